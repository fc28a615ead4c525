package coordinator

import (
	"context"
	"encoding/binary"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

var kafkaAddr = flag.String("kafka", "", "host:port of a real broker to hold the scripts in testdata against")

// TestScriptsAgainstKafka plays the scripts that say "Kafka:" in their first comment to a real broker, in real time, and
// compares what it says. The broker is to be one that runs alone, with group.initial.rebalance.delay.ms=0 and default
// settings otherwise. Topics t and u are to exist with ten partitions. Where Kafka is known to differ the script says how.
func TestScriptsAgainstKafka(t *testing.T) {
	if *kafkaAddr == "" {
		t.Skip("no -kafka")
	}
	ready := &kafka{t: t}
	require.Eventually(t, func() bool {
		// To look for a coordinator makes Kafka create __consumer_offsets.
		var res wire.FindCoordinatorResponse
		ready.must(&wire.FindCoordinatorRequest{Key: "g"}, &res, 0)
		return ready.Describe("g").Error == wire.NoError
	}, time.Minute, time.Second)
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	for _, file := range files {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		text := string(b)
		if !strings.Contains(text, "Kafka: ") {
			continue
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			s := newScript(t)
			k := &kafka{t: t, suffix: fmt.Sprintf("-%s-%d", t.Name(), time.Now().UnixNano())}
			s.peer = k
			s.settle = func(done func() bool) {
				for range 40 {
					if done() {
						return
					}
					time.Sleep(10 * time.Millisecond)
				}
			}
			s.sleep = time.Sleep
			require.Equal(t, inBoth(text), inBoth(s.run(text)))
		})
	}
}

var (
	brokerless = regexp.MustCompile(`(?m)^(list|log).*\n(  .*\n)*`)
	syncEnd    = regexp.MustCompile(`(?m)(: sync ".*") type=.*`) // not in the answer's version 4
)

// inBoth leaves out what is not to be had from a broker.
func inBoth(text string) string {
	return syncEnd.ReplaceAllString(brokerless.ReplaceAllString(text, ""), "$1")
}

// kafka is a broker. Every request goes over a connection of its own, as requests may wait.
type kafka struct {
	t      testing.TB
	suffix string // of group ids
}

func (k *kafka) group(id string) string {
	if id == "" {
		return ""
	}
	return id + k.suffix
}

// call sends a request and reads the answer into res.
func (k *kafka) call(clientID string, req, res wire.Message, version int16) error {
	c, err := net.Dial("tcp", *kafkaAddr)
	if err != nil {
		return err
	}
	defer c.Close()
	frame := binary.BigEndian.AppendUint16(make([]byte, 4), uint16(req.APIKey()))
	frame = binary.BigEndian.AppendUint16(frame, uint16(version))
	frame = binary.BigEndian.AppendUint32(frame, 1)
	frame = binary.BigEndian.AppendUint16(frame, uint16(len(clientID)))
	frame = append(frame, clientID...)
	if wire.RequestHeaderVersion(req.APIKey(), version) == 2 {
		frame = append(frame, 0)
	}
	if frame, err = wire.Append(frame, req, version); err != nil {
		return err
	}
	binary.BigEndian.PutUint32(frame, uint32(len(frame)-4))
	if _, err := c.Write(frame); err != nil {
		return err
	}
	head := make([]byte, 4)
	if _, err := io.ReadFull(c, head); err != nil {
		return err
	}
	body := make([]byte, binary.BigEndian.Uint32(head))
	if _, err := io.ReadFull(c, body); err != nil {
		return err
	}
	body = body[4:]
	if wire.ResponseHeaderVersion(req.APIKey(), version) == 1 {
		body = body[1:]
	}
	res.Default()
	_, err = wire.Decode(body, res, version)
	return err
}

// must is call for what does not wait.
func (k *kafka) must(req, res wire.Message, version int16) {
	require.NoError(k.t, k.call("script", req, res, version))
}

