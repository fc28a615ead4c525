package coordinator

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"runtime"
	"slices"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// anyPartition has a topic have every partition.
func anyPartition(int32) bool { return true }

// commands are those of scripts; script_test.go describes them.
var commands = map[string]func(s *script, args []string){
	"config":         (*script).config,
	"join":           (*script).join,
	"sync":           (*script).sync,
	"heartbeat":      (*script).heartbeat,
	"leave":          (*script).leave,
	"commit":         (*script).commit,
	"txn":            (*script).txn,
	"endtxn":         (*script).endTxn,
	"fetch":          (*script).fetch,
	"delete-offsets": (*script).deleteOffsets,
	"delete-groups":  (*script).deleteGroups,
	"delete-topic": func(s *script, args []string) {
		require.NoError(s.t, s.gs.DeleteTopic(args[0], wire.UUID{}, anyPartition))
	},
	"describe": (*script).describe,
	"list":     (*script).list,
	"advance":  func(s *script, args []string) { s.sleep(s.duration(args[0])) },
	"fail":     func(s *script, args []string) { s.store.refuse = s.code(args[0]) },
	"hold":     func(s *script, args []string) { s.store.hold() },
	"release":  (*script).release,
	"reload":   (*script).reload,
	"log":      (*script).log,
	"close":    func(s *script, args []string) { s.gs.Close(); s.async.Wait() },
}

func (s *script) config(args []string) {
	_, o := options(args, "delay", "max-size", "new-member", "retention", "check", "interval", "migration")
	if v, ok := o["delay"]; ok {
		s.cfg.GroupInitialRebalanceDelay = s.duration(v)
	}
	if v, ok := o["max-size"]; ok {
		s.cfg.GroupMaxSize = number[int](s, v)
		s.cfg.Consumer.MaxSize = s.cfg.GroupMaxSize
	}
	if v, ok := o["retention"]; ok {
		s.cfg.OffsetsRetention = s.duration(v)
	}
	if v, ok := o["check"]; ok {
		s.cfg.OffsetsRetentionCheckPeriod = s.duration(v)
	}
	if v, ok := o["interval"]; ok {
		s.interval = s.duration(v)
	}
	if v, ok := o["migration"]; ok {
		s.cfg.Consumer.Migration = map[string]MigrationPolicy{"up": MigrateUp, "down": MigrateDown, "never": MigrateNever}[v]
	}
	s.gs.Close()
	s.open()
}

func (s *script) join(args []string) {
	words, o := options(args, "group", "client", "instance", "protocols", "session", "rebalance", "type", "id")
	a := s.actor(words[0])
	for k, v := range o {
		switch k {
		case "group":
			a.GroupID = v
		case "client":
			a.ClientID = v
		case "instance":
			a.InstanceID = &v
		case "protocols":
			a.Protocols = s.protocols(v)
		case "session":
			a.SessionTimeout = s.duration(v)
		case "rebalance":
			a.RebalanceTimeout = s.duration(v)
		case "type":
			a.ProtocolType = v
		case "id":
			a.MemberID = strings.TrimPrefix(v, "-")
			if b := s.actors[v]; b != nil {
				a.MemberID = b.MemberID
			}
		}
	}
	a.old = a.old || slices.Contains(words, "old")
	a.skip = a.skip || slices.Contains(words, "skip")
	r := a.JoinRequest
	r.RequireKnownMemberID, r.SkipAssignment = !a.old, a.skip
	await(s, words[0], s.peer.join(&r), func(r JoinResult) string {
		if r.Error == wire.NoError || r.Error == wire.ErrMemberIDRequired {
			a.MemberID = r.MemberID
		}
		if r.Error == wire.NoError {
			a.generation = r.Generation
		}
		return s.showJoin(r)
	})
}

