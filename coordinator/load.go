package coordinator

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/ottla/ottla/wire"
)

// Entry is a record of the partition's log.
type Entry struct {
	Record
	Offset     int64
	ProducerID int64 // of a transactional batch or of a marker; anything in others
	// Transactional tells that the record is part of a transaction.
	Transactional bool
	// Marker tells of a control record that it ends ProducerID's transaction. Other control records are to be left out.
	Marker Marker
}

// Marker is what a control record does to a transaction.
type Marker int8

// The markers.
const (
	NoMarker Marker = iota
	CommitMarker
	AbortMarker
)

// ErrLoaded is what a second Load gives.
var ErrLoaded = errors.New("coordinator: the partition was loaded before, or given up")

// Load replays the partition's log, after which requests are answered. Records of kinds that are neither the classic
// groups' nor the consumer groups' are skipped. On an error, which tells the record's offset, the coordinator goes on refusing requests and is to
// be closed. A Close while Load runs makes it return ErrLoaded.
func (gs *Groups) Load(log iter.Seq2[Entry, error]) error {
	gs.mu.Lock()
	if gs.phase != phaseNew {
		gs.mu.Unlock()
		return ErrLoaded
	}
	gs.phase = phaseLoading
	gs.mu.Unlock()

	l := loader{gs: gs, groups: make(map[string]*group), txns: make(map[int64]map[offsetID]*committed), offsets: make(map[offsetID]*committed)}
	for e, err := range log {
		if err != nil {
			return fmt.Errorf("coordinator: reading the log: %w", err)
		}
		if err := l.apply(&e); err != nil {
			return fmt.Errorf("coordinator: record at offset %d: %w", e.Offset, err)
		}
	}
	l.distribute()

	gs.mu.Lock()
	if gs.phase != phaseLoading {
		gs.mu.Unlock()
		return ErrLoaded
	}
	gs.phase = phaseActive
	gs.groups = l.groups
	gs.loadedAt = gs.topics().Version()
	for id, offsets := range l.txns {
		gs.producers[id] = make(map[string]struct{})
		for o := range offsets {
			gs.producers[id][o.group] = struct{}{}
		}
	}
	gs.armExpiryLocked()
	gs.mu.Unlock()
	for _, g := range gs.all() {
		g.mu.Lock()
		switch {
		case g.consumer != nil:
			g.loadedConsumer()
		case g.state == Stable:
			g.loaded()
		}
		g.mu.Unlock()
	}
	return nil
}

// loaded lets the sessions of the members begin anew.
func (g *group) loaded() {
	for _, m := range g.members {
		if m.by.IsZero() {
			g.touch(m)
		}
	}
	if len(g.members) > g.gs.cfg.GroupMaxSize {
		g.prepareRebalance() // the last to rejoin will have to go
	}
}

type offsetID struct {
	group string
	tp    TopicPartition
}

// loader is the state that a log has led to so far.
type loader struct {
	gs      *Groups
	groups  map[string]*group
	offsets map[offsetID]*committed
	txns    map[int64]map[offsetID]*committed // open transactions by producer id
}

func (l *loader) apply(e *Entry) error {
	if e.Marker != NoMarker {
		if e.Marker == CommitMarker {
			for id, c := range l.txns[e.ProducerID] {
				if old := l.offsets[id]; old == nil || old.recordOffset <= c.recordOffset {
					l.offsets[id] = c
				}
			}
		}
		delete(l.txns, e.ProducerID)
		return nil
	}
	version, key, err := split(e.Key)
	if err != nil {
		return fmt.Errorf("key: %w", err)
	}
	switch version {
	case 0, offsetKeyVersion:
		var k wire.OffsetCommitKey
		if _, err := wire.Decode(key, &k, version); err != nil {
			return fmt.Errorf("key: %w", err)
		}
		return l.offset(e, offsetID{k.Group, TopicPartition{k.Topic, k.Partition}})
	case groupKeyVersion:
		var k wire.GroupMetadataKey
		if _, err := wire.Decode(key, &k, version); err != nil {
			return fmt.Errorf("key: %w", err)
		}
		return l.group(e, k.Group)
	default:
		return l.consumer(e, version, key)
	}
}

