package record

import (
	"errors"
	"fmt"
	"math"
)

// Producer is what an idempotent producer puts into a batch (KIP-98).
type Producer struct {
	ID       int64
	Epoch    int16
	Sequence int32 // of the first record
}

// BatchOptions says how to build a batch of magic 2. The zero value builds an
// uncompressed one at offset 0, without a producer id, with the records' own
// timestamps.
type BatchOptions struct {
	Codec       Codec
	Level       int // as for Compress; 0 = default
	BaseOffset  int64
	LeaderEpoch int32

	// TimestampType LogAppendTime makes MaxTimestamp (ms) the batch's, and so
	// every record's; the records' own stay in their deltas. With CreateTime
	// MaxTimestamp is not used.
	TimestampType TimestampType
	MaxTimestamp  int64

	Producer      *Producer // nil = none
	Transactional bool
	Control       bool

	// KeepOffsets takes the records' offsets as they are, ascending and not
	// below BaseOffset, instead of BaseOffset, BaseOffset+1 ... LastOffset, if
	// larger than the last record's, is then the batch's: compaction keeps both
	// ends of a batch (and writes it without any record if it must).
	KeepOffsets bool
	LastOffset  int64

	// HasDeleteHorizon makes DeleteHorizon (ms) the base timestamp (KIP-534).
	HasDeleteHorizon bool
	DeleteHorizon    int64
}

// ErrBuild is wrapped by the errors of records that cannot be built into a batch
// or message set: none where there must be one, an offset out of order or out of
// a batch's reach, a size beyond 2^31-1.
var ErrBuild = errors.New("cannot build record set")

// AppendBatch appends one batch of magic 2 with the records to dst. On an error
// dst comes back as it was.
func AppendBatch(dst []byte, o BatchOptions, records []Record) ([]byte, error) {
	var b Builder
	b.Reset(dst, o)
	for i := range records {
		if err := b.Append(&records[i]); err != nil {
			b.Discard()
			return dst, err
		}
	}
	return b.Finish()
}

// A Builder builds one batch of magic 2 record by record: Reset, Append ...,
// Finish or Discard.
type Builder struct {
	dst     []byte
	start   int // of the batch in dst
	o       BatchOptions
	h       Header
	raw     *scratch // the records, if they are to be compressed
	last    int64    // the last record's offset
	maxTime int64
}

// Reset starts a batch that is appended to dst.
func (b *Builder) Reset(dst []byte, o BatchOptions) {
	b.Discard()
	b.dst, b.start, b.o = dst, len(dst), o
	b.last, b.maxTime = o.BaseOffset-1, NoTimestamp
	b.h = Header{BaseOffset: o.BaseOffset, LeaderEpoch: o.LeaderEpoch, Magic: 2, BaseTimestamp: NoTimestamp,
		ProducerID: NoProducerID, ProducerEpoch: NoProducerEpoch, BaseSequence: NoSequence}
	if o.Producer != nil {
		b.h.ProducerID, b.h.ProducerEpoch, b.h.BaseSequence = o.Producer.ID, o.Producer.Epoch, o.Producer.Sequence
	}
	if o.HasDeleteHorizon {
		b.h.BaseTimestamp = o.DeleteHorizon
	}
	b.h.Attributes = o.attributes()
	if o.Codec != None {
		b.raw = getScratch()
	} else {
		b.dst = append(b.dst, make([]byte, HeaderSize)...)
	}
}

func (o *BatchOptions) attributes() Attributes {
	a := Attributes(o.Codec) & AttrCodecMask
	if o.TimestampType == LogAppendTime {
		a |= AttrLogAppendTime
	}
	if o.Transactional {
		a |= AttrTransactional
	}
	if o.Control {
		a |= AttrControl
	}
	if o.HasDeleteHorizon {
		a |= AttrDeleteHorizon
	}
	return a
}

// Count is the number of records so far.
func (b *Builder) Count() int { return int(b.h.Count) }

// Size is the batch's size in bytes so far, as if it were not to be compressed.
func (b *Builder) Size() int {
	if b.raw != nil {
		return HeaderSize + len(b.raw.b)
	}
	return len(b.dst) - b.start
}

