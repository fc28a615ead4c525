package oracle

import (
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ottla/ottla/wire"
)

// clientID is what connections call themselves unless told otherwise.
const clientID = "oracle"

// Times of waiting until a condition holds.
const (
	untilWithin = 30 * time.Second
	untilPause  = 20 * time.Millisecond
)

// run is one run of a scenario.
type run struct {
	scenario *Scenario
	target   *Target
	vars     *variables
	norm     *normaliser
	conns    map[string]*conn
	opened   map[string]connectStep // how a connection is opened again
	within   time.Duration          // a condition must hold
	out      *Transcript
}

// Run runs a scenario on a cluster. An error is a scenario that cannot be run
// there; what was seen until then is returned too.
func Run(s *Scenario, t *Target) (*Transcript, error) { return runAs(s, t, runID(s.Name)) }

// runAs runs a scenario with a given id in all its names.
func runAs(s *Scenario, t *Target, id string) (*Transcript, error) {
	began := time.Now()
	r := &run{
		scenario: s, target: t, vars: newVariables(id, began), conns: map[string]*conn{}, opened: map[string]connectStep{}, within: t.wait.until,
		out: &Transcript{Scenario: s.Name, Release: t.Release},
	}
	r.norm = newNormaliser(r.vars, began, t.Addrs)
	defer func() {
		for _, c := range r.conns {
			c.close()
		}
	}()
	for _, step := range s.Steps {
		if !step.When.contains(t.Release) {
			continue
		}
		if err := r.step(step.Do); err != nil {
			return r.out, fmt.Errorf("%s, line %d: %w", s.Name, step.Line, err)
		}
	}
	return r.out, nil
}

func (r *run) step(do any) error {
	switch do := do.(type) {
	case connectStep:
		return r.connect(do)
	case closeStep:
		if c := r.conns[do.conn]; c != nil {
			c.close()
			delete(r.conns, do.conn)
		}
		return nil
	case topicStep:
		return r.topic(do)
	case readyStep:
		name, err := r.vars.expandText(do.name)
		if err != nil {
			return err
		}
		return r.target.waitUsable(name, do.partitions)
	case requestStep:
		return r.request(do)
	case rawStep:
		return r.raw(do)
	case awaitStep:
		c, err := r.conn(do.conn)
		if err != nil {
			return err
		}
		_, err = r.await(do.conn, c, do.clauses)
		return err
	case silentStep:
		c, err := r.conn(do.conn)
		if err != nil {
			return err
		}
		seen, err := c.silent(do.wait)
		r.note(fmt.Sprintf("%s for %s", do.conn, do.wait), seen, nil)
		return err
	case settleStep:
		if r.target.settle == nil {
			return nil
		}
		return r.target.settle()
	case sleepStep:
		time.Sleep(do.wait)
		return nil
	}
	return fmt.Errorf("a step of type %T", do)
}

func (r *run) note(label, outcome string, answer *object) {
	e := Exchange{Label: label, Outcome: outcome}
	if answer != nil {
		e.Answer = answer
	}
	r.out.Exchanges = append(r.out.Exchanges, e)
}

// conn gives the connection of a name, opened anew where it is not open.
func (r *run) conn(name string) (*conn, error) {
	if c := r.conns[name]; c != nil {
		return c, nil
	}
	how, ok := r.opened[name]
	if !ok {
		how = connectStep{conn: name, to: "broker", broker: 1}
	}
	err := r.connect(how)
	return r.conns[name], err
}

func (r *run) connect(how connectStep) error {
	if old := r.conns[how.conn]; old != nil {
		old.close()
		delete(r.conns, how.conn)
	}
	addr, err := r.address(how)
	if err != nil {
		return err
	}
	client := clientID
	if how.client != "" {
		client = how.client
	}
	c, err := dial(addr, client, r.target.wait.answer)
	if err != nil {
		return err
	}
	r.conns[how.conn], r.opened[how.conn] = c, how
	return nil
}

// address finds the broker that a connection goes to.
func (r *run) address(how connectStep) (string, error) {
	name, err := r.vars.expandText(how.name)
	if err != nil {
		return "", err
	}
	switch how.to {
	case "controller":
		return r.target.controller()
	case "leader":
		return r.target.leader(name, how.part)
	case "coordinator":
		return r.target.coordinator(name)
	case "another":
		addr, err := r.target.coordinator(name)
		for _, other := range r.target.Addrs {
			if other != addr {
				return other, err
			}
		}
		return "", fmt.Errorf("there is no other broker than the coordinator of %s", name)
	}
	if how.broker < 1 || how.broker > len(r.target.Addrs) {
		return "", fmt.Errorf("got broker %d, want 1 to %d", how.broker, len(r.target.Addrs))
	}
	return r.target.Addrs[how.broker-1], nil
}

// versions are those that a request is sent in.
func (r *run) versions(api wire.APIKey, spec versionSpec) []int16 {
	if spec.fixed {
		return []int16{spec.min}
	}
	oldest, newest, ok := r.target.Served(api)
	_, known, _ := wire.Versions(api)
	oldest, newest = max(oldest, spec.min), min(newest, spec.max, known)
	if !ok || oldest > newest {
		return nil
	}
	if spec.newest {
		return []int16{newest}
	}
	var all []int16
	for v := oldest; v <= newest; v++ {
		all = append(all, v)
	}
	return all
}

func (r *run) request(s requestStep) error {
	for _, version := range r.versions(s.api, s.versions) {
		if err := r.requestIn(s, version); err != nil {
			return fmt.Errorf("%s v%d: %w", s.api, version, err)
		}
	}
	return nil
}

