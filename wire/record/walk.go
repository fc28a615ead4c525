package record

import "errors"

// RecordInfo is what Walk tells of a record.
type RecordInfo struct {
	Index          int32 // 0 for the batch's first record
	OffsetDelta    int32 // from the batch's base offset; a producer's are 0, 1, 2 ...
	TimestampDelta int64 // ms from the batch's base timestamp
	Size           int32 // of the record's body in bytes, without the size itself
	KeySize        int32 // -1 for a null key
	ValueSize      int32 // -1 for a null value
	Headers        int32 // their number
}

// Walk goes over the records of the whole batch of magic 2 at the start of b and
// checks their framing: that there are as many as the header says and nothing
// after them, that sizes, varints and header counts fit. It calls fn, unless nil,
// for each record and stops at its first error, which it returns. It does not
// check the CRC. It allocates nothing, and decompresses through a window of
// constant size, up to DefaultLimit bytes.
//
// A batch whose count is 0 has no records whatever follows, as in Kafka.
func Walk(b []byte, fn func(RecordInfo) error) error {
	h, batch, err := whole(b)
	if err != nil {
		return err
	}
	if h.Count <= 0 {
		return checkNoRecords(&h)
	}
	if h.Codec() == None {
		s := source{buf: batch[HeaderSize:], end: int64(len(batch))}
		return walk(&s, &h, fn)
	}
	s := sources.Get().(*source)
	defer func() {
		s.close()
		sources.Put(s)
	}()
	if err := s.openBatch(&h, batch, DefaultLimit); err != nil {
		return err
	}
	return walk(s, &h, fn)
}

// checkNoRecords is for a count of 0 or below.
func checkNoRecords(h *Header) error {
	if h.Count < 0 {
		return &CorruptError{Kind: ErrInvalidRecord, Offset: h.BaseOffset, Record: -1, Pos: posCount, What: "negative record count"}
	}
	return nil
}

// openBatch starts a source at a batch's records.
func (s *source) openBatch(h *Header, batch []byte, limit int64) error {
	err := s.open(h.Codec(), 2, batch[HeaderSize:], HeaderSize, limit)
	kind := ErrDecompress
	if errors.Is(err, ErrTooLarge) {
		kind = ErrTooLarge
	}
	if errors.Is(err, kind) {
		return &CorruptError{Kind: kind, Offset: h.BaseOffset, Record: -1, Pos: HeaderSize, What: h.Codec().String(), Err: err}
	}
	return err
}

func walk(s *source, h *Header, fn func(RecordInfo) error) error {
	var info RecordInfo
	for i := int32(0); i < h.Count; i++ {
		info.Index = i
		if what := s.walkRecord(&info); what == endlessSize {
			return &CorruptError{Kind: ErrMalformed, Offset: h.BaseOffset, Record: int(i), Pos: s.pos(), What: what}
		} else if what != "" {
			err := s.invalid(h.BaseOffset, int(i), "%s", what)
			if e, ok := err.(*CorruptError); ok && what == beyond && i < h.Count-1 {
				e.Err = ErrBeyond
			}
			return err
		}
		if fn != nil {
			if err := fn(info); err != nil {
				return err
			}
		}
	}
	if !s.atEnd() {
		return s.invalid(h.BaseOffset, -1, "bytes after the last of %d records", h.Count)
	}
	return nil
}

// endlessSize is a record size of too many bytes, over which Kafka trips where
// the batch is not compressed.
const endlessSize = "record size of more than 5 bytes"

// beyond is a record in a batch that is not compressed with more bytes than the
// batch has left.
const beyond = "record is longer than what is left of the batch"

// walkRecord consumes a record and says what is wrong with it.
func (s *source) walkRecord(info *RecordInfo) string {
	size, ok := s.varint(maxVarint32)
	if !ok && s.r == nil && !s.short {
		return endlessSize
	}
	if !ok || size < 0 {
		return "bad record size"
	}
	info.Size = int32(size)
	end := s.pos() + size
	if s.r == nil && size > int64(len(s.buf)) {
		return beyond
	}
	if !s.skip(1) { // attributes, which have no meaning yet
		return "record ends before its attributes"
	}
	if info.TimestampDelta, ok = s.varint(maxVarint64); !ok {
		return "bad timestamp delta"
	}
	delta, ok := s.varint(maxVarint32)
	if !ok {
		return "bad offset delta"
	}
	info.OffsetDelta = int32(delta)
	if info.KeySize, ok = s.walkBytes(end); !ok {
		return "bad key size"
	}
	if info.ValueSize, ok = s.walkBytes(end); !ok {
		return "bad value size"
	}
	headers, ok := s.varint(maxVarint32)
	if !ok || headers < 0 || headers > end-s.pos() {
		return "bad number of headers"
	}
	info.Headers = int32(headers)
	for range headers {
		if n, ok := s.walkBytes(end); !ok || n < 0 {
			return "bad header key size"
		}
		if _, ok := s.walkBytes(end); !ok {
			return "bad header value size"
		}
	}
	if s.pos() != end {
		return "record's size is not that of its fields"
	}
	return ""
}

// walkBytes skips a size and as many bytes, all before end. A negative size is
// null, as in Kafka.
func (s *source) walkBytes(end int64) (int32, bool) {
	n, ok := s.varint(maxVarint32)
	if !ok || n > end-s.pos() {
		return 0, false
	}
	if n < 0 {
		return -1, true
	}
	return int32(n), s.skip(n)
}
