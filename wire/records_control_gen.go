// Code generated from schema/records_control.schema by internal/gen. DO NOT EDIT.

package wire

import (
	"encoding/binary"
)

// ControlRecordKey is a data message, versions 0 to 0, never flexible.
//
// The key of every control record, after an int16 version of 0 that is not part of it. Type: 0 abort, 1 commit,
// 2 leader change, 3 snapshot header, 4 snapshot footer, 5 KRaft version, 6 voters.
type ControlRecordKey struct {
	Type int16
}

// Decode reads x in version 0 to 0.
func (x *ControlRecordKey) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("ControlRecordKey", version, 0, 0)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 0.
func (x *ControlRecordKey) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("ControlRecordKey", version, 0, 0)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *ControlRecordKey) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *ControlRecordKey) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("ControlRecordKey", version, 0, 0)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewControlRecordKey returns a ControlRecordKey with its defaults.
func NewControlRecordKey() *ControlRecordKey {
	x := new(ControlRecordKey)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *ControlRecordKey) Default() {
	*x = ControlRecordKey{}
}

func (x *ControlRecordKey) decodePlain(d *Decoder, version int16) {
	x.Type = int16(binary.BigEndian.Uint16(d.next(2)))
}

func (x *ControlRecordKey) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.Type))
	return b
}

// EndTxnMarker is a data message, versions 0 to 0, never flexible.
//
// The value under abort and commit, after an int16 version of 0 that is not part of it.
type EndTxnMarker struct {
	CoordinatorEpoch int32
}

// Decode reads x in version 0 to 0.
func (x *EndTxnMarker) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("EndTxnMarker", version, 0, 0)
		return
	}
	x.decodePlain(d, version)
}

// Encode writes x in version 0 to 0.
func (x *EndTxnMarker) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("EndTxnMarker", version, 0, 0)
		return
	}
	e.b = x.appendPlain(e, e.b, version)
}

func (x *EndTxnMarker) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *EndTxnMarker) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("EndTxnMarker", version, 0, 0)
		return b, e.err
	}
	b = x.appendPlain(&e, b, version)
	return b, e.err
}

// NewEndTxnMarker returns a EndTxnMarker with its defaults.
func NewEndTxnMarker() *EndTxnMarker {
	x := new(EndTxnMarker)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *EndTxnMarker) Default() {
	*x = EndTxnMarker{}
}

func (x *EndTxnMarker) decodePlain(d *Decoder, version int16) {
	x.CoordinatorEpoch = int32(binary.BigEndian.Uint32(d.next(4)))
}

func (x *EndTxnMarker) appendPlain(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.CoordinatorEpoch))
	return b
}

// LeaderChangeMessage is a data message, versions 0 to 1, flexible from 0.
//
// The value under leader change, written by a new leader of the KRaft quorum (KIP-595). Here and below the version is a
// field. 1 adds replica directories (KIP-853).
type LeaderChangeMessage struct {
	Version        int16
	LeaderID       int32
	Voters         []LeaderChangeMessageVoter
	GrantingVoters []LeaderChangeMessageVoter
	UnknownTags    Tags
}

