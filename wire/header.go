package wire

// A RequestHeader stands before every request.
type RequestHeader struct {
	APIKey        APIKey
	APIVersion    int16
	CorrelationID int32
	ClientID      *string // header versions 1 and later
	Tags          Tags    // header version 2
}

// RequestHeaderVersion is the version of the header before version v of an
// API's request: 2 where it is flexible, else 1, and 0 before ControlledShutdown
// version 0. A key that is not known has 1, the form in which its version and
// correlation ID can be read.
func RequestHeaderVersion(k APIKey, v int16) int16 {
	switch {
	case k == KeyControlledShutdown && v == 0:
		return 0
	case Flexible(k, v):
		return 2
	}
	return 1
}

// ResponseHeaderVersion is the version of the header before version v of an
// API's response: 1 where it is flexible, else 0. ApiVersions has always 0, for
// its client does not know yet what the broker speaks (KIP-511).
func ResponseHeaderVersion(k APIKey, v int16) int16 {
	if k != KeyApiVersions && Flexible(k, v) {
		return 1
	}
	return 0
}

// Decode reads a header, which says by key and version which header it is. The
// client ID has the old form, an int16 length, in flexible headers too.
func (h *RequestHeader) Decode(d *Decoder) {
	h.APIKey = APIKey(d.int16())
	h.APIVersion = d.int16()
	h.CorrelationID = d.int32()
	v := RequestHeaderVersion(h.APIKey, h.APIVersion)
	if v >= 1 {
		h.ClientID = d.readStringPtr(h.ClientID, true)
	} else {
		h.ClientID = nil
	}
	if v >= 2 {
		h.Tags = d.tags(h.Tags)
	} else {
		h.Tags = h.Tags[:0]
	}
}

// Encode writes a header in the version that its key and version call for.
func (h *RequestHeader) Encode(e *Encoder) {
	b := room(e.b, 8)
	p := b[len(b)-8:]
	p[0], p[1] = byte(h.APIKey>>8), byte(h.APIKey)
	p[2], p[3] = byte(h.APIVersion>>8), byte(h.APIVersion)
	p[4], p[5], p[6], p[7] = byte(h.CorrelationID>>24), byte(h.CorrelationID>>16), byte(h.CorrelationID>>8), byte(h.CorrelationID)
	v := RequestHeaderVersion(h.APIKey, h.APIVersion)
	if v >= 1 {
		if h.ClientID == nil {
			b = append(b, 0xff, 0xff)
		} else {
			b = e.appendString(b, *h.ClientID)
		}
	}
	if v >= 2 {
		b = appendTags(b, h.Tags)
	}
	e.b = b
}
