package broker

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/ottla/ottla/wire"
)

// A broker behaves as one release of Kafka, or as all of them at once. What a
// release advertises is the table in releases_table.go held against the routes:
//
//	advertised   what the release had and a route serves, in the versions of both
//	left out     what the release had and no route serves; in the README's table
//	             those are the APIs that are not served
//	not served   what a route serves and the release did not have yet, or no more
//
// All releases at once is what the routes have, and the features of the newest
// release. Of a release's features (KIP-584) those are left out that stand for
// APIs without a route, so that no client tries what is not there, as the newest
// Java admin client would, which goes by group.version and share.version. What is
// left is told as the release did.
//
// What an age does otherwise than another stands in ages.go.

// dialect is what a cluster's brokers speak.
type dialect struct {
	release   string // such as 2.8; empty is all at once
	age       *age
	apis      []dialectAPI // by key, from 0
	keys      []wire.ApiVersionsResponseApiKey
	supported []wire.ApiVersionsResponseSupportedFeature
	finalized []wire.ApiVersionsResponseFinalizedFeature
}

// dialectAPI is one API of a dialect; without a route it has none.
type dialectAPI struct {
	route                        *route
	min, max                     int16 // served
	advertisedMin, advertisedMax int16
}

// find returns what is spoken of a key, nil when that is nothing.
func (d *dialect) find(key wire.APIKey) *dialectAPI {
	if key < 0 || int(key) >= len(d.apis) || d.apis[key].route == nil {
		return nil
	}
	return &d.apis[key]
}

// featureAPIs are the features that stand for APIs: an API that must have a
// route for the feature to be told.
var featureAPIs = map[string]wire.APIKey{
	"group.version":       wire.KeyConsumerGroupHeartbeat,
	"share.version":       wire.KeyShareGroupHeartbeat,
	"streams.version":     wire.KeyStreamsGroupHeartbeat,
	"transaction.version": wire.KeyAddPartitionsToTxn,
}

// newDialect finds the dialect for Config.KafkaVersion.
func newDialect(version string) (*dialect, error) {
	all := releases()
	if version == "" {
		return dialectOf(&all[len(all)-1], true), nil
	}
	for i := range all {
		if all[i].is(version) {
			return dialectOf(&all[i], false), nil
		}
	}
	return nil, fmt.Errorf("broker: got Kafka version %q, want one of %s, or a patch release of it", version, strings.Join(KafkaVersions(), " "))
}

// dialectOf holds a release against the routes. With everything the routes
// alone say what is served, in all versions.
func dialectOf(r *release, everything bool) *dialect {
	d := &dialect{release: r.name, age: ageOf(r.name)}
	if everything {
		d.release, d.age = "", ageOfAll()
	}
	d.apis = make([]dialectAPI, routes[len(routes)-1].key+1)
	for i := range routes {
		route := &routes[i]
		a := dialectAPI{route: route, advertisedMin: route.min, advertisedMax: route.max}
		if !everything {
			had, ok := r.apis[route.key]
			a.advertisedMin, a.advertisedMax = max(a.advertisedMin, had.min), min(a.advertisedMax, had.max)
			if !ok || a.advertisedMin > a.advertisedMax {
				continue
			}
		}
		a.min, a.max = a.advertisedMin, a.advertisedMax
		if route.key == wire.KeyProduce {
			a.min = max(a.min, d.age.leastProduce)
		}
		d.apis[route.key] = a
		d.keys = append(d.keys, wire.ApiVersionsResponseApiKey{ApiKey: int16(route.key), MinVersion: a.advertisedMin, MaxVersion: a.advertisedMax})
	}
	d.addFeatures(r)
	return d
}

func (d *dialect) addFeatures(r *release) {
	told := func(name string) bool {
		key, needs := featureAPIs[name]
		return !needs || findRoute(key) != nil
	}
	for _, f := range r.supported {
		if told(f.name) {
			d.supported = append(d.supported, wire.ApiVersionsResponseSupportedFeature{Name: f.name, MinVersion: f.min, MaxVersion: f.max})
		}
	}
	for _, f := range r.finalized {
		if told(f.name) {
			d.finalized = append(d.finalized, wire.ApiVersionsResponseFinalizedFeature{Name: f.name, MinVersionLevel: f.min, MaxVersionLevel: f.max})
		}
	}
}

