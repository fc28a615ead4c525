#!/bin/sh
# Compiles the Java examples with Maven; quick when there is nothing to do, and
# needs no network once Maven has the jars.
set -eu
cd "$(dirname "$0")"
for tool in java javac mvn; do
	command -v "$tool" >/dev/null || { echo "examples/java: $tool is missing; install a JDK (11 or later) and Maven 3" >&2; exit 1; }
done

stamp=target/.installed
want="$(cat pom.xml src/main/java/*.java | cksum)"
[ "$(cat $stamp 2>/dev/null || true)" != "$want" ] || exit 0

echo "examples/java: compiling"
rm -rf target
mvn -q -B -Dstyle.color=never compile dependency:copy-dependencies
echo "$want" >$stamp
