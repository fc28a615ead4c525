package broker

import (
	"encoding/binary"
	"errors"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// Records for requests that cannot carry batches of magic 2. What came out of it
// depends on the release:
//
//	to 0.10  stored were messages of magic 0 or 1, and a fetch was cut at its limit: readOld
//	         (later too where message.format.version has it so)
//	to 1.1   what was read is converted, and may be larger than the limit after it
//	2.0 on   as large as what was read, or as its first batch where that is larger after
//	         it, cut or filled up with the head of a message that never comes (KIP-283)
//	4.0 on   no such versions any more
//
// Markers of transactions are for no old client. What has nothing else is converted
// to nothing, by 1.1 not at all, and from 2.0 on to the head of a message.
//
// A first batch that is larger than the limit is sent raw by releases to 1.1,
// and not at all by those after, neither of which is of use to a client that has
// to know that there is a message too large for it. Here it is converted and then
// cut, except where a release of 2.0 or later is asked for.

// magic is the newest message format that the request's version can carry.
func (f *fetch) magic() int8 {
	switch {
	case f.version < 2:
		return 0
	case f.version < 4:
		return 1
	}
	return 2
}

// convert turns the results into what the request's version can carry. It reports
// whether it could: a record that no older format can have fails the request.
func (f *fetch) convert() bool {
	if f.version >= 10 {
		return true
	}
	for i := range f.results {
		r := &f.results[i]
		if r.partition == nil || f.news != nil && !f.news[i] {
			continue
		}
		if err := f.convertOne(&f.positions[i], r); errors.Is(err, record.ErrTimestamp) {
			return false
		} else if err != nil {
			code, _ := codeOf(err)
			*r = fetchResult{err: code, absent: r.absent, failed: true}
		}
	}
	return true
}

func (f *fetch) convertOne(at *fetchPosition, r *fetchResult) error {
	c := r.partition.config.Load()
	if f.age.refusesZstd && c.CompressionType == record.Zstd.String() {
		return wire.ErrUnsupportedCompressionType
	}
	if f.magic() >= r.partition.format() {
		return nil
	}
	if !c.DownConversion && f.replicaID() < 0 {
		return wire.ErrUnsupportedVersion // message.downconversion.enable=false (KIP-283)
	}
	if r.bytes == 0 || r.err != wire.NoError {
		return nil
	}
	if r.cut {
		return f.convertCut(at, r)
	}
	set := wire.Records(r.records).Bytes()
	down, first, err := r.partition.convertDown(set, f.magic(), at.offset)
	if err != nil {
		return err
	}
	if len(down) == 0 && f.age.rawWithoutRecords {
		return nil
	}
	if f.age.fillsUp {
		if leftOut(set) {
			// Kafka converts a first batch ahead, to know its size, and goes on with the
			// second: where the first has become nothing, one of the others comes twice.
			down = append(down[:first:first], down...)
		}
		down = fillUp(down, r.bytes, first)
	}
	r.records = wire.Records{down}
	return nil
}

// leftOut reports whether the first batch of a set has nothing for an old client: a
// marker, or what a compaction has emptied.
func leftOut(set []byte) bool {
	h, err := record.ParseHeader(set)
	return err == nil && (h.Control() || h.Count == 0)
}

// convertCut is convertOne for a first batch that does not fit.
func (f *fetch) convertCut(at *fetchPosition, r *fetchResult) error {
	if f.age.fillsUp {
		r.records = nil
		return nil
	}
	s, err := r.partition.log.Read(at.offset, r.partition.log.HighWatermark(), 0, true)
	if err != nil {
		return fetchError(err)
	}
	down, _, err := r.partition.convertDown(wire.Records(s.Pieces).Bytes(), f.magic(), at.offset)
	if err != nil {
		return err
	}
	if len(down) > 0 || !f.age.rawWithoutRecords {
		r.records = wire.Records{down[:min(len(down), r.bytes)]}
	}
	return nil
}

// fillUp makes a converted set as large as what it was made of, but not smaller
// than its first batch.
func fillUp(down []byte, stored, first int) []byte {
	if first == 0 {
		stored = record.OverflowSize // for the client to see that something was there
	}
	size := max(stored, first)
	if len(down) >= size {
		return down[:size]
	}
	return record.AppendOverflow(down, size-len(down))
}

// readOld reads what Kafka keeps in an old format: entry by entry, and cut at the
// limit. It ends with the segment that it begins in.
func (f *fetch) readOld(p *partition, at *fetchPosition, r *fetchResult, limit int64, maxBytes int, first bool) error {
	const atOnce = 1 << 16
	var set []byte
	whole := 0 // the first entry
	for from := at.offset; len(set) < maxBytes || whole == 0; {
		s, err := p.log.Read(from, limit, min(maxBytes, atOnce), true)
		if err != nil {
			return fetchError(err)
		}
		if s.Bytes == 0 {
			break
		}
		down, _, err := p.convertDown(wire.Records(s.Pieces).Bytes(), p.format(), at.offset)
		if err != nil {
			return err
		}
		if set = append(set, down...); whole == 0 {
			whole = firstEntry(set)
		}
		r.older = r.older || s.Older
		if from = s.NextOffset; from >= s.SegmentEnd {
			break
		}
	}
	if f.version >= 3 && first {
		maxBytes = max(maxBytes, whole)
	}
	r.bytes = min(len(set), maxBytes)
	if r.cut = r.bytes < whole; r.cut && f.version >= 3 {
		r.bytes = 0
	}
	r.records = wire.Records{set[:r.bytes]}
	return nil
}

// firstEntry is the size of the first entry of a message set: a message, or a
// wrapper with those that were compressed together.
func firstEntry(set []byte) int {
	const sizeAt, sizeEnds = 8, 12 // after the offset
	if len(set) < sizeEnds {
		return len(set)
	}
	return min(len(set), sizeEnds+int(binary.BigEndian.Uint32(set[sizeAt:])))
}

// convertDown turns stored batches into a message set of an older format; first
// is how many bytes its first batch became.
func (p *partition) convertDown(set []byte, magic int8, from int64) (down []byte, first int, err error) {
	down, first, err = record.ConvertDown(nil, set, magic, from)
	switch {
	case errors.Is(err, record.ErrTimestamp) && (len(down) == 0 || !p.cluster.dialect.age.fetch.fillsUp):
		return nil, 0, err
	case err == nil, len(down) > 0: // the client has the batch at fault to begin with the next time
		return down, first, nil
	case errors.Is(err, record.ErrUnsupportedCodec):
		return nil, 0, wire.ErrUnsupportedCompressionType
	}
	p.cluster.log.Warn("converting records down", "partition", p.String(), "magic", magic, "err", err)
	return nil, 0, wire.ErrUnknownServerError
}

// fetchError is what reading a log ends with, for a client.
func fetchError(err error) error {
	switch {
	case errors.Is(err, log.ErrOffsetOutOfRange):
		return wire.ErrOffsetOutOfRange
	case errors.Is(err, log.ErrClosed):
		return wire.ErrUnknownTopicOrPartition
	}
	return err
}
