package oracle

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"github.com/ottla/ottla/wire/record"
)

func integer(v any) (int64, error) {
	n, ok := v.(json.Number)
	if !ok {
		return 0, fmt.Errorf("got %s, want a number", appendLine(nil, v))
	}
	return strconv.ParseInt(string(n), 10, 64)
}

// notation reads the fields of an object once each and remembers what went wrong.
type notation struct {
	what string
	o    *object
	used map[string]bool
	err  error
}

func readNotation(what string, v any) *notation {
	n := &notation{what: what, used: map[string]bool{}}
	var ok bool
	if n.o, ok = v.(*object); !ok {
		n.o = newObject()
		n.fail("got %s, want an object", appendLine(nil, v))
	}
	return n
}

func (n *notation) fail(format string, args ...any) {
	if n.err == nil {
		n.err = fmt.Errorf("%s: %s", n.what, fmt.Sprintf(format, args...))
	}
}

func (n *notation) get(key string) (any, bool) {
	n.used[key] = true
	return n.o.get(key)
}

func (n *notation) int(key string, otherwise int64) int64 {
	v, ok := n.get(key)
	if !ok {
		return otherwise
	}
	i, err := integer(v)
	if err != nil {
		n.fail("%s: %v", key, err)
	}
	return i
}

func (n *notation) bool(key string) bool {
	v, ok := n.get(key)
	b, isBool := v.(bool)
	if ok && !isBool {
		n.fail("%s: got %s, want true or false", key, appendLine(nil, v))
	}
	return b
}

func (n *notation) string(key, otherwise string) string {
	v, ok := n.get(key)
	if !ok {
		return otherwise
	}
	s, isString := v.(string)
	if !isString {
		n.fail("%s: got %s, want a string", key, appendLine(nil, v))
	}
	return s
}

// bytes gives nil for null and for a field that is not there.
func (n *notation) bytes(key string) []byte {
	v, ok := n.get(key)
	if !ok || v == nil {
		return nil
	}
	b, err := textBytes(n.string(key, ""))
	if err != nil {
		n.fail("%s: %v", key, err)
	}
	return append([]byte{}, b...)
}

func (n *notation) list(key string) []any {
	v, ok := n.get(key)
	list, isList := v.([]any)
	if ok && !isList {
		n.fail("%s: got %s, want an array", key, appendLine(nil, v))
	}
	return list
}

// done reports the first error, or a field that nobody asked for.
func (n *notation) done() error {
	for _, k := range n.o.keys {
		if !n.used[k] {
			n.fail("got a field %s, which it does not have", k)
		}
	}
	return n.err
}

// records builds a record set from what README.md calls batches.
func (c builder) records(batches []any) ([]byte, error) {
	var set []byte
	for _, b := range batches {
		built, err := c.batch(b)
		if err != nil {
			return nil, err
		}
		set = append(set, built...)
	}
	return set, nil
}

func (c builder) batch(v any) ([]byte, error) {
	n := readNotation("batch", v)
	if _, ok := n.o.get("raw"); ok {
		b := n.bytes("raw")
		return b, n.done()
	}
	magic := n.int("magic", c.magic)
	codec, ok := record.ParseCodec(n.string("codec", "none"))
	if !ok {
		n.fail("got codec %q, want none, gzip, snappy, lz4 or zstd", n.string("codec", ""))
	}
	records, err := c.batchRecords(n.list("records"))
	if err != nil {
		return nil, err
	}
	typ := record.CreateTime
	if n.string("timestampType", "CreateTime") == "LogAppendTime" {
		typ = record.LogAppendTime
	}
	var built []byte
	if magic == 2 {
		o := record.BatchOptions{
			Codec: codec, BaseOffset: n.int("baseOffset", 0), LeaderEpoch: int32(n.int("leaderEpoch", -1)), TimestampType: typ, MaxTimestamp: n.int("maxTimestamp", -1),
			Transactional: n.bool("transactional"), Control: n.bool("control"), KeepOffsets: n.bool("keepOffsets"),
		}
		if _, ok := n.o.get("producerId"); ok {
			o.Producer = &record.Producer{ID: n.int("producerId", -1), Epoch: int16(n.int("epoch", 0)), Sequence: int32(n.int("sequence", 0))}
		}
		built, err = record.AppendBatch(nil, o, records)
	} else {
		built, err = record.AppendMessages(nil, record.MessageOptions{
			Magic: int8(magic), Codec: codec, BaseOffset: n.int("baseOffset", 0), TimestampType: typ, LogAppendTime: n.int("maxTimestamp", -1), KeepOffsets: n.bool("keepOffsets"),
		}, records)
	}
	if err != nil {
		n.fail("%v", err)
	}
	if n.err == nil {
		built = n.spoil(built, magic)
	}
	return built, n.done()
}

