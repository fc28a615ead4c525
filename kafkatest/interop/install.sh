#!/bin/sh
# Installs what the suite needs beyond the language toolchains, into .build at
# the root of the repository where that is possible. Running it again is quick.
# Each folder of driver programs has an install.sh of its own.
set -eu
cd "$(dirname "$0")"

if ! command -v kcat >/dev/null; then
	echo "interop: installing kcat with apt-get"
	apt-get -qq update
	DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends kcat >/dev/null
fi

for script in */install.sh; do
	"./$script"
done
