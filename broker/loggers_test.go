package broker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ottla/ottla/broker/internal/config"
	"github.com/ottla/ottla/wire"
)

// A logger without a level has that of the nearest above it.
func TestLoggerLevels(t *testing.T) {
	l := newLoggers()
	set := func(name, level string) { l.change([]config.Op{{Name: name, Type: config.OpSet, Value: &level}}) }
	require.Equal(t, "INFO", l.level("kafka.server.KafkaApis", false))
	set("kafka", "DEBUG")
	require.Equal(t, "DEBUG", l.level("kafka.server.KafkaApis", false))
	require.Equal(t, "WARN", l.level("kafka.request.logger", false))
	set("kafka.server.KafkaApis", "ERROR")
	require.Equal(t, "ERROR", l.level("kafka.server.KafkaApis", false))
	l.change([]config.Op{{Name: "kafka.server.KafkaApis", Type: config.OpDelete}, {Name: "kafka", Type: config.OpDelete}})
	set(rootLogger, "FATAL")
	set("kafka", "DEBUG")
	require.Equal(t, "FATAL", l.level("kafka.server.KafkaApis", true))
	l.change([]config.Op{{Name: "kafka", Type: config.OpDelete}})
	require.Equal(t, "FATAL", l.level("kafka.server.KafkaApis", false))
}

// Each broker has levels of its own.
func TestLoggersOfBrokers(t *testing.T) {
	cl := startTest(t, Config{Brokers: 2})
	level := "TRACE"
	q := wire.NewIncrementalAlterConfigsRequest()
	q.Resources = []wire.IncrementalAlterConfigsRequestResource{{
		ResourceType: brokerLoggerResource, ResourceName: "2",
		Configs: []wire.IncrementalAlterConfigsRequestConfig{{Name: rootLogger, Value: &level}},
	}}
	a := ask(t, dialTo(t, cl.Addrs()[1]), q, 1).(*wire.IncrementalAlterConfigsResponse)
	require.Equal(t, wire.NoError, a.Responses[0].ErrorCode)
	require.Equal(t, "TRACE", cl.brokers[1].loggers.level(rootLogger, false))
	require.Equal(t, "INFO", cl.brokers[0].loggers.level(rootLogger, false))
}

// In ZooKeeper's age what is wrong with a level is wrong with the request, and no
// name of a broker is its own.
func TestLoggersZooKeeper(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.8"})
	nc := dialTest(t, cl)
	alter := func(broker, name, level string) (wire.ErrorCode, *string) {
		q := wire.NewIncrementalAlterConfigsRequest()
		q.Resources = []wire.IncrementalAlterConfigsRequestResource{{
			ResourceType: brokerLoggerResource, ResourceName: broker,
			Configs: []wire.IncrementalAlterConfigsRequestConfig{{Name: name, Value: &level}},
		}}
		a := ask(t, nc, q, 1).(*wire.IncrementalAlterConfigsResponse)
		return a.Responses[0].ErrorCode, a.Responses[0].ErrorMessage
	}
	code, _ := alter("", rootLogger, "ERROR")
	require.Equal(t, wire.NoError, code)
	require.Equal(t, "ERROR", cl.brokers[0].loggers.level(rootLogger, false))
	code, message := alter("1", "no.such", "ERROR")
	require.Equal(t, wire.ErrInvalidRequest, code)
	require.Equal(t, "Invalid config value for resource ConfigResource(type=BROKER_LOGGER, name='1'): Logger no.such does not exist!", *message)
	_, message = alter("1", rootLogger, "LOUD")
	require.Equal(t, "Invalid config value for resource ConfigResource(type=BROKER_LOGGER, name='1'): Cannot set the log level of root to LOUD as it is not a supported log level. Valid log levels are TRACE, ERROR, INFO, FATAL, DEBUG, WARN", *message)

	// Asked of 2.8.2: AlterConfigs fails for all of its resources.
	q := wire.NewAlterConfigsRequest()
	q.Resources = []wire.AlterConfigsRequestResource{{ResourceType: brokerResource}, {ResourceType: brokerLoggerResource, ResourceName: "1"}}
	a := ask(t, nc, q, 1).(*wire.AlterConfigsResponse)
	for i := range a.Responses {
		require.Equal(t, "AlterConfigs is deprecated and does not support the resource type BROKER_LOGGER", *a.Responses[i].ErrorMessage)
	}
}

// To 2.5 a null for a level is one that is not supported, and for anything else it
// is an error that nobody expected. Asked of 2.4.1.
func TestNullsUnchecked(t *testing.T) {
	cl := startTest(t, Config{KafkaVersion: "2.4", Topics: []TopicSpec{{Name: "t", Partitions: 1}}})
	q := wire.NewIncrementalAlterConfigsRequest()
	q.Resources = []wire.IncrementalAlterConfigsRequestResource{
		{ResourceType: brokerLoggerResource, ResourceName: "1", Configs: []wire.IncrementalAlterConfigsRequestConfig{{Name: rootLogger}}},
		{ResourceType: topicResource, ResourceName: "t", Configs: []wire.IncrementalAlterConfigsRequestConfig{{Name: "retention.ms"}}},
	}
	a := ask(t, dialTest(t, cl), q, 1).(*wire.IncrementalAlterConfigsResponse)
	require.Equal(t, wire.ErrInvalidRequest, a.Responses[0].ErrorCode)
	require.Contains(t, *a.Responses[0].ErrorMessage, "Cannot set the log level of root to null as it is not a supported log level.")
	require.Equal(t, wire.ErrUnknownServerError, a.Responses[1].ErrorCode)
	require.Nil(t, a.Responses[1].ErrorMessage)
}
