// Package config knows every configuration key of Kafka and what each one
// resolves to: broker, topic, group and client-metrics configs, their types,
// defaults, limits and synonyms, and the layers in which a value may be set.
//
// # Shape
//
//	table_*.go   what Kafka 4.4 knows, one Key a line or two, by theme
//	history*.go  what earlier releases (0.8 to 4.3) knew otherwise, or not yet
//	release.go   Release: what one release knows, made of the two
//	honoured.go  which keys Ottla acts upon; a set key outside it is a warning
//	parse.go     text to value and back, as Java parses and prints it
//	valid.go     the limits of a value and the texts of their violation
//	broker.go    Broker: typed values of the broker keys that Ottla reads
//	topic.go     Topic: typed values of a topic, resolved through the layers
//	layers.go    Layers: static, dynamic default, dynamic per broker
//	alter*.go    AlterConfigs and IncrementalAlterConfigs
//	describe.go  DescribeConfigs
//
// Nothing here knows the wire or the log. Everything handed out is immutable:
// a change makes a new Layers or a new map of overrides, so readers need no
// lock. What was set on a topic, a group or a client-metrics subscription (its
// overrides) belongs to the caller and is passed in.
//
// # Which release
//
// Layers behave as the Release that they are made with: its keys, defaults and
// limits, texts of errors included. The golden files under testdata were
// recorded from real brokers of 3.9.2 and 4.4.0. Of("") is all releases at once,
// and otherwise that of 4.4. Three deliberate differences:
//
//   - With Of(""), topic keys that only earlier releases knew
//     (message.format.version, message.downconversion.enable,
//     message.timestamp.difference.max.ms) may be set, as in 3.9, because clients
//     of that age set them. 4.4 refuses them.
//   - Kafka refuses a broker key that it does not know only by ignoring it; Ottla
//     refuses it at the start, since a misspelt key in a test is a mistake. A
//     dynamic change of an unknown key is accepted, as Kafka does.
//   - A class (CLASS keys) is never loaded. One that is not Kafka's own counts as
//     not found in a dynamic change and is accepted with a warning at the start.
//
// # Precedence
//
// A broker key resolves to the first of: dynamic per broker, dynamic default,
// static, Kafka's default. A topic key resolves to the topic's override, else
// to its broker synonym (segment.ms is log.roll.ms). A key set dynamically
// hides the static values of its synonyms too: log.retention.ms hides
// log.retention.hours. See KIP-226 and KIP-412.
package config
