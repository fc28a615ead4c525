package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/ottla/ottla/wire"
)

const decodeUsage = `ottla decode [flags] [FILE]: frames of Kafka's protocol as JSON, one frame a line

Reads the frames, each behind its size, that FILE holds, or in hex from standard
input. A response is told from a request by its correlation id: it answers a request
that came before it.

  --response API:VERSION  all frames are responses of this API, such as Metadata:5 or 3:5
  --requests FILE         all frames are responses to the requests in FILE
  --no-records            leave record batches as they are, in base64
  --hex                   the file holds hex
  --raw                   standard input holds frames as they are

A frame that cannot be decoded ends it with status 1.
`

// A line is one frame in JSON. What the frame holds is the header and the body;
// records show what the bytes in the body's record fields are, by path.
type line struct {
	Request  *requestLine    `json:"request,omitempty"`
	Response *responseLine   `json:"response,omitempty"`
	Body     json.RawMessage `json:"body"`
	Records  []recordSet     `json:"records,omitempty"`
}

type requestLine struct {
	API           string  `json:"api"`
	APIVersion    int16   `json:"apiVersion"`
	CorrelationID int32   `json:"correlationId"`
	ClientID      *string `json:"clientId"`
	Tags          []tag   `json:"unknownTags,omitempty"`
}

type responseLine struct {
	API           string `json:"api"`
	APIVersion    int16  `json:"apiVersion"`
	CorrelationID int32  `json:"correlationId"`
}

type tag struct {
	ID   uint32 `json:"id"`
	Data []byte `json:"data"`
}

// api is an API and a version of it.
type api struct {
	key     wire.APIKey
	version int16
}

type decoder struct {
	all       *api          // what all frames are responses of
	responses bool          // all frames are responses, to those in asked
	asked     map[int32]api // requests without their response, by correlation id
	records   bool
}

func decode(args []string, stdin io.Reader, stdout io.Writer) error {
	t := newTool("decode")
	response := t.flags.String("response", "", "")
	requests := t.flags.String("requests", "", "")
	noRecords := t.flags.Bool("no-records", false, "")
	src, err := t.parse(args, decodeUsage, stdin, stdout)
	if err != nil {
		return err
	}
	d := decoder{asked: map[int32]api{}, records: !*noRecords}
	if *response != "" {
		key, version, err := parseAPI(*response)
		if err != nil {
			return err
		}
		d.all = &api{key, version}
	}
	if t.hex || t.flags.NArg() == 0 && !t.raw {
		if src, err = fromHex(src); err != nil {
			return err
		}
	}
	if *requests != "" {
		if err := d.readRequests(*requests); err != nil {
			return err
		}
	}
	out := json.NewEncoder(stdout)
	out.SetEscapeHTML(false)
	return frames(src, func(frame []byte, at int) error {
		l, err := d.frame(frame, at)
		if err != nil {
			return err
		}
		return out.Encode(l)
	})
}

// readRequests learns the requests of a file.
func (d *decoder) readRequests(name string) error {
	src, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	d.responses = true
	return frames(src, func(frame []byte, _ int) error {
		h, _, err := wire.DecodeRequestHeader(frame)
		d.asked[h.CorrelationID] = api{h.APIKey, h.APIVersion}
		return err
	})
}

// frames calls do for every frame, without its size, and the byte of src at
// which it begins, and says of an error in which frame it was.
func frames(src []byte, do func(frame []byte, at int) error) error {
	for n, off := 1, 0; off < len(src); n++ {
		wrong := func(err error) error { return inputError{fmt.Errorf("frame %d at byte %d: %w", n, off, err)} }
		rest := src[off:]
		if len(rest) < 4 {
			return wrong(fmt.Errorf("got %d bytes, want a size of 4", len(rest)))
		}
		size := int32(binary.BigEndian.Uint32(rest))
		if size < 0 || int(size) > len(rest)-4 {
			return wrong(fmt.Errorf("got a size of %d, want 0 to the %d bytes that follow", size, len(rest)-4))
		}
		if err := do(rest[4:4+size], off+4); err != nil {
			return wrong(err)
		}
		off += 4 + int(size)
	}
	return nil
}

func (d *decoder) frame(frame []byte, at int) (*line, error) {
	if d.all != nil {
		return d.response(frame, at, *d.all)
	}
	var id int32
	if len(frame) >= 4 {
		id = int32(binary.BigEndian.Uint32(frame))
	}
	a, ok := d.asked[id]
	if d.responses && !ok {
		return nil, fmt.Errorf("got correlation id %d, want that of a request without a response yet", id)
	}
	if !ok || len(frame) < 4 {
		return d.request(frame, at)
	}
	l, err := d.response(frame, at, a)
	if err == nil {
		delete(d.asked, id)
		return l, nil
	}
	if d.responses {
		return nil, err
	}
	// A request that happens to begin like the correlation id?
	if l, rerr := d.request(frame, at); rerr == nil {
		return l, nil
	}
	return nil, err
}

func (d *decoder) request(frame []byte, at int) (*line, error) {
	h, m, rest, err := wire.DecodeRequest(frame)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("got %d bytes after it, want none", len(rest))
	}
	if err != nil {
		hint := ""
		if len(d.asked) == 0 {
			hint = "; for a response see --response and --requests"
		}
		if _, body, herr := wire.DecodeRequestHeader(frame); herr == nil {
			err = fmt.Errorf("%v request version %d with its body at byte %d: %w", h.APIKey, h.APIVersion, at+len(frame)-len(body), err)
		}
		return nil, fmt.Errorf("%w%s", err, hint)
	}
	d.asked[h.CorrelationID] = api{h.APIKey, h.APIVersion}
	r := &requestLine{API: h.APIKey.String(), APIVersion: h.APIVersion, CorrelationID: h.CorrelationID, ClientID: h.ClientID}
	for _, t := range h.Tags {
		r.Tags = append(r.Tags, tag(t))
	}
	return d.body(&line{Request: r}, m, h.APIVersion)
}

func (d *decoder) response(frame []byte, at int, a api) (*line, error) {
	id, m, rest, err := wire.DecodeResponse(frame, a.key, a.version)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("got %d bytes after it, want none", len(rest))
	}
	if err != nil && a.key == wire.KeyApiVersions && a.version > 0 {
		// A broker answers in version 0 to a version that it does not know.
		if id0, m0, rest0, err0 := wire.DecodeResponse(frame, a.key, 0); err0 == nil && len(rest0) == 0 {
			id, m, a.version, err = id0, m0, 0, nil
		}
	}
	if err != nil {
		body := at + 4 + int(wire.ResponseHeaderVersion(a.key, a.version))
		return nil, fmt.Errorf("%v response version %d with its body at byte %d: %w", a.key, a.version, body, err)
	}
	return d.body(&line{Response: &responseLine{API: a.key.String(), APIVersion: a.version, CorrelationID: id}}, m, a.version)
}

func (d *decoder) body(l *line, m wire.Message, version int16) (*line, error) {
	var err error
	if l.Body, err = wire.ToJSON(m, version); err != nil {
		return nil, err
	}
	if d.records {
		l.Records = recordSets(m)
	}
	return l, nil
}
