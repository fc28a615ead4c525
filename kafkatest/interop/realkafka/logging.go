package realkafka

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// loggerLevels are the loggers that have a level in the configuration which Kafka
// comes with. Only warnings are written, whatever the level.
var loggerLevels = [][2]string{
	{"kafka", "INFO"}, {"org.apache.kafka", "INFO"}, {"kafka.request.logger", "WARN"}, {"kafka.network.RequestChannel$", "WARN"},
	{"kafka.controller", "INFO"}, {"org.apache.kafka.controller", "INFO"}, {"kafka.log.LogCleaner", "INFO"},
	{"state.change.logger", "INFO"}, {"kafka.authorizer.logger", "INFO"},
}

// log4j1 is for releases up to 3.9, log4j2 for later ones.
const (
	log4j1 = `log4j.rootLogger=INFO, out
log4j.appender.out=org.apache.log4j.ConsoleAppender
log4j.appender.out.threshold=WARN
log4j.appender.out.layout=org.apache.log4j.PatternLayout
log4j.appender.out.layout.ConversionPattern=%d %p %c %m%n
`
	log4j2 = `appender.out.type=Console
appender.out.name=out
appender.out.layout.type=PatternLayout
appender.out.layout.pattern=%d %p %c %m%n
rootLogger.level=INFO
rootLogger.appenderRef.out.ref=out
rootLogger.appenderRef.out.level=WARN
`
)

// writeLogging writes both configurations into a folder.
func writeLogging(dir string) error {
	var old, later strings.Builder
	old.WriteString(log4j1)
	later.WriteString(log4j2)
	for i, l := range loggerLevels {
		fmt.Fprintf(&old, "log4j.logger.%s=%s\n", l[0], l[1])
		fmt.Fprintf(&later, "logger.l%d.name=%s\nlogger.l%d.level=%s\n", i, l[0], i, l[1])
	}
	for name, text := range map[string]string{"log4j.properties": old.String(), "log4j2.properties": later.String()} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func loggingFlags(dir string) []string {
	return []string{
		"-Dlog4j.configuration=file:" + filepath.Join(dir, "log4j.properties"),
		"-Dlog4j2.configurationFile=file:" + filepath.Join(dir, "log4j2.properties"),
	}
}
