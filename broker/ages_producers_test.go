package broker

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
	"github.com/ottla/ottla/wire/record"
)

// partitionIn gives the one partition of a cluster of a release, and what it is asked.
func partitionIn(t *testing.T, release string) (*partition, *producerAge) {
	cl := startTest(t, Config{KafkaVersion: release, Clock: &manualClock{now: time.UnixMilli(1_700_000_000_000)}, Topics: []TopicSpec{{Name: "orders", Partitions: 1}}})
	return cl.image.Load().partition("orders", 0), &cl.dialect.age.producers
}

// openIn reports whether a producer has a transaction open.
func openIn(p *partition, id int64) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.producers.find(id).txnStart != noTransaction
}

func dataOf(id int64, epoch int16, sequence int32, transactional bool) *record.Header {
	h := &record.Header{ProducerID: id, ProducerEpoch: epoch, BaseSequence: sequence, Count: 1, MaxTimestamp: 1}
	if transactional {
		h.Attributes = record.AttrTransactional
	}
	return h
}

// After a marker that began an epoch there is no sequence to go on from but 0.
func TestSequenceAfterMarker(t *testing.T) {
	for release, want := range map[string]wire.ErrorCode{
		"2.0": wire.ErrOutOfOrderSequenceNumber, "2.1": wire.ErrUnknownProducerID, "2.4": wire.ErrUnknownProducerID, "2.5": wire.ErrOutOfOrderSequenceNumber, "4.4": wire.ErrOutOfOrderSequenceNumber,
	} {
		p, age := partitionIn(t, release)
		var ps producers
		ps.ended(&endMarker{producerID: 7, producerEpoch: 3}, 0, 1, age)
		_, err := ps.check(dataOf(7, 3, 5, true), log.OriginClient, 1, p, age)
		code, _ := codeOf(err)
		require.Equal(t, want, code, release)
		_, err = ps.check(dataOf(7, 3, 0, true), log.OriginClient, 1, p, age)
		require.NoError(t, err, release)
	}
}

// The epoch of what a coordinator writes is looked at since 2.5; its sequence never is,
// and it is never taken for one that came before.
func TestCoordinatorsAreTrusted(t *testing.T) {
	for release, want := range map[string]wire.ErrorCode{"2.4": wire.NoError, "2.5": wire.ErrInvalidProducerEpoch} {
		p, age := partitionIn(t, release)
		var ps producers
		offsets := dataOf(7, 3, record.NoSequence, true)
		ps.appended(offsets, 0, 0)
		dup, err := ps.check(offsets, log.OriginCoordinator, 1, p, age)
		require.NoError(t, err, release)
		require.Nil(t, dup, release)
		_, err = ps.check(dataOf(7, 2, record.NoSequence, true), log.OriginCoordinator, 1, p, age)
		code, _ := codeOf(err)
		require.Equal(t, want, code, release)
	}
}

// To 2.3 a producer goes with its last record, and takes its transaction with it.
func TestProducersFollowTheLog(t *testing.T) {
	for release, forgotten := range map[string]bool{"2.3": true, "2.4": false} {
		p, _ := partitionIn(t, release)
		produceTxn(t, p, 7, 0, "tea", "milk")
		produceTxn(t, p, 8, 0, "sugar")
		start, err := p.deleteRecords(p.state.Load().leader, 2)
		require.NoError(t, err)
		require.Equal(t, int64(2), start)
		require.NotEqual(t, forgotten, openIn(p, 7), release)
		require.True(t, openIn(p, 8))
		require.Equal(t, int64(2), p.lastStableOffset())
		_, err = p.deleteRecords(p.state.Load().leader, -1)
		require.NoError(t, err)
		require.NotEqual(t, forgotten, openIn(p, 8), release)
		require.Equal(t, int64(3), p.lastStableOffset())
	}
}

// To 2.7 a marker that ends nothing is a transaction of its own.
func TestEmptyTransactions(t *testing.T) {
	for release, told := range map[string]int{"2.7": 1, "2.8": 0} {
		_, age := partitionIn(t, release)
		var ps producers
		ps.ended(&endMarker{producerID: 7}, 4, 1, age)
		ps.txns.replicated(5)
		require.Len(t, ps.txns.overlapping(0, 5), told, release)
		require.Equal(t, int64(5), ps.txns.stable(5))
	}
}

// A producer is forgotten a while after its last batch or, since 2.5, marker: to 3.3
// when transactional ids are. To 2.4 one without batches goes at once.
func TestProducersExpire(t *testing.T) {
	day := 24 * time.Hour
	for _, c := range []struct {
		release         string
		after           time.Duration
		batches, marked bool // whether a producer of batches, and one of a marker, is still known
	}{
		{"2.4", 6 * day, true, false}, {"2.4", 8 * day, false, false},
		{"2.5", 6 * day, true, true}, {"3.3", 6 * day, true, true}, {"3.3", 8 * day, false, false},
		{"3.4", day / 2, true, true}, {"3.4", 2 * day, false, false},
	} {
		p, age := partitionIn(t, c.release)
		clock := p.cluster.clock.(*manualClock)
		written := dataOf(7, 0, 0, false)
		written.MaxTimestamp = clock.now.UnixMilli()
		p.producers.appended(written, 0, 0)
		p.producers.ended(&endMarker{producerID: 8}, 1, clock.now.UnixMilli(), age)
		clock.now = clock.now.Add(c.after)
		p.expireProducers()
		require.Equal(t, c.batches, p.producers.byID[7] != nil, "%+v", c)
		require.Equal(t, c.marked, p.producers.byID[8] != nil, "%+v", c)
	}
}

// With transaction version 2 a marker bumps the epoch, unless it comes again when all
// is done. That the last epoch cannot be bumped is known since 4.3.
func TestMarkersBumpEpochs(t *testing.T) {
	p, age := partitionIn(t, "4.2")
	_, later := partitionIn(t, "4.3")
	var ps producers
	check := func(epoch int16, age *producerAge) wire.ErrorCode {
		code, _ := codeOf(ps.checkMarker(&endMarker{producerID: 7, producerEpoch: epoch, txnVersion: 2}, 1, p, age))
		return code
	}
	ps.appended(dataOf(7, 3, 0, true), 0, 0)
	require.Equal(t, wire.ErrInvalidProducerEpoch, check(2, age))
	require.Equal(t, wire.ErrInvalidProducerEpoch, check(3, age))
	require.Equal(t, wire.NoError, check(4, age))
	ps.ended(&endMarker{producerID: 7, producerEpoch: 4, txnVersion: 2}, 1, 1, age)
	require.Equal(t, wire.NoError, check(4, age))
	require.Equal(t, wire.ErrInvalidProducerEpoch, check(3, age))
	ps.appended(dataOf(7, lastProducerEpoch, 0, true), 2, 2)
	require.Equal(t, wire.ErrInvalidProducerEpoch, check(lastProducerEpoch, age))
	require.Equal(t, wire.NoError, check(lastProducerEpoch, later))
}
