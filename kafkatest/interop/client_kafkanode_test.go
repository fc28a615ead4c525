package interop

func init() {
	register("kafka-node", driver{cmd: []string{"node", "node/kafkanode.js"}})
}
