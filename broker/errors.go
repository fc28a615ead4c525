package broker

import (
	"errors"
	"fmt"

	"github.com/ottla/ottla/wire"
)

// apiError is a protocol error with the message that newer versions of a
// response carry beside the code.
type apiError struct {
	code    wire.ErrorCode
	message string // empty: null on the wire
}

func (e *apiError) Error() string {
	if e.message == "" {
		return e.code.Error()
	}
	return e.message
}

func (e *apiError) Unwrap() error { return e.code }

// fail makes an apiError; with no format its message is null.
func fail(code wire.ErrorCode, format string, args ...any) *apiError {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	return &apiError{code: code, message: format}
}

// codeOf returns what a response's error code and message fields hold for err.
func codeOf(err error) (wire.ErrorCode, *string) {
	if err == nil {
		return wire.NoError, nil
	}
	var e *apiError
	if errors.As(err, &e) {
		if e.message == "" {
			return e.code, nil
		}
		return e.code, &e.message
	}
	var code wire.ErrorCode
	if errors.As(err, &code) {
		return code, nil
	}
	text := err.Error()
	return wire.ErrUnknownServerError, &text
}
