package broker

import (
	"context"

	"github.com/ottla/ottla/wire"
)

// AlterUserScramCredentials, version 0: sets and deletes credentials (KIP-554).
//
// In ZooKeeper's age only the controller does; a user's two mechanisms may then be
// altered in one request, and later no more.
//
// Kafka answers in the order of hash tables, this broker first for those whose
// credentials were altered, then for the others, as they came.

// scramChange is what a request says of a user.
type scramChange struct {
	user       string
	mechanism  scramMechanism
	deletion   bool
	iterations int32
	noPassword bool
}

// check says what is wrong with a change, whatever there is.
func (x *scramChange) check() error {
	switch {
	case x.user == "":
		return fail(wire.ErrUnacceptableCredential, "Username must not be empty")
	case !x.mechanism.known():
		return fail(wire.ErrUnsupportedSaslMechanism, "Unknown SCRAM mechanism")
	case x.deletion:
		return nil
	case x.iterations < leastIterations:
		return fail(wire.ErrUnacceptableCredential, "Too few iterations")
	case x.iterations > mostIterations:
		return fail(wire.ErrUnacceptableCredential, "Too many iterations")
	}
	return nil
}

var (
	errScramTwice = fail(wire.ErrDuplicateResource, "A user credential cannot be altered twice in the same request")
	errScramGone  = fail(wire.ErrResourceNotFound, "Attempt to delete a user credential that does not exist")
)

func handleAlterUserScramCredentials(_ context.Context, c *call, q *wire.AlterUserScramCredentialsRequest) *wire.AlterUserScramCredentialsResponse {
	a := new(wire.AlterUserScramCredentialsResponse)
	a.Default()
	changes := make([]scramChange, 0, len(q.Deletions)+len(q.Upsertions))
	for i := range q.Deletions {
		d := &q.Deletions[i]
		changes = append(changes, scramChange{user: d.Name, mechanism: scramMechanism(d.Mechanism), deletion: true})
	}
	for i := range q.Upsertions {
		u := &q.Upsertions[i]
		changes = append(changes, scramChange{user: u.Name, mechanism: scramMechanism(u.Mechanism), iterations: u.Iterations, noPassword: len(u.SaltedPassword) == 0})
	}
	var judge func([]scramChange) map[string]error
	switch {
	case !c.cluster.dialect.age.zooKeeper:
		judge = c.judgeScram
	case c.broker.id != c.cluster.controllerID():
		judge = func(all []scramChange) map[string]error { return sameForAll(all, fail(wire.ErrNotController, "")) }
	default:
		judge = c.judgeScramZooKeeper
	}
	c.cluster.mu.Lock()
	defer c.cluster.mu.Unlock()
	errs := judge(changes)
	for _, wrong := range []bool{false, true} {
		told := make(map[string]bool)
		for i := range changes {
			x := &changes[i]
			err := errs[x.user]
			if wrong != (err != nil) {
				continue
			}
			if err == nil {
				c.cluster.scram.apply(x)
			}
			if told[x.user] {
				continue
			}
			told[x.user] = true
			one := wire.AlterUserScramCredentialsResponseResult{User: x.user}
			if one.ErrorCode, one.ErrorMessage = codeOf(err); err == nil && c.cluster.dialect.age.zooKeeper {
				one.ErrorMessage = new(string)
			}
			a.Results = append(a.Results, one)
		}
	}
	return a
}

func (s *scramCredentials) apply(x *scramChange) {
	if x.deletion {
		s.delete(x.user, x.mechanism)
	} else {
		s.set(x.user, x.mechanism, x.iterations)
	}
}

func sameForAll(all []scramChange, err error) map[string]error {
	errs := make(map[string]error, len(all))
	for i := range all {
		errs[all[i].user] = err
	}
	return errs
}

// judgeScram says what is wrong with changes, by user, as KRaft's controller does:
// the first thing wrong with a user is the error, and a user who comes again where
// nothing was wrong came twice.
func (c *call) judgeScram(changes []scramChange) map[string]error {
	errs := make(map[string]error)
	seen := make(map[string]bool)
	for i := range changes {
		x := &changes[i]
		if errs[x.user] != nil {
			continue
		}
		if seen[x.user] {
			errs[x.user] = errScramTwice
			continue
		}
		seen[x.user] = true
		err := x.check()
		if _, has := c.cluster.scram.get(x.user)[x.mechanism]; err == nil && x.deletion && !has {
			err = errScramGone
		}
		if err != nil {
			errs[x.user] = err
		}
	}
	for i := range changes {
		if x := &changes[i]; errs[x.user] == nil && !x.deletion && x.noPassword { // no key can be made of it
			errs[x.user] = fail(wire.ErrUnknownServerError, "")
		}
	}
	return errs
}

// judgeScramZooKeeper says what is wrong with changes, by user, as the controller
// does in ZooKeeper's age: what is wrong with one of a user's changes comes before
// the same mechanism twice, and that before what is not there to be deleted.
func (c *call) judgeScramZooKeeper(changes []scramChange) map[string]error {
	errs := make(map[string]error)
	type credential struct {
		user      string
		mechanism scramMechanism
	}
	for i := range changes { // of several the last counts
		if err := changes[i].check(); err != nil {
			errs[changes[i].user] = err
		}
	}
	times := make(map[credential]int)
	twice, gone, keyless := make(map[string]bool), make(map[string]bool), make(map[string]bool)
	for i := range changes {
		x := &changes[i]
		at := credential{x.user, x.mechanism}
		times[at]++
		_, has := c.cluster.scram.get(x.user)[x.mechanism]
		twice[x.user] = twice[x.user] || times[at] > 1
		gone[x.user] = gone[x.user] || x.deletion && !has
		keyless[x.user] = keyless[x.user] || !x.deletion && x.noPassword
	}
	for i := range changes {
		user := changes[i].user
		switch {
		case errs[user] != nil:
		case twice[user]:
			errs[user] = errScramTwice
		case gone[user]:
			errs[user] = errScramGone
		case keyless[user]:
			errs[user] = failPlainly(wire.ErrUnknownServerError)
		}
	}
	return errs
}
