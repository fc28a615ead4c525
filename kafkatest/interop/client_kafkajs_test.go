package interop

func init() {
	register("kafkajs", driver{cmd: []string{"node", "node/kafkajs.js"}})
}
