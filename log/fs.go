package log

// FS is where logs keep their files. Names are slash-separated paths without a
// leading slash; a directory exists while a file is in it. Methods may be called
// by many goroutines at once.
//
// Errors are those of io/fs: one that is fs.ErrNotExist for a name that is not
// there, fs.ErrExist for one that is.
type FS interface {
	// Create makes a new, empty file.
	Create(name string) (File, error)
	// Open opens an existing file.
	Open(name string) (File, error)
	// List gives the names of the files in dir, without dir, sorted. It is empty
	// when there is no such directory.
	List(dir string) ([]string, error)
	// Rename gives a file another name and replaces what had that name, at once.
	Rename(from, to string) error
	// Remove removes a file. Who has it open can go on reading it.
	Remove(name string) error
}

// File is a file that grows at its end. One goroutine at a time may change it,
// any number may call View and Size meanwhile.
type File interface {
	// Append adds p at the end. With owned the file may keep p itself, and nobody
	// else may change it from then on; without, p is copied. After an error the
	// file may be longer by a part of p.
	Append(p []byte, owned bool) error
	// View appends the n bytes from off on to dst, as pieces of the file's own
	// memory, which must not be changed. They keep their content whatever
	// happens to the file. Less than n bytes is io.ErrUnexpectedEOF.
	View(dst [][]byte, off, n int64) ([][]byte, error)
	// Truncate cuts the file. What lies behind size is gone.
	Truncate(size int64) error
	// Size is the length in bytes.
	Size() int64
	// Sync makes what was appended survive a crash.
	Sync() error
	// Close gives the handle back. It does not sync.
	Close() error
}
