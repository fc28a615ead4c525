#!/bin/sh
# Makes the Python environment in .build/interop/python at the root of the
# repository, from requirements.txt; quick when there is nothing to do.
set -eu
cd "$(dirname "$0")"
command -v python3 >/dev/null || { echo "interop/python: python3 is missing; install Python 3 with venv" >&2; exit 1; }

venv=../../../.build/interop/python
stamp=$venv/.installed
want="$(python3 --version) $(cat requirements.txt install.sh | cksum)"
[ "$(cat $stamp 2>/dev/null || true)" != "$want" ] || exit 0

echo "interop/python: installing PyPI packages"
rm -rf "$venv"
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --requirement requirements.txt
# An old kafka-python, for a PYTHONPATH of its own.
rm -rf "$venv-old"
"$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --target "$venv-old" kafka-python==1.4.7
echo "$want" >"$stamp"
