package realkafka

import (
	"net"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"
)

// The port of a stranger is not taken for the own process's.
func TestHolds(t *testing.T) {
	for _, address := range []string{"127.0.0.1:0", "[::]:0"} {
		ln, err := net.Listen("tcp", address)
		require.NoError(t, err)
		port := ln.Addr().(*net.TCPAddr).Port
		child := exec.Command("sleep", "60")
		require.NoError(t, child.Start())

		own, err := holds(os.Getpid(), port)
		require.NoError(t, err)
		require.True(t, own, address)
		others, err := holds(child.Process.Pid, port)
		require.NoError(t, err)
		require.False(t, others, address)

		require.NoError(t, ln.Close())
		closed, err := holds(os.Getpid(), port)
		require.NoError(t, err)
		require.False(t, closed, address)
		require.NoError(t, child.Process.Kill())
		_ = child.Wait()
		gone, err := holds(child.Process.Pid, port)
		require.NoError(t, err)
		require.False(t, gone, address)
	}
}
