// Package realkafka starts a real Apache Kafka of any release from 0.8.2.2 on,
// out of the jars that Maven serves, on loopback. Releases before 3.3 run with
// ZooKeeper, later ones with a controller in the first broker.
//
// It wants Java and Maven. Jars are kept under the user's cache folder, in
// ottla/kafka/RELEASE, and are fetched once.
package realkafka

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Config says what cluster to start.
type Config struct {
	Release    string // such as 3.9.2
	Brokers    int    // 0 means 1
	FirstID    int    // of the first broker, the others follow; 0 means 1
	Properties map[string]string
	// Topics are created, by name, with so many partitions.
	Topics map[string]int
	// Dir is where data and logs go; empty means a new folder that Close removes.
	Dir string
}

// Cluster is a running Kafka.
type Cluster struct {
	Addrs []string // host:port by broker
	Pids  []int    // process ids by broker
	// ZooKeeper is its host:port; empty for a release that runs without.
	ZooKeeper string

	dir string
	own bool // dir is ours to remove

	close     sync.Once
	processes []*process
}

// process is one JVM.
type process struct {
	cmd   *exec.Cmd
	ports []int // on which it is to listen
	log   string
	done  chan struct{} // closed when it has ended
}

// Times that bound a start and a stop.
const (
	startWithin = 5 * time.Minute
	stopWithin  = 15 * time.Second
	lookAgain   = 50 * time.Millisecond
)

// errPortTaken is that a stranger took a port between our finding it free and
// our JVM's listening there, seconds later.
var errPortTaken = errors.New("realkafka: port taken")

// portTries is how often Start looks for other ports then.
const portTries = 5

// Start returns when every broker accepts connections and the topics are there.
// What listens on the ports is then surely this cluster's.
func Start(c Config) (*Cluster, error) {
	r, err := parseRelease(c.Release)
	if err != nil {
		return nil, err
	}
	if c.Brokers == 0 {
		c.Brokers = 1
	}
	if c.FirstID == 0 {
		c.FirstID = 1
	}
	jars, err := fetchJars(r)
	if err != nil {
		return nil, err
	}
	k := &Cluster{dir: c.Dir}
	if c.Dir == "" {
		if k.dir, err = os.MkdirTemp("", "kafka-"+c.Release+"-"); err != nil {
			return nil, err
		}
		k.own = true
	}
	for try := 1; ; try++ {
		err := k.start(c, r, jars)
		if err == nil {
			return k, nil
		}
		if try == portTries || !errors.Is(err, errPortTaken) {
			return nil, errors.Join(err, k.Close())
		}
		k.stop()
		k.processes, k.Addrs, k.Pids = nil, nil, nil
	}
}

func (k *Cluster) start(c Config, r release, jars string) error {
	ports, err := freePorts(c.Brokers + 1)
	if err != nil {
		return err
	}
	inner := ports[c.Brokers] // ZooKeeper's or the controller's
	if err := writeLogging(k.dir); err != nil {
		return err
	}
	if !r.kraft() {
		file, err := k.write("zookeeper.properties", [][2]string{
			{"dataDir", filepath.Join(k.dir, "zookeeper")}, {"clientPort", strconv.Itoa(inner)}, {"clientPortAddress", "127.0.0.1"},
			{"admin.enableServer", "false"}, {"maxClientCnxns", "0"},
		})
		if err != nil {
			return err
		}
		zookeeper, err := k.run("zookeeper", []int{inner}, jars, "org.apache.zookeeper.server.quorum.QuorumPeerMain", file)
		if err != nil {
			return err
		}
		if err := k.await(zookeeper); err != nil {
			return err
		}
		k.ZooKeeper = net.JoinHostPort("127.0.0.1", strconv.Itoa(inner))
	}
	brokers := make([]*process, c.Brokers)
	for i := range brokers {
		if brokers[i], err = k.startBroker(c, r, jars, i, ports[i], inner); err != nil {
			return err
		}
		k.Addrs = append(k.Addrs, net.JoinHostPort("127.0.0.1", strconv.Itoa(ports[i])))
		k.Pids = append(k.Pids, brokers[i].cmd.Process.Pid)
	}
	for _, p := range brokers {
		if err := k.await(p); err != nil {
			return err
		}
	}
	return k.createTopics(c)
}

func (k *Cluster) startBroker(c Config, r release, jars string, i, port, inner int) (*process, error) {
	name := fmt.Sprintf("broker-%d", c.FirstID+i)
	file, err := k.write(name+".properties", brokerProperties(c, r, filepath.Join(k.dir, "data-"+name), i, port, inner))
	if err != nil {
		return nil, err
	}
	listens := []int{port}
	if r.kraft() {
		if i == 0 {
			listens = append(listens, inner)
		}
		ctx, cancel := context.WithTimeout(context.Background(), startWithin)
		defer cancel()
		format := k.java(ctx, jars, "kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", clusterID, "-c", file)
		if out, err := format.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("realkafka: formatting the storage of %s: %w: %s", name, err, out)
		}
	}
	return k.run(name, listens, jars, "kafka.Kafka", file)
}

// clusterID is the id of every KRaft cluster here: 16 bytes in base64.
const clusterID = "b3R0bGEtcmVmZXJlbmNlIQ"

