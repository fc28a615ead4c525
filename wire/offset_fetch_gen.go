// Code generated from schema/offset_fetch.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// OffsetFetchRequest is the request of OffsetFetch (API key 9), versions 0 to 10, flexible from 6.
type OffsetFetchRequest struct {
	GroupID       string                    // v0-7
	Topics        []OffsetFetchRequestTopic // v0-7, nullable v2-7
	Groups        []OffsetFetchRequestGroup // v8+
	RequireStable bool                      // v7+
	UnknownTags   Tags
}

// APIKey returns KeyOffsetFetch.
func (*OffsetFetchRequest) APIKey() APIKey { return KeyOffsetFetch }

// IsRequest returns true.
func (*OffsetFetchRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 10.
func (x *OffsetFetchRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 10 {
		d.badVersion("OffsetFetchRequest", version, 0, 10)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 10.
func (x *OffsetFetchRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 10 {
		e.badVersion("OffsetFetchRequest", version, 0, 10)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *OffsetFetchRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetFetchRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 10 {
		e.badVersion("OffsetFetchRequest", version, 0, 10)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewOffsetFetchRequest returns a OffsetFetchRequest with its defaults.
func NewOffsetFetchRequest() *OffsetFetchRequest {
	x := new(OffsetFetchRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchRequest) Default() {
	*x = OffsetFetchRequest{}
}

func (x *OffsetFetchRequest) decodePlain(d *Decoder, version int16) {
	x.Groups = x.Groups[:0]
	x.RequireStable = false
	x.GroupID = d.readString(x.GroupID)
	if n := d.readCount(version >= 2, 6); n < 0 {
		x.Topics = nil
	} else {
		s := x.Topics[:0]
		if s == nil {
			s = []OffsetFetchRequestTopic{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			x.PartitionIndexes = d.int32s(x.PartitionIndexes, false, false)
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *OffsetFetchRequest) decodeFlexible(d *Decoder, version int16) {
	if version <= 7 {
		x.GroupID = d.readCompactString(x.GroupID)
	} else {
		x.GroupID = ""
	}
	if version <= 7 {
		if n := d.readCompactCount(true, 3); n < 0 {
			x.Topics = nil
		} else {
			s := x.Topics[:0]
			if s == nil {
				s = []OffsetFetchRequestTopic{}
			}
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Name = d.readCompactString(x.Name)
				x.PartitionIndexes = d.int32s(x.PartitionIndexes, true, false)
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Topics = s
		}
	} else {
		x.Topics = nil
	}
	if version >= 8 {
		if n := d.readCompactCount(false, 3); n < 0 {
			x.Groups = x.Groups[:0]
		} else {
			s := x.Groups[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.GroupID = d.readCompactString(x.GroupID)
				if version >= 9 {
					x.MemberID = d.readCompactStringPtr(x.MemberID, true)
				} else {
					x.MemberID = nil
				}
				if version >= 9 {
					x.MemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
				} else {
					x.MemberEpoch = -1
				}
				if n := d.readCompactCount(true, 3); n < 0 {
					x.Topics = nil
				} else {
					s := x.Topics[:0]
					if s == nil {
						s = []OffsetFetchRequestGroupTopic{}
					}
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						x := &s[i]
						if version <= 9 {
							x.Name = d.readCompactString(x.Name)
						} else {
							x.Name = ""
						}
						if version >= 10 {
							x.TopicID = UUID(d.next(16))
						} else {
							x.TopicID = UUID{}
						}
						x.PartitionIndexes = d.int32s(x.PartitionIndexes, true, false)
						x.UnknownTags = d.tags(x.UnknownTags)
					}
					x.Topics = s
				}
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Groups = s
		}
	} else {
		x.Groups = x.Groups[:0]
	}
	if version >= 7 {
		x.RequireStable = d.next(1)[0] != 0
	} else {
		x.RequireStable = false
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *OffsetFetchRequest) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = e.appendString(b, x.GroupID)
	if x.Topics == nil && version >= 2 {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	} else {
		b = e.appendCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendString(b, x.Name)
			b = e.appendCount(b, len(x.PartitionIndexes))
			b = appendInt32s(b, x.PartitionIndexes)
		}
	}
	return b
}

func (x *OffsetFetchRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	if version <= 7 {
		b = e.appendCompactString(b, x.GroupID)
		if x.Topics == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactCount(b, len(x.Topics))
			for i := range x.Topics {
				x := &x.Topics[i]
				b = e.appendCompactString(b, x.Name)
				b = e.appendCompactCount(b, len(x.PartitionIndexes))
				b = appendInt32s(b, x.PartitionIndexes)
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
		}
	}
	if version >= 8 {
		b = e.appendCompactCount(b, len(x.Groups))
		for i := range x.Groups {
			x := &x.Groups[i]
			b = e.appendCompactString(b, x.GroupID)
			if version >= 9 {
				if x.MemberID == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.MemberID)
				}
				b = binary.BigEndian.AppendUint32(b, uint32(x.MemberEpoch))
			}
			if x.Topics == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactCount(b, len(x.Topics))
				for i := range x.Topics {
					x := &x.Topics[i]
					if version <= 9 {
						b = e.appendCompactString(b, x.Name)
					}
					if version >= 10 {
						b = append(b, x.TopicID[:]...)
					}
					b = e.appendCompactCount(b, len(x.PartitionIndexes))
					b = appendInt32s(b, x.PartitionIndexes)
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
	}
	if version >= 7 {
		b = append(b, boolByte(x.RequireStable))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// OffsetFetchRequestTopic is an element of OffsetFetchRequest.
type OffsetFetchRequestTopic struct {
	Name             string
	PartitionIndexes []int32
	UnknownTags      Tags
}

// NewOffsetFetchRequestTopic returns a OffsetFetchRequestTopic with its defaults.
func NewOffsetFetchRequestTopic() *OffsetFetchRequestTopic {
	x := new(OffsetFetchRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchRequestTopic) Default() {
	*x = OffsetFetchRequestTopic{}
}

// OffsetFetchRequestGroup is an element of OffsetFetchRequest.
type OffsetFetchRequestGroup struct {
	GroupID     string
	MemberID    *string                        // v9+, nullable
	MemberEpoch int32                          // v9+, default -1
	Topics      []OffsetFetchRequestGroupTopic // nullable
	UnknownTags Tags
}

// NewOffsetFetchRequestGroup returns a OffsetFetchRequestGroup with its defaults.
func NewOffsetFetchRequestGroup() *OffsetFetchRequestGroup {
	x := new(OffsetFetchRequestGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchRequestGroup) Default() {
	*x = OffsetFetchRequestGroup{
		MemberEpoch: -1,
	}
}

// OffsetFetchRequestGroupTopic is an element of OffsetFetchRequest.
type OffsetFetchRequestGroupTopic struct {
	Name             string // v8-9
	TopicID          UUID   // v10+
	PartitionIndexes []int32
	UnknownTags      Tags
}

// NewOffsetFetchRequestGroupTopic returns a OffsetFetchRequestGroupTopic with its defaults.
func NewOffsetFetchRequestGroupTopic() *OffsetFetchRequestGroupTopic {
	x := new(OffsetFetchRequestGroupTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchRequestGroupTopic) Default() {
	*x = OffsetFetchRequestGroupTopic{}
}

// OffsetFetchResponse is the response of OffsetFetch (API key 9), versions 0 to 10, flexible from 6.
type OffsetFetchResponse struct {
	ThrottleTimeMs int32                      // v3+
	Topics         []OffsetFetchResponseTopic // v0-7
	ErrorCode      ErrorCode                  // v2-7
	Groups         []OffsetFetchResponseGroup // v8+
	UnknownTags    Tags
}

// APIKey returns KeyOffsetFetch.
func (*OffsetFetchResponse) APIKey() APIKey { return KeyOffsetFetch }

// IsRequest returns false.
func (*OffsetFetchResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 10.
func (x *OffsetFetchResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 10 {
		d.badVersion("OffsetFetchResponse", version, 0, 10)
		return
	}
	if version >= 6 {
		x.decodeFlexible(d, version)
	} else {
		x.decodePlain(d, version)
	}
}

// Encode writes x in version 0 to 10.
func (x *OffsetFetchResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 10 {
		e.badVersion("OffsetFetchResponse", version, 0, 10)
		return
	}
	if version >= 6 {
		e.b = x.appendFlexible(e, e.b, version)
	} else {
		e.b = x.appendPlain(e, e.b, version)
	}
}

func (x *OffsetFetchResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *OffsetFetchResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 10 {
		e.badVersion("OffsetFetchResponse", version, 0, 10)
		return b, e.err
	}
	if version >= 6 {
		b = x.appendFlexible(&e, b, version)
	} else {
		b = x.appendPlain(&e, b, version)
	}
	return b, e.err
}

// NewOffsetFetchResponse returns a OffsetFetchResponse with its defaults.
func NewOffsetFetchResponse() *OffsetFetchResponse {
	x := new(OffsetFetchResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchResponse) Default() {
	*x = OffsetFetchResponse{}
}

func (x *OffsetFetchResponse) decodePlain(d *Decoder, version int16) {
	x.Groups = x.Groups[:0]
	if version >= 3 {
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.ThrottleTimeMs = 0
	}
	if n := d.readCount(false, 6); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Name = d.readString(x.Name)
			if n := d.readCount(false, 16); n < 0 {
				x.Partitions = x.Partitions[:0]
			} else {
				s := x.Partitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					if version >= 5 {
						b := d.next(16)
						_ = b[15]
						x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
						x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
						x.CommittedLeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
					} else {
						{
							b := d.next(12)
							_ = b[11]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
							x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
						}
						x.CommittedLeaderEpoch = -1
					}
					x.Metadata = d.readStringPtr(x.Metadata, true)
					x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
					x.UnknownTags = x.UnknownTags[:0]
				}
				x.Partitions = s
			}
			x.UnknownTags = x.UnknownTags[:0]
		}
		x.Topics = s
	}
	if version >= 2 {
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	} else {
		x.ErrorCode = 0
	}
	x.UnknownTags = x.UnknownTags[:0]
}

func (x *OffsetFetchResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if version <= 7 {
		if n := d.readCompactCount(false, 3); n < 0 {
			x.Topics = x.Topics[:0]
		} else {
			s := x.Topics[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.Name = d.readCompactString(x.Name)
				if n := d.readCompactCount(false, 20); n < 0 {
					x.Partitions = x.Partitions[:0]
				} else {
					s := x.Partitions[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						x := &s[i]
						{
							b := d.next(16)
							_ = b[15]
							x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
							x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
							x.CommittedLeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
						}
						x.Metadata = d.readCompactStringPtr(x.Metadata, true)
						x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
						x.UnknownTags = d.tags(x.UnknownTags)
					}
					x.Partitions = s
				}
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Topics = s
		}
	} else {
		x.Topics = x.Topics[:0]
	}
	if version <= 7 {
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	} else {
		x.ErrorCode = 0
	}
	if version >= 8 {
		if n := d.readCompactCount(false, 5); n < 0 {
			x.Groups = x.Groups[:0]
		} else {
			s := x.Groups[:0]
			for i := 0; i < n && d.err == nil; i++ {
				s = extend(s, n)
				x := &s[i]
				x.GroupID = d.readCompactString(x.GroupID)
				if n := d.readCompactCount(false, 3); n < 0 {
					x.Topics = x.Topics[:0]
				} else {
					s := x.Topics[:0]
					for i := 0; i < n && d.err == nil; i++ {
						s = extend(s, n)
						x := &s[i]
						if version <= 9 {
							x.Name = d.readCompactString(x.Name)
						} else {
							x.Name = ""
						}
						if version >= 10 {
							x.TopicID = UUID(d.next(16))
						} else {
							x.TopicID = UUID{}
						}
						if n := d.readCompactCount(false, 20); n < 0 {
							x.Partitions = x.Partitions[:0]
						} else {
							s := x.Partitions[:0]
							for i := 0; i < n && d.err == nil; i++ {
								s = extend(s, n)
								x := &s[i]
								{
									b := d.next(16)
									_ = b[15]
									x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
									x.CommittedOffset = int64(binary.BigEndian.Uint64(b[4:]))
									x.CommittedLeaderEpoch = int32(binary.BigEndian.Uint32(b[12:]))
								}
								x.Metadata = d.readCompactStringPtr(x.Metadata, true)
								x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
								x.UnknownTags = d.tags(x.UnknownTags)
							}
							x.Partitions = s
						}
						x.UnknownTags = d.tags(x.UnknownTags)
					}
					x.Topics = s
				}
				x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
				x.UnknownTags = d.tags(x.UnknownTags)
			}
			x.Groups = s
		}
	} else {
		x.Groups = x.Groups[:0]
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *OffsetFetchResponse) appendPlain(e *Encoder, b []byte, version int16) []byte {
	if version >= 3 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	}
	b = e.appendCount(b, len(x.Topics))
	for i := range x.Topics {
		x := &x.Topics[i]
		b = e.appendString(b, x.Name)
		b = e.appendCount(b, len(x.Partitions))
		for i := range x.Partitions {
			x := &x.Partitions[i]
			b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
			b = binary.BigEndian.AppendUint64(b, uint64(x.CommittedOffset))
			if version >= 5 {
				b = binary.BigEndian.AppendUint32(b, uint32(x.CommittedLeaderEpoch))
			}
			if x.Metadata == nil {
				b = append(b, 0xff, 0xff)
			} else {
				b = e.appendString(b, *x.Metadata)
			}
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		}
	}
	if version >= 2 {
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	return b
}

func (x *OffsetFetchResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	if version <= 7 {
		b = e.appendCompactCount(b, len(x.Topics))
		for i := range x.Topics {
			x := &x.Topics[i]
			b = e.appendCompactString(b, x.Name)
			b = e.appendCompactCount(b, len(x.Partitions))
			for i := range x.Partitions {
				x := &x.Partitions[i]
				b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
				b = binary.BigEndian.AppendUint64(b, uint64(x.CommittedOffset))
				b = binary.BigEndian.AppendUint32(b, uint32(x.CommittedLeaderEpoch))
				if x.Metadata == nil {
					b = append(b, 0)
				} else {
					b = e.appendCompactString(b, *x.Metadata)
				}
				b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
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
		}
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	}
	if version >= 8 {
		b = e.appendCompactCount(b, len(x.Groups))
		for i := range x.Groups {
			x := &x.Groups[i]
			b = e.appendCompactString(b, x.GroupID)
			b = e.appendCompactCount(b, len(x.Topics))
			for i := range x.Topics {
				x := &x.Topics[i]
				if version <= 9 {
					b = e.appendCompactString(b, x.Name)
				}
				if version >= 10 {
					b = append(b, x.TopicID[:]...)
				}
				b = e.appendCompactCount(b, len(x.Partitions))
				for i := range x.Partitions {
					x := &x.Partitions[i]
					b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
					b = binary.BigEndian.AppendUint64(b, uint64(x.CommittedOffset))
					b = binary.BigEndian.AppendUint32(b, uint32(x.CommittedLeaderEpoch))
					if x.Metadata == nil {
						b = append(b, 0)
					} else {
						b = e.appendCompactString(b, *x.Metadata)
					}
					b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
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
			}
			b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
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

// OffsetFetchResponseTopic is an element of OffsetFetchResponse.
type OffsetFetchResponseTopic struct {
	Name        string
	Partitions  []OffsetFetchResponsePartition
	UnknownTags Tags
}

// NewOffsetFetchResponseTopic returns a OffsetFetchResponseTopic with its defaults.
func NewOffsetFetchResponseTopic() *OffsetFetchResponseTopic {
	x := new(OffsetFetchResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchResponseTopic) Default() {
	*x = OffsetFetchResponseTopic{}
}

// OffsetFetchResponsePartition is an element of OffsetFetchResponse.
type OffsetFetchResponsePartition struct {
	PartitionIndex int32
	// -1 for no offset.
	CommittedOffset      int64
	CommittedLeaderEpoch int32   // v5-7, default -1
	Metadata             *string // nullable
	ErrorCode            ErrorCode
	UnknownTags          Tags
}

// NewOffsetFetchResponsePartition returns a OffsetFetchResponsePartition with its defaults.
func NewOffsetFetchResponsePartition() *OffsetFetchResponsePartition {
	x := new(OffsetFetchResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchResponsePartition) Default() {
	*x = OffsetFetchResponsePartition{
		CommittedLeaderEpoch: -1,
	}
}

// OffsetFetchResponseGroup is an element of OffsetFetchResponse.
type OffsetFetchResponseGroup struct {
	GroupID     string
	Topics      []OffsetFetchResponseGroupTopic
	ErrorCode   ErrorCode
	UnknownTags Tags
}

// NewOffsetFetchResponseGroup returns a OffsetFetchResponseGroup with its defaults.
func NewOffsetFetchResponseGroup() *OffsetFetchResponseGroup {
	x := new(OffsetFetchResponseGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchResponseGroup) Default() {
	*x = OffsetFetchResponseGroup{}
}

// OffsetFetchResponseGroupTopic is an element of OffsetFetchResponse.
type OffsetFetchResponseGroupTopic struct {
	Name        string // v8-9
	TopicID     UUID   // v10+
	Partitions  []OffsetFetchResponseGroupPartition
	UnknownTags Tags
}

// NewOffsetFetchResponseGroupTopic returns a OffsetFetchResponseGroupTopic with its defaults.
func NewOffsetFetchResponseGroupTopic() *OffsetFetchResponseGroupTopic {
	x := new(OffsetFetchResponseGroupTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchResponseGroupTopic) Default() {
	*x = OffsetFetchResponseGroupTopic{}
}

// OffsetFetchResponseGroupPartition is an element of OffsetFetchResponse.
type OffsetFetchResponseGroupPartition struct {
	PartitionIndex       int32
	CommittedOffset      int64
	CommittedLeaderEpoch int32   // default -1
	Metadata             *string // nullable
	ErrorCode            ErrorCode
	UnknownTags          Tags
}

// NewOffsetFetchResponseGroupPartition returns a OffsetFetchResponseGroupPartition with its defaults.
func NewOffsetFetchResponseGroupPartition() *OffsetFetchResponseGroupPartition {
	x := new(OffsetFetchResponseGroupPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *OffsetFetchResponseGroupPartition) Default() {
	*x = OffsetFetchResponseGroupPartition{
		CommittedLeaderEpoch: -1,
	}
}
