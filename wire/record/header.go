package record

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
)

// Sizes in bytes.
const (
	HeaderSize = 61 // of the header of a batch of magic 2
	logPrefix  = 12 // base offset and length, which every entry of every magic starts with
	prefixSize = 17 // up to and with the magic, which stands at the same place in every magic

	// minBatchLength is the smallest value of a batch's length field.
	minBatchLength = HeaderSize - logPrefix
)

// Positions of a batch's fields, in bytes from its start.
const (
	posLength          = 8
	posLeaderEpoch     = 12
	posMagic           = 16
	posCRC             = 17
	posAttributes      = 21 // the CRC covers everything from here to the end
	posLastOffsetDelta = 23
	posBaseTimestamp   = 27
	posMaxTimestamp    = 35
	posProducerID      = 43
	posProducerEpoch   = 51
	posBaseSequence    = 53
	posCount           = 57
)

// What stands in a field that has no value.
const (
	NoTimestamp     int64 = -1
	NoProducerID    int64 = -1
	NoProducerEpoch int16 = -1
	NoSequence      int32 = -1
	NoLeaderEpoch   int32 = -1
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// TimestampType says whose clock a timestamp is of (KIP-32).
type TimestampType int8

const (
	NoTimestampType TimestampType = -1 // magic 0, which has no timestamps
	CreateTime      TimestampType = 0  // the producer's
	LogAppendTime   TimestampType = 1  // the broker's, one for the whole entry
)

// String gives Kafka's name as in the setting message.timestamp.type.
func (t TimestampType) String() string {
	switch t {
	case NoTimestampType:
		return "NoTimestampType"
	case CreateTime:
		return "CreateTime"
	case LogAppendTime:
		return "LogAppendTime"
	}
	return fmt.Sprintf("TimestampType(%d)", int8(t))
}

// Attributes are the flags of a batch, and, in their low byte, of a message of
// magic 0 or 1 (which has the codec and, in magic 1, the timestamp type only).
type Attributes int16

const (
	AttrCodecMask     Attributes = 0x07
	AttrLogAppendTime Attributes = 0x08
	AttrTransactional Attributes = 0x10
	AttrControl       Attributes = 0x20
	AttrDeleteHorizon Attributes = 0x40 // KIP-534: BaseTimestamp is the time from which tombstones and markers may go
)

// Codec gives the compression codec, which may be an unknown one.
func (a Attributes) Codec() Codec { return Codec(a & AttrCodecMask) }

// TimestampType gives CreateTime or LogAppendTime.
func (a Attributes) TimestampType() TimestampType {
	if a&AttrLogAppendTime != 0 {
		return LogAppendTime
	}
	return CreateTime
}

// Header is the header of a batch of magic 2.
type Header struct {
	BaseOffset      int64
	Length          int32 // bytes after this field
	LeaderEpoch     int32
	Magic           int8
	CRC             uint32 // CRC-32C from Attributes to the end
	Attributes      Attributes
	LastOffsetDelta int32
	BaseTimestamp   int64 // ms; the records' timestamp deltas count from it
	MaxTimestamp    int64 // ms
	ProducerID      int64
	ProducerEpoch   int16
	BaseSequence    int32
	Count           int32
}

// ParseHeader reads the header at the start of b, which need not hold the rest
// of the batch. It checks the magic and that Length has room for the header.
func ParseHeader(b []byte) (Header, error) {
	if len(b) < HeaderSize {
		if m, err := Magic(b); err == nil && m == 2 && int32(binary.BigEndian.Uint32(b[posLength:])) < minBatchLength {
			_, _, err = Split(b) // there is no more to come
			return Header{}, err
		}
		return Header{}, shortError(b, HeaderSize)
	}
	_ = b[HeaderSize-1]
	h := Header{
		BaseOffset:      int64(binary.BigEndian.Uint64(b)),
		Length:          int32(binary.BigEndian.Uint32(b[posLength:])),
		LeaderEpoch:     int32(binary.BigEndian.Uint32(b[posLeaderEpoch:])),
		Magic:           int8(b[posMagic]),
		CRC:             binary.BigEndian.Uint32(b[posCRC:]),
		Attributes:      Attributes(binary.BigEndian.Uint16(b[posAttributes:])),
		LastOffsetDelta: int32(binary.BigEndian.Uint32(b[posLastOffsetDelta:])),
		BaseTimestamp:   int64(binary.BigEndian.Uint64(b[posBaseTimestamp:])),
		MaxTimestamp:    int64(binary.BigEndian.Uint64(b[posMaxTimestamp:])),
		ProducerID:      int64(binary.BigEndian.Uint64(b[posProducerID:])),
		ProducerEpoch:   int16(binary.BigEndian.Uint16(b[posProducerEpoch:])),
		BaseSequence:    int32(binary.BigEndian.Uint32(b[posBaseSequence:])),
		Count:           int32(binary.BigEndian.Uint32(b[posCount:])),
	}
	if h.Magic != 2 {
		return Header{}, fmt.Errorf("%w: got %d, want 2", ErrUnsupportedMagic, h.Magic)
	}
	if h.Length < minBatchLength {
		return Header{}, corruptf(h.BaseOffset, posLength, "length %d, want at least %d", h.Length, minBatchLength)
	}
	return h, nil
}

// put writes the header to the first 61 bytes of b.
func (h *Header) put(b []byte) {
	_ = b[HeaderSize-1]
	binary.BigEndian.PutUint64(b, uint64(h.BaseOffset))
	binary.BigEndian.PutUint32(b[posLength:], uint32(h.Length))
	binary.BigEndian.PutUint32(b[posLeaderEpoch:], uint32(h.LeaderEpoch))
	b[posMagic] = byte(h.Magic)
	binary.BigEndian.PutUint32(b[posCRC:], h.CRC)
	binary.BigEndian.PutUint16(b[posAttributes:], uint16(h.Attributes))
	binary.BigEndian.PutUint32(b[posLastOffsetDelta:], uint32(h.LastOffsetDelta))
	binary.BigEndian.PutUint64(b[posBaseTimestamp:], uint64(h.BaseTimestamp))
	binary.BigEndian.PutUint64(b[posMaxTimestamp:], uint64(h.MaxTimestamp))
	binary.BigEndian.PutUint64(b[posProducerID:], uint64(h.ProducerID))
	binary.BigEndian.PutUint16(b[posProducerEpoch:], uint16(h.ProducerEpoch))
	binary.BigEndian.PutUint32(b[posBaseSequence:], uint32(h.BaseSequence))
	binary.BigEndian.PutUint32(b[posCount:], uint32(h.Count))
}

// Size is the whole batch's size in bytes, header and all.
func (h *Header) Size() int { return logPrefix + int(h.Length) }

// LastOffset is the offset of the last record, or of the last that was there
// before compaction.
func (h *Header) LastOffset() int64 { return h.BaseOffset + int64(h.LastOffsetDelta) }

// NextOffset is the offset after LastOffset.
func (h *Header) NextOffset() int64 { return h.LastOffset() + 1 }

// LastSequence is the last record's sequence number, NoSequence without one.
// Sequence numbers go round from 2^31-1 to 0.
func (h *Header) LastSequence() int32 {
	if h.BaseSequence == NoSequence {
		return NoSequence
	}
	return AddSequence(h.BaseSequence, h.LastOffsetDelta)
}

// Codec is the codec the records are compressed with, which may be an unknown one.
func (h *Header) Codec() Codec { return h.Attributes.Codec() }

// TimestampType is CreateTime or LogAppendTime.
func (h *Header) TimestampType() TimestampType { return h.Attributes.TimestampType() }

// Transactional says whether the batch is part of a transaction (its marker included).
func (h *Header) Transactional() bool { return h.Attributes&AttrTransactional != 0 }

// Control says whether the batch holds control records: transaction markers
// and the like, which consumers must not see.
func (h *Header) Control() bool { return h.Attributes&AttrControl != 0 }

// HasProducerID says whether a producer id stands in the batch.
func (h *Header) HasProducerID() bool { return h.ProducerID > NoProducerID }

// HasDeleteHorizon says whether BaseTimestamp is a delete horizon (KIP-534).
func (h *Header) HasDeleteHorizon() bool { return h.Attributes&AttrDeleteHorizon != 0 }

// AddSequence adds n >= 0 to a sequence number, going round after 2^31-1.
func AddSequence(seq, n int32) int32 {
	return int32((int64(seq) + int64(n)) & math.MaxInt32)
}

// SetBaseOffset changes a batch's base offset in place, and so the offsets of
// all its records. The CRC does not cover it. It does for a message of magic 0
// or 1 too, whose offset it sets.
func SetBaseOffset(batch []byte, offset int64) {
	binary.BigEndian.PutUint64(batch, uint64(offset))
}

// SetLeaderEpoch changes the leader epoch of a batch of magic 2 in place. The
// CRC does not cover it.
func SetLeaderEpoch(batch []byte, epoch int32) {
	binary.BigEndian.PutUint32(batch[posLeaderEpoch:], uint32(epoch))
}

// SetTimestamp changes the timestamp type and the max timestamp (ms) of one
// whole batch of magic 2 in place, and its CRC if one of them was another. With
// LogAppendTime the max timestamp is every record's timestamp.
func SetTimestamp(batch []byte, typ TimestampType, maxTimestamp int64) {
	was := Attributes(binary.BigEndian.Uint16(batch[posAttributes:]))
	attrs := was &^ AttrLogAppendTime
	if typ == LogAppendTime {
		attrs |= AttrLogAppendTime
	}
	if attrs == was && binary.BigEndian.Uint64(batch[posMaxTimestamp:]) == uint64(maxTimestamp) {
		return
	}
	binary.BigEndian.PutUint16(batch[posAttributes:], uint16(attrs))
	binary.BigEndian.PutUint64(batch[posMaxTimestamp:], uint64(maxTimestamp))
	SetCRC(batch)
}

// SetCRC computes the CRC of one whole batch of magic 2 anew.
func SetCRC(batch []byte) {
	end := logPrefix + int(binary.BigEndian.Uint32(batch[posLength:]))
	binary.BigEndian.PutUint32(batch[posCRC:], crc32.Checksum(batch[posAttributes:end], castagnoli))
}

// VerifyCRC checks the CRC of the batch of magic 2 at the start of b, all of
// which must be there. The error is a CorruptError of kind ErrCorrupt.
func VerifyCRC(b []byte) error {
	h, batch, err := whole(b)
	if err != nil {
		return err
	}
	if got := crc32.Checksum(batch[posAttributes:], castagnoli); got != h.CRC {
		return corruptf(h.BaseOffset, posCRC, "CRC in the batch %#08x, computed %#08x", h.CRC, got)
	}
	return nil
}

// whole parses the header at the start of b and cuts b to that batch.
func whole(b []byte) (Header, []byte, error) {
	h, err := ParseHeader(b)
	if err != nil {
		return h, nil, err
	}
	if h.Size() > len(b) {
		return h, nil, shortError(b, h.Size())
	}
	return h, b[:h.Size():h.Size()], nil
}

func shortError(b []byte, want int) error {
	return fmt.Errorf("%w: got %d bytes, want %d", ErrPartial, len(b), want)
}