func (r *run) requestIn(s requestStep, version int16) error {
	r.vars.captured["version"] = number(int64(version))
	deadline := time.Now().Add(r.within)
	for {
		body, err := r.vars.expand(s.body)
		if err != nil {
			return err
		}
		m, err := buildRequest(s.api, version, body.(*object), !s.versions.fixed, r.vars.now)
		if err != nil {
			return err
		}
		r.vars.sent[0] = true
		c, err := r.conn(s.conn)
		if err != nil {
			return err
		}
		if !s.send && len(c.pending) > 0 {
			return fmt.Errorf("connection %s has a request without its answer: await it before", s.conn)
		}
		if err := c.send(m, version, fmt.Sprintf("%s %s v%d", s.conn, s.api, version)); err != nil {
			return err
		}
		if s.send {
			return nil
		}
		if p, ok := m.(*wire.ProduceRequest); ok && p.Acks == 0 {
			return r.capture(nil, s.clauses)
		}
		before := len(r.out.Exchanges)
		again, err := r.await(s.conn, c, s.clauses)
		if err != nil || !again || time.Now().After(deadline) {
			return err
		}
		r.out.Exchanges = r.out.Exchanges[:before]
		time.Sleep(untilPause)
	}
}

// await waits for an answer, notes it and looks at its clauses; again is true
// when a condition does not hold.
func (r *run) await(name string, c *conn, clauses []clause) (again bool, err error) {
	o, err := c.answer()
	if err != nil {
		return false, err
	}
	label := o.request.label
	if label == "" {
		label = name
	}
	if o.kind != "" {
		c.close()
		delete(r.conns, name)
		r.note(label, o.kind, nil)
		return false, nil
	}
	again, err = r.holds(o.answer, clauses)
	if err == nil && !again {
		err = r.capture(o.answer, clauses)
	}
	api, _, _ := strings.Cut(strings.TrimPrefix(label, name+" "), " ")
	r.norm.answer(api, o.answer)
	r.note(label, "", o.answer)
	return again, err
}

func (r *run) capture(answer *object, clauses []clause) error {
	for _, c := range clauses {
		if c.capture == "" {
			continue
		}
		v, err := c.path.find(answer, r.vars)
		if err != nil {
			if r.target.strict {
				return fmt.Errorf("capturing $%s: %w", c.capture, err)
			}
			v = nil
		}
		r.vars.captured[c.capture] = clone(v)
	}
	return nil
}

func clone(v any) any {
	switch v := v.(type) {
	case *object:
		o := newObject()
		for _, k := range v.keys {
			o.set(k, clone(v.values[k]))
		}
		return o
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = clone(v[i])
		}
		return out
	}
	return v
}

// holds tells whether a condition does not hold yet.
func (r *run) holds(answer *object, clauses []clause) (again bool, err error) {
	for _, c := range clauses {
		if c.capture != "" {
			continue
		}
		want, err := r.vars.expand(c.value)
		if err != nil {
			return false, err
		}
		got, err := c.path.find(answer, r.vars)
		if err != nil {
			return true, nil
		}
		if c.length {
			list, ok := got.([]any)
			if !ok {
				return true, nil
			}
			got = number(int64(len(list)))
		}
		if !compareWith(got, c.op, want) {
			return true, nil
		}
	}
	return false, nil
}

func compareWith(got any, op string, want any) bool {
	switch op {
	case "==":
		return equal(got, want)
	case "!=":
		return !equal(got, want)
	case ">":
		return compareValues(got, want) > 0
	case ">=":
		return compareValues(got, want) >= 0
	case "<":
		return compareValues(got, want) < 0
	}
	return compareValues(got, want) <= 0
}

// raw sends {key, version, body, flexible, as: "ApiVersions 0"}.
func (r *run) raw(s rawStep) error {
	v, err := r.vars.expand(s.with)
	if err != nil {
		return err
	}
	c, err := r.conn(s.conn)
	if err != nil {
		return err
	}
	n := readNotation("raw", v)
	body := n.bytes("body")
	if frame := n.bytes("frame"); frame != nil { // all that is sent, its size not added
		c.pending = append(c.pending, pending{raw: true, correlation: int32(n.int("correlationId", 0)), label: s.conn + " raw"})
		if err := n.done(); err != nil {
			return err
		}
		c.write(frame)
		_, err = r.await(s.conn, c, s.clauses)
		return err
	}
	c.correlation++
	p := pending{raw: true, correlation: c.correlation}
	key, version := n.int("key", 0), n.int("version", 0)
	p.label = fmt.Sprintf("%s key %d v%d", s.conn, key, version)
	if as := n.string("as", ""); as != "" {
		name, at, _ := strings.Cut(as, " ")
		api, ok := wire.APIKeyByName(name)
		v, err := strconv.ParseInt(at, 10, 16)
		if !ok || err != nil {
			n.fail("got as %q, want an API and a version", as)
		}
		p.raw, p.api, p.version = false, api, int16(v)
		p.label = fmt.Sprintf("%s %s v%d as v%d", s.conn, api, version, v)
	}
	frame := binary.BigEndian.AppendUint16(nil, uint16(key))
	frame = binary.BigEndian.AppendUint16(frame, uint16(version))
	frame = binary.BigEndian.AppendUint32(frame, uint32(c.correlation))
	frame = binary.BigEndian.AppendUint16(frame, uint16(len(c.client)))
	frame = append(frame, c.client...)
	if n.bool("flexible") {
		frame = append(frame, 0)
	}
	frame = append(frame, body...)
	if err := n.done(); err != nil {
		return err
	}
	c.pending = append(c.pending, p)
	c.write(append(binary.BigEndian.AppendUint32(nil, uint32(len(frame))), frame...))
	_, err = r.await(s.conn, c, s.clauses)
	return err
}

// expandText expands a step's own word.
func (v *variables) expandText(s string) (string, error) { return v.text(s) }
