package log

import (
	"errors"
	"io"

	"github.com/ottla/ottla/wire/record"
)

// rebuild makes one batch of all entries of a set, be they batches or messages of
// magic 0 and 1, in another codec or another format. Its producer is the first
// entry's.
func (p *preparer) rebuild(set []byte, target record.Codec, level int) (Batches, error) {
	o := p.options(target, level)
	var first record.Header
	if p.magic == 2 {
		var err error
		if first, err = record.ParseHeader(set); err != nil {
			return Batches{}, recordError(err)
		}
		o.Transactional = first.Transactional()
		if first.HasProducerID() {
			o.Producer = &record.Producer{ID: first.ProducerID, Epoch: first.ProducerEpoch, Sequence: first.BaseSequence}
		}
	}
	var b record.Builder
	b.Reset(nil, o)
	defer b.Discard()
	for len(set) > 0 {
		entry, rest, bad := nextEntry(set, p.o.LateMagic)
		if bad != nil {
			return Batches{}, bad
		}
		if err := p.take(&b, entry); err != nil {
			return Batches{}, err
		}
		if err := p.verdict(); err != nil {
			return Batches{}, err
		}
		set = rest
	}
	if o.Producer != nil && o.Producer.Epoch == record.NoProducerEpoch {
		return Batches{}, recordErrorf(ErrUnknownServerError, "got producer id %d without an epoch in a batch that is built anew", o.Producer.ID)
	}
	if o.Transactional && first.ProducerID == record.NoProducerID {
		return Batches{}, recordErrorf(ErrUnknownServerError, "got records of a transaction without a producer id in a batch that is built anew")
	}
	out, err := b.Finish()
	if err != nil {
		return Batches{}, recordError(err)
	}
	return p.rebuilt(out)
}

// options are those of a batch that is built anew.
func (p *preparer) options(target record.Codec, level int) record.BatchOptions {
	return record.BatchOptions{Codec: target, Level: level, TimestampType: p.timestampType(), MaxTimestamp: p.now}
}

// timestampType is that of what is stored: magic 0 has no timestamps.
func (p *preparer) timestampType() record.TimestampType {
	if p.o.Config.Format == 0 {
		return record.CreateTime
	}
	return p.o.Config.TimestampType
}

// entryReader reads the records of an entry.
type entryReader interface {
	Reset(entry []byte) error
	Next() (*record.Record, error)
	Close()
}

// take puts the records of one entry into b, unless one of them is refused.
func (p *preparer) take(b *record.Builder, entry []byte) error {
	var r entryReader = &record.MessageReader{}
	var typ record.TimestampType
	if entry[posMagic] == 2 {
		h, err := record.ParseHeader(entry)
		if err != nil {
			return recordError(err)
		}
		if err := p.checkBatch(&h); err != nil {
			return err
		}
		typ = h.TimestampType()
		r = &record.Reader{Limit: record.DefaultMessageLimit}
	} else {
		m, err := record.ParseMessage(entry)
		if err != nil {
			return recordError(err)
		}
		typ = m.TimestampType()
	}
	defer r.Close()
	if err := r.Reset(entry); err != nil {
		return recordError(err)
	}
	for i := 0; ; i++ {
		rec, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return recordError(err)
		}
		if err := p.see(i, rec, typ); err != nil {
			return err
		}
		if len(p.bad) > 0 {
			continue
		}
		if err := b.Append(rec); err != nil {
			return recordError(err)
		}
	}
}

// see looks at a record, given its index in its entry, before it is put into a
// batch that is built anew, and takes from it what the format does not have.
func (p *preparer) see(index int, r *record.Record, typ record.TimestampType) error {
	p.checkRecord(checkedRecord(index, r, typ))
	if len(p.bad) > 0 {
		return nil
	}
	if err := p.buildable(r); err != nil {
		return err
	}
	overhead := [...]int{26, 34, 0}[p.o.Config.Format] // of a message
	size := overhead + len(r.Key) + len(r.Value)
	p.inFormat, p.largest = p.inFormat+size, max(p.largest, size)
	if p.o.Config.Format == 0 {
		r.Timestamp = record.NoTimestamp
	}
	return nil
}

// buildable refuses what Kafka does not put into a batch that it builds, though
// it keeps a batch that has it.
func (p *preparer) buildable(r *record.Record) error {
	switch {
	case r.Timestamp < 0 && r.Timestamp != record.NoTimestamp:
		return recordErrorf(ErrUnknownServerError, "got timestamp %d in a batch that is built anew", r.Timestamp)
	case p.o.Config.Format < 2 && len(r.Headers) > 0:
		return recordErrorf(ErrUnknownServerError, "got headers in a topic of magic %d", p.o.Config.Format)
	}
	return nil
}

func checkedRecord(index int, r *record.Record, typ record.TimestampType) checked {
	size := func(b []byte) int32 {
		if b == nil {
			return -1
		}
		return int32(len(b))
	}
	return checked{index: index, offset: r.Offset, timestamp: r.Timestamp, key: size(r.Key), value: size(r.Value), typ: typ}
}

// errStop ends a conversion: p.bad says why.
var errStop = errors.New("stop")

// convert makes one batch of messages of magic 0 or 1.
func (p *preparer) convert(set []byte, target record.Codec, level int) (Batches, error) {
	out, err := record.ConvertUp(nil, set, record.UpOptions{
		Codec: &target, Level: level,
		TimestampType: p.timestampType(), MaxTimestamp: p.now, Several: p.o.Lenient,
		Check: func(entry *record.Message, index int, r *record.Record) error {
			if index == 0 && len(p.bad) > 0 {
				return errStop // of an entry before: each entry is a batch of its own
			}
			return p.see(index, r, entry.TimestampType())
		},
	})
	var refused *RecordError
	switch {
	case errors.As(err, &refused):
		return Batches{}, refused
	case err != nil && !errors.Is(err, errStop):
		return Batches{}, recordError(err)
	}
	if err := p.verdict(); err != nil {
		return Batches{}, err
	}
	return p.rebuilt(out)
}

// rebuilt checks the size of a batch that was built anew: max.message.bytes is of
// an entry, and counts what segment.bytes is of.
func (p *preparer) rebuilt(set []byte) (Batches, error) {
	b, err := p.batches(set, true)
	if err != nil {
		return b, err
	}
	size := len(set)
	switch compressed := b.list[0].Codec() != record.None; {
	case compressed:
		b.counts = min(size, p.size) // what our codecs make longer than Kafka's, as small batches, is not held against it
	case p.o.Config.Format < 2:
		size, b.counts = p.largest, p.inFormat
	}
	if most := p.o.Config.MaxMessageBytes; int64(size) > most {
		return Batches{}, recordErrorf(ErrMessageTooLarge, "got a batch of %d bytes once converted, want at most %d", size, most)
	}
	return b, nil
}
