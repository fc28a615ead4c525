package log

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ottla/ottla/wire/record"
)

// Origin says whose records they are, which decides what they may hold.
type Origin int8

const (
	OriginClient      Origin = iota // a producer's: what a client may not write is refused
	OriginCoordinator               // a coordinator's: control batches are allowed
	OriginReplication               // another replica's: offsets and epochs stand, records are not looked at
)

// PrepareOptions say how a record set is to be checked and stored.
type PrepareOptions struct {
	Now    time.Time // the log append time, and what timestamps are held against
	Config Config    // of the log's topic
	Origin Origin
	Where  fmt.Stringer // the partition, for messages

	// Owned lets the log keep and alter the set's memory.
	Owned bool

	// RequiredMagic is what the version of the produce request asks for: 2 from
	// version 3 on, which must have exactly one batch of that magic. Older ones,
	// 0 and 1, ask for nothing: Kafka takes from old clients what they send.
	RequiredMagic int8
	// NoZstd makes zstd an unknown codec, as it was before 2.1 (KIP-110).
	NoZstd bool
	// Lenient takes what Kafka took before 2.4: several batches in one set, of
	// different magic too, and any offsets within a compressed one.
	Lenient bool
	// TripsBeyond has a record that is longer than its batch, and not the last of it,
	// be an ErrUnknownServerError, as to 2.8.
	TripsBeyond bool
	// LateMagic looks at the magic of whole batches and messages only, as before 2.0:
	// what is cut is no error then, whatever it begins with.
	LateMagic bool
	// StrictTimestampType refuses a batch that says its timestamps are the broker's
	// also where they are such as a producer may send, as before 3.6.
	StrictTimestampType bool
}

// Prepare checks a produced record set as Kafka's log layer does, and in its
// order, and makes it what the log stores: batches of magic 2 in the topic's
// codec. Messages of magic 0 and 1 become one batch. A batch that can stay as it
// is is not copied: then the Batches alias set, which must not change until it is
// appended, and with o.Owned never again.
//
// An end that is cut is left out. A set without a whole batch gives empty Batches,
// unless RequiredMagic is 2. Everything that is wrong is a *RecordError; a replica's
// set may also be ErrUnexpectedOffset.
func Prepare(set []byte, o PrepareOptions) (Batches, error) {
	if o.Origin == OriginReplication {
		return prepareAsIs(set, o.Owned)
	}
	if _, _, bad := nextEntry(set, o.LateMagic); bad != nil {
		return Batches{}, bad
	}
	if o.RequiredMagic >= 2 {
		if err := CheckRequest(set, false, o.LateMagic); err != nil {
			return Batches{}, err
		}
	}
	p := preparer{o: &o, now: ms(o.Now)}
	if err := p.analyze(set); err != nil {
		return Batches{}, err
	}
	if p.entries == 0 {
		return Batches{maxTS: record.NoTimestamp, appendTime: record.NoTimestamp}, nil
	}
	return p.prepare(set[:p.size:p.size])
}

// preparer is the state of one Prepare.
type preparer struct {
	o   *PrepareOptions
	now int64 // ms

	entries int          // batches and messages
	size    int          // of all of them
	magic   int8         // of the first
	mixed   bool         // another one has another magic
	codec   record.Codec // the last one that is not None

	inFormat, largest int // bytes of what is built anew in the Format, not compressed: all, and the largest entry

	bad   []BadRecord // of the batch that is being looked at
	badTS bool        // one of them for its timestamp
}

// analyze looks at each entry's size, checksum and codec.
func (p *preparer) analyze(set []byte) error {
	for rest := set; ; {
		entry, more, bad := nextEntry(rest, p.o.LateMagic)
		if bad != nil {
			return bad
		}
		if entry == nil {
			return nil
		}
		if err := p.analyzeEntry(entry); err != nil {
			return err
		}
		p.size += len(entry)
		p.entries++
		rest = more
	}
}

