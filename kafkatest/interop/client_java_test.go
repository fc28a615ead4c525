package interop

// javaDriver is the Java driver compiled against a release of kafka-clients.
func javaDriver(version string) driver {
	target := "java/target/" + version
	return driver{cmd: []string{
		"java",
		// A driver lives for a second or two: start quickly, keep to one core.
		"-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
		"-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
		"-cp", target + "/classes:" + target + "/dependency/*", "Driver",
	}}
}

// withConsumerProtocol has members of groups speak the protocol of KIP-848.
func withConsumerProtocol(d driver) driver {
	d.env = append(d.env, "GROUP_PROTOCOL=consumer")
	return d
}

func init() {
	register("java", javaDriver("4.4.0"))
	register("java-consumer-protocol", withConsumerProtocol(javaDriver("4.4.0")))
	register("java-1.0.1", javaDriver("1.0.1"))
}
