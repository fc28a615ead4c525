package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ottla/ottla/wire"
)

const encodeUsage = `ottla encode [flags] [FILE]: what ottla decode prints as frames again

Reads JSON, one object a frame, from FILE or standard input and writes the frames,
each behind its size, to standard output:

  {"request":{"api":"Metadata","apiVersion":5,"correlationId":1,"clientId":"me"},"body":{"topics":null}}
  {"response":{"api":"Metadata","apiVersion":5,"correlationId":1},"body":{...}}

Fields of the body that are left out take their defaults. Records are in the body, in
base64; what ottla decode shows of them under "records" is not read.

  --hex   write hex, a frame a line

JSON that is not such a message ends it with status 1.
`

func encode(args []string, stdin io.Reader, stdout io.Writer) error {
	t := newTool("encode")
	src, err := t.parse(args, encodeUsage, stdin, stdout)
	if err != nil {
		return err
	}
	in := json.NewDecoder(bytes.NewReader(src))
	in.DisallowUnknownFields()
	for n := 1; ; n++ {
		at := in.InputOffset()
		var l line
		err := in.Decode(&l)
		if err == io.EOF {
			return nil
		}
		var frame []byte
		if err == nil {
			frame, err = l.encode()
		}
		if err != nil {
			return inputError{fmt.Errorf("frame %d at byte %d: %w", n, at, err)}
		}
		if t.hex {
			frame = append(hex.AppendEncode(nil, frame), '\n')
		}
		if _, err := stdout.Write(frame); err != nil {
			return err
		}
	}
}

// encode returns the frame that l describes.
func (l *line) encode() ([]byte, error) {
	if (l.Request == nil) == (l.Response == nil) {
		return nil, errors.New(`got an object with neither or both of "request" and "response", want one`)
	}
	body := l.Body
	if body == nil {
		body = json.RawMessage("{}")
	}
	if r := l.Response; r != nil {
		key, err := keyOf(r.API)
		if err != nil {
			return nil, err
		}
		m := wire.NewResponse(key)
		if err := wire.FromJSON(body, m, r.APIVersion); err != nil {
			return nil, err
		}
		return wire.AppendResponse(nil, r.CorrelationID, m, r.APIVersion)
	}
	r := l.Request
	key, err := keyOf(r.API)
	if err != nil {
		return nil, err
	}
	m := wire.NewRequest(key)
	if err := wire.FromJSON(body, m, r.APIVersion); err != nil {
		return nil, err
	}
	h := wire.RequestHeader{APIKey: key, APIVersion: r.APIVersion, CorrelationID: r.CorrelationID, ClientID: r.ClientID}
	for _, t := range r.Tags {
		h.Tags = append(h.Tags, wire.Tag(t))
	}
	return wire.AppendRequest(nil, h, m)
}

func keyOf(name string) (wire.APIKey, error) {
	key, ok := wire.APIKeyByName(name)
	if !ok {
		return 0, fmt.Errorf("got API %q, want a name such as Metadata", name)
	}
	return key, nil
}
