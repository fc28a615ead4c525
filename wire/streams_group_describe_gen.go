// Code generated from schema/streams_group_describe.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// StreamsGroupDescribeRequest is the request of StreamsGroupDescribe (API key 89), versions 0 to 1, flexible from 0.
type StreamsGroupDescribeRequest struct {
	GroupIDs                    []string
	IncludeAuthorizedOperations bool
	IncludeTopologyDescription  bool // v1+
	UnknownTags                 Tags
}

// APIKey returns KeyStreamsGroupDescribe.
func (*StreamsGroupDescribeRequest) APIKey() APIKey { return KeyStreamsGroupDescribe }

// IsRequest returns true.
func (*StreamsGroupDescribeRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *StreamsGroupDescribeRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("StreamsGroupDescribeRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *StreamsGroupDescribeRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupDescribeRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupDescribeRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupDescribeRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupDescribeRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupDescribeRequest returns a StreamsGroupDescribeRequest with its defaults.
func NewStreamsGroupDescribeRequest() *StreamsGroupDescribeRequest {
	x := new(StreamsGroupDescribeRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeRequest) Default() {
	*x = StreamsGroupDescribeRequest{}
}

func (x *StreamsGroupDescribeRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupIDs = d.strings(x.GroupIDs, true, false)
	if version >= 1 {
		b := d.next(2)
		_ = b[1]
		x.IncludeAuthorizedOperations = b[0] != 0
		x.IncludeTopologyDescription = b[1] != 0
	} else {
		x.IncludeAuthorizedOperations = d.next(1)[0] != 0
		x.IncludeTopologyDescription = false
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.GroupIDs))
	for _, s := range x.GroupIDs {
		b = e.appendCompactString(b, s)
	}
	b = append(b, boolByte(x.IncludeAuthorizedOperations))
	if version >= 1 {
		b = append(b, boolByte(x.IncludeTopologyDescription))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupDescribeResponse is the response of StreamsGroupDescribe (API key 89), versions 0 to 1, flexible from 0.
type StreamsGroupDescribeResponse struct {
	ThrottleTimeMs int32
	Groups         []StreamsGroupDescribeResponseGroup
	UnknownTags    Tags
}

// APIKey returns KeyStreamsGroupDescribe.
func (*StreamsGroupDescribeResponse) APIKey() APIKey { return KeyStreamsGroupDescribe }

// IsRequest returns false.
func (*StreamsGroupDescribeResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *StreamsGroupDescribeResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("StreamsGroupDescribeResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *StreamsGroupDescribeResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupDescribeResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupDescribeResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupDescribeResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupDescribeResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupDescribeResponse returns a StreamsGroupDescribeResponse with its defaults.
func NewStreamsGroupDescribeResponse() *StreamsGroupDescribeResponse {
	x := new(StreamsGroupDescribeResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponse) Default() {
	*x = StreamsGroupDescribeResponse{}
}

func (x *StreamsGroupDescribeResponse) decodeFlexible(d *Decoder, version int16) {
	x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 20); n < 0 {
		x.Groups = x.Groups[:0]
	} else {
		s := x.Groups[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
			x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
			x.GroupID = d.readCompactString(x.GroupID)
			x.GroupState = d.readCompactString(x.GroupState)
			{
				b := d.next(8)
				_ = b[7]
				x.GroupEpoch = int32(binary.BigEndian.Uint32(b[0:]))
				x.AssignmentEpoch = int32(binary.BigEndian.Uint32(b[4:]))
			}
			if d.present() {
				if x.Topology == nil {
					x.Topology = new(StreamsGroupDescribeResponseTopology)
				}
				x.Topology.decodeFlexible(d, version)
			} else {
				x.Topology = nil
			}
			if n := d.readCompactCount(false, 28); n < 0 {
				x.Members = x.Members[:0]
			} else {
				s := x.Members[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.MemberID = d.readCompactString(x.MemberID)
					x.MemberEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
					x.InstanceID = d.readCompactStringPtr(x.InstanceID, true)
					x.RackID = d.readCompactStringPtr(x.RackID, true)
					x.ClientID = d.readCompactString(x.ClientID)
					x.ClientHost = d.readCompactString(x.ClientHost)
					x.TopologyEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
					x.ProcessID = d.readCompactString(x.ProcessID)
					if d.present() {
						if x.UserEndpoint == nil {
							x.UserEndpoint = new(StreamsGroupDescribeResponseEndpoint)
						}
						x.UserEndpoint.decodeFlexible(d, version)
					} else {
						x.UserEndpoint = nil
					}
					if n := d.readCompactCount(false, 3); n < 0 {
						x.ClientTags = x.ClientTags[:0]
					} else {
						s := x.ClientTags[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							x := &s[i]
							x.Key = d.readCompactString(x.Key)
							x.Value = d.readCompactString(x.Value)
							x.UnknownTags = d.tags(x.UnknownTags)
						}
						x.ClientTags = s
					}
					if n := d.readCompactCount(false, 14); n < 0 {
						x.TaskOffsets = x.TaskOffsets[:0]
					} else {
						s := x.TaskOffsets[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							s[i].decodeFlexible(d, version)
						}
						x.TaskOffsets = s
					}
					if n := d.readCompactCount(false, 14); n < 0 {
						x.TaskEndOffsets = x.TaskEndOffsets[:0]
					} else {
						s := x.TaskEndOffsets[:0]
						for i := 0; i < n && d.err == nil; i++ {
							s = extend(s, n)
							s[i].decodeFlexible(d, version)
						}
						x.TaskEndOffsets = s
					}
					x.Assignment.decodeFlexible(d, version)
					x.TargetAssignment.decodeFlexible(d, version)
					x.IsClassic = d.next(1)[0] != 0
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Members = s
			}
			x.AuthorizedOperations = int32(binary.BigEndian.Uint32(d.next(4)))
			if version >= 1 {
				if d.present() {
					if x.TopologyDescription == nil {
						x.TopologyDescription = new(StreamsGroupDescribeResponseDescription)
					}
					x.TopologyDescription.decodeFlexible(d, version)
				} else {
					x.TopologyDescription = nil
				}
			} else {
				x.TopologyDescription = nil
			}
			if version >= 1 {
				x.TopologyDescriptionStatus = int8(d.next(1)[0])
			} else {
				x.TopologyDescriptionStatus = 0
			}
			if version >= 1 {
				x.AssignorName = d.readCompactStringPtr(x.AssignorName, true)
			} else {
				x.AssignorName = nil
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Groups = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = e.appendCompactCount(b, len(x.Groups))
	for i := range x.Groups {
		x := &x.Groups[i]
		b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
		if x.ErrorMessage == nil {
			b = append(b, 0)
		} else {
			b = e.appendCompactString(b, *x.ErrorMessage)
		}
		b = e.appendCompactString(b, x.GroupID)
		b = e.appendCompactString(b, x.GroupState)
		b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.GroupEpoch))<<32|uint64(uint32(x.AssignmentEpoch)))
		if x.Topology != nil {
			b = append(b, 1)
			b = x.Topology.appendFlexible(e, b, version)
		} else {
			b = append(b, 0xff)
		}
		b = e.appendCompactCount(b, len(x.Members))
		for i := range x.Members {
			x := &x.Members[i]
			b = e.appendCompactString(b, x.MemberID)
			b = binary.BigEndian.AppendUint32(b, uint32(x.MemberEpoch))
			if x.InstanceID == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.InstanceID)
			}
			if x.RackID == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.RackID)
			}
			b = e.appendCompactString(b, x.ClientID)
			b = e.appendCompactString(b, x.ClientHost)
			b = binary.BigEndian.AppendUint32(b, uint32(x.TopologyEpoch))
			b = e.appendCompactString(b, x.ProcessID)
			if x.UserEndpoint != nil {
				b = append(b, 1)
				b = x.UserEndpoint.appendFlexible(e, b, version)
			} else {
				b = append(b, 0xff)
			}
			b = e.appendCompactCount(b, len(x.ClientTags))
			for i := range x.ClientTags {
				x := &x.ClientTags[i]
				b = e.appendCompactString(b, x.Key)
				b = e.appendCompactString(b, x.Value)
				if len(x.UnknownTags) == 0 {
					b = append(b, 0)
				} else {
					b = appendTags(b, x.UnknownTags)
				}
			}
			b = e.appendCompactCount(b, len(x.TaskOffsets))
			for i := range x.TaskOffsets {
				b = x.TaskOffsets[i].appendFlexible(e, b, version)
			}
			b = e.appendCompactCount(b, len(x.TaskEndOffsets))
			for i := range x.TaskEndOffsets {
				b = x.TaskEndOffsets[i].appendFlexible(e, b, version)
			}
			b = x.Assignment.appendFlexible(e, b, version)
			b = x.TargetAssignment.appendFlexible(e, b, version)
			b = append(b, boolByte(x.IsClassic))
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
		b = binary.BigEndian.AppendUint32(b, uint32(x.AuthorizedOperations))
		if version >= 1 {
			if x.TopologyDescription != nil {
				b = append(b, 1)
				b = x.TopologyDescription.appendFlexible(e, b, version)
			} else {
				b = append(b, 0xff)
			}
			b = append(b, byte(x.TopologyDescriptionStatus))
			if x.AssignorName == nil {
				b = append(b, 0)
			} else {
				b = e.appendCompactString(b, *x.AssignorName)
			}
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

// StreamsGroupDescribeResponseGroup is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseGroup struct {
	ErrorCode                 ErrorCode
	ErrorMessage              *string // nullable
	GroupID                   string
	GroupState                string
	GroupEpoch                int32
	AssignmentEpoch           int32
	Topology                  *StreamsGroupDescribeResponseTopology // nullable
	Members                   []StreamsGroupDescribeResponseMember
	AuthorizedOperations      int32                                    // default -2147483648
	TopologyDescription       *StreamsGroupDescribeResponseDescription // v1+, nullable
	TopologyDescriptionStatus int8                                     // v1+
	AssignorName              *string                                  // v1+, nullable
	UnknownTags               Tags
}

// NewStreamsGroupDescribeResponseGroup returns a StreamsGroupDescribeResponseGroup with its defaults.
func NewStreamsGroupDescribeResponseGroup() *StreamsGroupDescribeResponseGroup {
	x := new(StreamsGroupDescribeResponseGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseGroup) Default() {
	*x = StreamsGroupDescribeResponseGroup{
		AuthorizedOperations: -2147483648,
	}
}

// StreamsGroupDescribeResponseTopology is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseTopology struct {
	Epoch         int32
	Subtopologies []StreamsGroupDescribeResponseSubtopology // nullable
	UnknownTags   Tags
}

// NewStreamsGroupDescribeResponseTopology returns a StreamsGroupDescribeResponseTopology with its defaults.
func NewStreamsGroupDescribeResponseTopology() *StreamsGroupDescribeResponseTopology {
	x := new(StreamsGroupDescribeResponseTopology)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseTopology) Default() {
	*x = StreamsGroupDescribeResponseTopology{}
}

func (x *StreamsGroupDescribeResponseTopology) decodeFlexible(d *Decoder, version int16) {
	x.Epoch = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(true, 6); n < 0 {
		x.Subtopologies = nil
	} else {
		s := x.Subtopologies[:0]
		if s == nil {
			s = []StreamsGroupDescribeResponseSubtopology{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.SubtopologyID = d.readCompactString(x.SubtopologyID)
			x.SourceTopics = d.strings(x.SourceTopics, true, false)
			x.RepartitionSinkTopics = d.strings(x.RepartitionSinkTopics, true, false)
			if n := d.readCompactCount(false, 9); n < 0 {
				x.StateChangelogTopics = x.StateChangelogTopics[:0]
			} else {
				s := x.StateChangelogTopics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.StateChangelogTopics = s
			}
			if n := d.readCompactCount(false, 9); n < 0 {
				x.RepartitionSourceTopics = x.RepartitionSourceTopics[:0]
			} else {
				s := x.RepartitionSourceTopics[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.RepartitionSourceTopics = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Subtopologies = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseTopology) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	if x.Subtopologies == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.Subtopologies))
		for i := range x.Subtopologies {
			x := &x.Subtopologies[i]
			b = e.appendCompactString(b, x.SubtopologyID)
			b = e.appendCompactCount(b, len(x.SourceTopics))
			for _, s := range x.SourceTopics {
				b = e.appendCompactString(b, s)
			}
			b = e.appendCompactCount(b, len(x.RepartitionSinkTopics))
			for _, s := range x.RepartitionSinkTopics {
				b = e.appendCompactString(b, s)
			}
			b = e.appendCompactCount(b, len(x.StateChangelogTopics))
			for i := range x.StateChangelogTopics {
				b = x.StateChangelogTopics[i].appendFlexible(e, b, version)
			}
			b = e.appendCompactCount(b, len(x.RepartitionSourceTopics))
			for i := range x.RepartitionSourceTopics {
				b = x.RepartitionSourceTopics[i].appendFlexible(e, b, version)
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

// StreamsGroupDescribeResponseSubtopology is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseSubtopology struct {
	SubtopologyID           string
	SourceTopics            []string
	RepartitionSinkTopics   []string
	StateChangelogTopics    []StreamsGroupDescribeResponseTopic
	RepartitionSourceTopics []StreamsGroupDescribeResponseTopic
	UnknownTags             Tags
}

// NewStreamsGroupDescribeResponseSubtopology returns a StreamsGroupDescribeResponseSubtopology with its defaults.
func NewStreamsGroupDescribeResponseSubtopology() *StreamsGroupDescribeResponseSubtopology {
	x := new(StreamsGroupDescribeResponseSubtopology)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseSubtopology) Default() {
	*x = StreamsGroupDescribeResponseSubtopology{}
}

// StreamsGroupDescribeResponseTopic is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseTopic struct {
	Name              string
	Partitions        int32
	ReplicationFactor int16
	TopicConfigs      []StreamsGroupDescribeResponseTopicConfig
	UnknownTags       Tags
}

// NewStreamsGroupDescribeResponseTopic returns a StreamsGroupDescribeResponseTopic with its defaults.
func NewStreamsGroupDescribeResponseTopic() *StreamsGroupDescribeResponseTopic {
	x := new(StreamsGroupDescribeResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseTopic) Default() {
	*x = StreamsGroupDescribeResponseTopic{}
}

func (x *StreamsGroupDescribeResponseTopic) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	{
		b := d.next(6)
		_ = b[5]
		x.Partitions = int32(binary.BigEndian.Uint32(b[0:]))
		x.ReplicationFactor = int16(binary.BigEndian.Uint16(b[4:]))
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.TopicConfigs = x.TopicConfigs[:0]
	} else {
		s := x.TopicConfigs[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Key = d.readCompactString(x.Key)
			x.Value = d.readCompactString(x.Value)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.TopicConfigs = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Name)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Partitions))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ReplicationFactor))
	b = e.appendCompactCount(b, len(x.TopicConfigs))
	for i := range x.TopicConfigs {
		x := &x.TopicConfigs[i]
		b = e.appendCompactString(b, x.Key)
		b = e.appendCompactString(b, x.Value)
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

// StreamsGroupDescribeResponseTopicConfig is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseTopicConfig struct {
	Key         string
	Value       string
	UnknownTags Tags
}

// NewStreamsGroupDescribeResponseTopicConfig returns a StreamsGroupDescribeResponseTopicConfig with its defaults.
func NewStreamsGroupDescribeResponseTopicConfig() *StreamsGroupDescribeResponseTopicConfig {
	x := new(StreamsGroupDescribeResponseTopicConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseTopicConfig) Default() {
	*x = StreamsGroupDescribeResponseTopicConfig{}
}

// StreamsGroupDescribeResponseMember is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseMember struct {
	MemberID         string
	MemberEpoch      int32
	InstanceID       *string // nullable
	RackID           *string // nullable
	ClientID         string
	ClientHost       string
	TopologyEpoch    int32
	ProcessID        string
	UserEndpoint     *StreamsGroupDescribeResponseEndpoint // nullable
	ClientTags       []StreamsGroupDescribeResponseClientTag
	TaskOffsets      []StreamsGroupDescribeResponseTaskOffset
	TaskEndOffsets   []StreamsGroupDescribeResponseTaskOffset
	Assignment       StreamsGroupDescribeResponseAssignment
	TargetAssignment StreamsGroupDescribeResponseAssignment
	IsClassic        bool
	UnknownTags      Tags
}

// NewStreamsGroupDescribeResponseMember returns a StreamsGroupDescribeResponseMember with its defaults.
func NewStreamsGroupDescribeResponseMember() *StreamsGroupDescribeResponseMember {
	x := new(StreamsGroupDescribeResponseMember)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseMember) Default() {
	*x = StreamsGroupDescribeResponseMember{}
	x.Assignment.Default()
	x.TargetAssignment.Default()
}

// StreamsGroupDescribeResponseEndpoint is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseEndpoint struct {
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewStreamsGroupDescribeResponseEndpoint returns a StreamsGroupDescribeResponseEndpoint with its defaults.
func NewStreamsGroupDescribeResponseEndpoint() *StreamsGroupDescribeResponseEndpoint {
	x := new(StreamsGroupDescribeResponseEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseEndpoint) Default() {
	*x = StreamsGroupDescribeResponseEndpoint{}
}

func (x *StreamsGroupDescribeResponseEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Host)
	b = binary.BigEndian.AppendUint16(b, x.Port)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupDescribeResponseClientTag is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseClientTag struct {
	Key         string
	Value       string
	UnknownTags Tags
}

// NewStreamsGroupDescribeResponseClientTag returns a StreamsGroupDescribeResponseClientTag with its defaults.
func NewStreamsGroupDescribeResponseClientTag() *StreamsGroupDescribeResponseClientTag {
	x := new(StreamsGroupDescribeResponseClientTag)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseClientTag) Default() {
	*x = StreamsGroupDescribeResponseClientTag{}
}

// StreamsGroupDescribeResponseTaskOffset is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseTaskOffset struct {
	SubtopologyID string
	Partition     int32
	Offset        int64
	UnknownTags   Tags
}

// NewStreamsGroupDescribeResponseTaskOffset returns a StreamsGroupDescribeResponseTaskOffset with its defaults.
func NewStreamsGroupDescribeResponseTaskOffset() *StreamsGroupDescribeResponseTaskOffset {
	x := new(StreamsGroupDescribeResponseTaskOffset)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseTaskOffset) Default() {
	*x = StreamsGroupDescribeResponseTaskOffset{}
}

func (x *StreamsGroupDescribeResponseTaskOffset) decodeFlexible(d *Decoder, version int16) {
	x.SubtopologyID = d.readCompactString(x.SubtopologyID)
	{
		b := d.next(12)
		_ = b[11]
		x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
		x.Offset = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseTaskOffset) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.SubtopologyID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Partition))
	b = binary.BigEndian.AppendUint64(b, uint64(x.Offset))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupDescribeResponseAssignment is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseAssignment struct {
	ActiveTasks  []StreamsGroupDescribeResponseTask
	StandbyTasks []StreamsGroupDescribeResponseTask
	WarmupTasks  []StreamsGroupDescribeResponseTask
	UnknownTags  Tags
}

// NewStreamsGroupDescribeResponseAssignment returns a StreamsGroupDescribeResponseAssignment with its defaults.
func NewStreamsGroupDescribeResponseAssignment() *StreamsGroupDescribeResponseAssignment {
	x := new(StreamsGroupDescribeResponseAssignment)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseAssignment) Default() {
	*x = StreamsGroupDescribeResponseAssignment{}
}

func (x *StreamsGroupDescribeResponseAssignment) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.ActiveTasks = x.ActiveTasks[:0]
	} else {
		s := x.ActiveTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.ActiveTasks = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.StandbyTasks = x.StandbyTasks[:0]
	} else {
		s := x.StandbyTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.StandbyTasks = s
	}
	if n := d.readCompactCount(false, 3); n < 0 {
		x.WarmupTasks = x.WarmupTasks[:0]
	} else {
		s := x.WarmupTasks[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.WarmupTasks = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseAssignment) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.ActiveTasks))
	for i := range x.ActiveTasks {
		b = x.ActiveTasks[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.StandbyTasks))
	for i := range x.StandbyTasks {
		b = x.StandbyTasks[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.WarmupTasks))
	for i := range x.WarmupTasks {
		b = x.WarmupTasks[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupDescribeResponseTask is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseTask struct {
	SubtopologyID string
	Partitions    []int32
	UnknownTags   Tags
}

// NewStreamsGroupDescribeResponseTask returns a StreamsGroupDescribeResponseTask with its defaults.
func NewStreamsGroupDescribeResponseTask() *StreamsGroupDescribeResponseTask {
	x := new(StreamsGroupDescribeResponseTask)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseTask) Default() {
	*x = StreamsGroupDescribeResponseTask{}
}

func (x *StreamsGroupDescribeResponseTask) decodeFlexible(d *Decoder, version int16) {
	x.SubtopologyID = d.readCompactString(x.SubtopologyID)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseTask) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.SubtopologyID)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupDescribeResponseDescription is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseDescription struct {
	Subtopologies []StreamsGroupDescribeResponseDescriptionSubtopology
	GlobalStores  []StreamsGroupDescribeResponseDescriptionGlobalStore
	UnknownTags   Tags
}

// NewStreamsGroupDescribeResponseDescription returns a StreamsGroupDescribeResponseDescription with its defaults.
func NewStreamsGroupDescribeResponseDescription() *StreamsGroupDescribeResponseDescription {
	x := new(StreamsGroupDescribeResponseDescription)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseDescription) Default() {
	*x = StreamsGroupDescribeResponseDescription{}
}

func (x *StreamsGroupDescribeResponseDescription) decodeFlexible(d *Decoder, version int16) {
	if n := d.readCompactCount(false, 3); n < 0 {
		x.Subtopologies = x.Subtopologies[:0]
	} else {
		s := x.Subtopologies[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.SubtopologyID = d.readCompactString(x.SubtopologyID)
			if n := d.readCompactCount(false, 7); n < 0 {
				x.Nodes = x.Nodes[:0]
			} else {
				s := x.Nodes[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.Nodes = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Subtopologies = s
	}
	if n := d.readCompactCount(false, 15); n < 0 {
		x.GlobalStores = x.GlobalStores[:0]
	} else {
		s := x.GlobalStores[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Source.decodeFlexible(d, version)
			x.Processor.decodeFlexible(d, version)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.GlobalStores = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseDescription) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactCount(b, len(x.Subtopologies))
	for i := range x.Subtopologies {
		x := &x.Subtopologies[i]
		b = e.appendCompactString(b, x.SubtopologyID)
		b = e.appendCompactCount(b, len(x.Nodes))
		for i := range x.Nodes {
			b = x.Nodes[i].appendFlexible(e, b, version)
		}
		if len(x.UnknownTags) == 0 {
			b = append(b, 0)
		} else {
			b = appendTags(b, x.UnknownTags)
		}
	}
	b = e.appendCompactCount(b, len(x.GlobalStores))
	for i := range x.GlobalStores {
		x := &x.GlobalStores[i]
		b = x.Source.appendFlexible(e, b, version)
		b = x.Processor.appendFlexible(e, b, version)
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

// StreamsGroupDescribeResponseDescriptionSubtopology is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseDescriptionSubtopology struct {
	SubtopologyID string
	Nodes         []StreamsGroupDescribeResponseDescriptionNode
	UnknownTags   Tags
}

// NewStreamsGroupDescribeResponseDescriptionSubtopology returns a StreamsGroupDescribeResponseDescriptionSubtopology with its defaults.
func NewStreamsGroupDescribeResponseDescriptionSubtopology() *StreamsGroupDescribeResponseDescriptionSubtopology {
	x := new(StreamsGroupDescribeResponseDescriptionSubtopology)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseDescriptionSubtopology) Default() {
	*x = StreamsGroupDescribeResponseDescriptionSubtopology{}
}

// StreamsGroupDescribeResponseDescriptionNode is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseDescriptionNode struct {
	Name         string
	NodeType     int8
	SourceTopics []string
	SinkTopic    *string // nullable
	Stores       []string
	Successors   []string
	UnknownTags  Tags
}

// NewStreamsGroupDescribeResponseDescriptionNode returns a StreamsGroupDescribeResponseDescriptionNode with its defaults.
func NewStreamsGroupDescribeResponseDescriptionNode() *StreamsGroupDescribeResponseDescriptionNode {
	x := new(StreamsGroupDescribeResponseDescriptionNode)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseDescriptionNode) Default() {
	*x = StreamsGroupDescribeResponseDescriptionNode{}
}

func (x *StreamsGroupDescribeResponseDescriptionNode) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	x.NodeType = int8(d.next(1)[0])
	x.SourceTopics = d.strings(x.SourceTopics, true, false)
	x.SinkTopic = d.readCompactStringPtr(x.SinkTopic, true)
	x.Stores = d.strings(x.Stores, true, false)
	x.Successors = d.strings(x.Successors, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupDescribeResponseDescriptionNode) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Name)
	b = append(b, byte(x.NodeType))
	b = e.appendCompactCount(b, len(x.SourceTopics))
	for _, s := range x.SourceTopics {
		b = e.appendCompactString(b, s)
	}
	if x.SinkTopic == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.SinkTopic)
	}
	b = e.appendCompactCount(b, len(x.Stores))
	for _, s := range x.Stores {
		b = e.appendCompactString(b, s)
	}
	b = e.appendCompactCount(b, len(x.Successors))
	for _, s := range x.Successors {
		b = e.appendCompactString(b, s)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupDescribeResponseDescriptionGlobalStore is an element of StreamsGroupDescribeResponse.
type StreamsGroupDescribeResponseDescriptionGlobalStore struct {
	Source      StreamsGroupDescribeResponseDescriptionNode
	Processor   StreamsGroupDescribeResponseDescriptionNode
	UnknownTags Tags
}

// NewStreamsGroupDescribeResponseDescriptionGlobalStore returns a StreamsGroupDescribeResponseDescriptionGlobalStore with its defaults.
func NewStreamsGroupDescribeResponseDescriptionGlobalStore() *StreamsGroupDescribeResponseDescriptionGlobalStore {
	x := new(StreamsGroupDescribeResponseDescriptionGlobalStore)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupDescribeResponseDescriptionGlobalStore) Default() {
	*x = StreamsGroupDescribeResponseDescriptionGlobalStore{}
	x.Source.Default()
	x.Processor.Default()
}
