// Code generated from schema/streams_group_topology_description_update.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// StreamsGroupTopologyDescriptionUpdateRequest is the request of StreamsGroupTopologyDescriptionUpdate (API key 93), versions 0 to 0, flexible from 0.
type StreamsGroupTopologyDescriptionUpdateRequest struct {
	GroupID             string
	MemberID            string
	TopologyEpoch       int32
	TopologyDescription StreamsGroupTopologyDescriptionUpdateRequestDescription
	UnknownTags         Tags
}

// APIKey returns KeyStreamsGroupTopologyDescriptionUpdate.
func (*StreamsGroupTopologyDescriptionUpdateRequest) APIKey() APIKey {
	return KeyStreamsGroupTopologyDescriptionUpdate
}

// IsRequest returns true.
func (*StreamsGroupTopologyDescriptionUpdateRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 0.
func (x *StreamsGroupTopologyDescriptionUpdateRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupTopologyDescriptionUpdateRequest", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupTopologyDescriptionUpdateRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTopologyDescriptionUpdateRequest", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupTopologyDescriptionUpdateRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTopologyDescriptionUpdateRequest) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTopologyDescriptionUpdateRequest", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTopologyDescriptionUpdateRequest returns a StreamsGroupTopologyDescriptionUpdateRequest with its defaults.
func NewStreamsGroupTopologyDescriptionUpdateRequest() *StreamsGroupTopologyDescriptionUpdateRequest {
	x := new(StreamsGroupTopologyDescriptionUpdateRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyDescriptionUpdateRequest) Default() {
	*x = StreamsGroupTopologyDescriptionUpdateRequest{}
	x.TopologyDescription.Default()
}

func (x *StreamsGroupTopologyDescriptionUpdateRequest) decodeFlexible(d *Decoder, version int16) {
	x.GroupID = d.readCompactString(x.GroupID)
	x.MemberID = d.readCompactString(x.MemberID)
	x.TopologyEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
	x.TopologyDescription.decodeFlexible(d, version)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupTopologyDescriptionUpdateRequest) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = e.appendCompactString(b, x.GroupID)
	b = e.appendCompactString(b, x.MemberID)
	b = binary.BigEndian.AppendUint32(b, uint32(x.TopologyEpoch))
	b = x.TopologyDescription.appendFlexible(e, b, version)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// StreamsGroupTopologyDescriptionUpdateRequestDescription is an element of StreamsGroupTopologyDescriptionUpdateRequest.
type StreamsGroupTopologyDescriptionUpdateRequestDescription struct {
	Subtopologies []StreamsGroupTopologyDescriptionUpdateRequestSubtopology
	GlobalStores  []StreamsGroupTopologyDescriptionUpdateRequestGlobalStore
	UnknownTags   Tags
}

// NewStreamsGroupTopologyDescriptionUpdateRequestDescription returns a StreamsGroupTopologyDescriptionUpdateRequestDescription with its defaults.
func NewStreamsGroupTopologyDescriptionUpdateRequestDescription() *StreamsGroupTopologyDescriptionUpdateRequestDescription {
	x := new(StreamsGroupTopologyDescriptionUpdateRequestDescription)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyDescriptionUpdateRequestDescription) Default() {
	*x = StreamsGroupTopologyDescriptionUpdateRequestDescription{}
}

func (x *StreamsGroupTopologyDescriptionUpdateRequestDescription) decodeFlexible(d *Decoder, version int16) {
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

func (x *StreamsGroupTopologyDescriptionUpdateRequestDescription) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// StreamsGroupTopologyDescriptionUpdateRequestSubtopology is an element of StreamsGroupTopologyDescriptionUpdateRequest.
type StreamsGroupTopologyDescriptionUpdateRequestSubtopology struct {
	SubtopologyID string
	Nodes         []StreamsGroupTopologyDescriptionUpdateRequestNode
	UnknownTags   Tags
}

// NewStreamsGroupTopologyDescriptionUpdateRequestSubtopology returns a StreamsGroupTopologyDescriptionUpdateRequestSubtopology with its defaults.
func NewStreamsGroupTopologyDescriptionUpdateRequestSubtopology() *StreamsGroupTopologyDescriptionUpdateRequestSubtopology {
	x := new(StreamsGroupTopologyDescriptionUpdateRequestSubtopology)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyDescriptionUpdateRequestSubtopology) Default() {
	*x = StreamsGroupTopologyDescriptionUpdateRequestSubtopology{}
}

// StreamsGroupTopologyDescriptionUpdateRequestNode is an element of StreamsGroupTopologyDescriptionUpdateRequest.
type StreamsGroupTopologyDescriptionUpdateRequestNode struct {
	Name         string
	NodeType     int8
	SourceTopics []string
	SinkTopic    *string // nullable
	Stores       []string
	Successors   []string
	UnknownTags  Tags
}

// NewStreamsGroupTopologyDescriptionUpdateRequestNode returns a StreamsGroupTopologyDescriptionUpdateRequestNode with its defaults.
func NewStreamsGroupTopologyDescriptionUpdateRequestNode() *StreamsGroupTopologyDescriptionUpdateRequestNode {
	x := new(StreamsGroupTopologyDescriptionUpdateRequestNode)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyDescriptionUpdateRequestNode) Default() {
	*x = StreamsGroupTopologyDescriptionUpdateRequestNode{}
}

func (x *StreamsGroupTopologyDescriptionUpdateRequestNode) decodeFlexible(d *Decoder, version int16) {
	x.Name = d.readCompactString(x.Name)
	x.NodeType = int8(d.next(1)[0])
	x.SourceTopics = d.strings(x.SourceTopics, true, false)
	x.SinkTopic = d.readCompactStringPtr(x.SinkTopic, true)
	x.Stores = d.strings(x.Stores, true, false)
	x.Successors = d.strings(x.Successors, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupTopologyDescriptionUpdateRequestNode) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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

// StreamsGroupTopologyDescriptionUpdateRequestGlobalStore is an element of StreamsGroupTopologyDescriptionUpdateRequest.
type StreamsGroupTopologyDescriptionUpdateRequestGlobalStore struct {
	Source      StreamsGroupTopologyDescriptionUpdateRequestNode
	Processor   StreamsGroupTopologyDescriptionUpdateRequestNode
	UnknownTags Tags
}

// NewStreamsGroupTopologyDescriptionUpdateRequestGlobalStore returns a StreamsGroupTopologyDescriptionUpdateRequestGlobalStore with its defaults.
func NewStreamsGroupTopologyDescriptionUpdateRequestGlobalStore() *StreamsGroupTopologyDescriptionUpdateRequestGlobalStore {
	x := new(StreamsGroupTopologyDescriptionUpdateRequestGlobalStore)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyDescriptionUpdateRequestGlobalStore) Default() {
	*x = StreamsGroupTopologyDescriptionUpdateRequestGlobalStore{}
	x.Source.Default()
	x.Processor.Default()
}

// StreamsGroupTopologyDescriptionUpdateResponse is the response of StreamsGroupTopologyDescriptionUpdate (API key 93), versions 0 to 0, flexible from 0.
type StreamsGroupTopologyDescriptionUpdateResponse struct {
	ThrottleTimeMs int32
	ErrorCode      ErrorCode
	ErrorMessage   *string // nullable
	UnknownTags    Tags
}

// APIKey returns KeyStreamsGroupTopologyDescriptionUpdate.
func (*StreamsGroupTopologyDescriptionUpdateResponse) APIKey() APIKey {
	return KeyStreamsGroupTopologyDescriptionUpdate
}

// IsRequest returns false.
func (*StreamsGroupTopologyDescriptionUpdateResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 0.
func (x *StreamsGroupTopologyDescriptionUpdateResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("StreamsGroupTopologyDescriptionUpdateResponse", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *StreamsGroupTopologyDescriptionUpdateResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTopologyDescriptionUpdateResponse", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *StreamsGroupTopologyDescriptionUpdateResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *StreamsGroupTopologyDescriptionUpdateResponse) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("StreamsGroupTopologyDescriptionUpdateResponse", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewStreamsGroupTopologyDescriptionUpdateResponse returns a StreamsGroupTopologyDescriptionUpdateResponse with its defaults.
func NewStreamsGroupTopologyDescriptionUpdateResponse() *StreamsGroupTopologyDescriptionUpdateResponse {
	x := new(StreamsGroupTopologyDescriptionUpdateResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *StreamsGroupTopologyDescriptionUpdateResponse) Default() {
	*x = StreamsGroupTopologyDescriptionUpdateResponse{}
}

func (x *StreamsGroupTopologyDescriptionUpdateResponse) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.readCompactStringPtr(x.ErrorMessage, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *StreamsGroupTopologyDescriptionUpdateResponse) appendFlexible(e *Encoder, b []byte, version int16) []byte {
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