func (s *script) showJoin(r JoinResult) string {
	var b strings.Builder
	if r.Error != wire.NoError {
		fmt.Fprintf(&b, "%s member=%q", r.Error.Name(), r.MemberID)
		if r.Generation == NoGeneration && r.Protocol == nil && r.Leader == "" && r.Members == nil {
			return b.String()
		}
		b.WriteByte(' ')
	}
	fmt.Fprintf(&b, "generation %d type=%s protocol=%s leader=%s member=%s", r.Generation, str(r.ProtocolType), str(r.Protocol), r.Leader, r.MemberID)
	if r.SkipAssignment {
		b.WriteString(" skip")
	}
	members := slices.Clone(r.Members)
	slices.SortFunc(members, func(a, b JoinMember) int { return compareIDs(a.MemberID, b.MemberID) })
	for _, m := range members {
		fmt.Fprintf(&b, "\n    %s %s", s.ids(m.MemberID), showMetadata(m.Metadata))
		if m.InstanceID != nil {
			fmt.Fprintf(&b, " instance=%s", *m.InstanceID)
		}
	}
	return b.String()
}

// compareIDs orders member ids by what stands before the UUID: a broker lists members in no order.
func compareIDs(a, b string) int {
	return cmp.Or(strings.Compare(uuidPattern.ReplaceAllString(a, ""), uuidPattern.ReplaceAllString(b, "")), strings.Compare(a, b))
}

func showMetadata(b []byte) string {
	topics := map[string]struct{}{}
	if !subscribedTopics(b, topics) {
		return fmt.Sprintf("%q", b)
	}
	list := []string{}
	for t := range topics {
		list = append(list, t)
	}
	slices.Sort(list)
	return strings.Join(list, "+")
}

func (s *script) sync(args []string) {
	words, o := options(args, "gen", "type", "protocol", "id", "instance")
	a := s.actor(words[0])
	r := SyncRequest{GroupID: a.GroupID, MemberID: a.MemberID, InstanceID: a.InstanceID, Generation: a.generation}
	for k, v := range o {
		switch k {
		case "gen":
			r.Generation = number[int32](s, v)
		case "type":
			r.ProtocolType = &v
		case "protocol":
			r.Protocol = &v
		case "id":
			r.MemberID = v
		case "instance":
			r.InstanceID = &v
		}
	}
	for _, w := range words[1:] {
		name, what, _ := strings.Cut(w, "=")
		r.Assignments = append(r.Assignments, Assignment{s.actor(name).MemberID, []byte(what)})
	}
	await(s, words[0], s.peer.sync(&r), func(r SyncResult) string {
		if r.Error != wire.NoError {
			return "sync " + r.Error.Name()
		}
		return fmt.Sprintf("sync %q type=%s protocol=%s", r.Assignment, str(r.ProtocolType), str(r.Protocol))
	})
}

func (s *script) heartbeat(args []string) {
	words, o := options(args, "gen", "id", "instance")
	for _, w := range words {
		a := s.actor(w)
		r := HeartbeatRequest{a.GroupID, a.MemberID, a.InstanceID, a.generation}
		if v, ok := o["gen"]; ok {
			r.Generation = number[int32](s, v)
		}
		if v, ok := o["id"]; ok {
			r.MemberID = v
		}
		if v, ok := o["instance"]; ok {
			r.InstanceID = &v
		}
		s.print("%s: %s", w, s.peer.Heartbeat(r).Name())
	}
}

func (s *script) leave(args []string) {
	words, o := options(args, "group", "id")
	r := LeaveRequest{GroupID: "g"}
	if g, ok := o["group"]; ok {
		r.GroupID = g
	}
	for _, w := range words {
		name, instance, static := strings.Cut(w, "/")
		var m LeaveMember
		if name != "" {
			m.MemberID, m.InstanceID = s.actor(name).MemberID, s.actor(name).InstanceID
		}
		if static {
			m.InstanceID = &instance
		}
		r.Members = append(r.Members, m)
	}
	res := s.peer.Leave(r)
	if res.Error != wire.NoError {
		s.print("%s", res.Error.Name())
		return
	}
	for i, w := range words {
		s.print("%s: %s", w, res.Members[i].Name())
	}
}

