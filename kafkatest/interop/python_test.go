package interop

import "path/filepath"

func init() {
	register("kafka-python", pythonDriver("kafka_python.py"))
	register("confluent-kafka-python", pythonDriver("confluent.py"))
	register("confluent-kafka-python-consumer-protocol", withConsumerProtocol(pythonDriver("confluent.py")))
}

// pythonDriver is a program of the folder python, run in the environment that
// the Makefile there makes.
func pythonDriver(file string) driver {
	interpreter := filepath.Join("..", "..", ".build", "interop", "python", "bin", "python")
	return driver{cmd: []string{interpreter, filepath.Join("python", file)}, env: []string{"PYTHONDONTWRITEBYTECODE=1"}}
}

// told is a Python client that is told which release the brokers are of.
func told(file string) func(kafkaRelease) client {
	return func(r kafkaRelease) client {
		d := pythonDriver(file)
		d.env = append(d.env, "KAFKA_RELEASE="+string(r))
		return d
	}
}

// toldOld is told with the kafka-python of 2019.
func toldOld(file string) func(kafkaRelease) client {
	return func(r kafkaRelease) client {
		d := told(file)(r).(driver)
		d.env = append(d.env, "PYTHONPATH="+filepath.Join("..", "..", ".build", "interop", "python-old"))
		return d
	}
}
