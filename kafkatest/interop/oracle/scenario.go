package oracle

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ottla/ottla/wire"
)

// A Scenario is what clients do, in order.
type Scenario struct {
	Name     string // area/name
	About    string // the comment at its top, for people
	Releases releaseRange
	Brokers  int
	Settings map[string]string // of the brokers, beside baseSettings
	Own      bool              // wants a cluster that no other scenario has used
	Steps    []Step
}

// A Step is one line of a scenario and what is indented under it.
type Step struct {
	Line int
	When releaseRange
	Do   any // connectStep, closeStep, topicStep, readyStep, requestStep, rawStep, awaitStep, silentStep, settleStep or sleepStep
}

type (
	// connectStep opens a connection to other than the first broker.
	connectStep struct {
		conn   string
		client string // client id; null when empty and noClient is set
		to     string // broker, controller, leader, coordinator
		broker int    // from 1
		name   string // of the topic or group
		part   int32
	}
	closeStep struct{ conn string }

	// topicStep makes a topic by whatever means the release has and waits until
	// every partition can be used.
	topicStep struct {
		name string
		with *object
	}
	// readyStep waits until every partition of a topic can be used.
	readyStep struct {
		name       string
		partitions int // 0: as many as there are
	}
	requestStep struct {
		conn     string
		api      wire.APIKey
		versions versionSpec
		body     *object
		send     bool // do not wait for the answer
		clauses  []clause
	}
	// rawStep sends a request that wire cannot encode.
	rawStep struct {
		conn    string
		with    *object
		clauses []clause
	}
	awaitStep struct {
		conn    string
		clauses []clause
	}
	// silentStep waits for the given time and records whether an answer came.
	silentStep struct {
		conn string
		wait time.Duration
	}
	// settleStep waits until what was changed is in force on every broker.
	settleStep struct{}
	sleepStep  struct{ wait time.Duration }
)

// clause is a line under a request: a capture or a condition to wait for.
type clause struct {
	capture string // the variable's name; "" for a condition
	length  bool   // compare the length of what is at path
	path    path
	op      string // == != > >= < <=
	value   any
}

// versionSpec says in which versions a request is sent: one after the other in
// every version from min to max that the release serves; or, with newest, in the
// newest of them only. With fixed it is min, served or not.
type versionSpec struct {
	min, max      int16
	newest, fixed bool
}

func parseVersions(s string) (versionSpec, error) {
	const most = 1<<15 - 1
	one := func(s string) (int16, bool) {
		n, err := strconv.ParseInt(s, 10, 16)
		return int16(n), err == nil
	}
	if s == "max" {
		return versionSpec{max: most, newest: true}, nil
	}
	if s == "all" {
		return versionSpec{max: most}, nil
	}
	if rest, ok := strings.CutPrefix(s, "<="); ok {
		if n, ok := one(rest); ok {
			return versionSpec{max: n, newest: true}, nil
		}
	}
	if from, to, ok := strings.Cut(s, "-"); ok && from != "" {
		a, ok1 := one(from)
		b, ok2 := one(to)
		if ok1 && ok2 && a <= b {
			return versionSpec{min: a, max: b}, nil
		}
	}
	if n, ok := one(s); ok {
		return versionSpec{min: n, max: n, fixed: true}, nil
	}
	return versionSpec{}, fmt.Errorf("got version %q, want one of 3, 0-3, <=3, max, all", s)
}

func (v versionSpec) String() string {
	const most = 1<<15 - 1
	switch {
	case v.fixed:
		return strconv.Itoa(int(v.min))
	case v.newest && v.max == most:
		return "max"
	case v.newest:
		return fmt.Sprintf("<=%d", v.max)
	case v.max == most:
		return "all"
	}
	return fmt.Sprintf("%d-%d", v.min, v.max)
}

// LoadScenarios reads all scenarios under a folder, by name.
func LoadScenarios(fsys fs.FS) ([]*Scenario, error) {
	var all []*Scenario
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".txt" {
			return err
		}
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		s, err := ParseScenario(strings.TrimSuffix(name, ".txt"), string(src))
		if err != nil {
			return fmt.Errorf("scenarios/%s: %w", name, err)
		}
		all = append(all, s)
		return nil
	})
	return all, err
}

