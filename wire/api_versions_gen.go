// Code generated from schema/api_versions.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ApiVersionsRequest is the request of ApiVersions (API key 18), versions 0 to 5, flexible from 3.
type ApiVersionsRequest struct {
	ClientSoftwareName    string  // v3+
	ClientSoftwareVersion string  // v3+
	ClusterID             *string // v5+, nullable
	NodeID                int32   // v5+, default -1
	UnknownTags           Tags
}

// APIKey returns KeyApiVersions.
func (*ApiVersionsRequest) APIKey() APIKey { return KeyApiVersions }

// IsRequest returns true.
func (*ApiVersionsRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 5.
func (x *ApiVersionsRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("ApiVersionsRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *ApiVersionsRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("ApiVersionsRequest", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ApiVersionsRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ApiVersionsRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("ApiVersionsRequest", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewApiVersionsRequest returns a ApiVersionsRequest with its defaults.
func NewApiVersionsRequest() *ApiVersionsRequest {
	x := new(ApiVersionsRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ApiVersionsRequest) Default() {
	*x = ApiVersionsRequest{
		NodeID: -1,
	}
}

func (x *ApiVersionsRequest) decodePlain(d *Decoder, version int16) {
	x.ClientSoftwareName = ""
	x.ClientSoftwareVersion = ""
	x.ClusterID = nil
	x.NodeID = -1
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ApiVersionsRequest) decodeFlexible(d *Decoder, version int16) {
	x.ClientSoftwareName = d.readCompactString(x.ClientSoftwareName)
	x.ClientSoftwareVersion = d.readCompactString(x.ClientSoftwareVersion)
	if version >= 5 {
		x.ClusterID = d.readCompactStringPtr(x.ClusterID, true)
	} else {
		x.ClusterID = nil
	}
	if version >= 5 {
		x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.NodeID = -1
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ApiVersionsRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	return b
}

func (x *ApiVersionsRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.ClientSoftwareName)
	b = e.appendCompactString(b, x.ClientSoftwareVersion)
	if version >= 5 {
		if x.ClusterID == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ClusterID)
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ApiVersionsResponse is the response of ApiVersions (API key 18), versions 0 to 5, flexible from 3.
type ApiVersionsResponse struct {
	ErrorCode         ErrorCode
	ApiKeys           []ApiVersionsResponseApiKey
	ThrottleTimeMs    int32                                 // v1+
	SupportedFeatures []ApiVersionsResponseSupportedFeature // v3+, tag 0
	// -1 when not known.
	FinalizedFeaturesEpoch int64                                 // v3+, default -1, tag 1
	FinalizedFeatures      []ApiVersionsResponseFinalizedFeature // v3+, tag 2
	ZkMigrationReady       bool                                  // v3+, tag 3
	UnknownTags            Tags
}

// APIKey returns KeyApiVersions.
func (*ApiVersionsResponse) APIKey() APIKey { return KeyApiVersions }

// IsRequest returns false.
func (*ApiVersionsResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 5.
func (x *ApiVersionsResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 5 {
		d.badVersion("ApiVersionsResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 5.
func (x *ApiVersionsResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 5 {
		e.badVersion("ApiVersionsResponse", version, 0, 5)
		return
	}
	if version >= 3 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *ApiVersionsResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ApiVersionsResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 5 {
		e.badVersion("ApiVersionsResponse", version, 0, 5)
		return b, e.err
	}
	if version >= 3 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewApiVersionsResponse returns a ApiVersionsResponse with its defaults.
func NewApiVersionsResponse() *ApiVersionsResponse {
	x := new(ApiVersionsResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ApiVersionsResponse) Default() {
	*x = ApiVersionsResponse{
		FinalizedFeaturesEpoch: -1,
	}
}

func (x *ApiVersionsResponse) decodePlain(d *Decoder, version int16) {
	x.SupportedFeatures = x.SupportedFeatures[:0]
	x.FinalizedFeaturesEpoch = -1
	x.FinalizedFeatures = x.FinalizedFeatures[:0]
	x.ZkMigrationReady = false
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCount(false, 6); n < 0 {
		x.ApiKeys = x.ApiKeys[:0]
	} else {
		s := x.ApiKeys[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(6)
				_ = b[5]
				x.ApiKey = int16(binary.BigEndian.Uint16(b[0:]))
				x.MinVersion = int16(binary.BigEndian.Uint16(b[2:]))
				x.MaxVersion = int16(binary.BigEndian.Uint16(b[4:]))
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.ApiKeys = s
	}
	if version >= 1 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *ApiVersionsResponse) decodeFlexible(d *Decoder, version int16) {
	x.SupportedFeatures = x.SupportedFeatures[:0]
	x.FinalizedFeaturesEpoch = -1
	x.FinalizedFeatures = x.FinalizedFeatures[:0]
	x.ZkMigrationReady = false
	x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCompactCount(false, 7); n < 0 {
		x.ApiKeys = x.ApiKeys[:0]
	} else {
		s := x.ApiKeys[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(6)
				_ = b[5]
				x.ApiKey = int16(binary.BigEndian.Uint16(b[0:]))
				x.MinVersion = int16(binary.BigEndian.Uint16(b[2:]))
				x.MaxVersion = int16(binary.BigEndian.Uint16(b[4:]))
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ApiKeys = s
	}
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = x.UnknownTags[:0]
	for n := d.tagCount(); n > 0 && d.err == nil; n-- {
		id, outer := d.tag()
		switch {
		case id == 0:
			if n := d.readCompactCount(false, 6); n < 0 {
				x.SupportedFeatures = x.SupportedFeatures[:0]
			} else {
				s := x.SupportedFeatures[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.SupportedFeatures = s
			}
		case id == 1:
			x.FinalizedFeaturesEpoch = int64(binary.BigEndian.Uint64(d.next(8)))
		case id == 2:
			if n := d.readCompactCount(false, 6); n < 0 {
				x.FinalizedFeatures = x.FinalizedFeatures[:0]
			} else {
				s := x.FinalizedFeatures[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.FinalizedFeatures = s
			}
		case id == 3:
			x.ZkMigrationReady = d.next(1)[0] != 0
		default:
			x.UnknownTags = d.unknownTag(x.UnknownTags, id)
		}
		d.untag(id, outer)
	}
}

func (x *ApiVersionsResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCount(b, len(x.ApiKeys))
	for i := range x.ApiKeys {
		x := &x.ApiKeys[i]
		b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.ApiKey))<<16|uint32(uint16(x.MinVersion)))
		b = binary.BigEndian.AppendUint16(b, uint16(x.MaxVersion))
	}
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	return b
}

func (x *ApiVersionsResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	b = e.appendCompactCount(b, len(x.ApiKeys))
	for i := range x.ApiKeys {
		x := &x.ApiKeys[i]
		b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.ApiKey))<<16|uint32(uint16(x.MinVersion)))
		b = binary.BigEndian.AppendUint16(b, uint16(x.MaxVersion))
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	n := len(x.UnknownTags)
	hasSupportedFeatures := len(x.SupportedFeatures) != 0
	if hasSupportedFeatures {
		n++
	}
	hasFinalizedFeaturesEpoch := x.FinalizedFeaturesEpoch != -1
	if hasFinalizedFeaturesEpoch {
		n++
	}
	hasFinalizedFeatures := len(x.FinalizedFeatures) != 0
	if hasFinalizedFeatures {
		n++
	}
	hasZkMigrationReady := x.ZkMigrationReady
	if hasZkMigrationReady {
		n++
	}
	b = appendUvarint(b, uint32(n))
	if n > 0 {
		more := x.UnknownTags
		if hasSupportedFeatures {
			b = appendUvarint(b, 0)
			start := len(b)
			b = e.appendCompactCount(b, len(x.SupportedFeatures))
			for i := range x.SupportedFeatures {
				b = x.SupportedFeatures[i].appendFlexible(e, b, version)
			}
			b = insertSize(b, start)
		}
		if hasFinalizedFeaturesEpoch {
			b, more = appendTagsBelow(b, more, 1)
			b = appendUvarint(b, 1)
			b = append(b, 8)
			b = binary.BigEndian.AppendUint64(b, uint64(x.FinalizedFeaturesEpoch))
		}
		if hasFinalizedFeatures {
			b, more = appendTagsBelow(b, more, 2)
			b = appendUvarint(b, 2)
			start := len(b)
			b = e.appendCompactCount(b, len(x.FinalizedFeatures))
			for i := range x.FinalizedFeatures {
				b = x.FinalizedFeatures[i].appendFlexible(e, b, version)
			}
			b = insertSize(b, start)
		}
		if hasZkMigrationReady {
			b, more = appendTagsBelow(b, more, 3)
			b = appendUvarint(b, 3)
			b = append(b, 1)
			b = append(b, boolByte(x.ZkMigrationReady))
		}
		for i := range more {
			b = appendTag(b, more[i])
		}
	}
	return b
}

// ApiVersionsResponseApiKey is an element of ApiVersionsResponse.
type ApiVersionsResponseApiKey struct {
	ApiKey      int16
	MinVersion  int16
	MaxVersion  int16
	UnknownTags Tags
}

// NewApiVersionsResponseApiKey returns a ApiVersionsResponseApiKey with its defaults.
func NewApiVersionsResponseApiKey() *ApiVersionsResponseApiKey {
	x := new(ApiVersionsResponseApiKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ApiVersionsResponseApiKey) Default() {
	*x = ApiVersionsResponseApiKey{}
}

// ApiVersionsResponseSupportedFeature is an element of ApiVersionsResponse.
type ApiVersionsResponseSupportedFeature struct {
	Name        string
	MinVersion  int16
	MaxVersion  int16
	UnknownTags Tags
}

// NewApiVersionsResponseSupportedFeature returns a ApiVersionsResponseSupportedFeature with its defaults.
func NewApiVersionsResponseSupportedFeature() *ApiVersionsResponseSupportedFeature {
	x := new(ApiVersionsResponseSupportedFeature)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ApiVersionsResponseSupportedFeature) Default() {
	*x = ApiVersionsResponseSupportedFeature{}
}

func (x *ApiVersionsResponseSupportedFeature) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	{
		b := d.next(4)
		_ = b[3]
		x.MinVersion = int16(binary.BigEndian.Uint16(b[0:]))
		x.MaxVersion = int16(binary.BigEndian.Uint16(b[2:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ApiVersionsResponseSupportedFeature) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Name)
	b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.MinVersion))<<16|uint32(uint16(x.MaxVersion)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ApiVersionsResponseFinalizedFeature is an element of ApiVersionsResponse.
type ApiVersionsResponseFinalizedFeature struct {
	Name            string
	MaxVersionLevel int16
	MinVersionLevel int16
	UnknownTags     Tags
}

// NewApiVersionsResponseFinalizedFeature returns a ApiVersionsResponseFinalizedFeature with its defaults.
func NewApiVersionsResponseFinalizedFeature() *ApiVersionsResponseFinalizedFeature {
	x := new(ApiVersionsResponseFinalizedFeature)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ApiVersionsResponseFinalizedFeature) Default() {
	*x = ApiVersionsResponseFinalizedFeature{}
}

func (x *ApiVersionsResponseFinalizedFeature) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	{
		b := d.next(4)
		_ = b[3]
		x.MaxVersionLevel = int16(binary.BigEndian.Uint16(b[0:]))
		x.MinVersionLevel = int16(binary.BigEndian.Uint16(b[2:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ApiVersionsResponseFinalizedFeature) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Name)
	b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.MaxVersionLevel))<<16|uint32(uint16(x.MinVersionLevel)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}
