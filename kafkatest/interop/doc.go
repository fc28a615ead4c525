// Package interop runs Ottla against the Kafka clients people use, and each of
// them through the same list of steps.
//
// It is a module of its own, so that a user of kafkatest inherits none of the
// client libraries. Everything but this file is a test; README.md says how to
// run the suite, how to add a client, and which line protocol a driver program
// speaks.
package interop
