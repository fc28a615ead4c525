// Code generated from schema/unregister_controller.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// UnregisterControllerRequest is the request of UnregisterController (API key 94), versions 0 to 0, flexible from 0.
type UnregisterControllerRequest struct {
	ControllerID int32
	UnknownTags  Tags
}

// APIKey returns KeyUnregisterController.
func (*UnregisterControllerRequest) APIKey() APIKey { return KeyUnregisterController }

// IsRequest returns true.
func (*UnregisterControllerRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *UnregisterControllerRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("UnregisterControllerRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *UnregisterControllerRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("UnregisterControllerRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UnregisterControllerRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UnregisterControllerRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("UnregisterControllerRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUnregisterControllerRequest returns a UnregisterControllerRequest with its defaults.
func NewUnregisterControllerRequest() *UnregisterControllerRequest {
	x := new(UnregisterControllerRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UnregisterControllerRequest) Default() {
	*x = UnregisterControllerRequest{}
}

func (x *UnregisterControllerRequest) decodeFlexible(d *Decoder, version int16) {
	x.ControllerID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UnregisterControllerRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// UnregisterControllerResponse is the response of UnregisterController (API key 94), versions 0 to 0, flexible from 0.
type UnregisterControllerResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// APIKey returns KeyUnregisterController.
func (*UnregisterControllerResponse) APIKey() APIKey { return KeyUnregisterController }

// IsRequest returns false.
func (*UnregisterControllerResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *UnregisterControllerResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("UnregisterControllerResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *UnregisterControllerResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("UnregisterControllerResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UnregisterControllerResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UnregisterControllerResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("UnregisterControllerResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUnregisterControllerResponse returns a UnregisterControllerResponse with its defaults.
func NewUnregisterControllerResponse() *UnregisterControllerResponse {
	x := new(UnregisterControllerResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UnregisterControllerResponse) Default() {
	*x = UnregisterControllerResponse{}
}

func (x *UnregisterControllerResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UnregisterControllerResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
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
	return b
}
