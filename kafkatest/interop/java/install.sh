#!/bin/sh
# Compiles the driver against each release of kafka-clients; quick when there is
# nothing to do, and needs no network once Maven has the jars.
set -eu
cd "$(dirname "$0")"
for tool in java javac mvn; do
	command -v "$tool" >/dev/null || { echo "interop/java: $tool is missing; install a JDK (11 or later) and Maven 3" >&2; exit 1; }
done

# compile FOLDER RELEASE...: the driver of that folder of src.
compile() {
	folder=$1; shift
	for version; do
		stamp=target/$version/.installed
		want="$version $(cat pom.xml src/lines/*.java "src/$folder/Driver.java" | cksum)"
		[ "$(cat $stamp 2>/dev/null || true)" != "$want" ] || continue
		echo "interop/java: compiling the driver with kafka-clients $version"
		rm -rf "target/$version"
		mvn -q -B -Dstyle.color=never -Dkafka.version=$version -Ddriver=$folder compile dependency:copy-dependencies
		echo "$want" >$stamp
	done
}

compile since-1.0 4.4.0 2.8.2 1.0.1
compile since-0.9 0.10.2.2 0.9.0.1
compile since-0.8 0.8.2.2
