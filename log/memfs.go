package log

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
)

const (
	// keepSize is the least size in bytes of an owned append that is kept as it
	// lies. Below, a copy costs less than a part of its own.
	keepSize = 8 << 10

	minChunk = 512
	maxChunk = 256 << 10

	// A new chunk is 1/chunkShare of the file so far, which bounds the memory that
	// is taken and not yet used.
	chunkShare = 16
)

// MemFS is an FS in memory. Its zero value is an empty one.
type MemFS struct {
	mu   sync.Mutex // guards dirs and what is in them
	dirs map[string]*memDir
}

// memDir has the files of one directory, sorted by name: mostly very few.
type memDir struct {
	names []string
	files []*memFile
}

// NewMemFS makes an empty file system in memory.
func NewMemFS() *MemFS { return &MemFS{} }

func splitName(name string) (dir, base string) {
	dir, base = path.Split(name)
	return strings.TrimSuffix(dir, "/"), base
}

func (m *MemFS) findLocked(name string) (d *memDir, i int, ok bool) {
	dir, base := splitName(name)
	if d = m.dirs[dir]; d == nil {
		return nil, 0, false
	}
	i, ok = slices.BinarySearch(d.names, base)
	return d, i, ok
}

func (m *MemFS) putLocked(name string, f *memFile) {
	dir, base := splitName(name)
	d := m.dirs[dir]
	if d == nil {
		if m.dirs == nil {
			m.dirs = make(map[string]*memDir)
		}
		d = &memDir{}
		m.dirs[dir] = d
	}
	i, ok := slices.BinarySearch(d.names, base)
	if ok {
		d.files[i] = f
		return
	}
	d.names = slices.Insert(d.names, i, strings.Clone(base))
	d.files = slices.Insert(d.files, i, f)
}

func (m *MemFS) dropLocked(name string, d *memDir, i int) {
	d.names = slices.Delete(d.names, i, i+1)
	d.files = slices.Delete(d.files, i, i+1)
	if len(d.names) == 0 {
		dir, _ := splitName(name)
		delete(m.dirs, dir)
	}
}

// Create makes a new, empty file.
func (m *MemFS) Create(name string) (File, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, _, ok := m.findLocked(name); ok {
		return nil, &fs.PathError{Op: "create", Path: name, Err: fs.ErrExist}
	}
	f := newMemFile()
	m.putLocked(name, f)
	return f, nil
}

// Open opens an existing file.
func (m *MemFS) Open(name string) (File, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	d, i, ok := m.findLocked(name)
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return d.files[i], nil
}

// List gives the names of the files in dir, sorted.
func (m *MemFS) List(dir string) ([]string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if d := m.dirs[dir]; d != nil {
		return slices.Clone(d.names), nil
	}
	return nil, nil
}

// Rename gives a file another name.
func (m *MemFS) Rename(from, to string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	d, i, ok := m.findLocked(from)
	if !ok {
		return &fs.PathError{Op: "rename", Path: from, Err: fs.ErrNotExist}
	}
	f := d.files[i]
	m.dropLocked(from, d, i)
	m.putLocked(to, f)
	return nil
}

// Remove removes a file.
func (m *MemFS) Remove(name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	d, i, ok := m.findLocked(name)
	if !ok {
		return &fs.PathError{Op: "remove", Path: name, Err: fs.ErrNotExist}
	}
	m.dropLocked(name, d, i)
	return nil
}

// memFile is a file in memory. A content only grows; Truncate puts another one
// in its place, so that a View that is under way sees one or the other.
type memFile struct {
	content atomic.Pointer[memContent]
	spare   []byte // free memory behind the last copy; the writer's
}

// memContent is read by View in the order size, parts and written by Append in
// the order bytes, parts, size: whoever sees a size sees what makes it up.
type memContent struct {
	size  atomic.Int64
	parts atomic.Pointer[[]memPart]
}

