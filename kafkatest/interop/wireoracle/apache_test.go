package wireoracle

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// definition is one of Apache's JSON files.
type definition struct {
	Key      *int              `json:"apiKey"`
	Type     string            `json:"type"`
	Name     string            `json:"name"`
	Valid    string            `json:"validVersions"`
	Flexible string            `json:"flexibleVersions"`
	Fields   []definitionField `json:"fields"`
	Structs  []definitionField `json:"commonStructs"`
}

type definitionField struct {
	Name     string            `json:"name"`
	Type     string            `json:"type"`
	Versions string            `json:"versions"`
	Nullable string            `json:"nullableVersions"`
	Tagged   string            `json:"taggedVersions"`
	Tag      json.RawMessage   `json:"tag"`
	Default  json.RawMessage   `json:"default"`
	Fields   []definitionField `json:"fields"`
}

// TestApacheDefinitions holds our schemas against the definitions of the releases: everything they define in each version.
func TestApacheDefinitions(t *testing.T) {
	ours := readSchemas(t)
	covered := map[string]map[int]bool{} // versions of ours that some release defines
	n := 0
	for _, release := range releases {
		theirs := readDefinitions(t, release)
		for _, name := range slices.Sorted(maps.Keys(theirs)) {
			their := theirs[name]
			if excepted("message", release, name, "") {
				continue
			}
			our := ours[their.name]
			if !assert.NotNil(t, our, "%s of Kafka %s has no schema", name, release) {
				continue
			}
			assert.Equal(t, their.key, our.key, "API key of %s", our.name)
			if covered[our.name] == nil {
				covered[our.name] = map[int]bool{}
			}
			for v := their.versions.lo; v <= their.versions.hi; v++ {
				n++
				covered[our.name][v] = true
				assert.True(t, our.versions.has(v), "version %d of %s, which Kafka %s has, in %s", v, name, release, our.source)
				assert.Equal(t, their.flexible.has(v), our.flexible.has(v), "whether version %d of %s is flexible, in %s", v, name, our.source)
				compareFields(t, release, v, their, our)
			}
		}
	}
	for _, our := range ours {
		for v := our.versions.lo; v <= our.versions.hi; v++ {
			if !covered[our.name][v] && !excepted("version", "", our.name, fmt.Sprint(v)) {
				t.Errorf("%s: version %d of %s is in no release's definitions", our.source, v, our.name)
			}
		}
	}
	t.Logf("%d messages, %d definitions of one version compared", len(ours), n)
}

func compareFields(t *testing.T, release string, v int, their, our *message) {
	t.Helper()
	drop := func(lines []string) []string {
		return slices.DeleteFunc(lines, func(line string) bool {
			return excepted("field", release, their.theirName, strings.Fields(line)[0])
		})
	}
	want, got := drop(their.at(v)), drop(errorsAsInt16(our.at(v)))
	if release != releases[len(releases)-1] { // a tagged field may come to a version at any time
		got = slices.DeleteFunc(got, func(line string) bool {
			return strings.Contains(line, " tag ") && !slices.Contains(want, line)
		})
	}
	assert.Equal(t, strings.Join(want, "\n"), strings.Join(got, "\n"),
		"version %d of %s: Kafka %s has the first, %s the second", v, their.theirName, release, our.source)
	for _, line := range our.at(v) {
		w := strings.Fields(line)
		assert.Equal(t, strings.HasSuffix(w[0], "ErrorCode"), w[1] == "error", "%s: whether %s has type error", our.source, w[0])
	}
}

// errorsAsInt16 takes back what our schemas know more: that an int16 is an error code.
func errorsAsInt16(lines []string) []string {
	for i, line := range lines {
		w := strings.SplitN(line, " ", 3)
		w[1] = strings.Replace(w[1], "error", "int16", 1)
		lines[i] = strings.Join(w, " ")
	}
	return lines
}

// readDefinitions returns a release's messages by Apache's name, in our terms: a key of an internal topic's record has as
// its version the int16 that is written in front of it, and a message that Apache renamed or split has the name it has here.
func readDefinitions(t *testing.T, release string) map[string]*message {
	t.Helper()
	comment := regexp.MustCompile(`(?m)(^|\s)//.*$`)
	all := map[string]*message{}
	for name, src := range definitions(t, release) {
		var d definition
		require.NoError(t, json.Unmarshal(comment.ReplaceAll(src, nil), &d), name)
		m := &message{name: d.Name, theirName: d.Name, key: -1, source: release}
		if d.Type == "request" || d.Type == "response" {
			m.key = *d.Key
		}
		m.versions, m.flexible = mustVersions(t, d.Valid), mustVersions(t, d.Flexible)
		structs := map[string][]definitionField{}
		collectStructs(structs, d.Fields)
		collectStructs(structs, d.Structs)
		for _, s := range d.Structs {
			structs[s.Name] = s.Fields
		}
		m.fields = renameFields(d.Name, "", convert(t, d.Fields, structs))
		if d.Type == "coordinator-key" { // its versions are all 0, the kind is what stands in front
			m.versions, m.shift = versions{*d.Key, *d.Key}, *d.Key
			m.fields = convert(t, spread(d.Fields), structs)
		}
		if ours, ok := renamed[d.Name]; ok {
			m.name = ours
		}
		all[name] = m
	}
	return all
}

// renameFields gives fields the names they have in the newest release.
func renameFields(message, path string, fields []field) []field {
	for i := range fields {
		f := &fields[i]
		at := path + f.name
		if name, ok := renamedFields[message+" "+at]; ok {
			f.name = name
		}
		f.fields = renameFields(message, at+".", f.fields)
	}
	return fields
}

// spread gives the fields of a key all versions.
func spread(fields []definitionField) []definitionField {
	fields = slices.Clone(fields)
	for i := range fields {
		fields[i].Versions = "0+"
	}
	return fields
}

func collectStructs(into map[string][]definitionField, fields []definitionField) {
	for _, f := range fields {
		if len(f.Fields) > 0 {
			into[strings.TrimPrefix(f.Type, "[]")] = f.Fields
			collectStructs(into, f.Fields)
		}
	}
}

func convert(t *testing.T, fields []definitionField, structs map[string][]definitionField) []field {
	t.Helper()
	var out []field
	for _, d := range fields {
		f := field{name: d.Name, array: strings.HasPrefix(d.Type, "[]")}
		f.typ = strings.TrimPrefix(d.Type, "[]")
		f.tagged, f.nullable = mustVersions(t, d.Tagged), mustVersions(t, d.Nullable)
		f.versions = mustVersions(t, d.Versions)
		if d.Versions == "" { // is then in the versions it is tagged in
			f.versions = f.tagged
		}
		if len(d.Tag) > 0 {
			tag, err := parseVersions(strings.Trim(string(d.Tag), `"`))
			require.NoError(t, err)
			f.tag = tag.lo
		}
		if sub, ok := structs[f.typ]; ok {
			f.typ, f.fields = "struct", convert(t, sub, structs)
		}
		if string(d.Default) != "null" { // a default of null is written "null"; without the quotes there is none
			f.def = normalDefault(strings.Trim(string(d.Default), `"`), f.typ, f.array)
		}
		out = append(out, f)
	}
	return out
}

func mustVersions(t *testing.T, s string) versions {
	t.Helper()
	v, err := parseVersions(s)
	require.NoError(t, err)
	if v.hi > math.MaxInt16 {
		v.hi = math.MaxInt16
	}
	return v
}
