// Code generated from schema/share_fetch.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ShareFetchRequest is the request of ShareFetch (API key 78), versions 0 to 2, flexible from 0.
type ShareFetchRequest struct {
	GroupID             *string // nullable
	MemberID            *string // nullable
	ShareSessionEpoch   int32
	MaxWaitMs           int32
	MinBytes            int32
	MaxBytes            int32 // default 2147483647
	MaxRecords          int32 // v1+
	BatchSize           int32 // v1+
	ShareAcquireMode    int8  // v2+
	IsRenewAck          bool  // v2+
	Topics              []ShareFetchRequestTopic
	ForgottenTopicsData []ShareFetchRequestForgottenTopic
	UnknownTags         Tags
}

// APIKey returns KeyShareFetch.
func (*ShareFetchRequest) APIKey() APIKey { return KeyShareFetch }

// IsRequest returns true.
func (*ShareFetchRequest) IsRequest() bool { return true }

// Decode reads x in version 0 to 2.
func (x *ShareFetchRequest) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ShareFetchRequest", version, 0, 2)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ShareFetchRequest) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ShareFetchRequest", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *ShareFetchRequest) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareFetchRequest) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewShareFetchRequest returns a ShareFetchRequest with its defaults.
func NewShareFetchRequest() *ShareFetchRequest {
	x := new(ShareFetchRequest)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequest) Default() {
	*x = ShareFetchRequest{
		MaxBytes: 2147483647,
	}
}