func (k *kafka) join(r *JoinRequest) <-chan JoinResult {
	version := int16(8)
	if r.SkipAssignment {
		version = 9
	}
	if !r.RequireKnownMemberID && r.InstanceID == nil {
		version = 3
	}
	req := wire.JoinGroupRequest{
		GroupID: k.group(r.GroupID), MemberID: r.MemberID, GroupInstanceID: r.InstanceID, ProtocolType: r.ProtocolType,
		SessionTimeoutMs: int32(r.SessionTimeout.Milliseconds()), RebalanceTimeoutMs: int32(r.RebalanceTimeout.Milliseconds()),
	}
	for _, p := range r.Protocols {
		req.Protocols = append(req.Protocols, wire.JoinGroupRequestProtocol{Name: p.Name, Metadata: p.Metadata})
	}
	ch := make(chan JoinResult, 1)
	protocolType := r.ProtocolType
	go func() {
		var res wire.JoinGroupResponse
		if err := k.call(r.ClientID, &req, &res, version); err != nil {
			return // the broker closed the connection, or will never answer
		}
		j := JoinResult{Error: res.ErrorCode, Generation: res.GenerationID, ProtocolType: res.ProtocolType, Protocol: res.ProtocolName,
			Leader: res.Leader, SkipAssignment: res.SkipAssignment, MemberID: res.MemberID}
		if version < 7 {
			if j.ProtocolType = &protocolType; j.Error != wire.NoError {
				j.Protocol, j.ProtocolType = nil, nil
			}
		}
		for _, m := range res.Members {
			j.Members = append(j.Members, JoinMember{m.MemberID, m.GroupInstanceID, m.Metadata})
		}
		ch <- j
	}()
	return ch
}

func (k *kafka) sync(r *SyncRequest) <-chan SyncResult {
	req := wire.SyncGroupRequest{GroupID: k.group(r.GroupID), MemberID: r.MemberID, GroupInstanceID: r.InstanceID, GenerationID: r.Generation,
		ProtocolType: r.ProtocolType, ProtocolName: r.Protocol}
	for _, a := range r.Assignments {
		req.Assignments = append(req.Assignments, wire.SyncGroupRequestAssignment{MemberID: a.MemberID, Assignment: a.Assignment})
	}
	ch := make(chan SyncResult, 1)
	go func() {
		var res wire.SyncGroupResponse
		// Version 5 demands both to be there in requests (KIP-559).
		version := int16(4)
		if r.ProtocolType != nil && r.Protocol != nil {
			version = 5
		}
		if err := k.call("script", &req, &res, version); err == nil {
			ch <- SyncResult{res.ErrorCode, res.ProtocolType, res.ProtocolName, res.Assignment}
		}
	}()
	return ch
}

func (k *kafka) Heartbeat(r HeartbeatRequest) wire.ErrorCode {
	var res wire.HeartbeatResponse
	k.must(&wire.HeartbeatRequest{GroupID: k.group(r.GroupID), MemberID: r.MemberID, GroupInstanceID: r.InstanceID, GenerationID: r.Generation}, &res, 4)
	return res.ErrorCode
}

func (k *kafka) Leave(r LeaveRequest) LeaveResult {
	req := wire.LeaveGroupRequest{GroupID: k.group(r.GroupID)}
	for _, m := range r.Members {
		req.Members = append(req.Members, wire.LeaveGroupRequestMember{MemberID: m.MemberID, GroupInstanceID: m.InstanceID})
	}
	var res wire.LeaveGroupResponse
	k.must(&req, &res, 5)
	result := LeaveResult{Error: res.ErrorCode}
	for _, m := range res.Members {
		result.Members = append(result.Members, m.ErrorCode)
	}
	return result
}

