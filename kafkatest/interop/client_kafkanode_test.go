package interop

func init() {
	register("kafka-node", nodeDriver("kafkanode.js"))
}