func brokerProperties(c Config, r release, data string, i, port, inner int) [][2]string {
	id := strconv.Itoa(c.FirstID + i)
	listener := "PLAINTEXT://127.0.0.1:" + strconv.Itoa(port)
	replicas := strconv.Itoa(min(3, c.Brokers))
	p := [][2]string{
		{"log.dirs", data}, {"advertised.listeners", listener},
		{"offsets.topic.replication.factor", replicas}, {"transaction.state.log.replication.factor", replicas},
		{"transaction.state.log.min.isr", "1"}, {"group.initial.rebalance.delay.ms", "0"},
	}
	if r.kraft() {
		role, listeners := "broker", listener
		if i == 0 {
			role, listeners = "broker,controller", listener+",CONTROLLER://127.0.0.1:"+strconv.Itoa(inner)
		}
		p = append(p, [][2]string{
			{"node.id", id}, {"process.roles", role}, {"listeners", listeners}, {"controller.listener.names", "CONTROLLER"},
			{"controller.quorum.voters", fmt.Sprintf("%d@127.0.0.1:%d", c.FirstID, inner)},
			{"listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"},
			{"share.coordinator.state.topic.replication.factor", replicas}, {"share.coordinator.state.topic.min.isr", "1"},
		}...)
	} else {
		p = append(p, [][2]string{
			{"broker.id", id}, {"reserved.broker.max.id", "100000"}, {"listeners", listener}, {"host.name", "127.0.0.1"}, {"port", strconv.Itoa(port)},
			{"advertised.host.name", "127.0.0.1"}, {"advertised.port", strconv.Itoa(port)}, {"zookeeper.connect", fmt.Sprintf("127.0.0.1:%d", inner)},
		}...)
	}
	for key, value := range c.Properties {
		p = append(p, [2]string{key, strings.ReplaceAll(value, "%i", id)})
	}
	return p
}

// write writes a properties file; of a key that is given twice the last counts.
func (k *Cluster) write(name string, properties [][2]string) (string, error) {
	var b strings.Builder
	for _, p := range properties {
		fmt.Fprintf(&b, "%s=%s\n", p[0], p[1])
	}
	file := filepath.Join(k.dir, name)
	return file, os.WriteFile(file, []byte(b.String()), 0o600)
}

func (k *Cluster) java(ctx context.Context, jars string, args ...string) *exec.Cmd {
	flags := append([]string{"-Xmx512m", "-cp", filepath.Join(jars, "*")}, loggingFlags(k.dir)...)
	return exec.CommandContext(ctx, "java", append(flags, args...)...)
}

// run starts a JVM whose output goes to a file of its name.
func (k *Cluster) run(name string, ports []int, jars string, args ...string) (*process, error) {
	p := &process{cmd: k.java(context.Background(), jars, args...), ports: ports, log: filepath.Join(k.dir, name+".log"), done: make(chan struct{})}
	out, err := os.Create(p.log)
	if err != nil {
		return nil, err
	}
	defer out.Close()
	p.cmd.Stdout, p.cmd.Stderr = out, out
	p.cmd.SysProcAttr = dieWithParent()
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("realkafka: starting %s: %w", name, err)
	}
	k.processes = append(k.processes, p)
	go func() {
		_ = p.cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// await blocks until a process listens on its ports. That they accept
// connections would not be enough: another program may have taken one, and ours
// is about to end because of that. A process that ends is an error that shows
// its log.
func (k *Cluster) await(p *process) error {
	deadline := time.Now().Add(startWithin)
	for _, port := range p.ports {
		for {
			for _, p := range k.processes {
				if err := p.ended(); err != nil {
					return err
				}
			}
			own, err := holds(p.cmd.Process.Pid, port)
			if err != nil {
				return err
			}
			if own {
				break
			}
			if time.Now().After(deadline) {
				return fmt.Errorf("realkafka: %s does not listen on port %d after %s", filepath.Base(p.log), port, startWithin)
			}
			time.Sleep(lookAgain)
		}
	}
	return nil
}

// ended says why a process has ended; nil is that it has not. Not every release
// logs that its port was taken, so the port is looked at.
func (p *process) ended() error {
	select {
	case <-p.done:
	default:
		return nil
	}
	text, err := os.ReadFile(p.log)
	if err != nil {
		return err
	}
	err = fmt.Errorf("realkafka: %s ended: %s", filepath.Base(p.log), tail(text))
	for _, port := range p.ports {
		ln, busy := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if busy != nil {
			return fmt.Errorf("%w: %w: %w", errPortTaken, busy, err)
		}
		ln.Close()
	}
	return err
}

func tail(text []byte) []byte {
	const most = 2000
	return text[max(0, len(text)-most):]
}

// Log returns what a broker has logged; i counts from 0.
func (k *Cluster) Log(i int) (string, error) {
	text, err := os.ReadFile(k.processes[len(k.processes)-len(k.Pids)+i].log)
	return string(text), err
}

// Close ends the brokers, then ZooKeeper, and returns when they are gone.
func (k *Cluster) Close() error {
	var err error
	k.close.Do(func() {
		k.stop()
		if k.own {
			err = os.RemoveAll(k.dir)
		}
	})
	return err
}

func (k *Cluster) stop() {
	for i := len(k.processes) - 1; i >= 0; i-- {
		k.processes[i].stop()
	}
}

func (p *process) stop() {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.done:
	case <-time.After(stopWithin):
		_ = p.cmd.Process.Kill()
		<-p.done
	}
}

func freePorts(n int) ([]int, error) {
	ports := make([]int, n)
	for i := range ports {
		ln, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer ln.Close() // all at once, so that no port is given twice
		ports[i] = ln.Addr().(*net.TCPAddr).Port
	}
	return ports, nil
}
