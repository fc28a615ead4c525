// Package log keeps one partition's records: an append-only log of segments in
// Kafka's own format, record batches of magic 2, one after the other.
//
// It knows files, offsets, leader epochs and time. It knows nothing of sockets,
// of requests or of who may write: [Prepare] checks what a producer sent, [Log]
// keeps it.
//
// # From a produce request to a fetch
//
//	set ── Prepare ──> Batches ── Log.Append ──> segment ── Log.Read ──> Slice
//	       no lock,                one writer,              no lock,
//	       CRC, records,           offsets and epoch        aliases of the
//	       conversion, codec       stamped                  segment's memory
//
// [Prepare] does all that costs time and touches no log, so that any number of
// them run side by side. [Log.Append] stamps offsets and the leader epoch, which
// a batch's CRC does not cover, and appends. [Log.Read] finds where the batches
// are and hands out that memory.
//
// # A log's files
//
// A log is the files of one directory of an [FS]:
//
//	00000000000000000000.log   a segment: the batches from offset 0 on
//	00000000000000004711.log   the next one: the batches from offset 4711 on
//	checkpoint                 log start offset, high watermark and up to where
//	                           the log is compacted, when they do not follow
//	                           from the segments
//
// A segment and its index:
//
//	pos   0         p1        p2        p3        p4   size
//	      ┌─────────┬─────────┬─────────┬─────────┬────┐
//	.log  │ batch   │ batch   │ batch   │ batch   │ b… │
//	      └─────────┴─────────┴─────────┴─────────┴────┘
//	      base                ▲                   ▲     end (next offset)
//	                          │                   │
//	index               {rel,p2,maxTS}      {rel,p4,maxTS}
//
// An index entry is written where more than index.interval.bytes lie since the
// last one. It has the batch's base offset relative to the segment's, the
// batch's position and the largest timestamp of all batches before it in the
// segment. The first two are sorted and so is the third, so that one array is
// both of Kafka's indexes, by offset and by time, at 16 bytes an entry. The index
// is rebuilt when a log is opened.
//
// # Invariants
//
//   - A segment holds at least one batch. A log without batches has no file but,
//     if it does not start at 0, a checkpoint. So an empty partition costs the
//     [Log] and nothing else: no file, no buffer, no map, no goroutine.
//   - Offsets within a log only grow; a batch lies in one segment whole; a set
//     that is appended in one call lies in one segment whole.
//   - Bytes that were handed out are never written again. The base offset and the
//     epoch are stamped before a batch becomes part of a file. A file never
//     writes where it has written before, not even after Truncate.
//   - log start offset <= high watermark <= log end offset.
//
// # Readers and the writer
//
// Whoever changes the log holds Log.mu. A reader takes no lock: it loads the
// current snapshot, an immutable value that has the sealed segments, the tail as
// long as it was then, the log start offset and the leader epochs. Sealed
// segments are in a google/btree by base offset; a snapshot has a copy-on-write
// clone of the writer's tree, which is made when a segment is sealed or deleted,
// not at each append. The tail, which nearly all reads want, lies in the snapshot
// itself.
//
// Bytes go away under a reader in two cases only, truncation and deletion. Then
// the writer first publishes the snapshot without them, then counts Log.gen up,
// then touches the file. A reader compares gen from before it loaded the snapshot
// with gen from after its work, and where they differ starts again, whatever it
// found, errors included.
//
// # Compaction
//
// [Log.Compact] does what cleanup.policy=compact asks for, beside readers and the
// writer. It goes over the sealed segments three times: once for aborted
// transactions, once, over what has not been compacted yet, for the last offset of
// each key, and once to write what stays.
//
//	segments   │ a b c │ b d │ a e │ e f │ active
//	           └───────┴─────┘     ^ first dirty offset
//	become     │ c b d │ a e f     │ active
//
// Segments that fit together become one, see compact_segment.go for the steps in
// which it takes their place. A batch keeps its first and last offset, its epochs
// and sequence, whatever is left of it, and is compressed again with its own codec.
// A tombstone, and the marker of a transaction of which nothing is left, makes its
// batch carry a delete horizon (KIP-534): it goes with the first compaction after
// that. So a log has gaps, and where the last offset matters, a batch without
// records.
//
// # Memory
//
// [NewMemFS] keeps files in memory. A large batch that the caller gives away
// becomes part of the file as it lies. Small ones are copied into chunks, which
// are a small part of the file's size so far, from 512 bytes up to 256 KiB, and
// which are never moved, so that readers can alias them.
//
// # Where it differs from Kafka
//
//   - The active segment's file is made by the first append, not before.
//   - There are no .index, .timeindex, .txnindex and leader-epoch-checkpoint
//     files: they follow from the batches and are rebuilt from them. An epoch of
//     which compaction left no batch is forgotten when the log is opened again.
//   - A compaction keeps the log's last batch that it looks at even if no record
//     is left of it, which Kafka does since KAFKA-17076.
//   - segment.jitter.ms is not random but follows from directory and base offset.
//   - A read does not return a cut batch at its end, only whole ones.
package log
