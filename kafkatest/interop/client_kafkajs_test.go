package interop

import "path/filepath"

func init() {
	register("kafkajs", nodeDriver("kafkajs.js"))
}

// nodeDriver is a program of the folder node; env is added to its environment.
func nodeDriver(file string, env ...string) driver {
	return driver{cmd: []string{"node", filepath.Join("node", file)}, env: env}
}

// toldNode is a program of the folder node that is told which release the
// brokers are of.
func toldNode(file string) func(kafkaRelease) client {
	return func(r kafkaRelease) client { return nodeDriver(file, "KAFKA_RELEASE="+string(r)) }
}
