package coordinator

import (
	"maps"
	"regexp"
	"regexp/syntax"
	"slices"
	"time"

	"github.com/ottla/ottla/wire"
)

// resolvedRegex is what a regular expression stands for.
type resolvedRegex struct {
	topics  []string // in order
	version int64    // of the topics
	timeMs  int64    // when that was found out
}

// regexPause is how long the group goes by what its expressions stood for at least.
const regexPause = 10 * time.Second

// checkRegex compiles an expression, which is to match whole names.
func checkRegex(expression string) (*regexp.Regexp, *refusal) {
	var re *regexp.Regexp
	_, err := syntax.Parse(expression, syntax.Perl) // by itself: with what is put around it "a)(b" would be one
	if err == nil {
		re, err = regexp.Compile(`\A(?:` + expression + `)\z`)
	}
	if err != nil {
		return nil, refuse(wire.ErrInvalidRegularExpression, "SubscribedTopicRegex `%s` is not a valid regular expression: %s.", expression, regexFault(err))
	}
	return re, nil
}

// regexFault tells what is wrong with an expression as RE2 for Java does, which knows fewer words than Go.
func regexFault(err error) string {
	e, ok := err.(*syntax.Error)
	if !ok {
		return err.Error()
	}
	switch e.Code {
	case syntax.ErrUnexpectedParen:
		return "regexp/syntax: internal error"
	default:
		return e.Code.String()
	}
}

// resolve finds the topics that each expression stands for. One that is none, which only a log can have, stands for nothing.
func resolve(expressions []string, topics Topics, nowMs int64) map[string]resolvedRegex {
	resolved := make(map[string]resolvedRegex, len(expressions))
	compiled := make(map[string]*regexp.Regexp, len(expressions))
	for _, e := range expressions {
		resolved[e] = resolvedRegex{topics: []string{}, version: topics.Version(), timeMs: nowMs}
		if re, bad := checkRegex(e); bad == nil {
			compiled[e] = re
		}
	}
	for name := range topics.Names() {
		for e, re := range compiled {
			if re.MatchString(name) {
				r := resolved[e]
				r.topics = append(r.topics, name)
				resolved[e] = r
			}
		}
	}
	for _, r := range resolved {
		slices.Sort(r.topics)
	}
	return resolved
}

// regexChange is what a heartbeat does to what the group's regular expressions stand for.
type regexChange struct {
	changed  bool // the member has another
	resolved bool // and it is known what that stands for, so that the group may go on
	refresh  bool // it is to be found out anew what they all stand for
}

// changeRegex looks at the expression that a member has now. The tombstone of one that nobody has any more goes to cs.
func (g *group) changeRegex(c *consumerGroup, m, updated *consumerMember, topics Topics, cs *changes) (regexChange, *refusal) {
	var ch regexChange
	before, now := m.expression(), updated.expression()
	counts := expressions(c.members)
	required := false
	if ch.changed = !equalStrings(m.regex, updated.regex); ch.changed {
		if before != "" && counts[before] == 1 {
			cs.regexGone(g.id, before)
		}
		switch {
		case now != "" && counts[now] == 0:
			if _, bad := checkRegex(now); bad != nil {
				return ch, bad
			}
			required = true
		case now != "":
			_, ch.resolved = c.regexes[now]
		default:
			ch.resolved = before != ""
		}
	}
	if !required && len(counts) == 0 {
		return ch, nil
	}
	oldest, version := c.regexesOf()
	nowMs := g.gs.clock.Now().UnixMilli()
	if oldest != nil && nowMs <= *oldest+regexPause.Milliseconds() {
		return ch, nil
	}
	if before != "" {
		if counts[before]--; counts[before] <= 0 {
			delete(counts, before)
		}
	}
	if now != "" {
		counts[now]++
	}
	required = required || len(counts) != len(c.regexes) || version < max(topics.NewestTopic(), g.gs.loadedAt) ||
		oldest == nil || nowMs > *oldest+g.gs.cfg.Consumer.RegexRefresh.Milliseconds()
	ch.refresh = required && len(counts) > 0
	return ch, nil
}

// regexesOf tells when, and with which topics, the group's expressions were resolved; nil if it has none.
func (c *consumerGroup) regexesOf() (timeMs *int64, version int64) {
	for _, r := range c.regexes { // all at once, or since the group lives
		if timeMs == nil || r.timeMs > *timeMs {
			timeMs, version = &r.timeMs, r.version
		}
	}
	return timeMs, version
}

// refreshRegexes finds out what the group's expressions stand for, and makes another epoch where that is something else.
// Kafka does so on another thread once the heartbeat that asks for it is done; here it is done when that is answered.
func (g *group) refreshRegexes() (Receipt, error) {
	c, topics := g.consumer, g.gs.topics()
	all := slices.Sorted(maps.Keys(expressions(c.members)))
	resolved := resolve(all, topics, g.gs.clock.Now().UnixMilli())
	var cs changes
	bump := false
	after := maps.Clone(c.regexes)
	for _, e := range all {
		if !slices.Equal(c.regexes[e].topics, resolved[e].topics) {
			bump = true
		}
		after[e] = resolved[e]
		cs.regex(g.id, e, resolved[e])
	}
	hash := metadataHash(subscriptions(c.members, after), topics)
	if bump || hash != c.metadataHash {
		cs.groupEpoch(g.id, c.epoch+1, hash)
	}
	rc, err := g.apply(cs)
	if err == nil {
		c.looked, c.version = true, topics.Version()
	}
	return rc, err
}