func (p *preparer) analyzeEntry(entry []byte) error {
	magic, err := record.Magic(entry)
	if err != nil {
		return recordError(err)
	}
	var codec record.Codec
	verify := record.VerifyMessageCRC
	if magic == 2 {
		if len(entry) < endLastOffset {
			return recordErrorf(ErrUnknownServerError, "got a batch of %d bytes, which has no last offset", len(entry))
		}
		h, err := record.ParseHeader(entry)
		if err != nil {
			return recordError(err)
		}
		if p.o.Origin == OriginClient && h.BaseOffset != 0 {
			return recordErrorf(ErrInvalidRecord, "got a batch of base offset %d, want 0", h.BaseOffset)
		}
		codec, verify = h.Codec(), record.VerifyCRC
	}
	if int64(len(entry)) > p.o.Config.MaxMessageBytes {
		return recordErrorf(ErrMessageTooLarge, "got a batch of %d bytes, want at most %d", len(entry), p.o.Config.MaxMessageBytes)
	}
	if err := verify(entry); err != nil {
		return recordError(err)
	}
	if magic < 2 {
		m, err := record.ParseMessage(entry)
		if err != nil {
			return recordError(err)
		}
		codec = m.Codec()
	}
	if codec > record.Zstd || p.o.NoZstd && codec == record.Zstd {
		return recordErrorf(ErrUnknownServerError, "got compression codec %d, which is not known", codec)
	}
	if codec != record.None {
		p.codec = codec
	}
	if p.entries == 0 {
		p.magic = magic
	} else if magic != p.magic {
		p.mixed = true
	}
	return nil
}

// prepare makes Batches of the set that analyze went over.
func (p *preparer) prepare(set []byte) (Batches, error) {
	if p.entries > 1 && !p.o.Lenient && (p.magic == 2 || p.codec != record.None) {
		return Batches{}, recordErrorf(ErrInvalidRecord, "got %d batches in one set, want one", p.entries)
	}
	if p.mixed && !p.o.Lenient {
		return Batches{}, recordErrorf(ErrInvalidRecord, "got batches of different magic in one set")
	}
	target, level := p.o.Config.target(p.codec)
	switch {
	case p.magic < 2 && !p.mixed:
		return p.convert(set, target, level)
	case p.entries > 1 && !p.mixed && p.o.Config.Format == 2 && p.codec == record.None && target == record.None:
		return p.keepAll(set)
	case p.entries > 1:
		return p.rebuild(set, target, level)
	}
	h, err := record.ParseHeader(set)
	if err != nil {
		return Batches{}, recordError(err)
	}
	if p.o.Config.Format < 2 && h.Codec() == record.None && target == record.None && h.Transactional() && record.Walk(set, nil) == nil {
		// Kafka begins to build the batch before it looks at the header.
		return Batches{}, recordErrorf(ErrUnknownServerError, "got a batch of a transaction in a topic of magic %d", p.o.Config.Format)
	}
	if err := p.checkBatch(&h); err != nil {
		return Batches{}, err
	}
	if err := p.checkDecompressed(set, &h); err != nil {
		return Batches{}, err
	}
	if p.o.Config.Format < 2 || target != h.Codec() && !(h.Codec() == record.None && h.Control()) {
		return p.rebuild(set, target, level)
	}
	return p.keep(set, &h)
}

// target is the codec that a batch with the given one is stored in.
func (c *Config) target(source record.Codec) (record.Codec, int) {
	codec := source
	switch c.Compression {
	case Uncompressed:
		codec = record.None
	case Gzip:
		codec = record.Gzip
	case Snappy:
		codec = record.Snappy
	case LZ4:
		codec = record.LZ4
	case Zstd:
		codec = record.Zstd
	}
	switch codec {
	case record.Gzip:
		return codec, max(c.GzipLevel, 0) // -1 is the default, as 0 is for Compress
	case record.LZ4:
		return codec, c.LZ4Level
	case record.Zstd:
		return codec, c.ZstdLevel
	}
	return codec, 0
}

// checkBatch checks what stands in a batch's header.
func (p *preparer) checkBatch(h *record.Header) error {
	if p.o.Origin != OriginClient {
		return p.checkFormat(h)
	}
	count := h.LastOffset() - h.BaseOffset + 1
	switch {
	case count <= 0:
		return recordErrorf(ErrInvalidRecord, "got a batch of offsets %d to %d", h.BaseOffset, h.LastOffset())
	case h.Count <= 0:
		return recordErrorf(ErrInvalidRecord, "got a batch of %d records", h.Count)
	case count != int64(h.Count):
		return recordErrorf(ErrInvalidRecord, "got a batch of %d records and offsets %d to %d", h.Count, h.BaseOffset, h.LastOffset())
	case h.Control():
		return recordErrorf(ErrInvalidRecord, "got a control batch, which clients may not write")
	case h.HasProducerID() && h.BaseSequence < 0:
		return recordErrorf(ErrInvalidRecord, "got base sequence %d from producer id %d", h.BaseSequence, h.ProducerID)
	}
	return p.checkFormat(h)
}

