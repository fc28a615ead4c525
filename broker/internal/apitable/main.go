// Command apitable writes the table of APIs into a README, between the lines
// that mark its place.
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/ottla/ottla/broker"
)

// The lines between which the table stands.
const (
	begin = "<!-- apis:begin -->"
	end   = "<!-- apis:end -->"
)

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "apitable:", err)
		os.Exit(1)
	}
}

func run(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(text), begin)
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return fmt.Errorf("got %s without %s and %s, want both", file, begin, end)
	}
	return os.WriteFile(file, []byte(before+begin+"\n"+table()+end+after), 0o644)
}

func table() string {
	var b strings.Builder
	b.WriteString("| key | API | versions | |\n|---|---|---|---|\n")
	for _, a := range broker.APIs() {
		versions := fmt.Sprintf("%d to %d", a.Min, a.Max)
		if a.Min == a.Max {
			versions = fmt.Sprint(a.Min)
		}
		state := "served"
		if !a.Supported {
			state = "not served"
		}
		fmt.Fprintf(&b, "| %d | %s | %s | %s |\n", int16(a.Key), a.Key, versions, state)
	}
	return b.String()
}