// headerFields are the places in a batch of magic 2 that set: changes.
var headerFields = map[string]struct{ at, size int }{
	"baseOffset": {0, 8}, "length": {8, 4}, "leaderEpoch": {12, 4}, "magic": {16, 1}, "crc": {17, 4}, "attributes": {21, 2}, "lastOffsetDelta": {23, 4},
	"baseTimestamp": {27, 8}, "maxTimestamp": {35, 8}, "producerId": {43, 8}, "epoch": {51, 2}, "baseSequence": {53, 4}, "count": {57, 4},
}

// messageFields are those in a message of magic 0 and 1.
var messageFields = map[string]struct{ at, size int }{
	"offset": {0, 8}, "length": {8, 4}, "crc": {12, 4}, "magic": {16, 1}, "attributes": {17, 1}, "timestamp": {18, 8},
}

// spoil changes what is built: set: {field: value}, patch: [{at: 61, bytes:
// 0xff}], both with the checksum computed anew, then crc: wrong, cut: bytes off the
// end, append: bytes after it.
func (n *notation) spoil(b []byte, magic int64) []byte {
	changed := false
	places := headerFields
	if magic < 2 {
		places = messageFields
	}
	put := func(at int, with []byte) {
		if at < 0 || at+len(with) > len(b) {
			n.fail("got %d bytes at %d, want them within %d", len(with), at, len(b))
			return
		}
		copy(b[at:], with)
		changed = true
	}
	if v, ok := n.get("set"); ok {
		s := readNotation("set", v)
		for _, k := range s.o.keys {
			place, ok := places[k]
			if !ok {
				n.fail("set: got field %q, want one of a header of magic %d", k, magic)
				return nil
			}
			var to [8]byte
			binary.BigEndian.PutUint64(to[:], uint64(s.int(k, 0)))
			put(place.at, to[8-place.size:])
		}
		if err := s.done(); err != nil {
			n.fail("%v", err)
		}
	}
	for _, v := range n.list("patch") {
		p := readNotation("patch", v)
		put(int(p.int("at", 0)), p.bytes("bytes"))
		if err := p.done(); err != nil {
			n.fail("%v", err)
		}
	}
	crc := n.string("crc", "right")
	if changed && crc != "keep" {
		if magic == 2 {
			setBatchCRC(b)
		} else {
			setMessageCRC(b)
		}
	}
	if crc == "wrong" {
		at := 17
		if magic < 2 {
			at = 12
		}
		b[at] ^= 0xff
	}
	if cut := int(n.int("cut", 0)); cut > len(b) {
		n.fail("got cut %d, want at most %d", cut, len(b))
	} else {
		b = b[:len(b)-cut]
	}
	return append(b, n.bytes("append")...)
}

