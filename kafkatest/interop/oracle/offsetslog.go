package oracle

import (
	"encoding/binary"
	"fmt"
	"reflect"

	"github.com/ottla/ottla/wire"
)

// The topics whose records are shown decoded: their bytes would hide times and ids
// from the rules.
const (
	offsetsTopic     = "__consumer_offsets"
	transactionTopic = "__transaction_state"
)

// decodeOffsetsLog decodes keys and values of these topics in a fetched answer.
func decodeOffsetsLog(answer *object) {
	for _, topic := range objects(answer, "responses") {
		name, _ := topic.get("topic")
		if name != offsetsTopic && name != transactionTopic {
			continue
		}
		for _, p := range objects(topic, "partitions") {
			for _, batch := range objects(p, "records") {
				for _, r := range objects(batch, "records") {
					decodeInternalRecord(r, name == transactionTopic)
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

// internalRecord is a kind of record: in which topic, and the version of its key.
// Offsets have two, 0 and 1, of which 1 stands for both.
type internalRecord struct {
	transaction bool
	version     uint16
}

// internalRecords are the records that are shown decoded.
var internalRecords = map[internalRecord]struct{ key, value func() wire.Body }{
	{true, 0}:   {body[wire.TransactionLogKey], body[wire.TransactionLogValue]},
	{false, 1}:  {body[wire.OffsetCommitKey], body[wire.OffsetCommitValue]},
	{false, 2}:  {body[wire.GroupMetadataKey], body[wire.GroupMetadataValue]},
	{false, 3}:  {body[wire.ConsumerGroupMetadataKey], body[wire.ConsumerGroupMetadataValue]},
	{false, 4}:  {body[wire.ConsumerGroupPartitionMetadataKey], body[wire.ConsumerGroupPartitionMetadataValue]},
	{false, 5}:  {body[wire.ConsumerGroupMemberMetadataKey], body[wire.ConsumerGroupMemberMetadataValue]},
	{false, 6}:  {body[wire.ConsumerGroupTargetAssignmentMetadataKey], body[wire.ConsumerGroupTargetAssignmentMetadataValue]},
	{false, 7}:  {body[wire.ConsumerGroupTargetAssignmentMemberKey], body[wire.ConsumerGroupTargetAssignmentMemberValue]},
	{false, 8}:  {body[wire.ConsumerGroupCurrentMemberAssignmentKey], body[wire.ConsumerGroupCurrentMemberAssignmentValue]},
	{false, 16}: {body[wire.ConsumerGroupRegularExpressionKey], body[wire.ConsumerGroupRegularExpressionValue]},
}

// body makes a body of a type.
func body[T any, B interface {
	*T
	wire.Body
}]() wire.Body {
	return B(new(T))
}

// decodeInternalRecord decodes one record, as far as its key is known.
func decodeInternalRecord(r *object, transaction bool) {
	k, _ := r.get("key")
	key, ok := k.(string)
	if !ok {
		return
	}
	b, err := textBytes(key)
	if err != nil || len(b) < 2 {
		return
	}
	version := binary.BigEndian.Uint16(b)
	if !transaction {
		version = max(version, 1)
	}
	of, ok := internalRecords[internalRecord{transaction, version}]
	if !ok {
		return
	}
	r.set("key", decodeVersioned(b, of.key))
	v, _ := r.get("value")
	if value, ok := v.(string); ok {
		if b, err := textBytes(value); err == nil {
			r.set("value", decodeVersioned(b, of.value))
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
