// Package wire turns the bytes of Kafka's protocol into Go structs and back,
// for every API key and every version that any release from 0.8 to 4.4 spoke.
// It holds no state and opens no sockets.
//
// # Messages
//
// Each API has two generated structs, such as [ProduceRequest] and
// [ProduceResponse], which hold the fields of all its versions; the version is
// an argument of [Decode] and [Append]. A field that a version lacks is left
// out when encoding and has its protocol default after decoding. [NewRequest]
// and [NewResponse] make a message from an API key. Records that Kafka keeps in
// its internal topics are messages without an API key, listed by
// [DataMessages].
//
// The structs come from the files in wire/schema through go generate; the
// language of those files is described in wire/schema/README.md.
//
// # Memory
//
// A decoded message aliases its frame: bytes, records and unknown tagged
// fields are slices of it, so the frame must stay as it is while the message
// is in use. Decoding into a message that was decoded before reuses its slices
// and strings, so that a warm message allocates nothing; nobody may hold on to
// parts of such a message. The memory that decoding takes is bounded by a small
// multiple of the bytes that are there, whatever counts and lengths they claim.
//
// Encoding copies everything, save that an [Encoder] in gather mode leaves
// large records where they are and returns the output in pieces.
//
// # Speed
//
// The generated code has a method for flexible versions and one for the others,
// and in each the elements of arrays are read and written where they stand;
// make bench-wire compares with another codec, and the README has its table.
//
// # Nulls and empties
//
// A nullable string or struct is a pointer; a nil slice is null where null may
// stand and empty elsewhere. Nil in a version that knows no null is written as
// the empty value.
package wire

//go:generate go run ./internal/gen
