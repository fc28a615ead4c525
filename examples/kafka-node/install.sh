#!/bin/sh
# Installs kafka-node from package-lock.json; quick when there is nothing to do.
# snappy is compiled, against the headers of the installed Node where it has
# them, so that the npm registry is all it needs.
set -eu
cd "$(dirname "$0")"
for tool in node npm python3 make c++; do
	command -v "$tool" >/dev/null || { echo "examples/kafka-node: $tool is missing; install Node 18 or later, Python 3, make and a C++ compiler" >&2; exit 1; }
done

stamp=node_modules/.installed
want="$(node --version) $(cat package.json package-lock.json | cksum)"
[ "$(cat $stamp 2>/dev/null || true)" != "$want" ] || exit 0

echo "examples/kafka-node: installing npm packages"
export npm_config_build_from_source=true
headers=$(node -p 'path.resolve(process.execPath, "../..")')
[ ! -e "$headers/include/node/node.h" ] || export npm_config_nodedir="$headers"
npm ci --no-audit --no-fund --loglevel=error
node -e 'require("snappy")' 2>/dev/null || npm rebuild --loglevel=error snappy
node -e 'require("snappy")'
echo "$want" >$stamp
