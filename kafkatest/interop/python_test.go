package interop

import "path/filepath"

func init() {
	register("kafka-python", pythonDriver("kafka_python.py"))
	register("confluent-kafka-python", pythonDriver("confluent.py"))
}

// pythonDriver is a program of the folder python, run in the environment that
// the Makefile there makes.
func pythonDriver(file string) driver {
	interpreter := filepath.Join("..", "..", ".build", "interop", "python", "bin", "python")
	return driver{cmd: []string{interpreter, filepath.Join("python", file)}, env: []string{"PYTHONDONTWRITEBYTECODE=1"}}
}
