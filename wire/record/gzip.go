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
	if err := r.member(); err != nil {
		r.release()
		return nil, err
	}
	return r, nil
}

// member starts at the next member.
func (r *gzipReader) member() error {
	err := r.z.Reset(&r.src)
	r.z.Multistream(false)
	return err
}

// Read goes on with the next member where one ends. Bytes that do not begin
// another are the end too, as in Java, however many they are.
func (r *gzipReader) Read(p []byte) (int, error) {
	for {
		n, err := r.z.Read(p)
		if err == io.EOF && r.member() == nil {
			err = nil
		}
		if n > 0 || err != nil {
			return n, err
		}
	}
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
