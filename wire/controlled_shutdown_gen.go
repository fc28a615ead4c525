// Code generated from schema/controlled_shutdown.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ControlledShutdownRequest is the request of ControlledShutdown (API key 7), versions 0 to 3, flexible from 3.
type ControlledShutdownRequest struct {
	BrokerID    int32
	BrokerEpoch int64 // v2+, default -1
	UnknownTags Tags
}

// APIKey returns KeyControlledShutdown.
func (*ControlledShutdownRequest) APIKey() APIKey { return KeyControlledShutdown }

// IsRequest returns true.
func (*ControlledShutdownRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *ControlledShutdownRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("ControlledShutdownRequest", version, 0, 3)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *ControlledShutdownRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("ControlledShutdownRequest", version, 0, 3)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ControlledShutdownRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ControlledShutdownRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("ControlledShutdownRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewControlledShutdownRequest returns a ControlledShutdownRequest with its defaults.
func NewControlledShutdownRequest() *ControlledShutdownRequest {
	x := new(ControlledShutdownRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControlledShutdownRequest) Default() {
	*x = ControlledShutdownRequest{
		BrokerEpoch: -1,
	}
}

func (x *ControlledShutdownRequest) decodePlain(d *Decoder, version int16) {
	if version >= 2 {
		b := d.next(12)
		_ = b[11]
		x.BrokerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
	} else {
		x.BrokerID = int32(binary.BigEndian.Uint32(d.next(4)))
		x.BrokerEpoch = -1
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ControlledShutdownRequest) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(12)
		_ = b[11]
		x.BrokerID = int32(binary.BigEndian.Uint32(b[0:]))
		x.BrokerEpoch = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ControlledShutdownRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	if version >= 2 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	}
	return b
}

func (x *ControlledShutdownRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
	b = binary.BigEndian.AppendUint64(b, uint64(x.BrokerEpoch))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ControlledShutdownResponse is the response of ControlledShutdown (API key 7), versions 0 to 3, flexible from 3.
type ControlledShutdownResponse struct {
	ErrorCode ErrorCode
	// Those that the broker still leads.
	RemainingPartitions []ControlledShutdownResponsePartition
	UnknownTags         Tags
}

// APIKey returns KeyControlledShutdown.
func (*ControlledShutdownResponse) APIKey() APIKey { return KeyControlledShutdown }

// IsRequest returns false.
func (*ControlledShutdownResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *ControlledShutdownResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("ControlledShutdownResponse", version, 0, 3)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *ControlledShutdownResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("ControlledShutdownResponse", version, 0, 3)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ControlledShutdownResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ControlledShutdownResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("ControlledShutdownResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewControlledShutdownResponse returns a ControlledShutdownResponse with its defaults.
func NewControlledShutdownResponse() *ControlledShutdownResponse {
	x := new(ControlledShutdownResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControlledShutdownResponse) Default() {
	*x = ControlledShutdownResponse{}
}

func (x *ControlledShutdownResponse) decodePlain(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCount(false, 6); n < 0 {
		x.RemainingPartitions = x.RemainingPartitions[:0]
	} else {
		s := x.RemainingPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readString(x.TopicName)
			x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.RemainingPartitions = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ControlledShutdownResponse) decodeFlexible(d *Decoder, version int16) {
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCompactCount(false, 6); n < 0 {
		x.RemainingPartitions = x.RemainingPartitions[:0]
	} else {
		s := x.RemainingPartitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.TopicName = d.readCompactString(x.TopicName)
			x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.RemainingPartitions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ControlledShutdownResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.RemainingPartitions))
	for i := range x.RemainingPartitions {
		x := &x.RemainingPartitions[i]
		b = e.appendString(b, x.TopicName)
		b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
	}
	return b
}

func (x *ControlledShutdownResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.RemainingPartitions))
	for i := range x.RemainingPartitions {
		x := &x.RemainingPartitions[i]
		b = e.appendCompactString(b, x.TopicName)
		b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ControlledShutdownResponsePartition is an element of ControlledShutdownResponse.
type ControlledShutdownResponsePartition struct {
	TopicName      string
	PartitionIndex int32
	UnknownTags    Tags
}

// NewControlledShutdownResponsePartition returns a ControlledShutdownResponsePartition with its defaults.
func NewControlledShutdownResponsePartition() *ControlledShutdownResponsePartition {
	x := new(ControlledShutdownResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControlledShutdownResponsePartition) Default() {
	*x = ControlledShutdownResponsePartition{}
}