// Append adds a record. After an error the batch is as it was.
func (b *Builder) Append(r *Record) error {
	offset := b.last + 1
	if b.o.KeepOffsets {
		if r.Offset < offset {
			return fmt.Errorf("%w: record %d has offset %d, want at least %d", ErrBuild, b.h.Count, r.Offset, offset)
		}
		offset = r.Offset
	}
	delta := offset - b.o.BaseOffset
	if delta > math.MaxInt32 {
		return fmt.Errorf("%w: record %d is %d offsets from the batch's base", ErrBuild, b.h.Count, delta)
	}
	if b.h.Count == 0 && !b.o.HasDeleteHorizon {
		b.h.BaseTimestamp = r.Timestamp
	}
	out := &b.dst
	if b.raw != nil {
		out = &b.raw.b
	}
	timeDelta := r.Timestamp - b.h.BaseTimestamp
	size := bodySize(r, delta, timeDelta)
	if size+b.Size() > math.MaxInt32-logPrefix-maxVarint32 {
		return fmt.Errorf("%w: record %d of %d bytes makes the batch larger than 2 GiB", ErrBuild, b.h.Count, size)
	}
	*out = appendRecord(*out, r, size, delta, timeDelta)
	b.last = offset
	b.maxTime = max(b.maxTime, r.Timestamp)
	b.h.Count++
	return nil
}

// Finish completes the batch and gives dst with it. The Builder is then empty.
func (b *Builder) Finish() ([]byte, error) {
	defer b.Discard()
	dst := b.dst
	last := b.last
	if b.o.KeepOffsets {
		last = max(last, b.o.LastOffset)
	}
	if last < b.o.BaseOffset || last-b.o.BaseOffset > math.MaxInt32 {
		return dst[:b.start], fmt.Errorf("%w: %d records up to offset %d, base offset %d", ErrBuild, b.h.Count, last, b.o.BaseOffset)
	}
	if b.raw != nil {
		var err error
		dst = append(dst, make([]byte, HeaderSize)...)
		if dst, err = Compress(dst, b.o.Codec, b.o.Level, 2, b.raw.b); err != nil {
			return dst[:b.start], err
		}
	}
	b.h.LastOffsetDelta = int32(last - b.o.BaseOffset)
	b.h.MaxTimestamp = b.maxTime
	if b.o.TimestampType == LogAppendTime || b.h.Count == 0 {
		b.h.MaxTimestamp = b.o.MaxTimestamp
	}
	batch := dst[b.start:]
	if len(batch)-logPrefix > math.MaxInt32 {
		return dst[:b.start], fmt.Errorf("%w: batch of %d bytes", ErrBuild, len(batch))
	}
	b.h.Length = int32(len(batch) - logPrefix)
	b.h.put(batch)
	SetCRC(batch)
	return dst, nil
}

// Discard drops the batch. It may be called at any time.
func (b *Builder) Discard() {
	if b.raw != nil {
		b.raw.release()
	}
	*b = Builder{}
}

func bodySize(r *Record, offsetDelta, timeDelta int64) int {
	n := 1 + varintSize(timeDelta) + varintSize(offsetDelta) + bytesSize(r.Key) + bytesSize(r.Value) +
		varintSize(int64(len(r.Headers)))
	for i := range r.Headers {
		h := &r.Headers[i]
		n += varintSize(int64(len(h.Key))) + len(h.Key) + bytesSize(h.Value)
	}
	return n
}

func bytesSize(b []byte) int {
	if b == nil {
		return 1
	}
	return varintSize(int64(len(b))) + len(b)
}

func appendRecord(dst []byte, r *Record, size int, offsetDelta, timeDelta int64) []byte {
	dst = appendVarint(dst, int64(size))
	dst = append(dst, 0)
	dst = appendVarint(dst, timeDelta)
	dst = appendVarint(dst, offsetDelta)
	dst = appendBytes(dst, r.Key)
	dst = appendBytes(dst, r.Value)
	dst = appendVarint(dst, int64(len(r.Headers)))
	for i := range r.Headers {
		h := &r.Headers[i]
		dst = appendVarint(dst, int64(len(h.Key)))
		dst = append(dst, h.Key...)
		dst = appendBytes(dst, h.Value)
	}
	return dst
}

func appendBytes(dst, b []byte) []byte {
	if b == nil {
		return append(dst, 1) // -1
	}
	return append(appendVarint(dst, int64(len(b))), b...)
}