func (x *ShareFetchRequest) decode(d *Decoder, version int16) {
	x.GroupID = d.stringPtr(x.GroupID, true, true)
	x.MemberID = d.stringPtr(x.MemberID, true, true)
	if version >= 2 {
		b := d.next(26)
		_ = b[25]
		x.ShareSessionEpoch = int32(binary.BigEndian.Uint32(b[0:]))
		x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[4:]))
		x.MinBytes = int32(binary.BigEndian.Uint32(b[8:]))
		x.MaxBytes = int32(binary.BigEndian.Uint32(b[12:]))
		x.MaxRecords = int32(binary.BigEndian.Uint32(b[16:]))
		x.BatchSize = int32(binary.BigEndian.Uint32(b[20:]))
		x.ShareAcquireMode = int8(b[24])
		x.IsRenewAck = b[25] != 0
	} else {
		{
			b := d.next(16)
			_ = b[15]
			x.ShareSessionEpoch = int32(binary.BigEndian.Uint32(b[0:]))
			x.MaxWaitMs = int32(binary.BigEndian.Uint32(b[4:]))
			x.MinBytes = int32(binary.BigEndian.Uint32(b[8:]))
			x.MaxBytes = int32(binary.BigEndian.Uint32(b[12:]))
		}
		if version >= 1 {
			b := d.next(8)
			_ = b[7]
			x.MaxRecords = int32(binary.BigEndian.Uint32(b[0:]))
			x.BatchSize = int32(binary.BigEndian.Uint32(b[4:]))
		} else {
			x.MaxRecords = 0
			x.BatchSize = 0
		}
		x.ShareAcquireMode = 0
		x.IsRenewAck = false
	}
	if n := d.count(true, false, 18); n < 0 {
		x.Topics = x.Topics[:0]
	} else {
		s := x.Topics[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Topics = s
	}
	if n := d.count(true, false, 18); n < 0 {
		x.ForgottenTopicsData = x.ForgottenTopicsData[:0]
	} else {
		s := x.ForgottenTopicsData[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.ForgottenTopicsData = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchRequest) append(e *Encoder, b []byte, version int16) []byte {
	b = e.appendStringPtr(b, x.GroupID, true, true)
	b = e.appendStringPtr(b, x.MemberID, true, true)
	if version >= 2 {
		b = room(b, 26)
		p := b[len(b)-26:]
		_ = p[25]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ShareSessionEpoch))
		binary.BigEndian.PutUint32(p[4:], uint32(x.MaxWaitMs))
		binary.BigEndian.PutUint32(p[8:], uint32(x.MinBytes))
		binary.BigEndian.PutUint32(p[12:], uint32(x.MaxBytes))
		binary.BigEndian.PutUint32(p[16:], uint32(x.MaxRecords))
		binary.BigEndian.PutUint32(p[20:], uint32(x.BatchSize))
		p[24] = byte(x.ShareAcquireMode)
		p[25] = boolByte(x.IsRenewAck)
	} else {
		{
			b = room(b, 16)
			p := b[len(b)-16:]
			_ = p[15]
			binary.BigEndian.PutUint32(p[0:], uint32(x.ShareSessionEpoch))
			binary.BigEndian.PutUint32(p[4:], uint32(x.MaxWaitMs))
			binary.BigEndian.PutUint32(p[8:], uint32(x.MinBytes))
			binary.BigEndian.PutUint32(p[12:], uint32(x.MaxBytes))
		}
		if version >= 1 {
			b = room(b, 8)
			p := b[len(b)-8:]
			_ = p[7]
			binary.BigEndian.PutUint32(p[0:], uint32(x.MaxRecords))
			binary.BigEndian.PutUint32(p[4:], uint32(x.BatchSize))
		}
	}
	b = e.appendCount(b, arrayLen(x.Topics, false), true)
	for i := range x.Topics {
		b = x.Topics[i].append(e, b, version)
	}
	b = e.appendCount(b, arrayLen(x.ForgottenTopicsData, false), true)
	for i := range x.ForgottenTopicsData {
		b = x.ForgottenTopicsData[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchRequestTopic is an element of ShareFetchRequest.
type ShareFetchRequestTopic struct {
	TopicID     UUID
	Partitions  []ShareFetchRequestPartition
	UnknownTags Tags
}

// NewShareFetchRequestTopic returns a ShareFetchRequestTopic with its defaults.
func NewShareFetchRequestTopic() *ShareFetchRequestTopic {
	x := new(ShareFetchRequestTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestTopic) Default() {
	*x = ShareFetchRequestTopic{}
}

func (x *ShareFetchRequestTopic) decode(d *Decoder, version int16) {
	x.TopicID = UUID(d.next(16))
	if n := d.count(true, false, 6); n < 0 {
		x.Partitions = x.Partitions[:0]
	} else {
		s := x.Partitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Partitions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchRequestTopic) append(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.TopicID[:]...)
	b = e.appendCount(b, arrayLen(x.Partitions, false), true)
	for i := range x.Partitions {
		b = x.Partitions[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchRequestPartition is an element of ShareFetchRequest.
type ShareFetchRequestPartition struct {
	PartitionIndex         int32
	PartitionMaxBytes      int32 // v0
	AcknowledgementBatches []ShareFetchRequestBatch
	UnknownTags            Tags
}

// NewShareFetchRequestPartition returns a ShareFetchRequestPartition with its defaults.
func NewShareFetchRequestPartition() *ShareFetchRequestPartition {
	x := new(ShareFetchRequestPartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestPartition) Default() {
	*x = ShareFetchRequestPartition{}
}

func (x *ShareFetchRequestPartition) decode(d *Decoder, version int16) {
	x.PartitionIndex = int32(binary.BigEndian.Uint32(d.next(4)))
	if version <= 0 {
		x.PartitionMaxBytes = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.PartitionMaxBytes = 0
	}
	if n := d.count(true, false, 18); n < 0 {
		x.AcknowledgementBatches = x.AcknowledgementBatches[:0]
	} else {
		s := x.AcknowledgementBatches[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.AcknowledgementBatches = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchRequestPartition) append(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionIndex))
	if version <= 0 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.PartitionMaxBytes))
	}
	b = e.appendCount(b, arrayLen(x.AcknowledgementBatches, false), true)
	for i := range x.AcknowledgementBatches {
		b = x.AcknowledgementBatches[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchRequestBatch is an element of ShareFetchRequest.
type ShareFetchRequestBatch struct {
	FirstOffset      int64
	LastOffset       int64
	AcknowledgeTypes []int8
	UnknownTags      Tags
}

// NewShareFetchRequestBatch returns a ShareFetchRequestBatch with its defaults.
func NewShareFetchRequestBatch() *ShareFetchRequestBatch {
	x := new(ShareFetchRequestBatch)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestBatch) Default() {
	*x = ShareFetchRequestBatch{}
}

func (x *ShareFetchRequestBatch) decode(d *Decoder, version int16) {
	{
		b := d.next(16)
		_ = b[15]
		x.FirstOffset = int64(binary.BigEndian.Uint64(b[0:]))
		x.LastOffset = int64(binary.BigEndian.Uint64(b[8:]))
	}
	x.AcknowledgeTypes = d.int8s(x.AcknowledgeTypes, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchRequestBatch) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 16)
		p := b[len(b)-16:]
		_ = p[15]
		binary.BigEndian.PutUint64(p[0:], uint64(x.FirstOffset))
		binary.BigEndian.PutUint64(p[8:], uint64(x.LastOffset))
	}
	b = appendInt8s(e, b, x.AcknowledgeTypes, true, false)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchRequestForgottenTopic is an element of ShareFetchRequest.
type ShareFetchRequestForgottenTopic struct {
	TopicID     UUID
	Partitions  []int32
	UnknownTags Tags
}

// NewShareFetchRequestForgottenTopic returns a ShareFetchRequestForgottenTopic with its defaults.
func NewShareFetchRequestForgottenTopic() *ShareFetchRequestForgottenTopic {
	x := new(ShareFetchRequestForgottenTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchRequestForgottenTopic) Default() {
	*x = ShareFetchRequestForgottenTopic{}
}

func (x *ShareFetchRequestForgottenTopic) decode(d *Decoder, version int16) {
	x.TopicID = UUID(d.next(16))
	x.Partitions = d.int32s(x.Partitions, true, false)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchRequestForgottenTopic) append(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.TopicID[:]...)
	b = appendInt32s(e, b, x.Partitions, true, false)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponse is the response of ShareFetch (API key 78), versions 0 to 2, flexible from 0.
type ShareFetchResponse struct {
	ThrottleTimeMs           int32
	ErrorCode                ErrorCode
	ErrorMessage             *string // nullable
	AcquisitionLockTimeoutMs int32   // v1+
	Responses                []ShareFetchResponseTopic
	NodeEndpoints            []ShareFetchResponseNodeEndpoint
	UnknownTags              Tags
}

// APIKey returns KeyShareFetch.
func (*ShareFetchResponse) APIKey() APIKey { return KeyShareFetch }

// IsRequest returns false.
func (*ShareFetchResponse) IsRequest() bool { return false }

// Decode reads x in version 0 to 2.
func (x *ShareFetchResponse) Decode(d *Decoder, version int16) {
	if uint16(version) > 2 {
		d.badVersion("ShareFetchResponse", version, 0, 2)
		return
	}
	x.decode(d, version)
}

// Encode writes x in version 0 to 2.
func (x *ShareFetchResponse) Encode(e *Encoder, version int16) {
	if uint16(version) > 2 {
		e.badVersion("ShareFetchResponse", version, 0, 2)
		return
	}
	e.b = x.append(e, e.b, version)
}

func (x *ShareFetchResponse) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ShareFetchResponse) appendTo(b []byte, version int16) ([]byte, error) {
	e := Encoder{b: b}
	x.Encode(&e, version)
	return e.b, e.err
}

// NewShareFetchResponse returns a ShareFetchResponse with its defaults.
func NewShareFetchResponse() *ShareFetchResponse {
	x := new(ShareFetchResponse)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponse) Default() {
	*x = ShareFetchResponse{}
}

func (x *ShareFetchResponse) decode(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.ThrottleTimeMs = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, true, true)
	if version >= 1 {
		x.AcquisitionLockTimeoutMs = int32(binary.BigEndian.Uint32(d.next(4)))
	} else {
		x.AcquisitionLockTimeoutMs = 0
	}
	if n := d.count(true, false, 18); n < 0 {
		x.Responses = x.Responses[:0]
	} else {
		s := x.Responses[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Responses = s
	}
	if n := d.count(true, false, 11); n < 0 {
		x.NodeEndpoints = x.NodeEndpoints[:0]
	} else {
		s := x.NodeEndpoints[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.NodeEndpoints = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponse) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.ThrottleTimeMs))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	}
	b = e.appendStringPtr(b, x.ErrorMessage, true, true)
	if version >= 1 {
		b = binary.BigEndian.AppendUint32(b, uint32(x.AcquisitionLockTimeoutMs))
	}
	b = e.appendCount(b, arrayLen(x.Responses, false), true)
	for i := range x.Responses {
		b = x.Responses[i].append(e, b, version)
	}
	b = e.appendCount(b, arrayLen(x.NodeEndpoints, false), true)
	for i := range x.NodeEndpoints {
		b = x.NodeEndpoints[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponseTopic is an element of ShareFetchResponse.
type ShareFetchResponseTopic struct {
	TopicID     UUID
	Partitions  []ShareFetchResponsePartition
	UnknownTags Tags
}

// NewShareFetchResponseTopic returns a ShareFetchResponseTopic with its defaults.
func NewShareFetchResponseTopic() *ShareFetchResponseTopic {
	x := new(ShareFetchResponseTopic)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseTopic) Default() {
	*x = ShareFetchResponseTopic{}
}

func (x *ShareFetchResponseTopic) decode(d *Decoder, version int16) {
	x.TopicID = UUID(d.next(16))
	if n := d.count(true, false, 22); n < 0 {
		x.Partitions = x.Partitions[:0]
	} else {
		s := x.Partitions[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.Partitions = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponseTopic) append(e *Encoder, b []byte, version int16) []byte {
	b = append(b, x.TopicID[:]...)
	b = e.appendCount(b, arrayLen(x.Partitions, false), true)
	for i := range x.Partitions {
		b = x.Partitions[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponsePartition is an element of ShareFetchResponse.
type ShareFetchResponsePartition struct {
	PartitionIndex          int32
	ErrorCode               ErrorCode
	ErrorMessage            *string // nullable
	AcknowledgeErrorCode    ErrorCode
	AcknowledgeErrorMessage *string // nullable
	CurrentLeader           ShareFetchResponseLeader
	Records                 Records // nullable v0
	AcquiredRecords         []ShareFetchResponseAcquired
	UnknownTags             Tags
}

// NewShareFetchResponsePartition returns a ShareFetchResponsePartition with its defaults.
func NewShareFetchResponsePartition() *ShareFetchResponsePartition {
	x := new(ShareFetchResponsePartition)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponsePartition) Default() {
	*x = ShareFetchResponsePartition{}
	x.CurrentLeader.Default()
}

func (x *ShareFetchResponsePartition) decode(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.PartitionIndex = int32(binary.BigEndian.Uint32(b[0:]))
		x.ErrorCode = ErrorCode(binary.BigEndian.Uint16(b[4:]))
	}
	x.ErrorMessage = d.stringPtr(x.ErrorMessage, true, true)
	x.AcknowledgeErrorCode = ErrorCode(binary.BigEndian.Uint16(d.next(2)))
	x.AcknowledgeErrorMessage = d.stringPtr(x.AcknowledgeErrorMessage, true, true)
	x.CurrentLeader.decode(d, version)
	x.Records = d.records(x.Records, true, version <= 0)
	if n := d.count(true, false, 19); n < 0 {
		x.AcquiredRecords = x.AcquiredRecords[:0]
	} else {
		s := x.AcquiredRecords[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decode(d, version)
		}
		x.AcquiredRecords = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponsePartition) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 6)
		p := b[len(b)-6:]
		_ = p[5]
		binary.BigEndian.PutUint32(p[0:], uint32(x.PartitionIndex))
		binary.BigEndian.PutUint16(p[4:], uint16(x.ErrorCode))
	}
	b = e.appendStringPtr(b, x.ErrorMessage, true, true)
	b = binary.BigEndian.AppendUint16(b, uint16(x.AcknowledgeErrorCode))
	b = e.appendStringPtr(b, x.AcknowledgeErrorMessage, true, true)
	b = x.CurrentLeader.append(e, b, version)
	b = e.appendRecords(b, x.Records, true, version <= 0)
	b = e.appendCount(b, arrayLen(x.AcquiredRecords, false), true)
	for i := range x.AcquiredRecords {
		b = x.AcquiredRecords[i].append(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponseLeader is an element of ShareFetchResponse.
type ShareFetchResponseLeader struct {
	LeaderID    int32
	LeaderEpoch int32
	UnknownTags Tags
}

// NewShareFetchResponseLeader returns a ShareFetchResponseLeader with its defaults.
func NewShareFetchResponseLeader() *ShareFetchResponseLeader {
	x := new(ShareFetchResponseLeader)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseLeader) Default() {
	*x = ShareFetchResponseLeader{}
}

func (x *ShareFetchResponseLeader) decode(d *Decoder, version int16) {
	{
		b := d.next(8)
		_ = b[7]
		x.LeaderID = int32(binary.BigEndian.Uint32(b[0:]))
		x.LeaderEpoch = int32(binary.BigEndian.Uint32(b[4:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponseLeader) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 8)
		p := b[len(b)-8:]
		_ = p[7]
		binary.BigEndian.PutUint32(p[0:], uint32(x.LeaderID))
		binary.BigEndian.PutUint32(p[4:], uint32(x.LeaderEpoch))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponseAcquired is an element of ShareFetchResponse.
type ShareFetchResponseAcquired struct {
	FirstOffset   int64
	LastOffset    int64
	DeliveryCount int16
	UnknownTags   Tags
}

// NewShareFetchResponseAcquired returns a ShareFetchResponseAcquired with its defaults.
func NewShareFetchResponseAcquired() *ShareFetchResponseAcquired {
	x := new(ShareFetchResponseAcquired)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseAcquired) Default() {
	*x = ShareFetchResponseAcquired{}
}

func (x *ShareFetchResponseAcquired) decode(d *Decoder, version int16) {
	{
		b := d.next(18)
		_ = b[17]
		x.FirstOffset = int64(binary.BigEndian.Uint64(b[0:]))
		x.LastOffset = int64(binary.BigEndian.Uint64(b[8:]))
		x.DeliveryCount = int16(binary.BigEndian.Uint16(b[16:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponseAcquired) append(e *Encoder, b []byte, version int16) []byte {
	{
		b = room(b, 18)
		p := b[len(b)-18:]
		_ = p[17]
		binary.BigEndian.PutUint64(p[0:], uint64(x.FirstOffset))
		binary.BigEndian.PutUint64(p[8:], uint64(x.LastOffset))
		binary.BigEndian.PutUint16(p[16:], uint16(x.DeliveryCount))
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// ShareFetchResponseNodeEndpoint is an element of ShareFetchResponse.
type ShareFetchResponseNodeEndpoint struct {
	NodeID      int32
	Host        string
	Port        int32
	Rack        *string // nullable
	UnknownTags Tags
}

// NewShareFetchResponseNodeEndpoint returns a ShareFetchResponseNodeEndpoint with its defaults.
func NewShareFetchResponseNodeEndpoint() *ShareFetchResponseNodeEndpoint {
	x := new(ShareFetchResponseNodeEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ShareFetchResponseNodeEndpoint) Default() {
	*x = ShareFetchResponseNodeEndpoint{}
}

func (x *ShareFetchResponseNodeEndpoint) decode(d *Decoder, version int16) {
	x.NodeID = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Host = d.string(x.Host, true)
	x.Port = int32(binary.BigEndian.Uint32(d.next(4)))
	x.Rack = d.stringPtr(x.Rack, true, true)
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *ShareFetchResponseNodeEndpoint) append(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.NodeID))
	b = e.appendString(b, x.Host, true)
	b = binary.BigEndian.AppendUint32(b, uint32(x.Port))
	b = e.appendStringPtr(b, x.Rack, true, true)
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}
