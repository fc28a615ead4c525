// Code generated from schema/records_share_state.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ShareSnapshotKey is a data message, versions 0 to 0, never flexible.
type ShareSnapshotKey struct {
	GroupID   string
	TopicID   UUID
	Partition int32
}

// Decode reads x in version 0 to 0.
func (x *ShareSnapshotKey) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareSnapshotKey", version, 0, 0)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareSnapshotKey) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareSnapshotKey", version, 0, 0)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareSnapshotKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareSnapshotKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareSnapshotKey", version, 0, 0)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareSnapshotKey returns a ShareSnapshotKey with its defaults.
func NewShareSnapshotKey() *ShareSnapshotKey {
	x := new(ShareSnapshotKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareSnapshotKey) Default() {
	*x = ShareSnapshotKey{}
}

func (x *ShareSnapshotKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	{
		b := d.next(20)
		_ = b[19]
		x.TopicID = UUID(b[0:16])
		x.Partition = int32(binary.BigEndian.Uint32(b[16:]))
	}
}

func (x *ShareSnapshotKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = append(b, x.TopicID[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
	return b
}

// ShareSnapshotValue is a data message, versions 0 to 0, flexible from 0.
//
// All that is known of a share-partition. Delivery states: 0 available, 2 acknowledged, 4 archived.
type ShareSnapshotValue struct {
	SnapshotEpoch         int32
	StateEpoch            int32
	LeaderEpoch           int32
	StartOffset           int64
	DeliveryCompleteCount int32 // default -1, tag 0
	CreateTimestamp       int64
	WriteTimestamp        int64
	StateBatches          []ShareSnapshotValueBatch
	UnknownTags           Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareSnapshotValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareSnapshotValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareSnapshotValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareSnapshotValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareSnapshotValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareSnapshotValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareSnapshotValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareSnapshotValue returns a ShareSnapshotValue with its defaults.
func NewShareSnapshotValue() *ShareSnapshotValue {
	x := new(ShareSnapshotValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareSnapshotValue) Default() {
	*x = ShareSnapshotValue{
		DeliveryCompleteCount: -1,
	}
}

func (x *ShareSnapshotValue) decodeFlexible(d *Decoder, version int16) {
	x.DeliveryCompleteCount = -1
	{
		b := d.next(36)
		_ = b[35]
		x.SnapshotEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.StateEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[8:]))
		x.StartOffset = int64(binary.BigEndian.Uint64(b[12:]))
		x.CreateTimestamp = int64(binary.BigEndian.Uint64(b[20:]))
		x.WriteTimestamp = int64(binary.BigEndian.Uint64(b[28:]))
	}
	if n := d.readCompactCount(false, 20); n < 0 {
		x.StateBatches = x.StateBatches[:0]
	} else {
		s := x.StateBatches[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(19)
				_ = b[18]
				x.FirstOffset = int64(binary.BigEndian.Uint64(b[0:]))
				x.LastOffset = int64(binary.BigEndian.Uint64(b[8:]))
				x.DeliveryState = int8(b[16])
				x.DeliveryCount = int16(binary.BigEndian.Uint16(b[17:]))
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.StateBatches = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.DeliveryCompleteCount = int32(binary.BigEndian.Uint32(d.next(4)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ShareSnapshotValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.SnapshotEpoch))<<32|uint64(uint32(x.StateEpoch)))
	b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderEpoch))
	b = binary.BigEndian.AppendUint64(b, uint64(x.StartOffset))
	b = binary.BigEndian.AppendUint64(b, uint64(x.CreateTimestamp))
	b = binary.BigEndian.AppendUint64(b, uint64(x.WriteTimestamp))
	b = e.appendCompactCount(b, len(x.StateBatches))
	for i := range x.StateBatches {
		x := &x.StateBatches[i]
		b = binary.BigEndian.AppendUint64(b, uint64(x.FirstOffset))
		b = binary.BigEndian.AppendUint64(b, uint64(x.LastOffset))
		b = append(b, byte(x.DeliveryState))
		b = binary.BigEndian.AppendUint16(b, uint16(x.DeliveryCount))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	n := len(x.UnknownTags)
	hasDeliveryCompleteCount := x.DeliveryCompleteCount != -1
	if hasDeliveryCompleteCount {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasDeliveryCompleteCount {
			b = appendUvarint(b, 0)
			b = append(b, 4)
			b = binary.BigEndian.AppendUint32(b, uint32(x.DeliveryCompleteCount))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ShareSnapshotValueBatch is an element of ShareSnapshotValue.
type ShareSnapshotValueBatch struct {
	FirstOffset   int64
	LastOffset    int64
	DeliveryState int8
	DeliveryCount int16
	UnknownTags   Tags
}

// NewShareSnapshotValueBatch returns a ShareSnapshotValueBatch with its defaults.
func NewShareSnapshotValueBatch() *ShareSnapshotValueBatch {
	x := new(ShareSnapshotValueBatch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareSnapshotValueBatch) Default() {
	*x = ShareSnapshotValueBatch{}
}

// ShareUpdateKey is a data message, versions 1 to 1, never flexible.
type ShareUpdateKey struct {
	GroupID   string
	TopicID   UUID
	Partition int32
}

// Decode reads x in version 1 to 1.
func (x *ShareUpdateKey) Decode(d *Decoder, version int16) {
	if version < 1 || version > 1 {
		d.badVersion("ShareUpdateKey", version, 1, 1)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 1 to 1.
func (x *ShareUpdateKey) Encode(e *Encoder, version int16) {
	if version < 1 || version > 1 {
		e.badVersion("ShareUpdateKey", version, 1, 1)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ShareUpdateKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareUpdateKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if version < 1 || version > 1 {
		e.badVersion("ShareUpdateKey", version, 1, 1)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewShareUpdateKey returns a ShareUpdateKey with its defaults.
func NewShareUpdateKey() *ShareUpdateKey {
	x := new(ShareUpdateKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareUpdateKey) Default() {
	*x = ShareUpdateKey{}
}

func (x *ShareUpdateKey) decodePlain(d *Decoder, version int16) {
	x.GroupID = d.readString(x.GroupID)
	{
		b := d.next(20)
		_ = b[19]
		x.TopicID = UUID(b[0:16])
		x.Partition = int32(binary.BigEndian.Uint32(b[16:]))
	}
}

func (x *ShareUpdateKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	b = append(b, x.TopicID[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
	return b
}

// ShareUpdateValue is a data message, versions 0 to 0, flexible from 0.
//
// What changed. A start offset of -1 is unchanged.
type ShareUpdateValue struct {
	SnapshotEpoch         int32
	LeaderEpoch           int32
	StartOffset           int64
	DeliveryCompleteCount int32 // default -1, tag 0
	StateBatches          []ShareUpdateValueBatch
	UnknownTags           Tags
}

// Decode reads x in version 0 to 0.
func (x *ShareUpdateValue) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ShareUpdateValue", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ShareUpdateValue) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ShareUpdateValue", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *ShareUpdateValue) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareUpdateValue) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ShareUpdateValue", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewShareUpdateValue returns a ShareUpdateValue with its defaults.
func NewShareUpdateValue() *ShareUpdateValue {
	x := new(ShareUpdateValue)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareUpdateValue) Default() {
	*x = ShareUpdateValue{
		DeliveryCompleteCount: -1,
	}
}

func (x *ShareUpdateValue) decodeFlexible(d *Decoder, version int16) {
	x.DeliveryCompleteCount = -1
	{
		b := d.next(16)
		_ = b[15]
		x.SnapshotEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
		x.StartOffset = int64(binary.BigEndian.Uint64(b[8:]))
	}
	if n := d.readCompactCount(false, 20); n < 0 {
		x.StateBatches = x.StateBatches[:0]
	} else {
		s := x.StateBatches[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(19)
				_ = b[18]
				x.FirstOffset = int64(binary.BigEndian.Uint64(b[0:]))
				x.LastOffset = int64(binary.BigEndian.Uint64(b[8:]))
				x.DeliveryState = int8(b[16])
				x.DeliveryCount = int16(binary.BigEndian.Uint16(b[17:]))
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.StateBatches = s
	}
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			x.DeliveryCompleteCount = int32(binary.BigEndian.Uint32(d.next(4)))
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ShareUpdateValue) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.SnapshotEpoch))<<32|uint64(uint32(x.LeaderEpoch)))
	b = binary.BigEndian.AppendUint64(b, uint64(x.StartOffset))
	b = e.appendCompactCount(b, len(x.StateBatches))
	for i := range x.StateBatches {
		x := &x.StateBatches[i]
		b = binary.BigEndian.AppendUint64(b, uint64(x.FirstOffset))
		b = binary.BigEndian.AppendUint64(b, uint64(x.LastOffset))
		b = append(b, byte(x.DeliveryState))
		b = binary.BigEndian.AppendUint16(b, uint16(x.DeliveryCount))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	n := len(x.UnknownTags)
	hasDeliveryCompleteCount := x.DeliveryCompleteCount != -1
	if hasDeliveryCompleteCount {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasDeliveryCompleteCount {
			b = appendUvarint(b, 0)
			b = append(b, 4)
			b = binary.BigEndian.AppendUint32(b, uint32(x.DeliveryCompleteCount))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ShareUpdateValueBatch is an element of ShareUpdateValue.
type ShareUpdateValueBatch struct {
	FirstOffset   int64
	LastOffset    int64
	DeliveryState int8
	DeliveryCount int16
	UnknownTags   Tags
}

// NewShareUpdateValueBatch returns a ShareUpdateValueBatch with its defaults.
func NewShareUpdateValueBatch() *ShareUpdateValueBatch {
	x := new(ShareUpdateValueBatch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareUpdateValueBatch) Default() {
	*x = ShareUpdateValueBatch{}
}
