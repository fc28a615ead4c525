//go:build !linux

package realkafka

import "syscall"

// dieWithParent has no counterpart here: a program that dies leaves its JVMs.
func dieWithParent() *syscall.SysProcAttr { return nil }