// checkFormat refuses a batch that belongs to a producer where the format has no
// room for that.
func (p *preparer) checkFormat(h *record.Header) error {
	if p.o.Config.Format < 2 && (h.Transactional() || h.HasProducerID()) {
		return recordErrorf(ErrUnsupportedForMessageFormat, "got a batch of a producer with an id, or of a transaction, in a topic of magic %d", p.o.Config.Format)
	}
	return nil
}

// checkDecompressed refuses a compressed batch with a record that is too large.
func (p *preparer) checkDecompressed(set []byte, h *record.Header) error {
	most := p.o.Config.MaxDecompressed
	if h.Codec() == record.None || most >= noMaxDecompressed {
		return nil
	}
	var refused *RecordError
	err := record.Walk(set, func(r record.RecordInfo) error {
		if int64(r.Size) > most {
			refused = recordErrorf(ErrInvalidRecord, "got a record of %d bytes once decompressed, want at most %d", r.Size, most)
			return refused
		}
		return nil
	})
	if refused == nil && err != nil {
		refused = recordError(err)
	}
	if refused == nil {
		return nil
	}
	return refused
}

// keep checks the records of a batch that is stored as it is, but for its
// timestamps.
func (p *preparer) keep(set []byte, h *record.Header) (Batches, error) {
	maxTS := record.NoTimestamp
	gaps := false
	err := record.Walk(set, func(r record.RecordInfo) error {
		ts := h.BaseTimestamp + r.TimestampDelta
		if h.TimestampType() == record.LogAppendTime {
			ts = h.MaxTimestamp
		}
		p.checkRecord(checked{int(r.Index), h.BaseOffset + int64(r.OffsetDelta), ts, r.KeySize, r.ValueSize, h.TimestampType(), h.Codec() != record.None})
		maxTS = max(maxTS, ts)
		gaps = gaps || r.OffsetDelta != r.Index
		return nil
	})
	if err != nil {
		return Batches{}, p.unreadable(err)
	}
	if err := p.verdict(); err != nil {
		return Batches{}, err
	}
	if gaps && h.Codec() != record.None {
		if p.o.Lenient {
			target, level := p.o.Config.target(h.Codec())
			return p.rebuild(set, target, level)
		}
		// Kafka starts to build the batch anew, from records it has not read whole.
		return Batches{}, recordErrorf(ErrUnknownServerError, "got a compressed batch whose offset deltas are not 0, 1, 2 ...")
	}
	typ := p.o.Config.TimestampType
	if typ == record.LogAppendTime {
		maxTS = p.now
	}
	owned := p.o.Owned
	if h.TimestampType() != typ || h.MaxTimestamp != maxTS {
		if !owned {
			set, owned = append([]byte(nil), set...), true
		}
		clearUnknown(set)
		record.SetTimestamp(set, typ, maxTS)
	}
	return p.batches(set, owned)
}

// unreadable is the error for records that cannot be read. Compressed data that
// ends within a record was an invalid record in lenient releases.
func (p *preparer) unreadable(err error) *RecordError {
	e := recordError(err)
	var at *record.CorruptError
	if p.o.Lenient && errors.As(err, &at) && at.Kind == record.ErrDecompress && at.Record >= 0 && errors.Is(err, io.ErrUnexpectedEOF) {
		e.Kind = ErrInvalidRecord
	}
	if p.o.TripsBeyond && errors.Is(err, record.ErrBeyond) {
		e.Kind = ErrUnknownServerError
	}
	return e
}

// keepAll keeps several batches that are not compressed.
func (p *preparer) keepAll(set []byte) (Batches, error) {
	all := Batches{owned: true, maxTS: record.NoTimestamp, appendTime: record.NoTimestamp}
	for len(set) > 0 {
		entry, rest, err := record.Split(set)
		if err != nil {
			return Batches{}, recordError(err)
		}
		set = rest
		h, err := record.ParseHeader(entry)
		if err != nil {
			return Batches{}, recordError(err)
		}
		if err := p.checkBatch(&h); err != nil {
			return Batches{}, err
		}
		b, err := p.keep(entry, &h)
		if err != nil {
			return Batches{}, err
		}
		b.list[0].pos = len(all.set)
		all.set, all.list = append(all.set, b.set...), append(all.list, b.list...)
		all.maxTS, all.appendTime = max(all.maxTS, b.maxTS), b.appendTime
	}
	return all, nil
}