func split(b []byte) (version int16, rest []byte, err error) {
	if len(b) < 2 {
		return 0, nil, fmt.Errorf("got %d bytes, want a version", len(b))
	}
	return int16(binary.BigEndian.Uint16(b)), b[2:], nil
}

func decodeValue(b []byte, m wire.Body) (version int16, err error) {
	version, rest, err := split(b)
	if err == nil {
		m.Default()
		_, err = wire.Decode(rest, m, version)
	}
	if err != nil {
		return version, fmt.Errorf("value: %w", err)
	}
	return version, nil
}

func (l *loader) offset(e *Entry, id offsetID) error {
	if e.Value == nil {
		delete(l.offsets, id)
		for _, offsets := range l.txns {
			delete(offsets, id)
		}
		return nil
	}
	var v wire.OffsetCommitValue
	if _, err := decodeValue(e.Value, &v); err != nil {
		return err
	}
	c := &committed{
		offset:       v.Offset,
		leaderEpoch:  v.LeaderEpoch,
		metadata:     &v.Metadata,
		commitMs:     v.CommitTimestamp,
		expireMs:     v.ExpireTimestamp,
		topicID:      v.TopicID,
		recordOffset: e.Offset,
	}
	if !e.Transactional {
		l.offsets[id] = c
		return nil
	}
	if l.txns[e.ProducerID] == nil {
		l.txns[e.ProducerID] = make(map[offsetID]*committed)
	}
	l.txns[e.ProducerID][id] = c
	return nil
}

func (l *loader) group(e *Entry, id string) error {
	delete(l.groups, id)
	if e.Value == nil {
		return nil
	}
	var v wire.GroupMetadataValue
	version, err := decodeValue(e.Value, &v)
	if err != nil {
		return err
	}
	g := newGroup(l.gs, id)
	g.generation = v.Generation
	g.stateSince = v.CurrentStateTimestamp
	g.protocolType = v.ProtocolType
	if v.Protocol != nil {
		protocol := *v.Protocol
		g.protocol = &protocol
	}
	for i := range v.Members {
		if version == 0 {
			v.Members[i].RebalanceTimeout = v.Members[i].SessionTimeout
		}
		g.load(&v.Members[i])
	}
	if len(g.members) > 0 {
		g.state = Stable
		if v.Leader != nil && g.byID[*v.Leader] != nil {
			g.leader = *v.Leader
		}
	}
	g.subscribe()
	l.groups[id] = g
	return nil
}

// load adds a member as it was written. What a record has twice, which no coordinator writes, counts once.
func (g *group) load(v *wire.GroupMetadataValueMember) {
	if g.byID[v.MemberID] != nil || v.GroupInstanceID != nil && g.static[*v.GroupInstanceID] != nil {
		return
	}
	if g.protocol == nil {
		g.protocol = new(string)
	}
	m := newMember(v.MemberID, &JoinRequest{
		InstanceID:       v.GroupInstanceID,
		ClientID:         v.ClientID,
		ClientHost:       v.ClientHost,
		SessionTimeout:   time.Duration(v.SessionTimeout) * time.Millisecond,
		RebalanceTimeout: time.Duration(v.RebalanceTimeout) * time.Millisecond,
		Protocols:        []Protocol{{Name: *g.protocol, Metadata: v.Subscription}},
	})
	m.assignment = copyBytes(v.Assignment)
	g.add(m, g.protocolType, nil)
}

// distribute hands the offsets to their groups. One that has offsets and no metadata is a simple consumer's.
func (l *loader) distribute() {
	find := func(id string) *group {
		if l.groups[id] == nil {
			l.groups[id] = newGroup(l.gs, id)
		}
		return l.groups[id]
	}
	for _, g := range l.groups {
		if g.consumer != nil {
			g.state = g.consumer.state()
		}
	}
	for id, c := range l.offsets {
		find(id.group).offsets[id.tp] = c
	}
	for producer, offsets := range l.txns {
		for id, c := range offsets {
			g := find(id.group)
			if g.txnOffsets[producer] == nil {
				g.txnOffsets[producer] = make(map[TopicPartition]*committed)
			}
			g.txnOffsets[producer][id.tp] = c
		}
	}
}