var headerPattern = regexp.MustCompile(`^(releases|brokers|set|cluster):\s*(.*)$`)

// ParseScenario reads a scenario; README.md says how one is written.
func ParseScenario(name, src string) (*Scenario, error) {
	s := &Scenario{Name: name, Brokers: 1, Settings: map[string]string{}}
	lines := strings.Split(src, "\n")
	var about []string
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		if len(s.Steps) == 0 && strings.HasPrefix(line, "#") {
			about = append(about, strings.TrimSpace(line[1:]))
			continue
		}
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		var err error
		if m := headerPattern.FindStringSubmatch(line); m != nil && len(s.Steps) == 0 {
			err = s.header(m[1], strings.TrimSpace(m[2]))
		} else if line[0] == ' ' || line[0] == '\t' {
			err = fmt.Errorf("got an indented line, want a step")
		} else {
			last := i
			for j := i + 1; j < len(lines) && (lines[j] == "" || strings.ContainsRune(" \t#}]", rune(lines[j][0]))); j++ {
				if t := strings.TrimSpace(lines[j]); t != "" && lines[j][0] != '#' {
					last = j
				}
			}
			var step Step
			step, err = parseStep(strings.Join(lines[i:last+1], "\n"))
			step.Line = i + 1
			s.Steps = append(s.Steps, step)
			if err == nil {
				i = last
			}
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	s.About = strings.Join(about, "\n")
	if len(s.Steps) == 0 {
		return nil, fmt.Errorf("there is no step")
	}
	return s, nil
}

func (s *Scenario) header(key, value string) error {
	switch key {
	case "releases":
		r, err := parseReleaseRange(value)
		s.Releases = r
		return err
	case "brokers":
		n, err := strconv.Atoi(value)
		if err != nil || n < 1 || n > 5 {
			return fmt.Errorf("got %q brokers, want 1 or 3", value)
		}
		s.Brokers = n
	case "set":
		k, v, ok := strings.Cut(value, "=")
		if !ok {
			return fmt.Errorf("got setting %q, want key=value", value)
		}
		s.Settings[k] = v
	case "cluster":
		if value != "own" {
			return fmt.Errorf("got cluster %q, want own", value)
		}
		s.Own = true
	}
	return nil
}

var guardPattern = regexp.MustCompile(`^\[([^\]]*)\]\s*`)

func parseStep(src string) (Step, error) {
	var step Step
	if m := guardPattern.FindStringSubmatch(src); m != nil {
		when, err := parseReleaseRange(m[1])
		if err != nil {
			return step, err
		}
		step.When = when
		src = src[len(m[0]):]
	}
	r := &reader{src: src}
	do, err := r.step()
	step.Do = do
	return step, err
}

var (
	tokenPattern  = regexp.MustCompile(`^[ \t]*([^\s{]+)`)
	connPattern   = regexp.MustCompile(`^[a-z][a-z0-9]*$`)
	clausePattern = regexp.MustCompile(`^\s*(?:\$([a-zA-Z][a-zA-Z0-9_]+)\s*=\s*(\S+)|until\s+(len\()?([^\s()]+)\)?\s*(==|!=|>=|<=|>|<)\s*)`)
)

// token returns the next word of the line, "" at its end.
func (r *reader) token() string {
	if m := r.match(tokenPattern); m != nil {
		return m[1]
	}
	return ""
}

func (r *reader) conn() (string, error) {
	name := r.token()
	if !connPattern.MatchString(name) || slices.Contains(stepWords, name) {
		return "", fmt.Errorf("got connection %q, want a name such as a or member2", name)
	}
	return name, nil
}

func (r *reader) wait() (time.Duration, error) {
	t := r.token()
	d, err := time.ParseDuration(t)
	if err != nil || d <= 0 {
		return 0, fmt.Errorf("got time %q, want one such as 300ms", t)
	}
	return d, nil
}

func (r *reader) end() error {
	if r.peek() != 0 {
		return r.errorf("got %.20q, want the step's end", r.src[r.pos:])
	}
	return nil
}

var stepWords = []string{"connect", "close", "topic", "ready", "send", "await", "silent", "settle", "sleep", "raw"}

func (r *reader) step() (any, error) {
	start := r.pos
	var do any
	var err error
	switch word := r.token(); word {
	case "connect":
		do, err = r.connect()
	case "close":
		var s closeStep
		s.conn, err = r.conn()
		do = s
	case "topic":
		s := topicStep{name: r.token(), with: newObject()}
		if r.peek() == '{' {
			var v any
			if v, err = r.object(); err == nil {
				s.with = v.(*object)
			}
		}
		do = s
	case "ready":
		s := readyStep{name: r.token()}
		if n := r.token(); n != "" {
			s.partitions, err = strconv.Atoi(n)
		}
		do = s
	case "await":
		var s awaitStep
		if s.conn, err = r.conn(); err == nil {
			s.clauses, err = r.clauses()
		}
		do = s
	case "silent":
		var s silentStep
		if s.conn, err = r.conn(); err == nil {
			s.wait, err = r.wait()
		}
		do = s
	case "settle":
		do = settleStep{}
	case "sleep":
		var s sleepStep
		s.wait, err = r.wait()
		do = s
	case "raw":
		do, err = r.raw()
	case "send":
		do, err = r.request(true)
	default:
		r.pos = start
		do, err = r.request(false)
	}
	if err != nil {
		return nil, err
	}
	return do, r.end()
}

func (r *reader) connect() (any, error) {
	var s connectStep
	var err error
	if s.conn, err = r.conn(); err != nil {
		return nil, err
	}
	s.to, s.broker = "broker", 1
	for t := r.token(); t != ""; t = r.token() {
		if client, ok := strings.CutPrefix(t, "client="); ok {
			s.client = client
			continue
		}
		if t != "to" {
			return nil, fmt.Errorf("got %q, want to or client=", t)
		}
		switch s.to = r.token(); s.to {
		case "broker":
			s.broker, err = strconv.Atoi(r.token())
		case "controller":
		case "leader", "coordinator", "another":
			if s.to == "another" && (r.token() != "than" || r.token() != "coordinator") {
				return nil, errors.New("got another, want another than coordinator of GROUP")
			}
			if of := r.token(); of != "of" {
				return nil, fmt.Errorf("got %q after %s, want of", of, s.to)
			}
			s.name = r.token()
			if s.to == "leader" {
				var n int
				n, err = strconv.Atoi(r.token())
				s.part = int32(n)
			}
		default:
			err = fmt.Errorf("got connection to %q, want broker N, controller, leader of TOPIC PARTITION, coordinator of GROUP or another than that", s.to)
		}
		if err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (r *reader) request(send bool) (any, error) {
	s := requestStep{send: send}
	var err error
	if s.conn, err = r.conn(); err != nil {
		return nil, err
	}
	name := r.token()
	key, ok := wire.APIKeyByName(name)
	if !ok {
		return nil, fmt.Errorf("got API %q, want a name such as Produce", name)
	}
	s.api = key
	if s.versions, err = parseVersions(r.token()); err != nil {
		return nil, err
	}
	s.body = newObject()
	if r.peek() == '{' {
		v, err := r.object()
		if err != nil {
			return nil, err
		}
		s.body = v.(*object)
	}
	s.clauses, err = r.clauses()
	if send && len(s.clauses) > 0 {
		return nil, fmt.Errorf("a request that is only sent has no answer to look at: write it under await")
	}
	return s, err
}

func (r *reader) raw() (any, error) {
	var s rawStep
	var err error
	if s.conn, err = r.conn(); err != nil {
		return nil, err
	}
	if r.peek() != '{' {
		return nil, r.errorf("got %.20q, want an object", r.src[r.pos:])
	}
	v, err := r.object()
	if err != nil {
		return nil, err
	}
	s.with = v.(*object)
	s.clauses, err = r.clauses()
	return s, err
}

func (r *reader) clauses() ([]clause, error) {
	var all []clause
	for {
		r.skip()
		m := r.match(clausePattern)
		if m == nil {
			return all, nil
		}
		c := clause{capture: m[1], length: m[3] != "", op: m[5]}
		text := m[2] + m[4]
		var err error
		if c.path, err = parsePath(text); err != nil {
			return nil, err
		}
		if c.capture == "" {
			if c.value, err = r.value(); err != nil {
				return nil, err
			}
		}
		all = append(all, c)
	}
}

// String writes a scenario so that ParseScenario reads it.
func (s *Scenario) String() string {
	var b strings.Builder
	for line := range strings.Lines(s.About) {
		fmt.Fprintf(&b, "# %s\n", strings.TrimSuffix(line, "\n"))
	}
	fmt.Fprintf(&b, "releases: %s\n", s.Releases)
	if s.Brokers != 1 {
		fmt.Fprintf(&b, "brokers: %d\n", s.Brokers)
	}
	for _, k := range sortedKeys(s.Settings) {
		fmt.Fprintf(&b, "set: %s=%s\n", k, s.Settings[k])
	}
	if s.Own {
		b.WriteString("cluster: own\n")
	}
	for _, step := range s.Steps {
		b.WriteString("\n" + step.String())
	}
	return b.String()
}

func (s Step) String() string {
	var b strings.Builder
	if s.When != (releaseRange{}) {
		fmt.Fprintf(&b, "[%s] ", s.When)
	}
	switch do := s.Do.(type) {
	case connectStep:
		fmt.Fprintf(&b, "connect %s to %s", do.conn, do.to)
		switch do.to {
		case "broker":
			fmt.Fprintf(&b, " %d", do.broker)
		case "leader":
			fmt.Fprintf(&b, " of %s %d", do.name, do.part)
		case "coordinator":
			fmt.Fprintf(&b, " of %s", do.name)
		case "another":
			fmt.Fprintf(&b, " than coordinator of %s", do.name)
		}
		if do.client != "" {
			fmt.Fprintf(&b, " client=%s", do.client)
		}
	case closeStep:
		fmt.Fprintf(&b, "close %s", do.conn)
	case topicStep:
		fmt.Fprintf(&b, "topic %s", do.name)
		if len(do.with.keys) > 0 {
			b.WriteString(" " + print(do.with, 0))
		}
	case readyStep:
		fmt.Fprintf(&b, "ready %s", do.name)
		if do.partitions > 0 {
			fmt.Fprintf(&b, " %d", do.partitions)
		}
	case requestStep:
		if do.send {
			b.WriteString("send ")
		}
		fmt.Fprintf(&b, "%s %s %s", do.conn, do.api, do.versions)
		if len(do.body.keys) > 0 {
			if line := appendLine(nil, do.body); len(line) <= lineWidth-40 {
				b.WriteString(" " + string(line))
			} else {
				b.WriteString("\n  " + print(do.body, 2))
			}
		}
		writeClauses(&b, do.clauses)
	case rawStep:
		fmt.Fprintf(&b, "raw %s %s", do.conn, print(do.with, 0))
		writeClauses(&b, do.clauses)
	case awaitStep:
		fmt.Fprintf(&b, "await %s", do.conn)
		writeClauses(&b, do.clauses)
	case silentStep:
		fmt.Fprintf(&b, "silent %s %s", do.conn, do.wait)
	case settleStep:
		b.WriteString("settle")
	case sleepStep:
		fmt.Fprintf(&b, "sleep %s", do.wait)
	}
	return b.String() + "\n"
}

func writeClauses(b *strings.Builder, all []clause) {
	for _, c := range all {
		switch {
		case c.capture != "":
			fmt.Fprintf(b, "\n  $%s = %s", c.capture, c.path)
		case c.length:
			fmt.Fprintf(b, "\n  until len(%s) %s %s", c.path, c.op, appendLine(nil, c.value))
		default:
			fmt.Fprintf(b, "\n  until %s %s %s", c.path, c.op, appendLine(nil, c.value))
		}
	}
}
