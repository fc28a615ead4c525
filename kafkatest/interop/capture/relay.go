package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"sync"

	"github.com/ottla/ottla/wire"
)

// suiteID is the client ID of the suite's own requests, which are franz-go's.
const suiteID, suiteClient = "kgo", "franz-go"

// A frame of up to most bytes is kept as the largest, if it has so many more
// than the smallest: there is more in it, not just a longer name.
const most, more = 1000, 32

// frames are the frames to keep, by file name.
type frames struct {
	mu                sync.Mutex
	smallest, largest map[string][]byte // guarded by mu
}

func (f *frames) add(k wire.APIKey, version int16, direction string, frame []byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	name := fmt.Sprintf("%v-%d-%s", k, version, direction)
	if old, ok := f.smallest[name]; !ok || len(frame) < len(old) {
		f.smallest[name] = frame
	}
	if len(frame) <= most && len(frame) > len(f.largest[name]) {
		f.largest[name] = frame
	}
}

// write replaces dir and returns the number of frames.
func (f *frames) write(dir string) (n int, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := os.RemoveAll(dir); err != nil {
		return 0, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, err
	}
	for name, frame := range f.smallest {
		if err := os.WriteFile(filepath.Join(dir, name+".bin"), frame, 0o644); err != nil {
			return 0, err
		}
		n++
		large := f.largest[name]
		if len(large) < len(frame)+more {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, name+"-large.bin"), large, 0o644); err != nil {
			return 0, err
		}
		n++
	}
	return n, nil
}

// A relay passes connections on to a broker and records their frames.
type relay struct {
	to, client string
	frames     frames
}

func newRelay(to, client string) *relay {
	return &relay{to, client, frames{smallest: map[string][]byte{}, largest: map[string][]byte{}}}
}

// serve ends when the listener is closed and the connections have ended.
func (r *relay) serve(l net.Listener) {
	var wg sync.WaitGroup
	defer wg.Wait()
	for {
		in, err := l.Accept()
		if err != nil {
			return
		}
		wg.Go(func() {
			defer in.Close()
			out, err := net.Dial("tcp", r.to)
			if err != nil {
				fmt.Fprintln(os.Stderr, "capture:", err)
				return
			}
			defer out.Close()
			r.connection(in, out)
		})
	}
}

// asked is what a response answers.
type asked struct {
	key     wire.APIKey
	version int16
	skip    bool // a request of the suite's own
}

func (r *relay) connection(client, server net.Conn) {
	var mu sync.Mutex
	waiting := map[int32]asked{} // by correlation ID
	var wg sync.WaitGroup
	wg.Go(func() {
		defer client.Close()
		pass(client, server, func(frame []byte) {
			if len(frame) < 8 {
				return
			}
			id := int32(binary.BigEndian.Uint32(frame[4:]))
			mu.Lock()
			q, ok := waiting[id]
			delete(waiting, id)
			mu.Unlock()
			if ok && !q.skip {
				r.frames.add(q.key, q.version, "response", frame)
			}
		})
	})
	pass(server, client, func(frame []byte) {
		h, _, err := wire.DecodeRequestHeader(frame[4:])
		if err != nil {
			fmt.Fprintf(os.Stderr, "capture: %s: %v\n", r.client, err)
			return
		}
		skip := h.ClientID != nil && *h.ClientID == suiteID && r.client != suiteClient
		mu.Lock()
		waiting[h.CorrelationID] = asked{h.APIKey, h.APIVersion, skip}
		mu.Unlock()
		if !skip {
			r.frames.add(h.APIKey, h.APIVersion, "request", frame)
		}
	})
	server.Close()
	wg.Wait()
}

// pass copies frames until there are no more, and shows each, which is the
// callee's to keep, before it is passed on. The first four bytes are its size.
func pass(dst io.Writer, src io.Reader, show func(frame []byte)) {
	for {
		b := make([]byte, 4)
		if _, err := io.ReadFull(src, b); err != nil {
			return
		}
		n := int(binary.BigEndian.Uint32(b))
		if n < 0 || n > 100<<20 {
			fmt.Fprintf(os.Stderr, "capture: got a frame of %d bytes\n", n)
			return
		}
		b = append(b, make([]byte, n)...)
		if _, err := io.ReadFull(src, b[4:]); err != nil {
			return
		}
		show(b)
		if _, err := dst.Write(b); err != nil {
			return
		}
	}
}
