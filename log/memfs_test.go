package log

import (
	"bytes"
	"io"
	"io/fs"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMemFSNames(t *testing.T) {
	m := NewMemFS()
	_, err := m.Open("a/x")
	require.ErrorIs(t, err, fs.ErrNotExist)
	f, err := m.Create("a/x")
	require.NoError(t, err)
	_, err = m.Create("a/x")
	require.ErrorIs(t, err, fs.ErrExist)
	require.NoError(t, f.Append([]byte("hello"), false))
	_, err = m.Create("a/b")
	require.NoError(t, err)
	names, err := m.List("a")
	require.NoError(t, err)
	require.Equal(t, []string{"b", "x"}, names)

	require.NoError(t, m.Rename("a/x", "a/b"))
	f, err = m.Open("a/b")
	require.NoError(t, err)
	require.Equal(t, int64(5), f.Size())
	require.ErrorIs(t, m.Rename("a/x", "c"), fs.ErrNotExist)
	require.ErrorIs(t, m.Remove("a/x"), fs.ErrNotExist)
	require.NoError(t, m.Remove("a/b"))
	require.Empty(t, m.dirs, "an empty directory is none")

	view, err := f.View(nil, 0, 5)
	require.NoError(t, err, "an open file outlives its name")
	require.Equal(t, "hello", string(bytes.Join(view, nil)))
}

// TestMemFile does random appends, cuts and views, and holds on to views to see
// that they never change.
func TestMemFile(t *testing.T) {
	type kept struct {
		view [][]byte
		want []byte
	}
	for seed := int64(1); seed <= 30; seed++ {
		r := rand.New(rand.NewSource(seed))
		f := newMemFile()
		var want []byte
		var views []kept
		for range 300 {
			switch n := r.Intn(10); {
			case n < 5:
				p := make([]byte, r.Intn(900))
				if r.Intn(8) == 0 {
					p = make([]byte, keepSize+r.Intn(9000))
				}
				r.Read(p)
				want = append(want, p...)
				require.NoError(t, f.Append(p, r.Intn(2) == 0))
			case n < 6:
				size := r.Intn(len(want) + 1)
				require.NoError(t, f.Truncate(int64(size)))
				want = want[:size:size]
			default:
				from := r.Intn(len(want) + 1)
				n := r.Intn(len(want) - from + 1)
				view, err := f.View(nil, int64(from), int64(n))
				require.NoError(t, err)
				require.Equal(t, len(view), cap(view), "made to measure")
				views = append(views, kept{view, bytes.Clone(want[from : from+n])})
			}
			require.Equal(t, int64(len(want)), f.Size())
		}
		for _, v := range views {
			require.True(t, bytes.Equal(v.want, bytes.Join(v.view, nil)), "seed %d: a view changed", seed)
		}
		_, err := f.View(nil, f.Size(), 1)
		require.ErrorIs(t, err, io.ErrUnexpectedEOF)
		require.Error(t, f.Truncate(f.Size()+1))
	}
}

func TestMemFileKeepsOwned(t *testing.T) {
	f := newMemFile()
	small := []byte("small")
	require.NoError(t, f.Append(small, true))
	large := make([]byte, 1<<20)
	require.NoError(t, f.Append(large, true))
	require.NoError(t, f.Append([]byte("more"), true))
	view, err := f.View(nil, 0, f.Size())
	require.NoError(t, err)
	require.Len(t, view, 3)
	require.Same(t, &large[0], &view[1][0])
	require.NotSame(t, &small[0], &view[0][0])
	// The small ones are in one chunk on both sides of the large one.
	require.Len(t, f.spare, 512-len("smallmore"))
}
