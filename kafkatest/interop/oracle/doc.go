// Package oracle asks a real Kafka what Ottla has to answer.
//
// A scenario is a small text file that says what clients send: requests on named
// connections, as readable JSON, and what they wait for. A recording runs it on
// an Apache Kafka of some release and keeps the answers as a transcript; a
// replay runs it on Ottla as that release and compares field by field.
//
//	scenarios/<area>/<name>.txt               what is sent; scenario.go, README.md
//	transcripts/<release>/<area>/<name>.txt   what Kafka answered; transcript.go
//	differences.txt                           where Ottla may differ, and why
//
// A fuzzer makes scenarios up and runs them on both side by side; fuzz.go.
//
// What is not the same from run to run (ids, ports, the clock) is replaced by
// the rules of rules.go, and by nothing else. The steps of a scenario are run by
// run.go, on a cluster that target.go starts.
package oracle
