//go:build !linux

package realkafka

import (
	"errors"
	"fmt"
	"os/exec"
	"strconv"
)

// holds reports whether a process listens on a TCP port. It asks lsof, which
// exits with 1 when there is no such socket.
func holds(pid, port int) (bool, error) {
	err := exec.Command("lsof", "-nP", "-a", "-p", strconv.Itoa(pid), "-iTCP:"+strconv.Itoa(port), "-sTCP:LISTEN").Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() == 1 {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("realkafka: asking who listens on port %d: %w", port, err)
	}
	return true, nil
}
