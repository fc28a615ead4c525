package oracle

import (
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"time"
)

// The oldest releases cannot be asked to make a topic: their tools write it into
// ZooKeeper, and so do we, in the little of its protocol that takes. Numbers are
// big-endian, strings and frames have their length in four bytes before them.

// zkNodeExists is ZooKeeper's error for a node that is there already.
const zkNodeExists = -110

// zkCreate makes nodes with data, in order, on one connection.
func zkCreate(addr string, nodes [][2]string) error {
	nc, err := net.DialTimeout("tcp", addr, answerWithin)
	if err != nil {
		return err
	}
	defer nc.Close()
	_ = nc.SetDeadline(time.Now().Add(answerWithin))
	// protocol version, last transaction seen, session timeout, session id, password
	hello := binary.BigEndian.AppendUint32(nil, 0)
	hello = binary.BigEndian.AppendUint64(hello, 0)
	hello = binary.BigEndian.AppendUint32(hello, 10_000)
	hello = binary.BigEndian.AppendUint64(hello, 0)
	hello = append(binary.BigEndian.AppendUint32(hello, 16), make([]byte, 16)...)
	if _, err := zkExchange(nc, hello); err != nil {
		return err
	}
	const opCreate, allRights = 1, 31
	for i, node := range nodes {
		q := binary.BigEndian.AppendUint32(nil, uint32(i+1))
		q = binary.BigEndian.AppendUint32(q, opCreate)
		q = zkString(q, node[0])
		q = zkString(q, node[1])
		q = binary.BigEndian.AppendUint32(q, 1) // one right, for the world
		q = binary.BigEndian.AppendUint32(q, allRights)
		q = zkString(zkString(q, "world"), "anyone")
		q = binary.BigEndian.AppendUint32(q, 0) // persistent
		a, err := zkExchange(nc, q)
		if err != nil {
			return err
		}
		if len(a) < 16 { // request number, transaction, error
			return fmt.Errorf("zookeeper: got an answer of %d bytes, want at least 16", len(a))
		}
		if code := int32(binary.BigEndian.Uint32(a[12:])); code != 0 && code != zkNodeExists {
			return fmt.Errorf("zookeeper: creating %s: error %d", node[0], code)
		}
	}
	return nil
}

func zkString(b []byte, s string) []byte {
	return append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...)
}

func zkExchange(nc net.Conn, frame []byte) ([]byte, error) {
	if _, err := nc.Write(zkString(nil, string(frame))); err != nil {
		return nil, err
	}
	var size [4]byte
	if _, err := io.ReadFull(nc, size[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(size[:])
	if n > 1<<20 {
		return nil, fmt.Errorf("zookeeper: got an answer of %d bytes", n)
	}
	a := make([]byte, n)
	_, err := io.ReadFull(nc, a)
	return a, err
}
