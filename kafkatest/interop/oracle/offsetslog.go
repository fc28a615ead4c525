package oracle

import (
	"encoding/binary"
	"fmt"
	"reflect"

	"github.com/ottla/ottla/wire"
)

// offsetsTopic is the topic whose records are shown decoded: its bytes would
// hide times and ids from the rules.
const offsetsTopic = "__consumer_offsets"

// decodeOffsetsLog decodes keys and values of the offsets topic in a fetched
// answer.
func decodeOffsetsLog(answer *object) {
	for _, topic := range objects(answer, "responses") {
		if name, _ := topic.get("topic"); name != offsetsTopic {
			continue
		}
		for _, p := range objects(topic, "partitions") {
			for _, batch := range objects(p, "records") {
				for _, r := range objects(batch, "records") {
					decodeOffsetsRecord(r)
				}
			}
		}
	}
}

// objects gives the objects of a list.
func objects(o *object, field string) []*object {
	v, _ := o.get(field)
	elements, _ := v.([]any)
	var all []*object
	for _, e := range elements {
		if o, ok := e.(*object); ok {
			all = append(all, o)
		}
	}
	return all
}

// decodeOffsetsRecord decodes one record, as far as its key is known.
func decodeOffsetsRecord(r *object) {
	k, _ := r.get("key")
	key, ok := k.(string)
	if !ok {
		return
	}
	b, err := textBytes(key)
	if err != nil || len(b) < 2 {
		return
	}
	var newKey, newValue func() wire.Body
	switch binary.BigEndian.Uint16(b) {
	case 0, 1:
		newKey, newValue = func() wire.Body { return new(wire.OffsetCommitKey) }, func() wire.Body { return new(wire.OffsetCommitValue) }
	case 2:
		newKey, newValue = func() wire.Body { return new(wire.GroupMetadataKey) }, func() wire.Body { return new(wire.GroupMetadataValue) }
	default:
		return
	}
	r.set("key", decodeVersioned(b, newKey))
	v, _ := r.get("value")
	if value, ok := v.(string); ok {
		if b, err := textBytes(value); err == nil {
			r.set("value", decodeVersioned(b, newValue))
		}
	}
}

// decodeVersioned shows bytes that begin with the version of what follows.
func decodeVersioned(b []byte, newBody func() wire.Body) any {
	fail := func(err error) any { return fields("undecodable", err.Error(), "bytes", bytesText(b)) }
	if len(b) < 2 {
		return fail(fmt.Errorf("got %d bytes, want a version", len(b)))
	}
	version := int16(binary.BigEndian.Uint16(b))
	m := newBody()
	m.Default()
	used, err := wire.Decode(b[2:], m, version)
	if err != nil {
		return fail(err)
	}
	shown, err := showBody(m, newBody(), version)
	if err != nil {
		return fail(err)
	}
	out := fields(reflect.TypeOf(m).Elem().Name(), number(int64(version)))
	for _, k := range shown.keys {
		out.set(k, shown.values[k])
	}
	if rest := b[2+used:]; len(rest) > 0 {
		out.set("bytesAfter", bytesText(rest))
	}
	return out
}

// showBody prints a body; filled is another of its type, to find what are bytes.
func showBody(m, filled wire.Body, version int16) (*object, error) {
	fill(reflect.ValueOf(filled).Elem())
	var values [2]any
	for i, body := range []wire.Body{m, filled} {
		text, err := wire.ToJSON(body, version)
		if err != nil {
			return nil, err
		}
		if values[i], err = parseValue(string(text)); err != nil {
			return nil, err
		}
	}
	v, err := fromWire(values[0], shapeOfValue(values[1]))
	if err != nil {
		return nil, err
	}
	return v.(*object), nil
}
