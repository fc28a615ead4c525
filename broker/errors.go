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

// ownWords are what Kafka says of a code where it has nothing more to say, and
// yet a message.
var ownWords = map[wire.ErrorCode]string{
	wire.ErrElectionNotNeeded:           "Leader election not needed for topic partition.",
	wire.ErrInvalidReplicaAssignment:    "Replica assignment is invalid.",
	wire.ErrNoReassignmentInProgress:    "No partition reassignment is in progress.",
	wire.ErrNotController:               "This is not the correct controller for this cluster.",
	wire.ErrEligibleLeadersNotAvailable: "Eligible topic partition leaders are not available.",
	wire.ErrInvalidRequest:              "This most likely occurs because of a request being malformed by the client library or the message was sent to an incompatible broker. See the broker logs for more details.",
	wire.ErrPreferredLeaderNotAvailable: "The preferred leader was not available.",
	wire.ErrPolicyViolation:             "Request parameters do not satisfy the configured policy.",
	wire.ErrUnknownServerError:          "The server experienced an unexpected error when processing the request.",
	wire.ErrUnknownTopicID:              "This server does not host this topic ID.",
	wire.ErrUnknownTopicOrPartition:     "This server does not host this topic-partition.",
}

// failPlainly makes an apiError with the code's own words.
func failPlainly(code wire.ErrorCode) *apiError { return fail(code, "%s", ownWords[code]) }

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