// Decode reads x in version 0 to 1.
func (x *LeaderChangeMessage) Decode(d *Decoder, version int16) {
	if uint16(version) > 1 {
		d.badVersion("LeaderChangeMessage", version, 0, 1)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 1.
func (x *LeaderChangeMessage) Encode(e *Encoder, version int16) {
	if uint16(version) > 1 {
		e.badVersion("LeaderChangeMessage", version, 0, 1)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *LeaderChangeMessage) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *LeaderChangeMessage) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 1 {
		e.badVersion("LeaderChangeMessage", version, 0, 1)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewLeaderChangeMessage returns a LeaderChangeMessage with its defaults.
func NewLeaderChangeMessage() *LeaderChangeMessage {
	x := new(LeaderChangeMessage)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderChangeMessage) Default() {
	*x = LeaderChangeMessage{}
}

func (x *LeaderChangeMessage) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(6)
		_ = b[5]
		x.Version = int16(binary.BigEndian.Uint16(b[0:]))
		x.LeaderID = int32(binary.BigEndian.Uint32(b[2:]))
	}
	if n := d.readCompactCount(false, 5); n < 0 {
		x.Voters = x.Voters[:0]
	} else {
		s := x.Voters[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.Voters = s
	}
	if n := d.readCompactCount(false, 5); n < 0 {
		x.GrantingVoters = x.GrantingVoters[:0]
	} else {
		s := x.GrantingVoters[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			s[i].decodeFlexible(d, version)
		}
		x.GrantingVoters = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaderChangeMessage) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.Version))
	b = binary.BigEndian.AppendUint32(b, uint32(x.LeaderID))
	b = e.appendCompactCount(b, len(x.Voters))
	for i := range x.Voters {
		b = x.Voters[i].appendFlexible(e, b, version)
	}
	b = e.appendCompactCount(b, len(x.GrantingVoters))
	for i := range x.GrantingVoters {
		b = x.GrantingVoters[i].appendFlexible(e, b, version)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// LeaderChangeMessageVoter is an element of LeaderChangeMessage.
type LeaderChangeMessageVoter struct {
	VoterID          int32
	VoterDirectoryID UUID // v1+
	UnknownTags      Tags
}

// NewLeaderChangeMessageVoter returns a LeaderChangeMessageVoter with its defaults.
func NewLeaderChangeMessageVoter() *LeaderChangeMessageVoter {
	x := new(LeaderChangeMessageVoter)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *LeaderChangeMessageVoter) Default() {
	*x = LeaderChangeMessageVoter{}
}

func (x *LeaderChangeMessageVoter) decodeFlexible(d *Decoder, version int16) {
	if version >= 1 {
		b := d.next(20)
		_ = b[19]
		x.VoterID = int32(binary.BigEndian.Uint32(b[0:]))
		x.VoterDirectoryID = UUID(b[4:20])
	} else {
		x.VoterID = int32(binary.BigEndian.Uint32(d.next(4)))
		x.VoterDirectoryID = UUID{}
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *LeaderChangeMessageVoter) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(x.VoterID))
	if version >= 1 {
		b = append(b, x.VoterDirectoryID[:]...)
	}
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// SnapshotHeaderRecord is a data message, versions 0 to 0, flexible from 0.
type SnapshotHeaderRecord struct {
	Version                   int16
	LastContainedLogTimestamp int64
	UnknownTags               Tags
}

// Decode reads x in version 0 to 0.
func (x *SnapshotHeaderRecord) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("SnapshotHeaderRecord", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *SnapshotHeaderRecord) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("SnapshotHeaderRecord", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *SnapshotHeaderRecord) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SnapshotHeaderRecord) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("SnapshotHeaderRecord", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewSnapshotHeaderRecord returns a SnapshotHeaderRecord with its defaults.
func NewSnapshotHeaderRecord() *SnapshotHeaderRecord {
	x := new(SnapshotHeaderRecord)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SnapshotHeaderRecord) Default() {
	*x = SnapshotHeaderRecord{}
}

func (x *SnapshotHeaderRecord) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(10)
		_ = b[9]
		x.Version = int16(binary.BigEndian.Uint16(b[0:]))
		x.LastContainedLogTimestamp = int64(binary.BigEndian.Uint64(b[2:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *SnapshotHeaderRecord) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.Version))
	b = binary.BigEndian.AppendUint64(b, uint64(x.LastContainedLogTimestamp))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// SnapshotFooterRecord is a data message, versions 0 to 0, flexible from 0.
type SnapshotFooterRecord struct {
	Version     int16
	UnknownTags Tags
}

// Decode reads x in version 0 to 0.
func (x *SnapshotFooterRecord) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("SnapshotFooterRecord", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *SnapshotFooterRecord) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("SnapshotFooterRecord", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *SnapshotFooterRecord) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *SnapshotFooterRecord) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("SnapshotFooterRecord", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewSnapshotFooterRecord returns a SnapshotFooterRecord with its defaults.
func NewSnapshotFooterRecord() *SnapshotFooterRecord {
	x := new(SnapshotFooterRecord)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *SnapshotFooterRecord) Default() {
	*x = SnapshotFooterRecord{}
}

func (x *SnapshotFooterRecord) decodeFlexible(d *Decoder, version int16) {
	x.Version = int16(binary.BigEndian.Uint16(d.next(2)))
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *SnapshotFooterRecord) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.Version))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// KRaftVersionRecord is a data message, versions 0 to 0, flexible from 0.
type KRaftVersionRecord struct {
	Version      int16
	KRaftVersion int16
	UnknownTags  Tags
}

