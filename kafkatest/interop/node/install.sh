#!/bin/sh
# Installs the drivers' npm packages from package-lock.json; quick when there is
# nothing to do. snappy and lz4 are compiled, against the headers of the
# installed Node where it has them, so that the npm registry is all it needs.
set -eu
cd "$(dirname "$0")"
for tool in node npm python3 make c++; do
	command -v "$tool" >/dev/null || { echo "interop/node: $tool is missing; install Node 18 or later, Python 3, make and a C++ compiler" >&2; exit 1; }
done

stamp=node_modules/.installed
want="$(node --version) $(cat package.json package-lock.json | cksum)"
[ "$(cat $stamp 2>/dev/null || true)" != "$want" ] || exit 0

echo "interop/node: installing npm packages"
export npm_config_build_from_source=true
headers=$(node -p 'path.resolve(process.execPath, "../..")')
[ ! -e "$headers/include/node/node.h" ] || export npm_config_nodedir="$headers"
npm ci --no-audit --no-fund --loglevel=error
compiled='require("snappy"); require("lz4")'
node -e "$compiled" 2>/dev/null || npm rebuild --loglevel=error snappy lz4
node -e "$compiled"
echo "$want" >$stamp
