package broker

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/wire"
)

// TestUniquePartitions goes over requests few and many: t:0a is partition 0 of
// topic t with records a.
func TestUniquePartitions(t *testing.T) {
	request := func(entries ...string) *wire.ProduceRequest {
		var all []wire.ProduceRequestTopic
		for _, e := range entries {
			topic := wire.ProduceRequestTopic{Name: e[:1]}
			for list := e[1:]; list != ""; list = list[2:] {
				topic.PartitionData = append(topic.PartitionData, wire.ProduceRequestPartition{Index: int32(list[0] - '0'), Records: wire.Records{[]byte(list[1:2])}})
			}
			all = append(all, topic)
		}
		return &wire.ProduceRequest{TopicData: all}
	}
	for _, c := range []struct {
		entries, want []string
		refused       string // of t:0
	}{
		{[]string{"t0a1b", "u0c"}, []string{"t0a1b", "u0c"}, ""},
		{[]string{"t1b0a"}, []string{"t1b0a"}, ""},
		{[]string{"t0a0b1c"}, []string{"t0b1c"}, ""},
		{[]string{"t0a", "u0b", "t0c1d"}, []string{"t0c1d", "u0b"}, ""},
		{[]string{"t", "u0b"}, []string{"u0b"}, ""},
		{[]string{"t"}, nil, ""},
		{nil, nil, ""},
		{[]string{"t0X"}, []string{"t0X"}, ""}, // its error is found where it is appended
		{[]string{"t0a0X"}, []string{"t0a"}, "X"},
		{[]string{"t0X", "u0b", "t0c"}, []string{"t0c", "u0b"}, "X"},
		{[]string{"t0X0a0Y0b"}, []string{"t0b"}, "Y"},
		{[]string{"t0X0Y"}, []string{"t0Y"}, "Y"},
	} {
		q := request(c.entries...)
		got, refused := uniquePartitions(q, refuseUpper)
		require.Equal(t, fmt.Sprint(request(c.want...).TopicData), fmt.Sprint(got.TopicData), "%v", c.entries)
		require.Equal(t, request(c.entries...), q, "it is decoded into again")
		bad := refused.of(&wire.ProduceRequestTopic{Name: "t"}, 0)
		require.Equal(t, c.refused != "", bad != nil, "%v", c.entries)
		if bad != nil {
			require.EqualError(t, bad, c.refused)
		}
	}

	var many []wire.ProduceRequestPartition
	for i := range int32(100) {
		many = append(many, wire.ProduceRequestPartition{Index: i}, wire.ProduceRequestPartition{Index: i, Records: wire.Records{}})
	}
	got, _ := uniquePartitions(&wire.ProduceRequest{TopicData: []wire.ProduceRequestTopic{{Name: "t", PartitionData: many}}}, refuseUpper)
	require.Len(t, got.TopicData[0].PartitionData, 100)
	for i, p := range got.TopicData[0].PartitionData {
		require.Equal(t, int32(i), p.Index)
		require.NotNil(t, p.Records, "the later one counts")
	}
}

// refuseUpper refuses records in upper case.
func refuseUpper(p *wire.ProduceRequestPartition) error {
	if text := string(p.Records.Bytes()); text != strings.ToLower(text) {
		return errors.New(text)
	}
	return nil
}

func TestUniquePartitionsAllocatesNothing(t *testing.T) {
	one := &wire.ProduceRequest{TopicData: []wire.ProduceRequestTopic{{Name: "t", PartitionData: make([]wire.ProduceRequestPartition, 1)}}}
	require.Zero(t, testing.AllocsPerRun(100, func() { uniquePartitions(one, refuseUpper) }))
}
