package wire

import "fmt"

// An APIKey says which request a frame holds.
type APIKey int16

// String returns the API's name, such as Produce, or ApiKey(999).
func (k APIKey) String() string {
	if a := k.info(); a != nil {
		return a.name
	}
	return fmt.Sprintf("ApiKey(%d)", int16(k))
}

// api is what the schema says of an API key.
type api struct {
	name        string
	min, max    int16
	flexible    int16 // the first flexible version; -1 when none is
	unstable    int16 // -1 when none is
	newRequest  func() Message
	newResponse func() Message
}

func (k APIKey) info() *api {
	if k >= 0 && int(k) < len(apis) && apis[k].name != "" {
		return &apis[k]
	}
	return nil
}

// APIKeys returns all keys that the schema knows, ascending.
func APIKeys() []APIKey {
	keys := make([]APIKey, 0, len(apis))
	for k := range apis {
		if apis[k].name != "" {
			keys = append(keys, APIKey(k))
		}
	}
	return keys
}

// APIKeyByName returns the key of an API's name, such as Produce.
func APIKeyByName(name string) (APIKey, bool) {
	for k := range apis {
		if apis[k].name == name && name != "" {
			return APIKey(k), true
		}
	}
	return -1, false
}

// Body is what all messages have, with an API key or without. Only this
// package's messages implement it.
type Body interface {
	// Default sets every field to its protocol default.
	Default()
	// Decode reads the message in a version; its error is sticky in d.
	Decode(d *Decoder, version int16)
	// Encode writes the message in a version; its error is sticky in e.
	// Fields that the version lacks are left out.
	Encode(e *Encoder, version int16)

	// These are Decode and Append with a Decoder or Encoder on the stack,
	// where a call through an interface would move it to the heap.
	decodeFrom(src []byte, version int16) (int, error)
	appendTo(dst []byte, version int16) ([]byte, error)
}

// A Message is a request or a response.
type Message interface {
	Body
	APIKey() APIKey
	IsRequest() bool
}

// A DataMessage describes a message outside of requests and responses: a
// record's key or value in an internal topic.
type DataMessage struct {
	Name     string
	Min, Max int16 // versions
	Flexible int16 // the first flexible version; -1 when none is
	New      func() Body
}

// Decode reads m in a version from the start of src and returns the number of
// bytes it took. Bytes after them are the caller's business. The error wraps
// ErrMalformed or ErrVersion.
func Decode(src []byte, m Body, version int16) (n int, err error) {
	return m.decodeFrom(src, version)
}

// Append writes m in a version after dst. On an error, which wraps ErrTooLong
// or ErrVersion, it returns dst as it was.
func Append(dst []byte, m Body, version int16) ([]byte, error) {
	b, err := m.appendTo(dst, version)
	if err != nil {
		return dst, err
	}
	return b, nil
}

// NewRequest makes the request of an API with its defaults; nil for a key that
// is not known.
func NewRequest(k APIKey) Message {
	if a := k.info(); a != nil {
		return a.newRequest()
	}
	return nil
}

// NewResponse makes the response of an API with its defaults; nil for a key
// that is not known.
func NewResponse(k APIKey) Message {
	if a := k.info(); a != nil {
		return a.newResponse()
	}
	return nil
}

// Versions returns the first and last version of an API that the schema
// describes: all that any release to Kafka 4.4 had, unstable ones included.
func Versions(k APIKey) (min, max int16, ok bool) {
	if a := k.info(); a != nil {
		return a.min, a.max, true
	}
	return 0, 0, false
}

// Unstable tells whether a version of an API was not yet released as stable in
// Kafka 4.4.
func Unstable(k APIKey, version int16) bool {
	a := k.info()
	return a != nil && a.unstable >= 0 && version >= a.unstable && version <= a.max
}

// Flexible tells whether a version of an API is flexible: compact lengths and
// tagged fields (KIP-482). It is false for a key that is not known.
func Flexible(k APIKey, version int16) bool {
	a := k.info()
	return a != nil && a.flexible >= 0 && version >= a.flexible
}
