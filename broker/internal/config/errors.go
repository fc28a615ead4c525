package config

import "fmt"

// Codes of the Kafka protocol that an Error may carry.
const (
	CodeUnknown        int16 = -1 // UNKNOWN_SERVER_ERROR
	CodeInvalidConfig  int16 = 40 // INVALID_CONFIG
	CodeInvalidRequest int16 = 42 // INVALID_REQUEST
)

// Error is what a client is answered: a Kafka error code and the text beside it.
type Error struct {
	Code    int16
	Message string
	Plain   bool // releases of ZooKeeper's age say no more than the message
}

// Error gives the text that goes to the client.
func (e *Error) Error() string { return e.Message }

func invalidConfig(format string, args ...any) *Error {
	return &Error{Code: CodeInvalidConfig, Message: fmt.Sprintf(format, args...)}
}

func invalidRequest(format string, args ...any) *Error {
	return &Error{Code: CodeInvalidRequest, Message: fmt.Sprintf(format, args...)}
}

// invalidValue is the text of a value that a key does not take.
func invalidValue(name, value, why string) *Error {
	return invalidConfig("Invalid value %s for configuration %s: %s", value, name, why)
}