// commitRequest reads NAME t/0=5:metadata ...
func (s *script) commitRequest(args []string) (CommitRequest, map[string]string) {
	words, o := options(args, "gen", "retention", "ts", "pid", "group", "id", "epoch", "instance", "v")
	a := s.actor(words[0])
	r := CommitRequest{GroupID: a.GroupID, MemberID: a.MemberID, InstanceID: a.InstanceID, Generation: a.generation, RetentionMs: -1}
	r.KnowsEpochs = o["v"] == ""
	if v, ok := o["gen"]; ok {
		r.Generation = number[int32](s, v)
	}
	if v, ok := o["group"]; ok {
		r.GroupID = v
	}
	if v, ok := o["id"]; ok {
		r.MemberID = strings.TrimPrefix(v, "-")
	}
	if v, ok := o["retention"]; ok {
		r.RetentionMs = s.duration(v).Milliseconds()
	}
	for _, w := range words[1:] {
		tp, what, _ := strings.Cut(w, "=")
		offset := Offset{TopicPartition: s.partition(tp), LeaderEpoch: -1, CommitTimestamp: -1}
		number1, metadata, ok := strings.Cut(what, ":")
		offset.Offset = number[int64](s, number1)
		if ok {
			offset.Metadata = &metadata
		}
		if v, ok := o["ts"]; ok {
			offset.CommitTimestamp = s.clock.Now().Add(s.duration(v)).UnixMilli()
		}
		if len(s.consumerActors) > 0 {
			offset.TopicID = topicID(offset.Topic)
		}
		if v, ok := o["epoch"]; ok {
			offset.LeaderEpoch = number[int32](s, v)
		}
		r.Offsets = append(r.Offsets, offset)
	}
	return r, o
}

// later runs what blocks until replicas have what it appends.
func later[T any](s *script, name string, f func() T, show func(T) string) {
	if s.store.held == nil {
		s.print("%s: %s", name, show(f()))
		return
	}
	before := len(s.store.entries(0))
	ch := make(chan T, 1)
	s.async.Add(1)
	go func() {
		defer s.async.Done()
		ch <- f()
	}()
	for len(s.store.entries(0)) == before && len(ch) == 0 {
		runtime.Gosched() // it appends, or is refused, before long
	}
	await(s, name, ch, show)
}

func (s *script) commit(args []string) {
	r, _ := s.commitRequest(args)
	later(s, args[0], func() []wire.ErrorCode { return s.peer.CommitOffsets(context.Background(), r) }, showCodes)
}

func showCodes(codes []wire.ErrorCode) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = c.Name()
	}
	return strings.Join(names, " ")
}

func (s *script) txn(args []string) {
	r, o := s.commitRequest(args)
	p := Producer{ID: number[int64](s, o["pid"])}
	later(s, args[0], func() []wire.ErrorCode { return s.gs.CommitTxnOffsets(context.Background(), r, p) }, showCodes)
}

func (s *script) endTxn(args []string) {
	words, o := options(args, "pid")
	id := number[int64](s, o["pid"])
	m := AbortMarker
	if words[0] == "commit" {
		m = CommitMarker
	}
	s.store.mark(id, m)
	s.print("%s", s.gs.CompleteTxn(id, m == CommitMarker).Name())
}

func (s *script) fetch(args []string) {
	words, o := options(args, "group", "member", "epoch")
	r := FetchRequest{GroupID: "g", MemberEpoch: -1}
	if g, ok := o["group"]; ok {
		r.GroupID = g
	}
	if v, ok := o["member"]; ok {
		r.MemberID, r.MemberEpoch = &v, number[int32](s, o["epoch"])
	}
	for _, w := range words {
		switch w {
		case "stable":
			r.RequireStable = true
		case "all":
		default:
			r.Partitions = append(r.Partitions, FetchPartition{TopicPartition: s.partition(w)})
		}
	}
	res := s.peer.FetchOffsets(r)
	if res.Error != wire.NoError {
		s.print("%s", res.Error.Name())
	}
	for _, o := range res.Offsets {
		s.print("%s/%d %s %d epoch=%d %q", o.Topic, o.Partition, o.Error.Name(), o.Offset, o.LeaderEpoch, *o.Metadata)
	}
}

func (s *script) deleteOffsets(args []string) {
	words, o := options(args, "group")
	group := "g"
	if g, ok := o["group"]; ok {
		group = g
	}
	code, codes := s.peer.DeleteOffsets(context.Background(), group, s.partitions(words))
	s.print("%s: %s", code.Name(), showCodes(codes))
}

