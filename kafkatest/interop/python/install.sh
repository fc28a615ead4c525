#!/bin/sh
# Makes the Python environment in .build/interop/python, from requirements.txt.
set -eu
cd "$(dirname "$0")"
venv=../../../.build/interop/python
stamp=$venv/installed # what the environment was made from

python=$(command -v python3) || { echo "interop: no python3 on this machine" >&2; exit 1; }
want=$("$python" --version; cat requirements.txt)
[ -e "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && exit 0

echo "interop: installing the Python clients"
rm -rf "$venv"
"$python" -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --requirement requirements.txt
echo "$want" >"$stamp"
