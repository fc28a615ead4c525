package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// The example of type transactions, step by step.
func TestLastStableOffset(t *testing.T) {
	var txns transactions
	require.Equal(t, int64(7), txns.stable(7))
	txns.begin(1, 0)
	require.Equal(t, int64(0), txns.stable(7))
	txns.raiseFloor(5)
	require.Equal(t, int64(5), txns.stable(7), "not below the log's start")
	txns.raiseFloor(0)
	txns.begin(2, 10)
	txns.end(2, 10, 20, true)
	txns.replicated(21)
	require.Equal(t, int64(0), txns.stable(21))
	txns.begin(2, 40)
	txns.end(1, 0, 30, false)
	require.Equal(t, int64(0), txns.stable(30), "not before the high watermark has passed the marker")
	txns.replicated(30)
	require.Equal(t, int64(0), txns.stable(30))
	txns.replicated(31)
	require.Equal(t, int64(31), txns.stable(31))
	require.Equal(t, int64(40), txns.stable(60))
}

// An aborted transaction is told where it reaches what is read, and those that ended
// later are, as long as they may begin below its end.
func TestOverlappingAborted(t *testing.T) {
	var txns transactions
	none := []wire.FetchResponseAbortedTransaction{}
	one := wire.FetchResponseAbortedTransaction{ProducerID: 1}
	two := wire.FetchResponseAbortedTransaction{ProducerID: 2, FirstOffset: 10}
	three := wire.FetchResponseAbortedTransaction{ProducerID: 3, FirstOffset: 40}
	require.Equal(t, none, txns.overlapping(0, 100))
	txns.begin(1, 0)
	txns.begin(2, 10)
	txns.end(2, 10, 20, true)
	txns.end(1, 0, 30, true)
	txns.begin(3, 40)
	txns.end(3, 40, 50, true)
	for _, c := range []struct {
		from, upTo int64
		want       []wire.FetchResponseAbortedTransaction
	}{
		{0, 100, []wire.FetchResponseAbortedTransaction{two, one, three}},
		{0, 5, []wire.FetchResponseAbortedTransaction{one}},
		{0, 11, []wire.FetchResponseAbortedTransaction{two, one}},
		{20, 40, []wire.FetchResponseAbortedTransaction{two, one}},
		{21, 40, []wire.FetchResponseAbortedTransaction{one}},
		{31, 40, none},
		{31, 41, []wire.FetchResponseAbortedTransaction{three}},
		{51, 100, none},
	} {
		require.Equal(t, c.want, txns.overlapping(c.from, c.upTo), "%d to %d", c.from, c.upTo)
	}
	txns.dropAborted(func(a abortedTxn) bool { return a.last <= 30 })
	require.Equal(t, []wire.FetchResponseAbortedTransaction{three}, txns.overlapping(0, 100))
	txns.clear()
	require.Equal(t, none, txns.overlapping(0, 100))
}
