package broker

import (
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/log"
	"github.com/ottla/ottla/wire"
)

// Cluster is N brokers over one metadata image. Its methods are safe for
// concurrent use and, Close called, return ErrClosed or what was there before.
type Cluster struct {
	id        string
	clock     Clock
	log       *slog.Logger
	hook      Hook
	fs        log.FS
	brokers   []*Broker
	groups    *groupShards
	txns      *txnShards
	watchers  watchers
	parted    parted
	resources resources // what is configured and is neither broker nor topic
	quotas    clientQuotas
	scram     scramCredentials
	features  levels
	started   time.Time
	// producerIDs counts the producer ids handed out.
	producerIDs     atomic.Int64
	maxRequestBytes int
	dialect         *dialect

	image    atomic.Pointer[image]
	settings atomic.Pointer[settings]
	mu       sync.Mutex // serialises changes of image and settings; see doc.go for the order

	random struct {
		sync.Mutex // guards source
		source     *rand.Rand
	}

	ctx    context.Context
	cancel context.CancelCauseFunc
	timers timers
	closed sync.Once
	done   chan struct{}
}

// ErrClosed is what methods of a closed Cluster return.
var ErrClosed = errors.New("broker: cluster is closed")

// Start listens and serves until Close. Every broker is ready when it returns.
func Start(c Config) (*Cluster, error) {
	c, err := c.withDefaults()
	if err != nil {
		return nil, err
	}
	own, warnings, err := config.NewBroker(c.Properties, c.Brokers)
	if err != nil {
		return nil, fmt.Errorf("broker: %w", err)
	}
	for _, w := range warnings {
		c.Logger.Warn(w)
	}
	dialect, err := newDialect(c.KafkaVersion)
	if err != nil {
		return nil, err
	}
	cl := &Cluster{
		dialect: dialect, clock: c.Clock, log: c.Logger, hook: c.Hook, fs: log.NewMemFS(),
		maxRequestBytes: int(own.SocketRequestMaxBytes),
		done:            make(chan struct{}),
	}
	cl.started = c.Clock.Now()
	cl.features.init(dialect)
	cl.random.source = rand.New(rand.NewPCG(c.Seed, c.Seed))
	id := cl.newUUID()
	cl.id = base64.RawURLEncoding.EncodeToString(id[:])
	cl.image.Store(newImage())
	cl.ctx, cl.cancel = context.WithCancelCause(context.Background())
	cl.timers.init(c.Clock)
	cl.groups = newGroupShards(cl)
	cl.txns = newTxnShards(cl)
	if err := cl.listen(c, own); err != nil {
		cl.Close()
		return nil, err
	}
	for _, t := range c.Topics {
		if err := cl.CreateTopic(t); err != nil {
			cl.Close()
			return nil, err
		}
	}
	cl.repeat(cl.config().LogRetentionCheckInterval, (*partition).enforceRetention)
	cl.repeat(cl.config().ProducerIDExpirationInterval, (*partition).expireProducers)
	cl.scheduleIdleCheck()
	cl.scheduleCleaner()
	for _, b := range cl.brokers {
		b.start()
	}
	return cl, nil
}

func (cl *Cluster) listen(c Config, own *config.Broker) error {
	static := make(map[int32]map[string]string, c.Brokers)
	for i := range c.Brokers {
		b, err := newBroker(cl, c, i)
		if err != nil {
			return err
		}
		cl.brokers = append(cl.brokers, b)
		static[b.id] = b.staticOf()
	}
	cl.settings.Store(newSettings(config.NewLayers(config.Of(cl.dialect.release), own, static), cl.brokers))
	return nil
}

// closeWarning is after how long Close says what it is waiting for.
const closeWarning = 5 * time.Second

// Close ends every connection and waiting request and returns when all of the
// cluster's goroutines have ended. It is idempotent.
func (cl *Cluster) Close() error {
	cl.closed.Do(func() {
		defer close(cl.done)
		cl.cancel(ErrClosed)
		defer cl.warnLate()()
		for _, b := range cl.brokers {
			b.shut()
		}
		cl.txns.close() // which may be telling groups of the end of a transaction
		cl.groups.close()
		cl.timers.close()
		for _, b := range cl.brokers {
			b.wait()
		}
		cl.closeLogs()
	})
	<-cl.done
	return nil
}

// warnLate says what Close waits for, if it waits for long. The function that
// it returns ends that.
func (cl *Cluster) warnLate() (end func()) {
	warned := make(chan struct{})
	stop := SystemClock().AfterFunc(closeWarning, func() {
		defer close(warned)
		cl.log.Warn("close is waiting", "clients", strings.Join(cl.describeConnections(), "; "))
	})
	return func() {
		if !stop() {
			<-warned
		}
	}
}

