package record

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// UpOptions says how ConvertUp builds its batch.
type UpOptions struct {
	BaseOffset  int64 // the first record's; the others follow one by one
	LeaderEpoch int32

	// Codec compresses the batch anew with Level; nil is the set's own codec.
	Codec *Codec
	Level int

	// TimestampType LogAppendTime makes MaxTimestamp (ms) every record's timestamp.
	TimestampType TimestampType
	MaxTimestamp  int64

	// Check, unless nil, sees each record before it is taken: entry is its
	// message or wrapper, index its place in that. Its error ends the conversion.
	Check func(entry *Message, index int, r *Record) error

	// Several takes wrappers that are not alone in their set, and both magics in
	// one set, as Kafka did before 2.4.
	Several bool

	Limit int64 // bytes that a wrapper may decompress to; 0 = DefaultMessageLimit
}

// ConvertUp appends to dst one batch of magic 2 with all messages of a produced
// set of magic 0 or 1, as a broker stores it: offsets are given anew, timestamps
// kept (NoTimestamp in magic 0), and so is the codec. It checks the CRCs. As in
// Kafka all entries have one magic, and a wrapper is alone in its set, unless
// o.Several. A cut last
// entry is left out; a set without a whole one gives dst as it was.
func ConvertUp(dst, set []byte, o UpOptions) ([]byte, error) {
	first, _, err := Split(set)
	if errors.Is(err, ErrPartial) || err == nil && first == nil {
		return dst, nil
	}
	if err != nil {
		return dst, err
	}
	outer, err := ParseMessage(first)
	if err != nil {
		return dst, err
	}
	codec := outer.Codec()
	if o.Codec != nil {
		codec = *o.Codec
	}
	var b Builder
	b.Reset(dst, BatchOptions{Codec: codec, Level: o.Level, BaseOffset: o.BaseOffset, LeaderEpoch: o.LeaderEpoch,
		TimestampType: o.TimestampType, MaxTimestamp: o.MaxTimestamp})
	defer b.Discard()
	r := MessageReader{Limit: o.Limit}
	defer r.Close()
	for n := 0; ; n++ {
		entry, rest, err := Split(set)
		if errors.Is(err, ErrPartial) || err == nil && entry == nil {
			break
		}
		if err == nil && !o.Several {
			err = checkUp(entry, &outer, n)
		}
		if err == nil {
			err = VerifyMessageCRC(entry)
		}
		if err == nil {
			err = convertEntry(&b, &r, entry, o.Check)
		}
		if err != nil {
			return dst, err
		}
		set = rest
	}
	out, err := b.Finish()
	if err != nil {
		return dst, err
	}
	return out, nil
}

// checkUp checks the n-th entry against the first.
func checkUp(entry []byte, first *Message, n int) error {
	if magic := int8(entry[posMagic]); magic != first.Magic {
		return invalidMessage(baseOffset(entry), posMagic, "magic %d, the set's first entry has %d", magic, first.Magic)
	}
	if n > 0 && (first.Codec() != None || Attributes(entry[posMessageAttrs]).Codec() != None) {
		return invalidMessage(baseOffset(entry), posMessageAttrs, "compressed message is not alone in its set")
	}
	return nil
}

func convertEntry(b *Builder, r *MessageReader, entry []byte, check func(*Message, int, *Record) error) error {
	if err := r.Reset(entry); err != nil {
		return err
	}
	for i := 0; ; i++ {
		rec, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if check != nil {
			if err := check(r.Message(), i, rec); err != nil {
				return err
			}
		}
		if err := b.Append(rec); err != nil {
			return err
		}
	}
}

