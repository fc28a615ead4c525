package broker

import "github.com/ottla/ottla/wire"

//go:generate go run ./internal/apitable ../README.md

// API is what a broker serves of one API.
type API struct {
	Key       wire.APIKey
	Supported bool
	Min, Max  int16 // versions served; of all that Kafka ever had when not Supported
}

// APIs returns every API that Kafka has, ascending by key.
func APIs() []API {
	var all []API
	for _, key := range wire.APIKeys() {
		a := API{Key: key}
		if r := findRoute(key); r != nil {
			a.Supported, a.Min, a.Max = true, r.min, r.max
		} else {
			a.Min, a.Max, _ = wire.Versions(key)
		}
		all = append(all, a)
	}
	return all
}
