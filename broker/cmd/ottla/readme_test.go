package main

import (
	"bufio"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The README's examples of decode and encode print what stands under them.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	const echo, pipe = "$ echo ", " | go run ./broker/cmd/ottla "
	found := 0
	for _, block := range strings.Split(string(text), "```") {
		for _, example := range strings.Split(block, "\n$ ")[1:] {
			input, want, _ := strings.Cut("$ "+example, "\n")
			input, args, ok := strings.Cut(input, pipe)
			require.True(t, ok && strings.HasPrefix(input, echo), "an example that no test runs: %s", example)
			input = strings.Trim(strings.TrimPrefix(input, echo), "'")
			status, got, stderr := runTool(t, input+"\n", strings.Fields(args)...)
			require.Zero(t, status, stderr)
			require.Equal(t, strings.TrimSpace(want), strings.TrimSpace(got))
			found++
		}
	}
	require.NotZero(t, found)
}

// The brokers that the README starts get ready, on other ports than it says.
func TestReadmeBrokers(t *testing.T) {
	text, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	bin := build(t)
	commands := regexp.MustCompile(`(?m)^go run ./broker/cmd/ottla(.*)$`).FindAllStringSubmatch(string(text), -1)
	require.NotEmpty(t, commands)
	port := regexp.MustCompile(`(127\.0\.0\.1):\d+`)
	for _, command := range commands {
		args := strings.Fields(port.ReplaceAllString(command[1], "$1:0"))
		if !strings.Contains(command[1], "--listen") {
			args = append(args, "--listen", "127.0.0.1:0")
		}
		cmd := exec.Command(bin, args...)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		line, err := bufio.NewReader(out).ReadString('\n')
		require.NoError(t, cmd.Process.Kill())
		_ = cmd.Wait() // it was killed
		require.NoError(t, err, command[0])
		require.Regexp(t, `^ottla ready: bootstrap.servers=127`, line, command[0])
	}
}
