package wire

import (
	"encoding/base64"
	"fmt"
)

// A UUID is 16 bytes, the zero UUID meaning none.
type UUID [16]byte

// String writes u as Kafka does: base64url without padding, 22 characters.
func (u UUID) String() string { return base64.RawURLEncoding.EncodeToString(u[:]) }

// IsZero tells whether u is the zero UUID.
func (u UUID) IsZero() bool { return u == UUID{} }

// ParseUUID reads what String writes, with or without padding.
func ParseUUID(s string) (UUID, error) {
	var u UUID
	if len(s) == 24 && s[22:] == "==" {
		s = s[:22]
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(b) != len(u) {
		return u, fmt.Errorf("got UUID %q, want 16 bytes in 22 characters of base64url", s)
	}
	copy(u[:], b)
	return u, nil
}

// A Tag is a tagged field that the schema does not know, kept as it came.
type Tag struct {
	ID   uint32
	Data []byte
}

// Tags are unknown tagged fields, in ascending order of ID.
type Tags []Tag

// Records are the record batches of one partition in one or more consecutive
// pieces. Nil is null on the wire; a value without pieces is empty.
type Records [][]byte

// Len is the number of bytes in all pieces.
func (r Records) Len() int {
	n := 0
	for _, p := range r {
		n += len(p)
	}
	return n
}

// Bytes returns the records in one slice: the piece itself when there is but
// one, else a copy. It is nil for null.
func (r Records) Bytes() []byte {
	switch {
	case r == nil:
		return nil
	case len(r) == 1:
		return r[0]
	}
	b := make([]byte, 0, r.Len())
	for _, p := range r {
		b = append(b, p...)
	}
	return b
}
