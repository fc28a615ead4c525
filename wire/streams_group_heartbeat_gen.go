// Code generated from schema/streams_group_heartbeat.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// StreamsGroupHeartbeatRequest is the request of StreamsGroupHeartbeat (API key 88), versions 0 to 1, flexible from 0.
type StreamsGroupHeartbeatRequest struct {
	GroupID                  string
	MemberID                 string
	MemberEpoch              int32
	EndpointInformationEpoch int32
	InstanceID               *string                                  // nullable
	RackID                   *string                                  // nullable
	RebalanceTimeoutMs       int32                                    // default -1
	Topology                 *StreamsGroupHeartbeatRequestTopology    // nullable
	ActiveTasks              []StreamsGroupHeartbeatRequestTask       // nullable
	StandbyTasks             []StreamsGroupHeartbeatRequestTask       // nullable
	WarmupTasks              []StreamsGroupHeartbeatRequestTask       // nullable
	ProcessID                *string                                  // nullable
	UserEndpoint             *StreamsGroupHeartbeatRequestEndpoint    // nullable
	ClientTags               []StreamsGroupHeartbeatRequestClientTag  // nullable
	TaskOffsets              []StreamsGroupHeartbeatRequestTaskOffset // nullable
	TaskEndOffsets           []StreamsGroupHeartbeatRequestTaskOffset // nullable
	ShutdownApplication      bool
	UnknownTags              Tags
}

// APIKey returns KeyStreamsGroupHeartbeat.
func (*StreamsGroupHeartbeatRequest) APIKey() APIKey { return KeyStreamsGroupHeartbeat }

// IsRequest returns true.
func (*StreamsGroupHeartbeatRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 1.
func (x *StreamsGroupHeartbeatRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("StreamsGroupHeartbeatRequest", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *StreamsGroupHeartbeatRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupHeartbeatRequest", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupHeartbeatRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupHeartbeatRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupHeartbeatRequest", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupHeartbeatRequest returns a StreamsGroupHeartbeatRequest with its defaults.
func NewStreamsGroupHeartbeatRequest() *StreamsGroupHeartbeatRequest {
	x := new(StreamsGroupHeartbeatRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequest) Default() {
	*x = StreamsGroupHeartbeatRequest{
		RebalanceTimeoutMs: -1,
	}
}

func (x *StreamsGroupHeartbeatRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	x.MemberID = d.readCompactString(x.MemberID)
	{
		b := d.next(8)
		_ = b[7]
		x.MemberEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.EndpointInformationEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.InstanceID = d.readCompactStringPtr(x.InstanceID, true)
	x.RackID = d.readCompactStringPtr(x.RackID, true)
	x.RebalanceTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	if d.present() {
		if x.Topology == nil {
			x.Topology = new(StreamsGroupHeartbeatRequestTopology)
		}
		x.Topology.decodeFlexible(d, version)
	} else {
		x.Topology = nil
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.ActiveTasks = nil
	} else {
		s := x.ActiveTasks[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatRequestTask{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.ActiveTasks = s
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.StandbyTasks = nil
	} else {
		s := x.StandbyTasks[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatRequestTask{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.StandbyTasks = s
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.WarmupTasks = nil
	} else {
		s := x.WarmupTasks[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatRequestTask{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.WarmupTasks = s
	}
	x.ProcessID = d.readCompactStringPtr(x.ProcessID, true)
	if d.present() {
		if x.UserEndpoint == nil {
			x.UserEndpoint = new(StreamsGroupHeartbeatRequestEndpoint)
		}
		x.UserEndpoint.decodeFlexible(d, version)
	} else {
		x.UserEndpoint = nil
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.ClientTags = nil
	} else {
		s := x.ClientTags[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatRequestClientTag{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.Key = d.readCompactString(x.Key)
			x.Value = d.readCompactString(x.Value)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.ClientTags = s
	}
	if n := d.readCompactCount(true, 14); n < 0 {
		x.TaskOffsets = nil
	} else {
		s := x.TaskOffsets[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatRequestTaskOffset{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.TaskOffsets = s
	}
	if n := d.readCompactCount(true, 14); n < 0 {
		x.TaskEndOffsets = nil
	} else {
		s := x.TaskEndOffsets[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatRequestTaskOffset{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.TaskEndOffsets = s
	}
	x.ShutdownApplication = d.next(1)[0] != 0
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactString(b, x.MemberID)
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MemberEpoch))<<32|uint64(uint32(x.EndpointInformationEpoch)))
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
	b = binary.BigEndian.AppendUint32(b, uint32(x.RebalanceTimeoutMs))
	if x.Topology != nil {
		b = append(b, 1)
		b = x.Topology.appendFlexible(e, b, version)
	} else {
		b = append(b, 0xff)
	}
	if x.ActiveTasks == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.ActiveTasks))
		for i := range x.ActiveTasks {
			b = x.ActiveTasks[i].appendFlexible(e, b, version)
		}
	}
	if x.StandbyTasks == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.StandbyTasks))
		for i := range x.StandbyTasks {
			b = x.StandbyTasks[i].appendFlexible(e, b, version)
		}
	}
	if x.WarmupTasks == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.WarmupTasks))
		for i := range x.WarmupTasks {
			b = x.WarmupTasks[i].appendFlexible(e, b, version)
		}
	}
	if x.ProcessID == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ProcessID)
	}
	if x.UserEndpoint != nil {
		b = append(b, 1)
		b = x.UserEndpoint.appendFlexible(e, b, version)
	} else {
		b = append(b, 0xff)
	}
	if x.ClientTags == nil {
		b = append(b, 0)
	} else {
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
	}
	if x.TaskOffsets == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.TaskOffsets))
		for i := range x.TaskOffsets {
			b = x.TaskOffsets[i].appendFlexible(e, b, version)
		}
	}
	if x.TaskEndOffsets == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.TaskEndOffsets))
		for i := range x.TaskEndOffsets {
			b = x.TaskEndOffsets[i].appendFlexible(e, b, version)
		}
	}
	b = append(b, boolByte(x.ShutdownApplication))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupHeartbeatRequestTopology is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestTopology struct {
	Epoch         int32
	Subtopologies []StreamsGroupHeartbeatRequestSubtopology
	UnknownTags   Tags
}