// Decode reads x in version 0 to 0.
func (x *KRaftVersionRecord) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("KRaftVersionRecord", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *KRaftVersionRecord) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("KRaftVersionRecord", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *KRaftVersionRecord) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *KRaftVersionRecord) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("KRaftVersionRecord", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewKRaftVersionRecord returns a KRaftVersionRecord with its defaults.
func NewKRaftVersionRecord() *KRaftVersionRecord {
	x := new(KRaftVersionRecord)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *KRaftVersionRecord) Default() {
	*x = KRaftVersionRecord{}
}

func (x *KRaftVersionRecord) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(4)
		_ = b[3]
		x.Version = int16(binary.BigEndian.Uint16(b[0:]))
		x.KRaftVersion = int16(binary.BigEndian.Uint16(b[2:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *KRaftVersionRecord) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.Version))<<16|uint32(uint16(x.KRaftVersion)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}

// VotersRecord is a data message, versions 0 to 0, flexible from 0.
type VotersRecord struct {
	Version     int16
	Voters      []VotersRecordVoter
	UnknownTags Tags
}

// Decode reads x in version 0 to 0.
func (x *VotersRecord) Decode(d *Decoder, version int16) {
	if uint16(version) > 0 {
		d.badVersion("VotersRecord", version, 0, 0)
		return
	}
	x.decodeFlexible(d, version)
}

// Encode writes x in version 0 to 0.
func (x *VotersRecord) Encode(e *Encoder, version int16) {
	if uint16(version) > 0 {
		e.badVersion("VotersRecord", version, 0, 0)
		return
	}
	e.b = x.appendFlexible(e, e.b, version)
}

func (x *VotersRecord) decodeFrom(src []byte, version int16) (int, error) {
	d := Decoder{src: src}
	x.Decode(&d, version)
	return d.off, d.err
}

func (x *VotersRecord) appendTo(b []byte, version int16) ([]byte, error) {
	var e Encoder
	if uint16(version) > 0 {
		e.badVersion("VotersRecord", version, 0, 0)
		return b, e.err
	}
	b = x.appendFlexible(&e, b, version)
	return b, e.err
}

// NewVotersRecord returns a VotersRecord with its defaults.
func NewVotersRecord() *VotersRecord {
	x := new(VotersRecord)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VotersRecord) Default() {
	*x = VotersRecord{}
}

func (x *VotersRecord) decodeFlexible(d *Decoder, version int16) {
	x.Version = int16(binary.BigEndian.Uint16(d.next(2)))
	if n := d.readCompactCount(false, 27); n < 0 {
		x.Voters = x.Voters[:0]
	} else {
		s := x.Voters[:0]
		for i := 0; i < n && d.err == nil; i++ {
			s = extend(s, n)
			x := &s[i]
			{
				b := d.next(20)
				_ = b[19]
				x.VoterID = int32(binary.BigEndian.Uint32(b[0:]))
				x.VoterDirectoryID = UUID(b[4:20])
			}
			if n := d.readCompactCount(false, 5); n < 0 {
				x.Endpoints = x.Endpoints[:0]
			} else {
				s := x.Endpoints[:0]
				for i := 0; i < n && d.err == nil; i++ {
					s = extend(s, n)
					x := &s[i]
					x.Name = d.readCompactString(x.Name)
					x.Host = d.readCompactString(x.Host)
					x.Port = binary.BigEndian.Uint16(d.next(2))
					x.UnknownTags = d.tags(x.UnknownTags)
				}
				x.Endpoints = s
			}
			x.KRaftVersionFeature.decodeFlexible(d, version)
			x.UnknownTags = d.tags(x.UnknownTags)
		}
		x.Voters = s
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *VotersRecord) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint16(b, uint16(x.Version))
	b = e.appendCompactCount(b, len(x.Voters))
	for i := range x.Voters {
		x := &x.Voters[i]
		b = binary.BigEndian.AppendUint32(b, uint32(x.VoterID))
		b = append(b, x.VoterDirectoryID[:]...)
		b = e.appendCompactCount(b, len(x.Endpoints))
		for i := range x.Endpoints {
			x := &x.Endpoints[i]
			b = e.appendCompactString(b, x.Name)
			b = e.appendCompactString(b, x.Host)
			b = binary.BigEndian.AppendUint16(b, x.Port)
			if len(x.UnknownTags) == 0 {
				b = append(b, 0)
			} else {
				b = appendTags(b, x.UnknownTags)
			}
		}
		b = x.KRaftVersionFeature.appendFlexible(e, b, version)
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

// VotersRecordVoter is an element of VotersRecord.
type VotersRecordVoter struct {
	VoterID             int32
	VoterDirectoryID    UUID
	Endpoints           []VotersRecordEndpoint
	KRaftVersionFeature VotersRecordFeature
	UnknownTags         Tags
}

// NewVotersRecordVoter returns a VotersRecordVoter with its defaults.
func NewVotersRecordVoter() *VotersRecordVoter {
	x := new(VotersRecordVoter)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VotersRecordVoter) Default() {
	*x = VotersRecordVoter{}
	x.KRaftVersionFeature.Default()
}

// VotersRecordEndpoint is an element of VotersRecord.
type VotersRecordEndpoint struct {
	Name        string
	Host        string
	Port        uint16
	UnknownTags Tags
}

// NewVotersRecordEndpoint returns a VotersRecordEndpoint with its defaults.
func NewVotersRecordEndpoint() *VotersRecordEndpoint {
	x := new(VotersRecordEndpoint)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VotersRecordEndpoint) Default() {
	*x = VotersRecordEndpoint{}
}

// VotersRecordFeature is an element of VotersRecord.
type VotersRecordFeature struct {
	MinSupportedVersion int16
	MaxSupportedVersion int16
	UnknownTags         Tags
}

// NewVotersRecordFeature returns a VotersRecordFeature with its defaults.
func NewVotersRecordFeature() *VotersRecordFeature {
	x := new(VotersRecordFeature)
	x.Default()
	return x
}

// Default sets every field to its protocol default.
func (x *VotersRecordFeature) Default() {
	*x = VotersRecordFeature{}
}

func (x *VotersRecordFeature) decodeFlexible(d *Decoder, version int16) {
	{
		b := d.next(4)
		_ = b[3]
		x.MinSupportedVersion = int16(binary.BigEndian.Uint16(b[0:]))
		x.MaxSupportedVersion = int16(binary.BigEndian.Uint16(b[2:]))
	}
	x.UnknownTags = d.tags(x.UnknownTags)
}

func (x *VotersRecordFeature) appendFlexible(e *Encoder, b []byte, version int16) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(uint16(x.MinSupportedVersion))<<16|uint32(uint16(x.MaxSupportedVersion)))
	if len(x.UnknownTags) == 0 {
		b = append(b, 0)
	} else {
		b = appendTags(b, x.UnknownTags)
	}
	return b
}
