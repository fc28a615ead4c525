// Package record reads, checks, builds and converts Kafka's record sets.
//
// # Formats
//
// A record set is a run of entries, each of which starts with a base offset
// (int64) and a length (int32) that counts the bytes after it. Byte 16 of every
// entry is its magic, the version of the format:
//
//   - magic 2 (Kafka 0.11, KIP-98): a batch, a header of 61 bytes and then its
//     records, the records compressed together. See [Header], [Walk], [Reader],
//     [AppendBatch].
//   - magic 0 and 1 (before; 1 since 0.10, KIP-32, with a timestamp): a message
//     set, one entry a message. A compressed message set is one message, the
//     wrapper, whose value is the compressed inner set. See [ParseMessage],
//     [MessageReader], [AppendMessages].
//
// [Split] cuts a set of any magic into its entries; [ConvertUp] and
// [ConvertDown] go from the old formats to magic 2 and back.
//
// # What is checked when
//
// [ParseHeader] and [Split] look at sizes and the magic only; [VerifyCRC] at the
// checksum; [Walk] at the framing of each record, without allocating. What a
// number has to be in a given place (offset deltas of a produced batch, a
// sequence, a timestamp's range) is the caller's to decide.
//
// # Memory
//
// Readers alias what they read where it is not compressed. Nothing that arrives
// makes this package take memory on a mere claim: buffers grow as bytes are
// there or really decompress, up to a limit.
//
// # Errors
//
// Everything wrong with the bytes is a [*CorruptError], which says where and
// what and of which kind: see [ErrCorrupt], [ErrInvalidRecord], [ErrMalformed],
// [ErrDecompress], [ErrTooLarge]. Their comments name the codes Kafka answers with.
package record
