package record

import (
	"bytes"
	"io"
	"sync"

	"github.com/klauspost/compress/gzip"
)

type gzipReader struct {
	src bytes.Reader
	z   gzip.Reader
}

var gzipReaders = sync.Pool{New: func() any { return new(gzipReader) }}

func newGzipReader(src []byte) (*gzipReader, error) {
	r := gzipReaders.Get().(*gzipReader)
	r.src.Reset(src)
	if err := r.z.Reset(&r.src); err != nil {
		r.release()
		return nil, err
	}
	return r, nil
}

// Read takes what follows the last member for the end if it is no member, as Java
// does: only a next member's header can still be wrong here.
func (r *gzipReader) Read(p []byte) (int, error) {
	n, err := r.z.Read(p)
	if err == gzip.ErrHeader {
		err = io.EOF
	}
	return n, err
}

func (r *gzipReader) release() {
	r.src.Reset(nil)
	r.z.Header = gzip.Header{} // a name, comment and extra field are the sender's to choose
	gzipReaders.Put(r)
}

// gzipWriter is a writer and where it writes to.
type gzipWriter struct {
	dst []byte
	z   *gzip.Writer
}

func (w *gzipWriter) Write(p []byte) (int, error) {
	w.dst = append(w.dst, p...)
	return len(p), nil
}

var gzipWriters [10]sync.Pool // by level; 0 is the default

// appendGzip compresses with level 1 to 9; below is the default.
func appendGzip(dst []byte, level int, src []byte) []byte {
	i := min(max(level, 0), 9)
	w, _ := gzipWriters[i].Get().(*gzipWriter)
	if w == nil {
		w = new(gzipWriter)
		lvl := i
		if i == 0 {
			lvl = gzip.DefaultCompression
		}
		z, err := gzip.NewWriterLevel(w, lvl)
		if err != nil {
			panic("record: gzip level " + err.Error()) // 1 to 9 are all right
		}
		w.z = z
	}
	w.dst = dst
	w.z.Reset(w)
	w.z.Write(src) // cannot fail: w.Write does not
	w.z.Close()
	dst, w.dst = w.dst, nil
	gzipWriters[i].Put(w)
	return dst
}
