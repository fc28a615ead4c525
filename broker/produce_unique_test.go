package broker

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// TestUniquePartitions goes over requests few and many: t:0a is partition 0 of
// topic t with records a.
func TestUniquePartitions(t *testing.T) {
	request := func(entries ...string) []wire.ProduceRequestTopic {
		var all []wire.ProduceRequestTopic
		for _, e := range entries {
			topic := wire.ProduceRequestTopic{Name: e[:1]}
			for list := e[1:]; list != ""; list = list[2:] {
				topic.PartitionData = append(topic.PartitionData, wire.ProduceRequestPartition{Index: int32(list[0] - '0'), Records: wire.Records{[]byte(list[1:2])}})
			}
			all = append(all, topic)
		}
		return all
	}
	for _, c := range [][2][]string{
		{{"t0a1b", "u0c"}, {"t0a1b", "u0c"}},
		{{"t1b0a"}, {"t1b0a"}},
		{{"t0a0b1c"}, {"t0b1c"}},
		{{"t0a", "u0b", "t0c1d"}, {"t0c1d", "u0b"}},
		{{"t", "u0b"}, {"u0b"}},
		{{"t"}, {}},
		{{}, {}},
	} {
		got := uniquePartitions(request(c[0]...))
		want := request(c[1]...)
		require.Equal(t, fmt.Sprint(want), fmt.Sprint(got), "%v", c[0])
	}

	var many []wire.ProduceRequestPartition
	for i := range int32(100) {
		many = append(many, wire.ProduceRequestPartition{Index: i}, wire.ProduceRequestPartition{Index: i, Records: wire.Records{}})
	}
	got := uniquePartitions([]wire.ProduceRequestTopic{{Name: "t", PartitionData: many}})
	require.Len(t, got[0].PartitionData, 100)
	for i, p := range got[0].PartitionData {
		require.Equal(t, int32(i), p.Index)
		require.NotNil(t, p.Records, "the later one counts")
	}
}

func TestUniquePartitionsAllocatesNothing(t *testing.T) {
	one := []wire.ProduceRequestTopic{{Name: "t", PartitionData: make([]wire.ProduceRequestPartition, 1)}}
	require.Zero(t, testing.AllocsPerRun(100, func() { uniquePartitions(one) }))
}
