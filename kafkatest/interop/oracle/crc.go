package oracle

import (
	"encoding/binary"
	"hash/crc32"
)

// setBatchCRC computes the checksum of a batch of magic 2 anew, over all of its
// bytes, whatever length it claims.
func setBatchCRC(b []byte) {
	if len(b) > 21 {
		binary.BigEndian.PutUint32(b[17:], crc32.Checksum(b[21:], crc32.MakeTable(crc32.Castagnoli)))
	}
}

// setMessageCRC computes the checksum of a message of magic 0 or 1 anew.
func setMessageCRC(b []byte) {
	if len(b) > 16 {
		binary.BigEndian.PutUint32(b[12:], crc32.ChecksumIEEE(b[16:]))
	}
}
