package oracle

import (
	"encoding/binary"
	"hash/crc32"
)

// setMessageCRC computes the checksum of a message of magic 0 or 1 anew.
func setMessageCRC(b []byte) {
	if len(b) > 16 {
		binary.BigEndian.PutUint32(b[12:], crc32.ChecksumIEEE(b[16:]))
	}
}
