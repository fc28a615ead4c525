// Package wireoracle holds no code, only tests: package wire, which is generated from our own schema files, against
// others' reading of Kafka's protocol.
//
//   - TestApacheDefinitions compares every schema with the message definitions inside Apache Kafka's jars, version by
//     version and field by field: names, types, nullability, defaults, tags.
//   - TestKmsg fills every message of every version with random contents and compares bytes with franz-go's kmsg, both ways.
//   - TestJava has the Java classes that Kafka itself uses parse and write the same kind of contents.
//
// What is left out stands, each with its reason, in the table in exceptions_test.go and in wire/schema/README.md;
// TestExceptions keeps the two the same, and a complete run fails when it has not needed one of them.
//
// The tests want a JDK, and Maven with access to Maven Central or a mirror of it; the jars are kept in the user's cache
// folder, under ottla. Random contents come from a seed that is printed; OTTLA_SEED repeats a run.
package wireoracle