func (cl *Cluster) closeLogs() {
	cl.mu.Lock()
	defer cl.mu.Unlock()
	cl.image.Load().topics.Ascend(func(t *topic) bool {
		for _, p := range t.partitions {
			p.close()
		}
		return true
	})
	cl.image.Store(newImage())
}

func (cl *Cluster) describeConnections() []string {
	var all []string
	for _, r := range cl.Requests() {
		if !r.Closed {
			all = append(all, r.String())
		}
	}
	return all
}

// ID is the cluster's id: 16 bytes as 22 characters of base64.
func (cl *Cluster) ID() string { return cl.id }

// Addrs returns the address that clients are told for each broker, host:port.
func (cl *Cluster) Addrs() []string {
	addrs := make([]string, len(cl.brokers))
	for i, b := range cl.brokers {
		addrs[i] = b.addr()
	}
	return addrs
}

// Requests returns what each connection has asked for lately: first those that
// closed last, then those that are open.
func (cl *Cluster) Requests() []ClientRequests {
	all := cl.parted.list()
	now := cl.clock.Now()
	for _, b := range cl.brokers {
		for _, c := range b.connections() {
			all = append(all, c.requests(now))
		}
	}
	return all
}

// controllerID is the broker that answers for the whole cluster.
func (cl *Cluster) controllerID() int32 { return cl.brokers[0].id }

func (cl *Cluster) brokerByID(id int32) *Broker {
	i := int(id) - int(cl.brokers[0].id)
	if i < 0 || i >= len(cl.brokers) {
		return nil
	}
	return cl.brokers[i]
}

// newUUID returns a random id (RFC 4122, version 4), never one that begins with
// a dash in Kafka's spelling, as Kafka has it for topic ids.
func (cl *Cluster) newUUID() wire.UUID {
	cl.random.Lock()
	defer cl.random.Unlock()
	for {
		var id wire.UUID
		binary.BigEndian.PutUint64(id[:8], cl.random.source.Uint64())
		binary.BigEndian.PutUint64(id[8:], cl.random.source.Uint64())
		id[6] = id[6]&0x0f | 0x40
		id[8] = id[8]&0x3f | 0x80
		if id[0]>>2 != 62 { // the dash
			return id
		}
	}
}

func (cl *Cluster) randomSeed() uint64 {
	cl.random.Lock()
	defer cl.random.Unlock()
	return cl.random.source.Uint64()
}

// nextProducerID hands out producer ids from 0, as a new cluster does.
func (cl *Cluster) nextProducerID() int64 { return cl.producerIDs.Add(1) - 1 }

// repeat calls f for every partition, again and again.
func (cl *Cluster) repeat(every time.Duration, f func(*partition)) {
	cl.timers.after(every, func() {
		cl.image.Load().topics.Ascend(func(t *topic) bool {
			for _, p := range t.partitions {
				f(p)
			}
			return cl.ctx.Err() == nil
		})
		cl.repeat(every, f)
	})
}

// idleChecks is how often within connections.max.idle.ms connections are
// looked at.
const idleChecks = 4

// scheduleIdleCheck closes the connections that have been idle for longer than
// connections.max.idle.ms; negative is for ever.
func (cl *Cluster) scheduleIdleCheck() {
	idle := cl.config().ConnectionsMaxIdle
	if idle < 0 {
		return
	}
	cl.timers.after(max(idle/idleChecks, time.Millisecond), func() {
		now := cl.clock.Now()
		for _, b := range cl.brokers {
			for _, c := range b.connections() {
				c.closeIdle(now, idle)
			}
		}
		cl.scheduleIdleCheck()
	})
}

// timers are the cluster's own calls back: close stops them and waits for
// those that run.
type timers struct {
	clock Clock
	mu    sync.Mutex // guards all below
	ended bool
	next  int
	stops map[int]func() bool
	wg    sync.WaitGroup
}

func (t *timers) init(c Clock) {
	t.clock = c
	t.stops = make(map[int]func() bool)
}

// after calls f once d has passed, unless closed before.
func (t *timers) after(d time.Duration, f func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ended {
		return
	}
	id := t.next
	t.next++
	t.wg.Add(1)
	t.stops[id] = t.clock.AfterFunc(d, func() {
		defer t.wg.Done()
		t.mu.Lock()
		delete(t.stops, id)
		ended := t.ended
		t.mu.Unlock()
		if !ended {
			f()
		}
	})
}

func (t *timers) close() {
	t.mu.Lock()
	t.ended = true
	stops := t.stops
	t.stops = make(map[int]func() bool)
	t.mu.Unlock()
	for _, stop := range stops {
		if stop() {
			t.wg.Done()
		}
	}
	t.wg.Wait()
}
