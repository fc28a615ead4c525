package main

import (
	"context"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"github.com/ottla/ottla/wire"
)

// badInput is the exit status for frames that cannot be decoded and JSON that
// cannot be encoded.
const badInput = 1

// command runs ottla decode, ottla encode or the broker, and returns the exit
// status.
func command(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) > 0 {
		switch args[0] {
		case "decode":
			return report(decode(args[1:], stdin, stdout), stderr)
		case "encode":
			return report(encode(args[1:], stdin, stdout), stderr)
		}
	}
	return run(ctx, args, stdout, stderr)
}

// inputError is an error about what was read, not about how ottla was called.
type inputError struct{ error }

func (e inputError) Unwrap() error { return e.error }

func report(err error, stderr io.Writer) int {
	var in inputError
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return 0
	case errors.As(err, &in):
		refuse(stderr, err)
		return badInput
	}
	return refuse(stderr, err)
}

// tool is the command line that decode and encode have in common.
type tool struct {
	flags    *flag.FlagSet
	hex, raw bool
}

func newTool(name string) *tool {
	t := &tool{flags: flag.NewFlagSet("ottla "+name, flag.ContinueOnError)}
	t.flags.SetOutput(io.Discard) // errors are printed once, by refuse
	t.flags.Usage = func() {}
	t.flags.BoolVar(&t.hex, "hex", false, "")
	t.flags.BoolVar(&t.raw, "raw", false, "")
	return t
}

// parse reads the command line and returns what the file that it names, or
// else standard input, holds.
func (t *tool) parse(args []string, usage string, stdin io.Reader, stdout io.Writer) ([]byte, error) {
	if err := t.flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			fmt.Fprint(stdout, usage)
		}
		return nil, err
	}
	switch {
	case t.hex && t.raw:
		return nil, errors.New("got --hex and --raw, want one of them")
	case t.flags.NArg() > 1:
		return nil, fmt.Errorf("got argument %q, want one file; see --help", t.flags.Arg(1))
	case t.flags.NArg() == 1:
		return os.ReadFile(t.flags.Arg(0))
	}
	return io.ReadAll(stdin)
}

// fromHex reads hex digits among white space.
func fromHex(src []byte) ([]byte, error) {
	digits := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, string(src))
	b, err := hex.DecodeString(digits)
	if err != nil {
		return nil, inputError{fmt.Errorf("%w, want frames in hex digits", err)}
	}
	return b, nil
}

// parseAPI reads Metadata:5 or 3:5.
func parseAPI(s string) (wire.APIKey, int16, error) {
	name, number, _ := strings.Cut(s, ":")
	key, ok := wire.APIKeyByName(name)
	if n, err := strconv.ParseInt(name, 10, 16); err == nil {
		key = wire.APIKey(n)
		ok = wire.NewRequest(key) != nil
	}
	if !ok {
		return 0, 0, fmt.Errorf("got API %q, want a name such as Metadata or its key, and a version: Metadata:5", name)
	}
	lo, hi, _ := wire.Versions(key)
	version, err := strconv.ParseInt(number, 10, 16)
	if err != nil || int16(version) < lo || int16(version) > hi {
		return 0, 0, fmt.Errorf("got version %q of %v, want %d to %d: %v:%d", number, key, lo, hi, key, hi)
	}
	return key, int16(version), nil
}
