#!/bin/sh
# Builds the driver into .build/interop at the root of the repository.
set -eu
cd "$(dirname "$0")"
command -v go >/dev/null || { echo "interop/oldgo: go is missing" >&2; exit 1; }
go build -o ../../../.build/interop/oldgo .
