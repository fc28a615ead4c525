package wire

import "fmt"

// An ErrorCode is an error as the protocol spells it. NoError (0) means
// success; all others are Go errors.
type ErrorCode int16

type errorCode struct {
	name      string
	retriable bool
	message   string
}

func (c ErrorCode) info() *errorCode {
	if i := int(c) + 1; i >= 0 && i < len(errorCodes) {
		return &errorCodes[i]
	}
	return nil
}

// Name returns Kafka's name of the code, such as OFFSET_OUT_OF_RANGE, or
// ERROR_999 for a code that Kafka 4.4 does not have.
func (c ErrorCode) Name() string {
	if e := c.info(); e != nil {
		return e.name
	}
	return fmt.Sprintf("ERROR_%d", int16(c))
}

// Message says what the code means, for people.
func (c ErrorCode) Message() string {
	if e := c.info(); e != nil {
		return e.message
	}
	return "the code is not known"
}

// Retriable tells whether Kafka's Java client may repeat a request that failed
// with the code.
func (c ErrorCode) Retriable() bool {
	e := c.info()
	return e != nil && e.retriable
}

// Error returns name and message.
func (c ErrorCode) Error() string { return c.Name() + ": " + c.Message() }

// String returns the name.
func (c ErrorCode) String() string { return c.Name() }

// Err returns c as an error, nil for NoError.
func (c ErrorCode) Err() error {
	if c == NoError {
		return nil
	}
	return c
}

// ErrorByName returns the code of a name, such as OFFSET_OUT_OF_RANGE.
func ErrorByName(name string) (ErrorCode, bool) {
	for i := range errorCodes {
		if errorCodes[i].name == name {
			return ErrorCode(i - 1), true
		}
	}
	return 0, false
}

// ErrorCodes returns all codes of Kafka 4.4, ascending, NoError included.
func ErrorCodes() []ErrorCode {
	codes := make([]ErrorCode, len(errorCodes))
	for i := range codes {
		codes[i] = ErrorCode(i - 1)
	}
	return codes
}
