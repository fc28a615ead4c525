// Code generated from schema/update_features.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// UpdateFeaturesRequest is the request of UpdateFeatures (API key 57), versions 0 to 2, flexible from 0.
type UpdateFeaturesRequest struct {
	TimeoutMs      int32 // default 60000
	FeatureUpdates []UpdateFeaturesRequestFeatureUpdate
	ValidateOnly   bool // v1+
	UnknownTags    Tags
}

// APIKey returns KeyUpdateFeatures.
func (*UpdateFeaturesRequest) APIKey() APIKey { return KeyUpdateFeatures }

// IsRequest returns true.
func (*UpdateFeaturesRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *UpdateFeaturesRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("UpdateFeaturesRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *UpdateFeaturesRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("UpdateFeaturesRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UpdateFeaturesRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UpdateFeaturesRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("UpdateFeaturesRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUpdateFeaturesRequest returns a UpdateFeaturesRequest with its defaults.
func NewUpdateFeaturesRequest() *UpdateFeaturesRequest {
	x := new(UpdateFeaturesRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateFeaturesRequest) Default() {
	*x = UpdateFeaturesRequest{
		TimeoutMs: 60000,
	}
}

func (x *UpdateFeaturesRequest) decodeFlexible(d *Decoder, version int16) {
	x.TimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 5); n < 0 {
		x.FeatureUpdates = x.FeatureUpdates[:0]
	} else {
		s := x.FeatureUpdates[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Feature = d.readCompactString(x.Feature)
			if version >= 1 {
				b := d.next(3)
				_ = b[2]
				x.MaxVersionLevel = int16(binary.BigEndian.Uint16(b[0:]))
				x.UpgradeType = int8(b[2])
				x.AllowDowngrade = false
			} else {
				x.MaxVersionLevel = int16(binary.BigEndian.Uint16(d.next(2)))
				x.AllowDowngrade = d.next(1)[0] != 0
				x.UpgradeType = 1
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.FeatureUpdates = s
	}
	if version >= 1 {
		x.ValidateOnly = d.next(1)[0] != 0
	} else {
		x.ValidateOnly = false
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UpdateFeaturesRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.TimeoutMs))
	b = e.appendCompactCount(b, len(x.FeatureUpdates))
	for i := range x.FeatureUpdates {
		x := &x.FeatureUpdates[i]
		b = e.appendCompactString(b, x.Feature)
		b = binary.BigEndian.AppendUint16(b, uint16(x.MaxVersionLevel))
		if version <= 0 {
			b = append(b, boolByte(x.AllowDowngrade))
		}
		if version >= 1 {
			b = append(b, byte(x.UpgradeType))
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	if version >= 1 {
		b = append(b, boolByte(x.ValidateOnly))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// UpdateFeaturesRequestFeatureUpdate is an element of UpdateFeaturesRequest.
type UpdateFeaturesRequestFeatureUpdate struct {
	Feature         string
	MaxVersionLevel int16
	AllowDowngrade  bool // v0
	UpgradeType     int8 // v1+, default 1
	UnknownTags     Tags
}

// NewUpdateFeaturesRequestFeatureUpdate returns a UpdateFeaturesRequestFeatureUpdate with its defaults.
func NewUpdateFeaturesRequestFeatureUpdate() *UpdateFeaturesRequestFeatureUpdate {
	x := new(UpdateFeaturesRequestFeatureUpdate)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateFeaturesRequestFeatureUpdate) Default() {
	*x = UpdateFeaturesRequestFeatureUpdate{
		UpgradeType: 1,
	}
}

// UpdateFeaturesResponse is the response of UpdateFeatures (API key 57), versions 0 to 2, flexible from 0.
type UpdateFeaturesResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string                        // nullable
	Results        []UpdateFeaturesResponseResult // v0-1
	UnknownTags    Tags
}

// APIKey returns KeyUpdateFeatures.
func (*UpdateFeaturesResponse) APIKey() APIKey { return KeyUpdateFeatures }

// IsRequest returns false.
func (*UpdateFeaturesResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *UpdateFeaturesResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("UpdateFeaturesResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *UpdateFeaturesResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("UpdateFeaturesResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *UpdateFeaturesResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *UpdateFeaturesResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("UpdateFeaturesResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewUpdateFeaturesResponse returns a UpdateFeaturesResponse with its defaults.
func NewUpdateFeaturesResponse() *UpdateFeaturesResponse {
	x := new(UpdateFeaturesResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateFeaturesResponse) Default() {
	*x = UpdateFeaturesResponse{}
}

func (x *UpdateFeaturesResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if version <= 1 {
		if n := d.readCompactCount(false, 5); n < 0 {
			x.Results = x.Results[:0]
		} else {
			s := x.Results[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Feature = d.readCompactString(x.Feature)
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
				x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Results = s
		}
	} else {
		x.Results = x.Results[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *UpdateFeaturesResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	if version <= 1 {
		b = e.appendCompactCount(b, len(x.Results))
		for i := range x.Results {
			x := &x.Results[i]
			b = e.appendCompactString(b, x.Feature)
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
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// UpdateFeaturesResponseResult is an element of UpdateFeaturesResponse.
type UpdateFeaturesResponseResult struct {
	Feature      string
	ErrorCode    ErrorCode
	ErrorMessage *string // nullable
	UnknownTags  Tags
}

// NewUpdateFeaturesResponseResult returns a UpdateFeaturesResponseResult with its defaults.
func NewUpdateFeaturesResponseResult() *UpdateFeaturesResponseResult {
	x := new(UpdateFeaturesResponseResult)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *UpdateFeaturesResponseResult) Default() {
	*x = UpdateFeaturesResponseResult{}
}
