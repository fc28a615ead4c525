package main

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// largestSet is how far, in bytes, the records of one batch are decompressed.
const largestSet = 256 << 20

// A recordSet is what a records field holds.
type recordSet struct {
	Path    string  `json:"path"` // of the field in the body
	Batches []batch `json:"batches"`
	// A fetch may end within a batch: the bytes of it that are there.
	Incomplete int    `json:"incomplete,omitempty"`
	Error      string `json:"error,omitempty"` // why the rest is not shown
}

// A batch is a batch of magic 2, or a message of magic 0 or 1.
type batch struct {
	BaseOffset      int64      `json:"baseOffset"`
	Magic           int8       `json:"magic"`
	CRC             string     `json:"crc"` // "ok", or what is wrong
	Codec           string     `json:"codec"`
	TimestampType   string     `json:"timestampType,omitempty"`
	LeaderEpoch     *int32     `json:"partitionLeaderEpoch,omitempty"`
	LastOffsetDelta *int32     `json:"lastOffsetDelta,omitempty"`
	MaxTimestamp    *int64     `json:"maxTimestamp,omitempty"`
	ProducerID      *int64     `json:"producerId,omitempty"`
	ProducerEpoch   *int16     `json:"producerEpoch,omitempty"`
	BaseSequence    *int32     `json:"baseSequence,omitempty"`
	Transactional   bool       `json:"transactional,omitempty"`
	Control         bool       `json:"control,omitempty"`
	Records         []recordIn `json:"records"`
	Error           string     `json:"error,omitempty"` // why there are no more records
}

type recordIn struct {
	Offset    int64    `json:"offset"`
	Timestamp *int64   `json:"timestamp,omitempty"` // there is none in magic 0
	Key       text     `json:"key"`
	Value     text     `json:"value"`
	Headers   []header `json:"headers,omitempty"`
}

type header struct {
	Key   string `json:"key"`
	Value text   `json:"value"`
}

// text is bytes: a string where they are UTF-8, else {"base64": "..."}.
type text []byte

func (t text) MarshalJSON() ([]byte, error) {
	switch {
	case t == nil:
		return []byte("null"), nil
	case utf8.Valid(t):
		return json.Marshal(string(t))
	}
	return json.Marshal(map[string]string{"base64": base64.StdEncoding.EncodeToString(t)})
}

// UnmarshalJSON ignores what is read: the body has the records.
func (t *text) UnmarshalJSON([]byte) error { return nil }

// recordSets finds the records fields of a message that are not empty.
func recordSets(m wire.Message) []recordSet {
	var sets []recordSet
	findRecords(reflect.ValueOf(m).Elem(), "", func(path string, r wire.Records) {
		if r.Len() > 0 {
			sets = append(sets, newRecordSet(path, r.Bytes()))
		}
	})
	return sets
}

// findRecords calls found with every records field in v, and its path in JSON.
func findRecords(v reflect.Value, path string, found func(string, wire.Records)) {
	switch {
	case v.Type() == reflect.TypeFor[wire.Records]():
		found(path, v.Interface().(wire.Records))
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			name = strings.ToLower(name[:1]) + name[1:]
			if path != "" {
				name = path + "." + name
			}
			findRecords(v.Field(i), name, found)
		}
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct:
		for i := range v.Len() {
			findRecords(v.Index(i), fmt.Sprintf("%s[%d]", path, i), found)
		}
	}
}

func newRecordSet(path string, b []byte) recordSet {
	set := recordSet{Path: path, Batches: []batch{}}
	for len(b) > 0 {
		entry, rest, err := record.Split(b)
		if errors.Is(err, record.ErrPartial) || err == nil && entry == nil {
			set.Incomplete = len(b)
			break
		}
		if err != nil {
			set.Error = err.Error()
			break
		}
		magic, err := record.Magic(entry)
		if err != nil {
			set.Error = err.Error()
			break
		}
		if magic == 2 {
			set.Batches = append(set.Batches, newBatch(entry))
		} else {
			set.Batches = append(set.Batches, newMessage(entry))
		}
		b = rest
	}
	return set
}

func check(err error) string {
	if err != nil {
		return err.Error()
	}
	return "ok"
}

func newBatch(b []byte) batch {
	out := batch{Magic: 2, CRC: check(record.VerifyCRC(b)), Records: []recordIn{}}
	r := record.Reader{Limit: largestSet}
	defer r.Close()
	h, err := record.ParseHeader(b)
	if err == nil {
		out.BaseOffset, out.Codec, out.TimestampType = h.BaseOffset, h.Codec().String(), h.TimestampType().String()
		out.LeaderEpoch, out.LastOffsetDelta, out.MaxTimestamp = &h.LeaderEpoch, &h.LastOffsetDelta, &h.MaxTimestamp
		out.ProducerID, out.ProducerEpoch, out.BaseSequence = &h.ProducerID, &h.ProducerEpoch, &h.BaseSequence
		out.Transactional, out.Control = h.Transactional(), h.Control()
		err = r.Reset(b)
	}
	out.read(err, r.Next)
	return out
}

func newMessage(b []byte) batch {
	out := batch{Records: []recordIn{}}
	r := record.MessageReader{Limit: largestSet}
	defer r.Close()
	m, err := record.ParseMessage(b)
	if err == nil {
		out.BaseOffset, out.Magic, out.Codec = m.Offset, m.Magic, m.Codec().String()
		if m.Magic == 1 {
			out.TimestampType = m.TimestampType().String()
		}
		out.CRC = check(record.VerifyMessageCRC(b))
		err = r.Reset(b)
	}
	out.read(err, r.Next)
	return out
}

// read adds the records that next gives, unless there was an error already.
func (b *batch) read(err error, next func() (*record.Record, error)) {
	for err == nil {
		var rec *record.Record
		if rec, err = next(); err != nil {
			break
		}
		in := recordIn{Offset: rec.Offset, Key: own(rec.Key), Value: own(rec.Value)}
		if b.Magic > 0 {
			at := rec.Timestamp
			in.Timestamp = &at
		}
		for _, h := range rec.Headers {
			in.Headers = append(in.Headers, header{string(h.Key), own(h.Value)})
		}
		b.Records = append(b.Records, in)
	}
	if err != io.EOF {
		b.Error = err.Error()
	}
}

// own copies what a reader reuses.
func own(b []byte) text {
	if b == nil {
		return nil
	}
	return append(text{}, b...)
}
