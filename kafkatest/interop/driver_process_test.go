package interop

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestDriver checks the way driver programs are run, with shell scripts.
func TestDriver(t *testing.T) {
	t.Parallel()
	script := func(t *testing.T, text string) driver {
		path := filepath.Join(t.TempDir(), "driver.sh")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return driver{cmd: []string{"sh", path}}
	}
	var silent emitter

	t.Run("info", func(t *testing.T) {
		d := script(t, `[ "$*" = "info -" ] && echo '{"event":"info","client":"a","version":"1","codecs":["none"],"lacks":["keys"]}'`)
		got, err := d.info(within(t))
		require.NoError(t, err)
		require.Equal(t, info{Client: "a", Version: "1", Codecs: []string{"none"}, Lacks: []string{"keys"}}, got)
	})
	t.Run("exit code and standard error", func(t *testing.T) {
		err := script(t, `echo a reason >&2; exit 3`).create(within(t), "b", "t", 1)
		require.ErrorContains(t, err, "exit status 3")
		require.ErrorContains(t, err, "a reason")
	})
	t.Run("not installed", func(t *testing.T) {
		err := driver{cmd: []string{"./nowhere"}}.create(within(t), "b", "t", 1)
		require.ErrorContains(t, err, "make install")
	})
	t.Run("not JSON", func(t *testing.T) {
		err := script(t, `echo hello; exec sleep 1000`).create(within(t), "b", "t", 1)
		require.ErrorContains(t, err, "hello")
	})
	t.Run("fewer acknowledged", func(t *testing.T) {
		err := script(t, `echo '{"event":"produced","count":2}'`).produce(within(t), "b", production{Count: 3})
		require.ErrorContains(t, err, "got produced count 2, want 3")
	})
	t.Run("stop ends standard input", func(t *testing.T) {
		stop := make(chan struct{})
		emit := silent
		var last record
		emit.assigned = func([]int32) { close(stop) }
		emit.record = func(r record) { last = r }
		d := script(t, `echo '{"event":"assigned","partitions":[1]}'; cat; echo '{"event":"record","partition":1,"offset":7,"key":null,"value":"v"}'`)
		require.NoError(t, d.member(within(t), "b", membership{}, stop, emit))
		require.Equal(t, int64(7), last.Offset)
		require.Nil(t, last.Key)
	})
	t.Run("the end of the context kills it and its children", func(t *testing.T) {
		ctx, cancel := context.WithCancelCause(within(t))
		reason := errors.New("enough")
		emit := silent
		emit.assigned = func([]int32) { cancel(reason) }
		d := script(t, `sleep 1000 & echo '{"event":"assigned"}'; wait`)
		begin := time.Now()
		require.ErrorIs(t, d.member(ctx, "b", membership{}, nil, emit), reason) // the child holds standard output open
		require.Less(t, time.Since(begin), stepTime/2)
	})
}