// clearUnknown clears the attributes that have no meaning, as Kafka does where it
// writes a batch's attributes anew, and only there.
func clearUnknown(batch []byte) {
	const pos, known = 21, 0x7f
	batch[pos], batch[pos+1] = 0, batch[pos+1]&known
}

// checkRecord notes what is wrong with a record, given its index in its batch.
// The messages are Kafka's: clients see them.
func (p *preparer) checkRecord(r checked) {
	c := &p.o.Config
	dated := c.TimestampType == record.CreateTime && r.timestamp != record.NoTimestamp
	age := p.now - r.timestamp
	switch {
	case c.Compact && r.key < 0:
		p.refuse(r.index, "Compacted topic cannot accept message without key in topic partition "+p.where())
	case dated && (age > c.TimestampBeforeMs || -age > c.TimestampAfterMs):
		p.badTS = true
		p.refuse(r.index, fmt.Sprintf("Timestamp %d of message with offset %d is out of range. The timestamp should be within [%d, %d]",
			r.timestamp, r.offset, p.now-c.TimestampBeforeMs, p.now+c.TimestampAfterMs))
	case r.typ == record.LogAppendTime && (!dated || p.o.StrictTimestampType):
		p.badTS = true
		p.refuse(r.index, fmt.Sprintf("Invalid timestamp type in message %s. Producer should not set timestamp type to LogAppendTime.", r))
	}
}

// checked is a record as checkRecord sees it.
type checked struct {
	index             int
	offset, timestamp int64
	key, value        int32 // sizes, -1 for null
	typ               record.TimestampType
	partial           bool // Kafka has skipped its key and value
}

// String is a record as Kafka prints it.
func (r checked) String() string {
	name, key, value := "PartialDefaultRecord", r.key, r.value
	if !r.partial {
		name, key, value = "DefaultRecord", max(key, 0), max(value, 0)
	}
	return fmt.Sprintf("%s(offset=%d, timestamp=%d, key=%d bytes, value=%d bytes)", name, r.offset, r.timestamp, key, value)
}

func (p *preparer) where() string {
	if p.o.Where == nil {
		return "of no name"
	}
	return p.o.Where.String()
}

// maxBadRecords bounds what a small batch that decompresses to very many records
// can make us say.
const maxBadRecords = 1 << 16

func (p *preparer) refuse(index int, message string) {
	if len(p.bad) == maxBadRecords {
		return
	}
	p.bad = append(p.bad, BadRecord{Index: int32(index), Message: message})
}

// shownErrors is how many record errors Kafka's message has.
const shownErrors = 3

// verdict makes an error of the records that were refused.
func (p *preparer) verdict() error {
	if len(p.bad) == 0 {
		return nil
	}
	if p.badTS {
		return &RecordError{Kind: ErrInvalidTimestamp, Message: "One or more records have been rejected due to invalid timestamp", Records: p.bad}
	}
	var shown []string
	for _, b := range p.bad[:min(len(p.bad), shownErrors)] {
		shown = append(shown, fmt.Sprintf("RecordError(batchIndex=%d, message='%s')", b.Index, b.Message))
	}
	return &RecordError{Kind: ErrInvalidRecord, Records: p.bad, Message: fmt.Sprintf(
		"One or more records have been rejected due to %d record errors in total, and only showing the first three errors at most: [%s]", len(p.bad), strings.Join(shown, ", "))}
}

// batches gives the one batch in set.
func (p *preparer) batches(set []byte, owned bool) (Batches, error) {
	h, err := record.ParseHeader(set)
	if err != nil {
		return Batches{}, recordError(err)
	}
	b := Batches{set: set, list: []preparedBatch{{Header: h}}, owned: owned, maxTS: h.MaxTimestamp, appendTime: record.NoTimestamp}
	if p.o.Config.TimestampType == record.LogAppendTime {
		b.appendTime = p.now
	}
	return b, nil
}
