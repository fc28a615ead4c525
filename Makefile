# make help lists what there is.

GO ?= go
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
PLATFORMS = linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64
FOR = 10m
MODULES = . kafkatest/interop kafkatest/interop/oldgo examples

.PHONY: help run test interop interop-releases generate generate-check lint bench bench-wire capture fuzz oracle-wire oracle oracle-check oracle-releases oracle-replay oracle-fuzz clean

help: ## show this
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

run: ## the dev broker on 127.0.0.1:9092; FLAGS="--brokers 3" and so on
	$(GO) run ./broker/cmd/ottla $(FLAGS)

test: ## the tests, with the race detector, and Kafka's recorded answers against ours
	$(GO) test -race ./...
	$(MAKE) oracle-replay

interop: ## every client library against the broker, and the examples; installs them
	$(MAKE) -C kafkatest/interop all
	$(MAKE) -C examples all

interop-releases: ## old and new clients on releases of Kafka: ONLY=0.9, REAL=1 for the real ones
	$(MAKE) -C kafkatest/interop interop-releases

generate: ## write the code that the schemas and tables describe
	$(GO) generate ./...

generate-check: ## fail when generated code is not in step
	$(GO) generate ./...
	@git diff --exit-code --stat -- '*_gen.go' README.md || { echo 'generated files were not in step: make generate, and commit'; exit 1; }

lint: ## gofmt, go vet, staticcheck, and a build for every platform
	@files=$$(gofmt -l $$(git ls-files '*.go')); [ -z "$$files" ] || { echo "gofmt these:"; echo "$$files"; exit 1; }
	@for m in $(MODULES); do (cd $$m && echo "vet, staticcheck: $$m" && $(GO) vet ./... && $(GO) run $(STATICCHECK) ./...) || exit 1; done
	@for p in $(PLATFORMS); do echo "build: $$p"; GOOS=$${p%/*} GOARCH=$${p#*/} CGO_ENABLED=0 $(GO) build -o /dev/null ./... || exit 1; done

bench: ## Ottla beside kfake, with KAFKA=3.9.2 beside a real Kafka too
	cd kafkatest/interop && $(GO) run ./bench $(FLAGS)

bench-wire: ## package wire beside kmsg, franz-go's codec
	cd kafkatest/interop && $(GO) run ./bench wire $(FLAGS)

capture: ## record the frames of client libraries: CLIENTS="sarama kcat", else all
	cd kafkatest/interop && $(GO) run ./capture $(CLIENTS)

fuzz: ## every fuzz target for a while, one after the other: FOR=10m
	@for p in $$(git grep -l '^func Fuzz' -- '*_test.go' ':!kafkatest/interop' | xargs -n1 dirname | sort -u); do \
		for t in $$($(GO) test -list '^Fuzz' ./$$p | grep '^Fuzz'); do \
			echo "== $$p $$t"; $(GO) test ./$$p -run '^$$' -fuzz "^$$t\$$" -fuzztime $(FOR) -parallel 2 || exit 1; \
		done; \
	done

oracle-wire: ## the codec against kmsg, Kafka's definitions and the Java client
	cd kafkatest/interop && $(GO) test -count=1 -v -timeout 30m ./wireoracle

oracle: ## record what a real Kafka answers: KAFKA=3.9.2 ONLY=topics/
	$(MAKE) -C kafkatest/interop oracle

oracle-releases: ## ask real brokers which versions they serve: RELEASES="3.9.2 4.4.0", or all; CHECK=1 only compares
	$(MAKE) -C kafkatest/interop oracle-releases

oracle-check: ## record it again and fail where it is not what is kept
	$(MAKE) -C kafkatest/interop oracle-check

oracle-replay: ## replay what Kafka answered against Ottla, and the score
	$(MAKE) -C kafkatest/interop oracle-replay

oracle-fuzz: ## made-up requests to a real Kafka and to Ottla, and what differs: KAFKA=3.9.2 SEED=7 FOR=1h
	$(MAKE) -C kafkatest/interop oracle-fuzz

clean: ## remove what make built
	rm -rf .build