// ConvertDown appends the batches of set to dst as a message set of magic 0 or 1,
// for a consumer that knows no later one. As a broker does it:
//
//   - control batches, batches without records and headers are left out, as are
//     timestamps in magic 0;
//   - each compressed batch becomes one wrapper of the same codec with all its
//     records, each record of another batch a message of its own;
//   - records below startOffset are left out of uncompressed batches: some
//     consumers rely on it, since an uncompressed message has no batch to start in
//     the middle of;
//   - entries of toMagic or below stay as they are; a cut last entry is left out.
//
// A batch of zstd gives ErrUnsupportedCodec, a timestamp below -1 ErrTimestamp. On an error dst has what came before
// the batch at fault, which consumers may have. The caller may cut the set at any
// byte. first is how many bytes the first batch that is not left out has become.
func ConvertDown(dst, set []byte, toMagic int8, startOffset int64) (out []byte, first int, err error) {
	if toMagic != 0 && toMagic != 1 {
		return dst, 0, fmt.Errorf("%w: got %d, want 0 or 1", ErrUnsupportedMagic, toMagic)
	}
	var r Reader
	defer r.Close()
	for had := len(dst); ; {
		if first == 0 {
			first = len(dst) - had
		}
		entry, rest, err := Split(set)
		if errors.Is(err, ErrPartial) || err == nil && entry == nil {
			return dst, first, nil
		}
		if err != nil {
			return dst, first, err
		}
		set = rest
		magic := int8(entry[posMagic])
		switch {
		case magic <= toMagic:
			dst = append(dst, entry...)
		case magic == 1:
			dst, err = downMessage(dst, entry, startOffset)
		default:
			dst, err = downBatch(dst, &r, entry, toMagic, startOffset)
		}
		if err != nil {
			return dst, first, err
		}
	}
}

// OverflowSize is the least size of a message that a broker makes up: an offset
// and a length.
const OverflowSize = logPrefix

// AppendOverflow appends size bytes, in which a broker tells of a message that
// has no room: its offset is -1, its length more than what follows, and what
// follows zeros.
func AppendOverflow(dst []byte, size int) []byte {
	const most = 128 << 10 // of one
	for size > 0 {
		var head [logPrefix]byte
		binary.BigEndian.PutUint64(head[:], 1<<64-1)
		binary.BigEndian.PutUint32(head[posLength:], uint32(max(size+1, HeaderSize)))
		n := min(size, max(logPrefix, min(size+1, most)))
		dst = append(dst, head[:min(n, logPrefix)]...)
		dst = append(dst, make([]byte, max(0, n-logPrefix))...)
		size -= n
	}
	return dst
}

func downBatch(dst []byte, r *Reader, batch []byte, toMagic int8, startOffset int64) ([]byte, error) {
	h, err := ParseHeader(batch)
	if err != nil || h.Control() {
		return dst, err
	}
	var b messageBuilder
	if err := b.reset(dst, downOptions(&h, toMagic)); err != nil {
		return dst, err
	}
	defer b.discard()
	if err := r.Reset(batch); err != nil {
		return dst, err
	}
	for {
		rec, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return dst, err
		}
		if h.Codec() == None && rec.Offset < startOffset {
			continue
		}
		if rec.Timestamp < NoTimestamp {
			return dst, fmt.Errorf("%w: offset %d has %d", ErrTimestamp, rec.Offset, rec.Timestamp)
		}
		if err := b.append(rec.Offset, rec); err != nil {
			return dst, err
		}
	}
	return b.finish()
}

func downOptions(h *Header, toMagic int8) MessageOptions {
	return MessageOptions{Magic: toMagic, Codec: h.Codec(), TimestampType: h.TimestampType(), LogAppendTime: h.MaxTimestamp}
}

// downMessage converts an entry of magic 1 to magic 0.
func downMessage(dst, entry []byte, startOffset int64) ([]byte, error) {
	var r MessageReader
	defer r.Close()
	if err := r.Reset(entry); err != nil {
		return dst, err
	}
	codec := r.Message().Codec()
	var b messageBuilder
	if err := b.reset(dst, MessageOptions{Codec: codec}); err != nil {
		return dst, err
	}
	defer b.discard()
	for {
		rec, err := r.Next()
		if err == io.EOF {
			return b.finish()
		}
		if err != nil {
			return dst, err
		}
		if codec == None && rec.Offset < startOffset {
			continue
		}
		if err := b.append(rec.Offset, rec); err != nil {
			return dst, err
		}
	}
}