// memPart is a run of the file's bytes. It ends where the next part starts, the
// last one at the content's size; buf may go on behind that.
type memPart struct {
	off int64
	buf []byte
}

func newMemFile() *memFile {
	f := &memFile{}
	f.content.Store(&memContent{})
	return f
}

func (c *memContent) list() []memPart {
	if p := c.parts.Load(); p != nil {
		return *p
	}
	return nil
}

func (c *memContent) add(p memPart) {
	parts := append(c.list(), p)
	c.parts.Store(&parts)
}

// Append adds p at the end.
func (f *memFile) Append(p []byte, owned bool) error {
	c := f.content.Load()
	size := c.size.Load()
	if owned && len(p) >= keepSize {
		c.add(memPart{off: size, buf: p[:len(p):len(p)]})
		c.size.Store(size + int64(len(p)))
		return nil
	}
	for len(p) > 0 {
		if len(f.spare) == 0 {
			f.spare = newChunk(size, len(p))
		}
		parts := c.list()
		if n := len(parts); n == 0 || !continues(parts[n-1], size, f.spare) {
			c.add(memPart{off: size, buf: f.spare})
		}
		n := copy(f.spare, p)
		f.spare, p = f.spare[n:], p[n:]
		size += int64(n)
	}
	c.size.Store(size)
	return nil
}

// continues says whether spare is what follows in p's memory when p ends at
// offset size.
func continues(p memPart, size int64, spare []byte) bool {
	used := size - p.off
	return used < int64(len(p.buf)) && &p.buf[used] == &spare[0]
}

// newChunk takes memory for at least the first bytes of an append of n to a file
// of size bytes; what the allocator rounds up is used too.
func newChunk(size int64, n int) []byte {
	want := min(max(minChunk, size/chunkShare), maxChunk)
	b := slices.Grow([]byte(nil), max(int(want), n))
	return b[:cap(b)]
}

// View appends pieces of the file's memory to dst.
func (f *memFile) View(dst [][]byte, off, n int64) ([][]byte, error) {
	c := f.content.Load()
	size := c.size.Load()
	if off < 0 || n < 0 || off > size-n {
		return dst, fmt.Errorf("%w: %d bytes at %d of a file of %d", io.ErrUnexpectedEOF, n, off, size)
	}
	if n == 0 {
		return dst, nil
	}
	parts := c.list()
	end := off + n
	first := sort.Search(len(parts), func(i int) bool { return parts[i].off > off }) - 1
	last := first + 1
	for last < len(parts) && parts[last].off < end {
		last++
	}
	if dst == nil {
		dst = make([][]byte, 0, last-first)
	}
	for i := first; i < last; i++ {
		p := parts[i]
		stop := end
		if i+1 < last {
			stop = parts[i+1].off
		}
		from, to := max(off, p.off)-p.off, stop-p.off
		dst = append(dst, p.buf[from:to:to])
	}
	return dst, nil
}

// Truncate cuts the file. The memory behind size may be in a reader's hands and
// is not written again; the spare memory was never handed out.
func (f *memFile) Truncate(size int64) error {
	old := f.content.Load()
	if was := old.size.Load(); size >= was {
		if size > was {
			return fmt.Errorf("%w: truncate to %d of a file of %d", io.ErrUnexpectedEOF, size, was)
		}
		return nil
	}
	parts := old.list()
	n := sort.Search(len(parts), func(i int) bool { return parts[i].off >= size })
	c := &memContent{}
	if n > 0 {
		parts = slices.Clone(parts[:n])
		p := &parts[n-1]
		p.buf = p.buf[: size-p.off : size-p.off]
		c.parts.Store(&parts)
	} else {
		f.spare = nil
	}
	c.size.Store(size)
	f.content.Store(c)
	return nil
}

// Size is the length in bytes.
func (f *memFile) Size() int64 { return f.content.Load().size.Load() }

// Sync does nothing.
func (f *memFile) Sync() error { return nil }

// Close does nothing: the memory is the file system's.
func (f *memFile) Close() error { return nil }
