package schema

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const head = "api 1 Example\nversions 0-9\nflexible 4\nrequest\n"

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"", "schema/example.schema:1: got an empty file, want `api KEY NAME` or `data NAME`"},
		{"message X\n", "schema/example.schema:1: got \"message X\", want `api KEY NAME` or `data NAME`"},
		{"api x Example\n", `schema/example.schema:1: got API key "x", want a number from 0 to 32767`},
		{"api 1 Other\n", "schema/example.schema:1: got API Other in example.schema, want other.schema"},
		{"api 1 Example\nversions 3+\n", `schema/example.schema:2: got versions "3+", want a closed range like 0-13`},
		{"api 1 Example\nversions 0-3\nunstable 5\n", `schema/example.schema:3: got unstable "5", want 4, the version after the last stable one`},
		{"api 1 Example\nversions 0-3\nflexible 2-3\n", `schema/example.schema:3: got flexible "2-3", want the first flexible version or none`},
		{"api 1 Example\nversions 0-3\n", "schema/example.schema:1: got no `flexible` line, want one"},
		{"api 1 Example\nversions 0\nflexible 0\n", "schema/example.schema:3: got the end of the file, want `request`"},
		{head + "  A int32\n", "schema/example.schema:5: got the end of the file, want `response`"},
		{head + "response\nmore\n", `schema/example.schema:6: got "more" after the response, want the end of the file`},
		{head + "   A int32\n", "schema/example.schema:5: got an indentation of 3 spaces, want a multiple of 2"},
		{head + "\tA int32\n", "schema/example.schema:5: got a tab at the start, want indentation by spaces"},
		{head + "  A\n", "schema/example.schema:5: got \"A\", want `NAME TYPE [VERSIONS] ...`"},
		{head + "  A int33\n", `schema/example.schema:5: got type "int33", want bool, int8 to int64, uint16, uint32, float64, string, bytes, records, uuid, error, a struct's name, or [] before one of them`},
		{head + "  A int32 8-12\n", "schema/example.schema:5: got versions 8-12 of A, want some of 0-9, those of the struct around it"},
		{head + "  A int32?\n", "schema/example.schema:5: got a nullable int32?, want null only for strings, bytes, records, structs and arrays"},
		{head + "  A string? null 3+\n", "schema/example.schema:5: got `null 3+`, want versions among 0-9 and no `?` beside it"},
		{head + "  A int8 default 128\n", `schema/example.schema:5: got default "128" for a int8, want a value of that type (null only where nullable)`},
		{head + "  A string default null\n", `schema/example.schema:5: got default "null" for a string, want a value of that type (null only where nullable)`},
		{head + "  A int8 tag 0\n", "schema/example.schema:5: got tagged versions 0-9, want flexible versions (4-9) of the field"},
		{head + "  A int8 4+ tag x\n", `schema/example.schema:5: got tag "x", want a number`},
		{head + "  A int8 what ever\n", "schema/example.schema:5: got \"what\", want `null VERSIONS`, `default VALUE` or `tag N [VERSIONS]`"},
		{head + "  A int8 default\n", "schema/example.schema:5: got \"default\" at the end of the line, want `null VERSIONS`, `default VALUE` or `tag N [VERSIONS]`"},
		{head + "  A int8\n  A int8\n", "schema/example.schema:6: got a second field A, want names used once in a struct"},
		{head + "  A int8 4+ tag 0\n  B int8 4+ tag 0\n", "schema/example.schema:6: got tag 0 a second time, want tags used once in a struct"},
		{head + "  A int8\n    B int8\n", "schema/example.schema:6: got an indentation of 4 spaces, want 2: the field above is no new struct"},
		{head + "  A Thing\n", "schema/example.schema:5: got Thing without fields, want its fields indented below or a struct defined above"},
		{head + "  A Thing\n    B int8\n  C Thing\n    D int8\n", "schema/example.schema:8: got fields of Thing again, want them once, on line 5"},
		{head + "  A []Thing\n    B []Thing\n", "schema/example.schema:6: got Thing inside itself, want no recursion"},
		{head + "  A []records\n", "schema/example.schema:5: got []records, want an array of int8, int16, int32, int64, uint16, error, uuid, string or a struct, as Kafka has them"},
		{head + "  A string? 4+ tag 0\n", "schema/example.schema:5: got a nullable string with default \"\", want `default null`, which a tagged one needs"},
		{head + "  A records 4+ tag 0\n", "schema/example.schema:5: got records in a tagged field, want them untagged"},
		{"data X\nversions 0\nflexible none\nY int8\n", "schema/example.schema:1: got X without fields, want them below, indented by 2 spaces"},
	} {
		_, err := Parse("schema/example.schema", []byte(c.src))
		require.EqualError(t, err, c.want, c.src)
	}
}

func TestParse(t *testing.T) {
	f, err := Parse("schema/example.schema", []byte(`# What it is.
api 1 Example
versions 0-9
unstable 10
flexible 4

# About the request.
request
  # About A.
  A  string? 2+ default null # beside
  B  []Thing null 3-5
    C    int32 default 0x10
    D    bytes 5+ tag 2 7+

response
  Text string default "two words"
`))
	require.NoError(t, err)
	require.Equal(t, Range{0, 10}, f.Versions)
	require.Equal(t, Range{10, 10}, f.Unstable)
	require.Equal(t, []string{"What it is."}, f.Doc)
	req := f.Messages[0]
	require.Equal(t, "ExampleRequest", req.Name)
	require.Equal(t, []string{"About the request."}, req.Root.Doc)
	require.Equal(t, Range{4, 10}, req.Flexible)
	a, b := req.Root.Fields[0], req.Root.Fields[1]
	require.Equal(t, Range{2, 10}, a.Versions)
	require.Equal(t, a.Versions, a.Nullable)
	require.Equal(t, []string{"About A."}, a.Doc)
	require.Equal(t, Range{3, 5}, b.Nullable)
	require.Equal(t, "ExampleRequestThing", b.Struct.Go)
	d := b.Struct.Fields[1]
	require.Equal(t, Range{5, 10}, d.Versions)
	require.Equal(t, Range{7, 10}, d.Tagged)
	require.Equal(t, "two words", f.Messages[1].Root.Fields[0].Default)
}

func TestParseData(t *testing.T) {
	f, err := Parse("schema/records.schema", []byte("data Key\nversions 2\nflexible none\n  id int8\n\ndata Value\nversions 0-1\nflexible 1\nfields\n  id int8\n"))
	require.NoError(t, err)
	require.Len(t, f.Messages, 2)
	require.Equal(t, Range{2, 2}, f.Messages[0].Versions)
	require.Equal(t, "ID", f.Messages[0].Root.Fields[0].Go)
	require.Equal(t, Range{1, 1}, f.Messages[1].Flexible)
}

func TestGoName(t *testing.T) {
	for in, want := range map[string]string{
		"TransactionalId": "TransactionalID", "groupId": "GroupID", "ApiKeys": "ApiKeys", "Identity": "Identity",
		"GenerationIdOrMemberEpoch": "GenerationIDOrMemberEpoch", "BrokerIds": "BrokerIDs", "Id": "ID", "timeoutMs": "TimeoutMs",
		"MaxIdleMs": "MaxIdleMs", "Enable2Pc": "Enable2Pc",
	} {
		require.Equal(t, want, GoName(in))
	}
}

func TestStem(t *testing.T) {
	require.Equal(t, "list_offsets", Stem("ListOffsets"))
	require.Equal(t, "produce", Stem("Produce"))
}
