// Code generated from schema/describe_cluster.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// DescribeClusterRequest is the request of DescribeCluster (API key 60), versions 0 to 2, flexible from 0.
type DescribeClusterRequest struct {
	IncludeClusterAuthorizedOperations bool
	EndpointType                       int8 // v1+, default 1
	IncludeFencedBrokers               bool // v2+
	UnknownTags                        Tags
}

// APIKey returns KeyDescribeCluster.
func (*DescribeClusterRequest) APIKey() APIKey { return KeyDescribeCluster }

// IsRequest returns true.
func (*DescribeClusterRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *DescribeClusterRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("DescribeClusterRequest", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *DescribeClusterRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("DescribeClusterRequest", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeClusterRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeClusterRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("DescribeClusterRequest", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeClusterRequest returns a DescribeClusterRequest with its defaults.
func NewDescribeClusterRequest() *DescribeClusterRequest {
	x := new(DescribeClusterRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClusterRequest) Default() {
	*x = DescribeClusterRequest{
		EndpointType: 1,
	}
}

func (x *DescribeClusterRequest) decodeFlexible(d *Decoder, version int16) {
	if version >= 2 {
		b := d.next(3)
		_ = b[2]
		x.IncludeClusterAuthorizedOperations = b[0] != 0
		x.EndpointType = int8(b[1])
		x.IncludeFencedBrokers = b[2] != 0
	} else {
		x.IncludeClusterAuthorizedOperations = d.next(1)[0] != 0
		if version >= 1 {
			x.EndpointType = int8(d.next(1)[0])
		} else {
			x.EndpointType = 1
		}
		x.IncludeFencedBrokers = false
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeClusterRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = append(b, boolByte(x.IncludeClusterAuthorizedOperations))
	if version >= 1 {
		b = append(b, byte(x.EndpointType))
	}
	if version >= 2 {
		b = append(b, boolByte(x.IncludeFencedBrokers))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeClusterResponse is the response of DescribeCluster (API key 60), versions 0 to 2, flexible from 0.
type DescribeClusterResponse struct {
	ThrottleTimeMs              int32
	ErrorCode                   ErrorCode
	ErrorMessage                *string // nullable
	EndpointType                int8    // v1+, default 1
	ClusterID                   string
	ControllerID                int32 // default -1
	Brokers                     []DescribeClusterResponseBroker
	ClusterAuthorizedOperations int32 // default -2147483648
	UnknownTags                 Tags
}

// APIKey returns KeyDescribeCluster.
func (*DescribeClusterResponse) APIKey() APIKey { return KeyDescribeCluster }

// IsRequest returns false.
func (*DescribeClusterResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *DescribeClusterResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("DescribeClusterResponse", version, 0, 2)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 2.
func (x *DescribeClusterResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("DescribeClusterResponse", version, 0, 2)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *DescribeClusterResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *DescribeClusterResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 2 {
		e.badVersion("DescribeClusterResponse", version, 0, 2)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewDescribeClusterResponse returns a DescribeClusterResponse with its defaults.
func NewDescribeClusterResponse() *DescribeClusterResponse {
	x := new(DescribeClusterResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClusterResponse) Default() {
	*x = DescribeClusterResponse{
		EndpointType:                1,
		ControllerID:                -1,
		ClusterAuthorizedOperations: -2147483648,
	}
}

func (x *DescribeClusterResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	if version >= 1 {
		x.EndpointType = int8(d.next(1)[0])
	} else {
		x.EndpointType = 1
	}
	x.ClusterID = d.readCompactString(x.ClusterID)
	x.ControllerID = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 11); n < 0 {
		x.Brokers = x.Brokers[:0]
	} else {
		s := x.Brokers[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.BrokerID = int32(binary.BigEndian.Uint32(d.next(4)))
			x.Host = d.readCompactString(x.Host)
			x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
			x.Rack = d.readCompactStringPtr(x.Rack, true)
			if version >= 2 {
				x.IsFenced = d.next(1)[0] != 0
			} else {
				x.IsFenced = false
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Brokers = s
	}
	x.ClusterAuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *DescribeClusterResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	if version >= 1 {
		b = append(b, byte(x.EndpointType))
	}
	b = e.appendCompactString(b, x.ClusterID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.ControllerID))
	b = e.appendCompactCount(b, len(x.Brokers))
	for i := range x.Brokers {
		x := &x.Brokers[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.BrokerID))
		b = e.appendCompactString(b, x.Host)
		b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
		if x.Rack == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.Rack)
		}
		if version >= 2 {
			b = append(b, boolByte(x.IsFenced))
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.ClusterAuthorizedOperations))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// DescribeClusterResponseBroker is an element of DescribeClusterResponse.
type DescribeClusterResponseBroker struct {
	BrokerID    int32
	Host        string
	Port        int32
	Rack        *string // nullable
	IsFenced    bool    // v2+
	UnknownTags Tags
}

// NewDescribeClusterResponseBroker returns a DescribeClusterResponseBroker with its defaults.
func NewDescribeClusterResponseBroker() *DescribeClusterResponseBroker {
	x := new(DescribeClusterResponseBroker)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *DescribeClusterResponseBroker) Default() {
	*x = DescribeClusterResponseBroker{}
}