// NewStreamsGroupHeartbeatRequestTopology returns a StreamsGroupHeartbeatRequestTopology with its defaults.
func NewStreamsGroupHeartbeatRequestTopology() *StreamsGroupHeartbeatRequestTopology {
	x := new(StreamsGroupHeartbeatRequestTopology)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestTopology) Default() {
	*x = StreamsGroupHeartbeatRequestTopology{}
}

func (x *StreamsGroupHeartbeatRequestTopology) decodeFlexible(d *Decoder, version int16) {
	x.Epoch = int32(binary.BigEndian.Uint32(d.next(4)))
	if n := d.readCompactCount(false, 8); n < 0 {
		x.Subtopologies = x.Subtopologies[:0]
	} else {
		s := x.Subtopologies[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.SubtopologyID = d.readCompactString(x.SubtopologyID)
			x.SourceTopics = d.strings(x.SourceTopics, true, false)
			x.SourceTopicRegex = d.strings(x.SourceTopicRegex, true, false)
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
			x.RepartitionSinkTopics = d.strings(x.RepartitionSinkTopics, true, false)
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
			if n := d.readCompactCount(false, 4); n < 0 {
				x.CopartitionGroups = x.CopartitionGroups[:0]
			} else {
				s := x.CopartitionGroups[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.SourceTopics = uint16s(d, x.SourceTopics, true, false)
					x.SourceTopicRegex = uint16s(d, x.SourceTopicRegex, true, false)
					x.RepartitionSourceTopics = uint16s(d, x.RepartitionSourceTopics, true, false)
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.CopartitionGroups = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Subtopologies = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatRequestTopology) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.Epoch))
	b = e.appendCompactCount(b, len(x.Subtopologies))
	for i := range x.Subtopologies {
		x := &x.Subtopologies[i]
		b = e.appendCompactString(b, x.SubtopologyID)
		b = e.appendCompactCount(b, len(x.SourceTopics))
		for _, s := range x.SourceTopics {
			b = e.appendCompactString(b, s)
		}
		b = e.appendCompactCount(b, len(x.SourceTopicRegex))
		for _, s := range x.SourceTopicRegex {
			b = e.appendCompactString(b, s)
		}
		b = e.appendCompactCount(b, len(x.StateChangelogTopics))
		for i := range x.StateChangelogTopics {
			b = x.StateChangelogTopics[i].appendFlexible(e, b, version)
		}
		b = e.appendCompactCount(b, len(x.RepartitionSinkTopics))
		for _, s := range x.RepartitionSinkTopics {
			b = e.appendCompactString(b, s)
		}
		b = e.appendCompactCount(b, len(x.RepartitionSourceTopics))
		for i := range x.RepartitionSourceTopics {
			b = x.RepartitionSourceTopics[i].appendFlexible(e, b, version)
		}
		b = e.appendCompactCount(b, len(x.CopartitionGroups))
		for i := range x.CopartitionGroups {
			x := &x.CopartitionGroups[i]
			b = e.appendCompactCount(b, len(x.SourceTopics))
			b = appendUint16s(b, x.SourceTopics)
			b = e.appendCompactCount(b, len(x.SourceTopicRegex))
			b = appendUint16s(b, x.SourceTopicRegex)
			b = e.appendCompactCount(b, len(x.RepartitionSourceTopics))
			b = appendUint16s(b, x.RepartitionSourceTopics)
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
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupHeartbeatRequestSubtopology is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestSubtopology struct {
	SubtopologyID           string
	SourceTopics            []string
	SourceTopicRegex        []string
	StateChangelogTopics    []StreamsGroupHeartbeatRequestTopic
	RepartitionSinkTopics   []string
	RepartitionSourceTopics []StreamsGroupHeartbeatRequestTopic
	CopartitionGroups       []StreamsGroupHeartbeatRequestCopartitionGroup
	UnknownTags             Tags
}

// NewStreamsGroupHeartbeatRequestSubtopology returns a StreamsGroupHeartbeatRequestSubtopology with its defaults.
func NewStreamsGroupHeartbeatRequestSubtopology() *StreamsGroupHeartbeatRequestSubtopology {
	x := new(StreamsGroupHeartbeatRequestSubtopology)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestSubtopology) Default() {
	*x = StreamsGroupHeartbeatRequestSubtopology{}
}

// StreamsGroupHeartbeatRequestTopic is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestTopic struct {
	Name              string
	Partitions        int32
	ReplicationFactor int16
	TopicConfigs      []StreamsGroupHeartbeatRequestTopicConfig
	UnknownTags       Tags
}

// NewStreamsGroupHeartbeatRequestTopic returns a StreamsGroupHeartbeatRequestTopic with its defaults.
func NewStreamsGroupHeartbeatRequestTopic() *StreamsGroupHeartbeatRequestTopic {
	x := new(StreamsGroupHeartbeatRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestTopic) Default() {
	*x = StreamsGroupHeartbeatRequestTopic{}
}

func (x *StreamsGroupHeartbeatRequestTopic) decodeFlexible(d *Decoder, version int16) {
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

func (x *StreamsGroupHeartbeatRequestTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// StreamsGroupHeartbeatRequestTopicConfig is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestTopicConfig struct {
	Key         string
	Value       string
	UnknownTags Tags
}

// NewStreamsGroupHeartbeatRequestTopicConfig returns a StreamsGroupHeartbeatRequestTopicConfig with its defaults.
func NewStreamsGroupHeartbeatRequestTopicConfig() *StreamsGroupHeartbeatRequestTopicConfig {
	x := new(StreamsGroupHeartbeatRequestTopicConfig)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestTopicConfig) Default() {
	*x = StreamsGroupHeartbeatRequestTopicConfig{}
}

// StreamsGroupHeartbeatRequestCopartitionGroup is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestCopartitionGroup struct {
	SourceTopics            []int16
	SourceTopicRegex        []int16
	RepartitionSourceTopics []int16
	UnknownTags             Tags
}

// NewStreamsGroupHeartbeatRequestCopartitionGroup returns a StreamsGroupHeartbeatRequestCopartitionGroup with its defaults.
func NewStreamsGroupHeartbeatRequestCopartitionGroup() *StreamsGroupHeartbeatRequestCopartitionGroup {
	x := new(StreamsGroupHeartbeatRequestCopartitionGroup)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestCopartitionGroup) Default() {
	*x = StreamsGroupHeartbeatRequestCopartitionGroup{}
}

// StreamsGroupHeartbeatRequestTask is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestTask struct {
	SubtopologyID string
	Partitions    []int32
	UnknownTags   Tags
}

// NewStreamsGroupHeartbeatRequestTask returns a StreamsGroupHeartbeatRequestTask with its defaults.
func NewStreamsGroupHeartbeatRequestTask() *StreamsGroupHeartbeatRequestTask {
	x := new(StreamsGroupHeartbeatRequestTask)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestTask) Default() {
	*x = StreamsGroupHeartbeatRequestTask{}
}

func (x *StreamsGroupHeartbeatRequestTask) decodeFlexible(d *Decoder, version int16) {
	x.SubtopologyID = d.readCompactString(x.SubtopologyID)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatRequestTask) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// StreamsGroupHeartbeatRequestEndpoint is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestEndpoint struct {
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewStreamsGroupHeartbeatRequestEndpoint returns a StreamsGroupHeartbeatRequestEndpoint with its defaults.
func NewStreamsGroupHeartbeatRequestEndpoint() *StreamsGroupHeartbeatRequestEndpoint {
	x := new(StreamsGroupHeartbeatRequestEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestEndpoint) Default() {
	*x = StreamsGroupHeartbeatRequestEndpoint{}
}

func (x *StreamsGroupHeartbeatRequestEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatRequestEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Host)
	b = binary.BigEndian.AppendUint16(b, x.Port)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupHeartbeatRequestClientTag is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestClientTag struct {
	Key         string
	Value       string
	UnknownTags Tags
}

// NewStreamsGroupHeartbeatRequestClientTag returns a StreamsGroupHeartbeatRequestClientTag with its defaults.
func NewStreamsGroupHeartbeatRequestClientTag() *StreamsGroupHeartbeatRequestClientTag {
	x := new(StreamsGroupHeartbeatRequestClientTag)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestClientTag) Default() {
	*x = StreamsGroupHeartbeatRequestClientTag{}
}

// StreamsGroupHeartbeatRequestTaskOffset is an element of StreamsGroupHeartbeatRequest.
type StreamsGroupHeartbeatRequestTaskOffset struct {
	SubtopologyID string
	Partition     int32
	Offset        int64
	UnknownTags   Tags
}

// NewStreamsGroupHeartbeatRequestTaskOffset returns a StreamsGroupHeartbeatRequestTaskOffset with its defaults.
func NewStreamsGroupHeartbeatRequestTaskOffset() *StreamsGroupHeartbeatRequestTaskOffset {
	x := new(StreamsGroupHeartbeatRequestTaskOffset)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatRequestTaskOffset) Default() {
	*x = StreamsGroupHeartbeatRequestTaskOffset{}
}

func (x *StreamsGroupHeartbeatRequestTaskOffset) decodeFlexible(d *Decoder, version int16) {
	x.SubtopologyID = d.readCompactString(x.SubtopologyID)
	{
		b := d.next(12)
		_ = b[11]
		x.Partition = int32(binary.BigEndian.Uint32(b[0:]))
		x.Offset = int64(binary.BigEndian.Uint64(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatRequestTaskOffset) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// StreamsGroupHeartbeatResponse is the response of StreamsGroupHeartbeat (API key 88), versions 0 to 1, flexible from 0.
type StreamsGroupHeartbeatResponse struct {
	ThrottleTimeMs              int32
	ErrorCode                   ErrorCode
	ErrorMessage                *string // nullable
	MemberID                    string
	MemberEpoch                 int32
	HeartbeatIntervalMs         int32
	AcceptableRecoveryLagLegacy int32 // v0
	TaskOffsetIntervalMs        int32
	AcceptableRecoveryLag       int64                                 // v1+, default -1
	Status                      []StreamsGroupHeartbeatResponseStatus // nullable
	ActiveTasks                 []StreamsGroupHeartbeatResponseTask   // nullable
	StandbyTasks                []StreamsGroupHeartbeatResponseTask   // nullable
	WarmupTasks                 []StreamsGroupHeartbeatResponseTask   // nullable
	TopologyDescriptionRequired bool                                  // v1+
	EndpointInformationEpoch    int32
	PartitionsByUserEndpoint    []StreamsGroupHeartbeatResponseEndpointPartitions // nullable
	UnknownTags                 Tags
}

// APIKey returns KeyStreamsGroupHeartbeat.
func (*StreamsGroupHeartbeatResponse) APIKey() APIKey { return KeyStreamsGroupHeartbeat }

// IsRequest returns false.
func (*StreamsGroupHeartbeatResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 1.
func (x *StreamsGroupHeartbeatResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("StreamsGroupHeartbeatResponse", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *StreamsGroupHeartbeatResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupHeartbeatResponse", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupHeartbeatResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupHeartbeatResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("StreamsGroupHeartbeatResponse", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupHeartbeatResponse returns a StreamsGroupHeartbeatResponse with its defaults.
func NewStreamsGroupHeartbeatResponse() *StreamsGroupHeartbeatResponse {
	x := new(StreamsGroupHeartbeatResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatResponse) Default() {
	*x = StreamsGroupHeartbeatResponse{
		AcceptableRecoveryLag: -1,
	}
}

func (x *StreamsGroupHeartbeatResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.MemberID = d.readCompactString(x.MemberID)
	if version >= 1 {
		b := d.next(20)
		_ = b[19]
		x.MemberEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.HeartbeatIntervalMs = int32(binary.BigEndian.Uint32(b[4:]))
		x.TaskOffsetIntervalMs = int32(binary.BigEndian.Uint32(b[8:]))
		x.AcceptableRecoveryLag = int64(binary.BigEndian.Uint64(b[12:]))
		x.AcceptableRecoveryLagLegacy = 0
	} else {
		{
			b := d.next(8)
			_ = b[7]
			x.MemberEpoch = int32(binary.BigEndian.Uint32(b[0:]))
			x.HeartbeatIntervalMs = int32(binary.BigEndian.Uint32(b[4:]))
		}
		x.AcceptableRecoveryLagLegacy = int32(binary.BigEndian.Uint32(d.next(4)))
		x.TaskOffsetIntervalMs = int32(binary.BigEndian.Uint32(d.next(4)))
		x.AcceptableRecoveryLag = -1
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.Status = nil
	} else {
		s := x.Status[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatResponseStatus{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.StatusCode = int8(d.next(1)[0])
			x.StatusDetail = d.readCompactString(x.StatusDetail)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Status = s
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.ActiveTasks = nil
	} else {
		s := x.ActiveTasks[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatResponseTask{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.ActiveTasks = s
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.StandbyTasks = nil
	} else {
		s := x.StandbyTasks[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatResponseTask{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.StandbyTasks = s
	}
	if n := d.readCompactCount(true, 3); n < 0 {
		x.WarmupTasks = nil
	} else {
		s := x.WarmupTasks[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatResponseTask{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.WarmupTasks = s
	}
	if version >= 1 {
		b := d.next(5)
		_ = b[4]
		x.TopologyDescriptionRequired = b[0] != 0
		x.EndpointInformationEpoch = int32(binary.BigEndian.Uint32(b[1:]))
	} else {
		x.TopologyDescriptionRequired = false
		x.EndpointInformationEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	}
	if n := d.readCompactCount(true, 7); n < 0 {
		x.PartitionsByUserEndpoint = nil
	} else {
		s := x.PartitionsByUserEndpoint[:0]
		if s == nil {
			s = []StreamsGroupHeartbeatResponseEndpointPartitions{}
		}
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			x.UserEndpoint.decodeFlexible(d, version)
			if n := d.readCompactCount(false, 3); n < 0 {
				x.ActivePartitions = x.ActivePartitions[:0]
			} else {
				s := x.ActivePartitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.ActivePartitions = s
			}
			if n := d.readCompactCount(false, 3); n < 0 {
				x.StandbyPartitions = x.StandbyPartitions[:0]
			} else {
				s := x.StandbyPartitions[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					s[i].decodeFlexible(d, version)
				}
				x.StandbyPartitions = s
			}
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.PartitionsByUserEndpoint = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.ThrottleTimeMs))
	b = binary.BigEndian.AppendUint16(b, uint16(x.ErrorCode))
	if x.ErrorMessage == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactString(b, *x.ErrorMessage)
	}
	b = e.appendCompactString(b, x.MemberID)
	b = binary.BigEndian.AppendUint64(b, uint64(uint32(x.MemberEpoch))<<32|uint64(uint32(x.HeartbeatIntervalMs)))
	if version <= 0 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.AcceptableRecoveryLagLegacy))
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.TaskOffsetIntervalMs))
	if version >= 1 {
		b = binary.BigEndian.AppendUint64(b, uint64(x.AcceptableRecoveryLag))
	}
	if x.Status == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.Status))
		for i := range x.Status {
			x := &x.Status[i]
			b = append(b, byte(x.StatusCode))
			b = e.appendCompactString(b, x.StatusDetail)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
	}
	if x.ActiveTasks == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.ActiveTasks))
		for i := range x.ActiveTasks {
			b = x.ActiveTasks[i].appendFlexible(e, b, version)
		}
	}
	if x.StandbyTasks == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.StandbyTasks))
		for i := range x.StandbyTasks {
			b = x.StandbyTasks[i].appendFlexible(e, b, version)
		}
	}
	if x.WarmupTasks == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.WarmupTasks))
		for i := range x.WarmupTasks {
			b = x.WarmupTasks[i].appendFlexible(e, b, version)
		}
	}
	if version >= 1 {
		b = append(b, boolByte(x.TopologyDescriptionRequired))
	}
	b = binary.BigEndian.AppendUint32(b, uint32(x.EndpointInformationEpoch))
	if x.PartitionsByUserEndpoint == nil {
		b = append(b, 0)
	} else {
		b = e.appendCompactCount(b, len(x.PartitionsByUserEndpoint))
		for i := range x.PartitionsByUserEndpoint {
			x := &x.PartitionsByUserEndpoint[i]
			b = x.UserEndpoint.appendFlexible(e, b, version)
			b = e.appendCompactCount(b, len(x.ActivePartitions))
			for i := range x.ActivePartitions {
				b = x.ActivePartitions[i].appendFlexible(e, b, version)
			}
			b = e.appendCompactCount(b, len(x.StandbyPartitions))
			for i := range x.StandbyPartitions {
				b = x.StandbyPartitions[i].appendFlexible(e, b, version)
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

// StreamsGroupHeartbeatResponseStatus is an element of StreamsGroupHeartbeatResponse.
type StreamsGroupHeartbeatResponseStatus struct {
	StatusCode   int8
	StatusDetail string
	UnknownTags  Tags
}

// NewStreamsGroupHeartbeatResponseStatus returns a StreamsGroupHeartbeatResponseStatus with its defaults.
func NewStreamsGroupHeartbeatResponseStatus() *StreamsGroupHeartbeatResponseStatus {
	x := new(StreamsGroupHeartbeatResponseStatus)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatResponseStatus) Default() {
	*x = StreamsGroupHeartbeatResponseStatus{}
}

// StreamsGroupHeartbeatResponseTask is an element of StreamsGroupHeartbeatResponse.
type StreamsGroupHeartbeatResponseTask struct {
	SubtopologyID string
	Partitions    []int32
	UnknownTags   Tags
}

// NewStreamsGroupHeartbeatResponseTask returns a StreamsGroupHeartbeatResponseTask with its defaults.
func NewStreamsGroupHeartbeatResponseTask() *StreamsGroupHeartbeatResponseTask {
	x := new(StreamsGroupHeartbeatResponseTask)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatResponseTask) Default() {
	*x = StreamsGroupHeartbeatResponseTask{}
}

func (x *StreamsGroupHeartbeatResponseTask) decodeFlexible(d *Decoder, version int16) {
	x.SubtopologyID = d.readCompactString(x.SubtopologyID)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatResponseTask) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// StreamsGroupHeartbeatResponseEndpointPartitions is an element of StreamsGroupHeartbeatResponse.
type StreamsGroupHeartbeatResponseEndpointPartitions struct {
	UserEndpoint      StreamsGroupHeartbeatResponseEndpoint
	ActivePartitions  []StreamsGroupHeartbeatResponseTopic
	StandbyPartitions []StreamsGroupHeartbeatResponseTopic
	UnknownTags       Tags
}

// NewStreamsGroupHeartbeatResponseEndpointPartitions returns a StreamsGroupHeartbeatResponseEndpointPartitions with its defaults.
func NewStreamsGroupHeartbeatResponseEndpointPartitions() *StreamsGroupHeartbeatResponseEndpointPartitions {
	x := new(StreamsGroupHeartbeatResponseEndpointPartitions)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatResponseEndpointPartitions) Default() {
	*x = StreamsGroupHeartbeatResponseEndpointPartitions{}
	x.UserEndpoint.Default()
}

// StreamsGroupHeartbeatResponseEndpoint is an element of StreamsGroupHeartbeatResponse.
type StreamsGroupHeartbeatResponseEndpoint struct {
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewStreamsGroupHeartbeatResponseEndpoint returns a StreamsGroupHeartbeatResponseEndpoint with its defaults.
func NewStreamsGroupHeartbeatResponseEndpoint() *StreamsGroupHeartbeatResponseEndpoint {
	x := new(StreamsGroupHeartbeatResponseEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatResponseEndpoint) Default() {
	*x = StreamsGroupHeartbeatResponseEndpoint{}
}

func (x *StreamsGroupHeartbeatResponseEndpoint) decodeFlexible(d *Decoder, version int16) {
	x.Host = d.readCompactString(x.Host)
	x.Port = binary.BigEndian.Uint16(d.next(2))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatResponseEndpoint) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Host)
	b = binary.BigEndian.AppendUint16(b, x.Port)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupHeartbeatResponseTopic is an element of StreamsGroupHeartbeatResponse.
type StreamsGroupHeartbeatResponseTopic struct {
	Topic       string
	Partitions  []int32
	UnknownTags Tags
}

// NewStreamsGroupHeartbeatResponseTopic returns a StreamsGroupHeartbeatResponseTopic with its defaults.
func NewStreamsGroupHeartbeatResponseTopic() *StreamsGroupHeartbeatResponseTopic {
	x := new(StreamsGroupHeartbeatResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupHeartbeatResponseTopic) Default() {
	*x = StreamsGroupHeartbeatResponseTopic{}
}

func (x *StreamsGroupHeartbeatResponseTopic) decodeFlexible(d *Decoder, version int16) {
	x.Topic = d.readCompactString(x.Topic)
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupHeartbeatResponseTopic) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.Topic)
	b = e.appendCompactCount(b, len(x.Partitions))
	b = appendInt32s(b, x.Partitions)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}