// describe puts what is served, and the features that may be, into an answer of
// ApiVersions.
func (d *dialect) describe(a *wire.ApiVersionsResponse, version int16) {
	a.ApiKeys = slices.Clone(d.keys) // hooks may change what they are shown
	if version < 3 {
		return
	}
	for _, f := range d.supported {
		if f.MinVersion > 0 || version >= 4 {
			a.SupportedFeatures = append(a.SupportedFeatures, f)
		}
	}
}

// admit finds the route of a frame and the version in which it is to be read.
// Without a route the request is dealt with already: err is why the connection
// ends, nil keeps it.
func (c *conn) admit(frame []byte) (*route, int16, error) {
	d := c.broker.cluster.dialect
	key, version := wire.APIKey(binary.BigEndian.Uint16(frame)), int16(binary.BigEndian.Uint16(frame[2:]))
	a := d.find(key)
	switch {
	case a == nil:
		return nil, 0, c.unknown(frame, fmt.Sprintf("request with API key %d (%s), which %s does not serve", int16(key), key, d))
	case version >= a.min && version <= a.max:
		if key >= d.age.needsClientID && nullClientID(frame) {
			return nil, 0, &refusal{fmt.Sprintf("%s request without a client id, which %s wants", key, d)}
		}
		return a.route, version, nil
	case key == wire.KeyApiVersions:
		return nil, 0, c.answerRange(frame, a)
	case key <= d.age.unchecked && key != wire.KeyOffsetCommit:
		c.log.Debug("version taken for another", "api", key.String(), "got", version, "taken for", a.max)
		binary.BigEndian.PutUint16(frame[2:], uint16(a.max)) // its header is read as that version's too
		return a.route, a.max, nil
	}
	return nil, 0, c.unknown(frame, fmt.Sprintf("%s request of version %d, want %d to %d as %s", key, version, a.min, a.max, d))
}

// unknown deals with a key or a version that the release does not know.
func (c *conn) unknown(frame []byte, why string) error {
	age := c.broker.cluster.dialect.age
	if !age.ignoresUnknown || nullClientID(frame) {
		return &refusal{why}
	}
	return c.ignore(why)
}

// malformed deals with a request that cannot be decoded.
func (c *conn) malformed(key wire.APIKey, why string) error {
	age := c.broker.cluster.dialect.age
	if !age.ignoresUnknown || key >= age.needsClientID {
		return &refusal{why}
	}
	return c.ignore(why)
}

func (c *conn) ignore(why string) error {
	c.log.Warn("request ignored", "broker", c.broker.id, "client", c.nc.RemoteAddr().String(), "why", why)
	return nil
}

// answerRange answers an ApiVersions request of a version that is not known, in
// version 0.
func (c *conn) answerRange(frame []byte, a *dialectAPI) error {
	var h wire.RequestHeader
	if c.dec.Reset(frame); a.max >= firstFlexibleApiVersions { // older releases know one header only
		h.Decode(&c.dec)
	}
	if err := c.dec.Err(); err != nil {
		return &refusal{fmt.Sprintf("header of an ApiVersions request: %v", err)}
	}
	answer := &wire.ApiVersionsResponse{ErrorCode: wire.ErrUnsupportedVersion}
	if c.broker.cluster.dialect.age.tellsRange {
		answer.ApiKeys = []wire.ApiVersionsResponseApiKey{{ApiKey: int16(wire.KeyApiVersions), MinVersion: a.min, MaxVersion: a.max}}
	}
	return c.answer(answer, wire.KeyApiVersions, 0, int32(binary.BigEndian.Uint32(frame[4:])))
}

// firstFlexibleApiVersions is the first version of ApiVersions whose header has
// tagged fields.
const firstFlexibleApiVersions = 3

// nullClientID reports whether a frame's header has no client id.
func nullClientID(frame []byte) bool {
	return len(frame) < 10 || int16(binary.BigEndian.Uint16(frame[8:])) < 0
}

// String is the release, for people.
func (d *dialect) String() string {
	if d.release == "" {
		return "this broker"
	}
	return "Kafka " + d.release
}