func (k *kafka) CommitOffsets(_ context.Context, r CommitRequest) []wire.ErrorCode {
	req := wire.OffsetCommitRequest{GroupID: k.group(r.GroupID), MemberID: r.MemberID, GroupInstanceID: r.InstanceID,
		GenerationIDOrMemberEpoch: r.Generation, RetentionTimeMs: -1}
	for _, o := range r.Offsets {
		req.Topics = append(req.Topics, wire.OffsetCommitRequestTopic{Name: o.Topic, Partitions: []wire.OffsetCommitRequestPartition{{
			PartitionIndex: o.Partition, CommittedOffset: o.Offset, CommittedLeaderEpoch: o.LeaderEpoch, CommittedMetadata: o.Metadata}}})
	}
	var res wire.OffsetCommitResponse
	k.must(&req, &res, 8)
	codes := make([]wire.ErrorCode, len(r.Offsets))
	for i, o := range r.Offsets {
		for _, t := range res.Topics {
			for _, p := range t.Partitions {
				if t.Name == o.Topic && p.PartitionIndex == o.Partition {
					codes[i] = p.ErrorCode
				}
			}
		}
	}
	return codes
}

func (k *kafka) FetchOffsets(r FetchRequest) FetchResult {
	req := wire.OffsetFetchRequest{GroupID: k.group(r.GroupID), RequireStable: r.RequireStable}
	for _, p := range r.Partitions {
		req.Topics = append(req.Topics, wire.OffsetFetchRequestTopic{Name: p.Topic, PartitionIndexes: []int32{p.Partition}})
	}
	var res wire.OffsetFetchResponse
	k.must(&req, &res, 7)
	result := FetchResult{Error: res.ErrorCode}
	for _, t := range res.Topics {
		for _, p := range t.Partitions {
			o := FetchedOffset{TopicPartition{t.Name, p.PartitionIndex}, p.ErrorCode, p.CommittedOffset, p.CommittedLeaderEpoch, p.Metadata}
			result.Offsets = append(result.Offsets, o)
		}
	}
	slices.SortFunc(result.Offsets, func(a, b FetchedOffset) int { return a.compare(b.TopicPartition) })
	return result
}

func (k *kafka) DeleteOffsets(_ context.Context, group string, tps []TopicPartition) (wire.ErrorCode, []wire.ErrorCode) {
	req := wire.OffsetDeleteRequest{GroupID: k.group(group)}
	for _, tp := range tps {
		i := slices.IndexFunc(req.Topics, func(t wire.OffsetDeleteRequestTopic) bool { return t.Name == tp.Topic })
		if i < 0 {
			i = len(req.Topics)
			req.Topics = append(req.Topics, wire.OffsetDeleteRequestTopic{Name: tp.Topic})
		}
		req.Topics[i].Partitions = append(req.Topics[i].Partitions, wire.OffsetDeleteRequestPartition{PartitionIndex: tp.Partition})
	}
	var res wire.OffsetDeleteResponse
	k.must(&req, &res, 0)
	if res.ErrorCode != wire.NoError {
		return res.ErrorCode, nil
	}
	codes := make([]wire.ErrorCode, len(tps))
	for i, tp := range tps {
		for _, t := range res.Topics {
			for _, p := range t.Partitions {
				if t.Name == tp.Topic && p.PartitionIndex == tp.Partition {
					codes[i] = p.ErrorCode
				}
			}
		}
	}
	return res.ErrorCode, codes
}

func (k *kafka) DeleteGroups(_ context.Context, ids []string) []wire.ErrorCode {
	var req wire.DeleteGroupsRequest
	for _, id := range ids {
		req.GroupsNames = append(req.GroupsNames, k.group(id))
	}
	var res wire.DeleteGroupsResponse
	k.must(&req, &res, 2)
	codes := make([]wire.ErrorCode, len(ids))
	for i, id := range ids {
		for _, r := range res.Results {
			if r.GroupID == k.group(id) {
				codes[i] = r.ErrorCode
			}
		}
	}
	return codes
}

func (k *kafka) Describe(id string) Description {
	var res wire.DescribeGroupsResponse
	k.must(&wire.DescribeGroupsRequest{Groups: []string{k.group(id)}}, &res, 5)
	g := res.Groups[0]
	d := Description{Error: g.ErrorCode, State: g.GroupState, ProtocolType: g.ProtocolType, Protocol: g.ProtocolData}
	for _, m := range g.Members {
		d.Members = append(d.Members, DescribedMember{m.MemberID, m.GroupInstanceID, m.ClientID, m.ClientHost, m.MemberMetadata, m.MemberAssignment})
	}
	return d
}