func (s *script) deleteGroups(args []string) {
	s.print("%s", showCodes(s.peer.DeleteGroups(context.Background(), args)))
}

func (s *script) describe(args []string) {
	d := s.peer.Describe(args[0])
	if d.Error != wire.NoError {
		s.print("%s", d.Error.Name())
		return
	}
	s.print("%s type=%q protocol=%q", d.State, d.ProtocolType, d.Protocol)
	slices.SortFunc(d.Members, func(a, b DescribedMember) int { return compareIDs(a.MemberID, b.MemberID) })
	for _, m := range d.Members {
		s.print("  %s client=%s host=%s instance=%s %s %q", m.MemberID, m.ClientID, m.ClientHost, str(m.InstanceID), showMetadata(m.Metadata), m.Assignment)
	}
}

func (s *script) list(args []string) {
	_, o := options(args, "state", "type")
	split := func(v string) []string {
		return strings.FieldsFunc(v, func(r rune) bool { return r == ',' })
	}
	list, code := s.gs.List(split(o["state"]), split(o["type"]))
	s.print("%s", code.Name())
	for _, l := range list {
		s.print("%s type=%q %s %s", l.GroupID, l.ProtocolType, l.State, l.Type)
	}
}

func (s *script) release(args []string) {
	code := wire.NoError
	if len(args) > 0 {
		code = s.code(args[0])
	}
	s.store.release(code)
	s.async.Wait()
	s.gs.wg.Wait()
}

func (s *script) reload([]string) {
	s.gs.Close()
	s.async.Wait()
	s.collect()
	s.open()
}

func (s *script) log([]string) {
	list := s.store.entries(s.logged)
	s.logged += len(list)
	for _, e := range list {
		s.print("%s", showEntry(e))
	}
}

func showEntry(e Entry) string {
	if e.Marker != NoMarker {
		return fmt.Sprintf("marker %d of %d", e.Marker, e.ProducerID)
	}
	var b strings.Builder
	if e.Transactional {
		fmt.Fprintf(&b, "txn %d ", e.ProducerID)
	}
	version := int16(binary.BigEndian.Uint16(e.Key))
	if version == groupKeyVersion {
		var k wire.GroupMetadataKey
		if _, err := wire.Decode(e.Key[2:], &k, version); err != nil {
			return err.Error()
		}
		fmt.Fprintf(&b, "group %s", k.Group)
		return b.String() + showGroupValue(e.Value)
	}
	if version > groupKeyVersion {
		return showConsumerEntry(e, version)
	}
	var k wire.OffsetCommitKey
	if _, err := wire.Decode(e.Key[2:], &k, version); err != nil {
		return err.Error()
	}
	fmt.Fprintf(&b, "offset %s %s/%d", k.Group, k.Topic, k.Partition)
	if e.Value == nil {
		return b.String() + " gone"
	}
	var v wire.OffsetCommitValue
	version, err := decodeValue(e.Value, &v)
	if err != nil {
		return err.Error()
	}
	fmt.Fprintf(&b, " v%d %d epoch=%d %q commit=%d expire=%d", version, v.Offset, v.LeaderEpoch, v.Metadata, v.CommitTimestamp, v.ExpireTimestamp)
	return b.String()
}

func showGroupValue(value []byte) string {
	if value == nil {
		return " gone"
	}
	var v wire.GroupMetadataValue
	version, err := decodeValue(value, &v)
	if err != nil {
		return err.Error()
	}
	var b strings.Builder
	fmt.Fprintf(&b, " v%d type=%q generation %d protocol=%s leader=%s since=%d", version, v.ProtocolType, v.Generation, str(v.Protocol), str(v.Leader), v.CurrentStateTimestamp)
	for _, m := range v.Members {
		fmt.Fprintf(&b, "\n    %s instance=%s client=%s host=%s rebalance=%d session=%d %s %q", m.MemberID, str(m.GroupInstanceID), m.ClientID, m.ClientHost,
			m.RebalanceTimeout, m.SessionTimeout, showMetadata(m.Subscription), m.Assignment)
	}
	return b.String()
}
