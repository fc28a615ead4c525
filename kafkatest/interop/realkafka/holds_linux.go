package realkafka

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// holds reports whether a process listens on a TCP port: whether one of its
// sockets is one that the kernel lists as listening there.
func holds(pid, port int) (bool, error) {
	proc := filepath.Join("/proc", strconv.Itoa(pid))
	sockets := map[string]bool{}
	for _, table := range []string{"tcp", "tcp6"} {
		text, err := os.ReadFile(filepath.Join(proc, "net", table))
		if err != nil && !errors.Is(err, fs.ErrNotExist) { // a kernel without IPv6, a process that is gone
			return false, err
		}
		for _, inode := range listening(string(text), port) {
			sockets["socket:["+inode+"]"] = true
		}
	}
	if len(sockets) == 0 {
		return false, nil
	}
	files, err := os.ReadDir(filepath.Join(proc, "fd"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	for _, f := range files {
		if to, err := os.Readlink(filepath.Join(proc, "fd", f.Name())); err == nil && sockets[to] {
			return true, nil
		}
	}
	return false, nil
}

// listening returns the inodes of the sockets that listen on a port, out of a
// table as /proc/net/tcp: the second column is the local address, its port in
// hex after the colon, the fourth the state, the tenth the inode.
func listening(table string, port int) []string {
	const listen = "0A"
	end := fmt.Sprintf(":%04X", port)
	var inodes []string
	for line := range strings.Lines(table) {
		if f := strings.Fields(line); len(f) > 9 && f[3] == listen && strings.HasSuffix(f[1], end) {
			inodes = append(inodes, f[9])
		}
	}
	return inodes
}
