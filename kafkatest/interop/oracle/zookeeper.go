package oracle

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"time"
)

// The oldest releases cannot be asked to make a topic: their tools write it into
// ZooKeeper, and so do we; nor can any of that age be asked whether a topic is
// wholly gone. Here is the little of ZooKeeper's protocol that takes. Numbers are
// big-endian, strings and frames have their length in four bytes before them.

// ZooKeeper's errors for a node that is not there, and that is there already.
const (
	zkNoNode     = -101
	zkNodeExists = -110
)

// zkError is an error that ZooKeeper answered with.
type zkError int32

func (e zkError) Error() string { return fmt.Sprintf("zookeeper: error %d", int32(e)) }

// zkConn is a connection to ZooKeeper, for one exchange after the other.
type zkConn struct {
	nc   net.Conn
	last uint32 // request number
}

func zkDial(addr string) (*zkConn, error) {
	nc, err := net.DialTimeout("tcp", addr, answerWithin)
	if err != nil {
		return nil, err
	}
	c := &zkConn{nc: nc}
	// protocol version, last transaction seen, session timeout, session id, password
	hello := binary.BigEndian.AppendUint32(nil, 0)
	hello = binary.BigEndian.AppendUint64(hello, 0)
	hello = binary.BigEndian.AppendUint32(hello, 10_000)
	hello = binary.BigEndian.AppendUint64(hello, 0)
	hello = append(binary.BigEndian.AppendUint32(hello, 16), make([]byte, 16)...)
	if _, err := c.exchange(hello); err != nil {
		nc.Close()
		return nil, err
	}
	return c, nil
}

func (c *zkConn) close() { c.nc.Close() }

// Operations of ZooKeeper.
const (
	zkOpCreate   = 1
	zkOpGet      = 4
	zkOpChildren = 8
)

// ask sends a request and returns what the answer has after its header.
func (c *zkConn) ask(op uint32, body []byte) ([]byte, error) {
	c.last++
	q := binary.BigEndian.AppendUint32(nil, c.last)
	q = append(binary.BigEndian.AppendUint32(q, op), body...)
	a, err := c.exchange(q)
	if err != nil {
		return nil, err
	}
	if len(a) < 16 { // request number, transaction, error
		return nil, fmt.Errorf("zookeeper: got an answer of %d bytes, want at least 16", len(a))
	}
	if code := int32(binary.BigEndian.Uint32(a[12:])); code != 0 {
		return nil, zkError(code)
	}
	return a[16:], nil
}

func (c *zkConn) exchange(frame []byte) ([]byte, error) {
	_ = c.nc.SetDeadline(time.Now().Add(answerWithin))
	if _, err := c.nc.Write(zkString(nil, string(frame))); err != nil {
		return nil, err
	}
	var size [4]byte
	if _, err := io.ReadFull(c.nc, size[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(size[:])
	if n > 1<<20 {
		return nil, fmt.Errorf("zookeeper: got an answer of %d bytes", n)
	}
	a := make([]byte, n)
	_, err := io.ReadFull(c.nc, a)
	return a, err
}

func zkString(b []byte, s string) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...)
}

// zkTakeString takes a string, or data, off the front of an answer.
func zkTakeString(a []byte) (s string, rest []byte, err error) {
	if len(a) < 4 || uint64(len(a)-4) < uint64(binary.BigEndian.Uint32(a)) {
		return "", nil, fmt.Errorf("zookeeper: a string is cut off in % x", a)
	}
	end := 4 + int(binary.BigEndian.Uint32(a))
	return string(a[4:end]), a[end:], nil
}

// create makes a node with data; one that is there already is fine.
func (c *zkConn) create(path, data string) error {
	const allRights = 31
	q := zkString(zkString(nil, path), data)
	q = binary.BigEndian.AppendUint32(q, 1) // one right, for the world
	q = binary.BigEndian.AppendUint32(q, allRights)
	q = zkString(zkString(q, "world"), "anyone")
	q = binary.BigEndian.AppendUint32(q, 0) // persistent
	if _, err := c.ask(zkOpCreate, q); err != nil && err != zkError(zkNodeExists) {
		return fmt.Errorf("creating %s: %w", path, err)
	}
	return nil
}

// noWatch follows a path that is read and not watched.
const noWatch = 0

// get returns the data of a node.
func (c *zkConn) get(path string) (string, error) {
	a, err := c.ask(zkOpGet, append(zkString(nil, path), noWatch))
	if err != nil {
		return "", err
	}
	data, _, err := zkTakeString(a)
	return data, err
}

// children returns the names under a node.
func (c *zkConn) children(path string) ([]string, error) {
	a, err := c.ask(zkOpChildren, append(zkString(nil, path), noWatch))
	if err != nil {
		return nil, err
	}
	if len(a) < 4 {
		return nil, fmt.Errorf("zookeeper: got a list of %d bytes", len(a))
	}
	n, a := binary.BigEndian.Uint32(a), a[4:]
	var names []string
	for range n {
		name, rest, err := zkTakeString(a)
		if err != nil {
			return nil, err
		}
		names, a = append(names, name), rest
	}
	return names, nil
}

// zkCreate makes nodes with data, in order.
func zkCreate(addr string, nodes [][2]string) error {
	c, err := zkDial(addr)
	if err != nil {
		return err
	}
	defer c.close()
	for _, node := range nodes {
		if err := c.create(node[0], node[1]); err != nil {
			return err
		}
	}
	return nil
}

// zkDeletionsDone waits until no topic is being deleted any more but those that
// wait for a broker that is not among the first so many.
func zkDeletionsDone(addr string, brokers int) error {
	c, err := zkDial(addr)
	if err != nil {
		return err
	}
	defer c.close()
	deadline := time.Now().Add(settleWithin)
	for {
		topics, err := c.children("/admin/delete_topics")
		if err != nil {
			return err
		}
		going := ""
		for _, topic := range topics {
			stuck, err := c.lacksReplica(topic, brokers)
			if err != nil {
				return err
			}
			if !stuck {
				going = topic
			}
		}
		if going == "" {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("settle: topic %s is still being deleted after %s", going, settleWithin)
		}
		time.Sleep(settlePause)
	}
}

// lacksReplica reports whether some replica of a topic is on no broker from 1 to
// brokers. A topic that is gone lacks none.
func (c *zkConn) lacksReplica(topic string, brokers int) (bool, error) {
	data, err := c.get("/brokers/topics/" + topic)
	if err == zkError(zkNoNode) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	var is struct {
		Partitions map[string][]int `json:"partitions"`
	}
	if err := json.Unmarshal([]byte(data), &is); err != nil {
		return false, fmt.Errorf("zookeeper: topic %s: %w", topic, err)
	}
	for _, replicas := range is.Partitions {
		for _, id := range replicas {
			if id < 1 || id > brokers {
				return true, nil
			}
		}
		if len(replicas) == 0 {
			return true, nil
		}
	}
	return false, nil
}