func (c builder) batchRecords(list []any) ([]record.Record, error) {
	var all []record.Record
	for _, v := range list {
		if s, ok := v.(string); ok {
			v = fields("value", s)
		}
		n := readNotation("record", v)
		r := record.Record{Key: n.bytes("key"), Value: n.bytes("value"), Timestamp: n.int("timestamp", c.now), Offset: n.int("offset", 0)}
		if h, ok := n.get("headers"); ok {
			headers := readNotation("headers", h)
			for _, k := range headers.o.keys {
				r.Headers = append(r.Headers, record.RecordHeader{Key: k, Value: headers.bytes(k)})
			}
			if err := headers.done(); err != nil {
				return nil, err
			}
		}
		for range n.int("times", 1) {
			all = append(all, r)
		}
		if err := n.done(); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// readRecords makes the readable form of a record set that a broker sent.
func readRecords(set []byte) any {
	out := []any{}
	for len(set) > 0 {
		entry, rest, err := record.Split(set)
		if err != nil || entry == nil {
			return append(out, fields("cut", number(int64(len(set)))))
		}
		set = rest
		if magic, _ := record.Magic(entry); magic == 2 {
			out = append(out, showBatch(entry))
		} else {
			out = append(out, showMessages(entry))
		}
	}
	return out
}

func showBatch(b []byte) any {
	h, err := record.ParseHeader(b)
	if err != nil {
		return fields("unreadable", err.Error())
	}
	o := fields("magic", number(int64(h.Magic)), "baseOffset", number(h.BaseOffset), "leaderEpoch", number(int64(h.LeaderEpoch)))
	if h.Codec() != record.None {
		o.set("codec", h.Codec().String())
	}
	if h.TimestampType() == record.LogAppendTime {
		o.set("timestampType", "LogAppendTime")
	}
	if h.HasDeleteHorizon() {
		o.set("deleteHorizon", number(h.BaseTimestamp))
	}
	o.set("maxTimestamp", number(h.MaxTimestamp))
	if h.HasProducerID() {
		o.set("producerId", number(h.ProducerID))
		o.set("epoch", number(int64(h.ProducerEpoch)))
		o.set("sequence", number(int64(h.BaseSequence)))
	}
	if h.Attributes&record.AttrTransactional != 0 {
		o.set("transactional", true)
	}
	if h.Control() {
		o.set("control", true)
	}
	if h.LastOffset() != h.BaseOffset+int64(h.Count)-1 {
		o.set("lastOffset", number(h.LastOffset()))
	}
	if record.VerifyCRC(b) != nil {
		o.set("crc", "wrong")
	}
	records := []any{}
	for r, err := range record.Records(b) {
		if err != nil {
			o.set("unreadable", err.Error())
			break
		}
		records = append(records, showRecord(r))
	}
	o.set("records", records)
	return o
}

func showRecord(r record.Record) *object {
	o := fields("offset", number(r.Offset), "timestamp", number(r.Timestamp))
	if r.Key != nil {
		o.set("key", bytesText(r.Key))
	}
	if r.Value != nil {
		o.set("value", bytesText(r.Value))
	} else {
		o.set("value", nil)
	}
	if len(r.Headers) > 0 {
		h := []any{} // a list, for names may come twice
		for _, header := range r.Headers {
			var value any
			if header.Value != nil {
				value = bytesText(header.Value)
			}
			h = append(h, fields(header.Key, value))
		}
		o.set("headers", h)
	}
	return o
}

func showMessages(b []byte) any {
	m, err := record.ParseMessage(b)
	if err != nil {
		return fields("unreadable", err.Error())
	}
	o := fields("magic", number(int64(m.Magic)), "offset", number(m.Offset))
	if m.Codec() != record.None {
		o.set("codec", m.Codec().String())
	}
	if m.TimestampType() == record.LogAppendTime {
		o.set("timestampType", "LogAppendTime")
	}
	if record.VerifyMessageCRC(b) != nil {
		o.set("crc", "wrong")
	}
	if m.Codec() != record.None {
		o.set("timestamp", number(m.Timestamp))
	}
	records := []any{}
	var r record.MessageReader
	defer r.Close()
	for err = r.Reset(b); err == nil; {
		var rec *record.Record
		if rec, err = r.Next(); err == nil {
			records = append(records, showRecord(*rec))
		}
	}
	if err != io.EOF {
		o.set("unreadable", err.Error())
	}
	o.set("records", records)
	return o
}
