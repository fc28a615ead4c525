// Code generated from schema/create_partitions.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// CreatePartitionsRequest is the request of CreatePartitions (API key 37), versions 0 to 3, flexible from 2.
type CreatePartitionsRequest struct {
	Topics       []CreatePartitionsRequestTopic
	TimeoutMs    int32
	ValidateOnly bool
	UnknownTags  Tags
}

// APIKey returns KeyCreatePartitions.
func (*CreatePartitionsRequest) APIKey() APIKey { return KeyCreatePartitions }

// IsRequest returns true.
func (*CreatePartitionsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 3.
func (x *CreatePartitionsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("CreatePartitionsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *CreatePartitionsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("CreatePartitionsRequest", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreatePartitionsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreatePartitionsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("CreatePartitionsRequest", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreatePartitionsRequest returns a CreatePartitionsRequest with its defaults.
func NewCreatePartitionsRequest() *CreatePartitionsRequest {
	x := new(CreatePartitionsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreatePartitionsRequest) Default() {
	*x = CreatePartitionsRequest{}
}

func (x *CreatePartitionsRequest) decodePlain(d *Decoder, version int16) {
	if n := d.readCount(false, 10); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			x.Count = int32(binary.BigEndian.Uint32(d.next(4)))
			if n := d.readCount(true, 4); n < 0 {
				x.Assignments = nil
			} else {
				s := x.Assignments[:0]
				if s == nil {
					s = []CreatePartitionsRequestAssignment{}
				}
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.BrokerIDs = d.int32s(x.BrokerIDs, false, false)
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Assignments = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	{
		b := d.next(5)
		_ = b[4]
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ValidateOnly = b[4] != 0
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreatePartitionsRequest) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 7); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.Count = int32(binary.BigEndian.Uint32(d.next(4)))
			if n := d.readCompactCount(true, 2); n < 0 {
				x.Assignments = nil
			} else {
				s := x.Assignments[:0]
				if s == nil {
					s = []CreatePartitionsRequestAssignment{}
				}
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.BrokerIDs = d.int32s(x.BrokerIDs, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Assignments = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Topics = s
	}
	{
		b := d.next(5)
		_ = b[4]
		x.TimeoutMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ValidateOnly = b[4] != 0
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreatePartitionsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Count))
		if x.Assignments == nil {
			b = append(b, 0xff, 0xff, 0xff, 0xff)
		} else {
			b = e.appendCount(b, len(x.Assignments))
			for i := range x.Assignments {
				x := &x.Assignments[i]
				b = e.appendCount(b, len(x.BrokerIDs))
				b = appendInt32s(b, x.BrokerIDs)
			}
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	b = append(b, boolByte(x.ValidateOnly))
	return b
}

func (x *CreatePartitionsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendCompactString(b, x.Name)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Count))
		if x.Assignments == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactCount(b, len(x.Assignments))
			for i := range x.Assignments {
				x := &x.Assignments[i]
				b = e.appendCompactCount(b, len(x.BrokerIDs))
				b = appendInt32s(b, x.BrokerIDs)
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	b = append(b, boolByte(x.ValidateOnly))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// CreatePartitionsRequestTopic is an element of CreatePartitionsRequest.
type CreatePartitionsRequestTopic struct {
	Name        string
	Count       int32
	Assignments []CreatePartitionsRequestAssignment // nullable
	UnknownTags Tags
}

// NewCreatePartitionsRequestTopic returns a CreatePartitionsRequestTopic with its defaults.
func NewCreatePartitionsRequestTopic() *CreatePartitionsRequestTopic {
	x := new(CreatePartitionsRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreatePartitionsRequestTopic) Default() {
	*x = CreatePartitionsRequestTopic{}
}

// CreatePartitionsRequestAssignment is an element of CreatePartitionsRequest.
type CreatePartitionsRequestAssignment struct {
	BrokerIDs   []int32
	UnknownTags Tags
}

// NewCreatePartitionsRequestAssignment returns a CreatePartitionsRequestAssignment with its defaults.
func NewCreatePartitionsRequestAssignment() *CreatePartitionsRequestAssignment {
	x := new(CreatePartitionsRequestAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreatePartitionsRequestAssignment) Default() {
	*x = CreatePartitionsRequestAssignment{}
}

// CreatePartitionsResponse is the response of CreatePartitions (API key 37), versions 0 to 3, flexible from 2.
type CreatePartitionsResponse struct {
	ThrottleTimeMs int32
	Results        []CreatePartitionsResponseResult
	UnknownTags    Tags
}

// APIKey returns KeyCreatePartitions.
func (*CreatePartitionsResponse) APIKey() APIKey { return KeyCreatePartitions }

// IsRequest returns false.
func (*CreatePartitionsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 3.
func (x *CreatePartitionsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 3 {
		d.badVersion("CreatePartitionsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 3.
func (x *CreatePartitionsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 3 {
		e.badVersion("CreatePartitionsResponse", version, 0, 3)
		return
	}
	if version >= 2 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *CreatePartitionsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *CreatePartitionsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 3 {
		e.badVersion("CreatePartitionsResponse", version, 0, 3)
		return b, e.err
	}
	if version >= 2 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewCreatePartitionsResponse returns a CreatePartitionsResponse with its defaults.
func NewCreatePartitionsResponse() *CreatePartitionsResponse {
	x := new(CreatePartitionsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreatePartitionsResponse) Default() {
	*x = CreatePartitionsResponse{}
}

func (x *CreatePartitionsResponse) decodePlain(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCount(false, 6); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readStringPtr(x.ErrorMessage, true)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Results = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *CreatePartitionsResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Results = x.Results[:0]
	} else {
		s := x.Results[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readCompactString(x.Name)
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Results = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *CreatePartitionsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = e.appendString(b, x.Name)
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *x.ErrorMessage)
		}
	}
	return b
}

func (x *CreatePartitionsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Results))
	for i := range x.Results {
		x := &x.Results[i]
		b = e.appendCompactString(b, x.Name)
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
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

// CreatePartitionsResponseResult is an element of CreatePartitionsResponse.
type CreatePartitionsResponseResult struct {
	Name         string
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewCreatePartitionsResponseResult returns a CreatePartitionsResponseResult with its defaults.
func NewCreatePartitionsResponseResult() *CreatePartitionsResponseResult {
	x := new(CreatePartitionsResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *CreatePartitionsResponseResult) Default() {
	*x = CreatePartitionsResponseResult{}
}
