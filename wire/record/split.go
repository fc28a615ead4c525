package record

import (
	"encoding/binary"
	"fmt"
)

// Magic gives the magic of the entry at the start of b. The error is ErrPartial
// or ErrUnsupportedMagic.
func Magic(b []byte) (int8, error) {
	if len(b) < prefixSize {
		return 0, shortError(b, prefixSize)
	}
	m := int8(b[posMagic])
	if m < 0 || m > 2 {
		return m, fmt.Errorf("%w: got %d, want 0 to 2", ErrUnsupportedMagic, m)
	}
	return m, nil
}

// Split cuts the first entry, a batch or a message of any magic, off a record
// set. At the end of the set entry is nil and so is the error. When the set ends
// within the entry, the error is ErrPartial and rest is set; Kafka takes both for
// the end.
func Split(set []byte) (entry, rest []byte, err error) {
	if len(set) == 0 {
		return nil, nil, nil
	}
	if len(set) < logPrefix {
		return nil, set, shortError(set, logPrefix)
	}
	offset := int64(binary.BigEndian.Uint64(set))
	length := int32(binary.BigEndian.Uint32(set[posLength:]))
	if length < minMessageLength {
		return nil, set, corruptf(offset, posLength, "length %d, want at least %d", length, minMessageLength)
	}
	magic, err := Magic(set)
	if err != nil {
		return nil, set, err
	}
	if magic == 2 && length < minBatchLength {
		return nil, set, corruptf(offset, posLength, "length %d, want at least %d", length, minBatchLength)
	}
	size := logPrefix + int(length)
	if size > len(set) {
		return nil, set, shortError(set, size)
	}
	return set[:size:size], set[size:], nil
}

// baseOffset is the offset at the start of an entry of any magic.
func baseOffset(entry []byte) int64 { return int64(binary.BigEndian.Uint64(entry)) }
