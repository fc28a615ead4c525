package oracle

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ottla/ottla/wire"
)

func base64Of(b []byte) string { return base64.StdEncoding.EncodeToString(b) }

// bytesText shows bytes as text where they are printable, else as 0x and hex.
func bytesText(b []byte) string {
	s := string(b)
	if !utf8.ValidString(s) || strings.HasPrefix(s, "0x") || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return "0x" + hex.EncodeToString(b)
	}
	return s
}

// textBytes reads what bytesText writes.
func textBytes(s string) ([]byte, error) {
	if digits, ok := strings.CutPrefix(s, "0x"); ok {
		return hex.DecodeString(strings.ReplaceAll(digits, " ", ""))
	}
	return []byte(s), nil
}

// buildRequest makes the request that an expanded body describes. Where loose,
// fields that the version lacks but another has are left out. Records without a
// timestamp get now.
func buildRequest(api wire.APIKey, version int16, body *object, loose bool, now int64) (wire.Message, error) {
	s, err := shapeOf(api, true, version)
	if err != nil {
		return nil, err
	}
	var others []*shape
	if loose {
		others = inAnyVersion(api, true)
	}
	c := builder{now: now, magic: 2}
	if api == wire.KeyProduce {
		c.magic = min(2, max(0, int64(version)-1)) // magic 1 came with v2, magic 2 with v3
	}
	v, err := c.toWire(body, s, others)
	if err != nil {
		return nil, err
	}
	m := wire.NewRequest(api)
	return m, wire.FromJSON(appendJSON(nil, v), m, version)
}

// builder builds what wire reads out of what scenarios write.
type builder struct {
	now   int64 // of records that say no timestamp
	magic int64 // of batches that say none: the newest that the request's version may have
}

// toWire turns what scenarios write into what wire reads: bytes and records into
// base64, and without the fields that only others have.
func (c builder) toWire(v any, s *shape, others []*shape) (any, error) {
	switch v := v.(type) {
	case *object:
		switch s.kind {
		case bytesShape:
			b, err := embedded(v)
			return base64Of(b), err
		case objectShape:
		default:
			return v, nil
		}
		out := newObject()
		for _, k := range v.keys {
			field := s.fields[k]
			var below []*shape
			for _, o := range others {
				if o.kind == objectShape && o.fields[k] != nil {
					below = append(below, o.fields[k])
				}
			}
			if field == nil {
				if len(below) > 0 {
					continue
				}
				field = &shape{} // wire says what is wrong with it
			}
			e, err := c.toWire(v.values[k], field, below)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", k, err)
			}
			out.set(k, e)
		}
		return out, nil
	case []any:
		if s.kind == recordsShape {
			b, err := c.records(v)
			return base64Of(b), err
		}
		if s.kind != arrayShape {
			return v, nil
		}
		var below []*shape
		for _, o := range others {
			if o.kind == arrayShape {
				below = append(below, o.elem)
			}
		}
		out := make([]any, len(v))
		for i, e := range v {
			var err error
			if out[i], err = c.toWire(e, s.elem, below); err != nil {
				return nil, err
			}
		}
		return out, nil
	case string:
		if s.kind == bytesShape || s.kind == recordsShape {
			b, err := textBytes(v)
			return base64Of(b), err
		}
	}
	return v, nil
}

// embedded builds the bytes of a consumer's subscription or assignment:
// {subscription: VERSION, topics: [...]} or {assignment: VERSION, ...}.
func embedded(v *object) ([]byte, error) {
	for name, m := range map[string]wire.Body{"subscription": wire.NewConsumerProtocolSubscription(), "assignment": wire.NewConsumerProtocolAssignment()} {
		given, ok := v.get(name)
		if !ok {
			continue
		}
		version, err := integer(given)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		rest := newObject()
		for _, k := range v.keys {
			if k != name {
				rest.set(k, v.values[k])
			}
		}
		if err := wire.FromJSON(appendJSON(nil, rest), m, int16(version)); err != nil {
			return nil, err
		}
		return wire.Append([]byte{byte(version >> 8), byte(version)}, m, int16(version))
	}
	return nil, fmt.Errorf("got %s for bytes, want text, 0x and hex, or an object with subscription or assignment", appendLine(nil, v))
}

// appendJSON writes strict JSON.
func appendJSON(b []byte, v any) []byte {
	switch v := v.(type) {
	case *object:
		b = append(b, '{')
		for i, k := range v.keys {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(b, printString(k)...)
			b = append(b, ':')
			b = appendJSON(b, v.values[k])
		}
		return append(b, '}')
	case []any:
		b = append(b, '[')
		for i, e := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendJSON(b, e)
		}
		return append(b, ']')
	}
	return appendLine(b, v)
}

// readAnswer makes the readable form of a response.
func readAnswer(m wire.Message, version int16) (*object, error) {
	text, err := wire.ToJSON(m, version)
	if err != nil {
		return nil, err
	}
	v, err := parseValue(string(text))
	if err != nil {
		return nil, err
	}
	s, err := shapeOf(m.APIKey(), false, version)
	if err != nil {
		return nil, err
	}
	out, err := fromWire(v, s)
	if err != nil {
		return nil, err
	}
	if m.APIKey() == wire.KeyFetch {
		decodeOffsetsLog(out.(*object))
	}
	return out.(*object), nil
}

// fromWire turns what wire prints into what transcripts hold.
func fromWire(v any, s *shape) (any, error) {
	if s == nil {
		return v, nil
	}
	switch v := v.(type) {
	case *object:
		for _, k := range v.keys {
			e, err := fromWire(v.values[k], s.fields[k])
			if err != nil {
				return nil, err
			}
			v.values[k] = e
		}
	case []any:
		for i, e := range v {
			var err error
			if v[i], err = fromWire(e, s.elem); err != nil {
				return nil, err
			}
		}
	case string:
		if s.kind != bytesShape && s.kind != recordsShape {
			return v, nil
		}
		b, err := base64.StdEncoding.DecodeString(v)
		if err != nil {
			return nil, err
		}
		if s.kind == recordsShape {
			return readRecords(b), nil
		}
		return bytesText(b), nil
	}
	return v, nil
}
