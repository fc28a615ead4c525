package realkafka

import "syscall"

// dieWithParent ends a JVM when the program that started it dies.
func dieWithParent() *syscall.SysProcAttr { return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL} }
