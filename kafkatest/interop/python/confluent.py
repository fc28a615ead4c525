"""Driver of confluent-kafka, see ../README.md."""

import sys

import confluent_kafka
from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

import driver


def connect(bootstrap, **config):
    """The settings of a client. Brokers before 0.10 cannot say which versions they have."""
    config = {"bootstrap.servers": bootstrap, **{name.replace("_", "."): value for name, value in config.items()}}
    release = driver.release()
    if release and release < (0, 10):
        config.update({"api.version.request": False, "broker.version.fallback": ".".join(map(str, release))})
    return config


def info():
    library = confluent_kafka.libversion()[0]
    protocol = driver.group_protocol()
    return {
        "client": "confluent-kafka (Python" + (f", {protocol} protocol)" if protocol else ")"), "version": f"{confluent_kafka.__version__} (librdkafka {library})",
        "codecs": ["none", "gzip", "snappy", "lz4", "zstd"],
    }


def create(bootstrap, topic, partitions):
    admin = AdminClient(connect(bootstrap))
    for done in admin.create_topics([NewTopic(topic, partitions, 1)]).values():
        done.result(30)


def produce(bootstrap, topic, partition, codec, records):
    failures = []
    producer = Producer(connect(bootstrap, acks="all", linger_ms=20, compression_type=codec))
    for key, value, headers in records:
        producer.produce(
            topic, value, key, partition, headers=headers,
            on_delivery=lambda error, _: error and failures.append(error),
        )
    left = producer.flush(30)
    if left or failures:
        sys.exit(f"{left} records not acknowledged after 30 s, failures: {failures}")


def transact(bootstrap, topic, id, aborted, committed, group, source, offset):
    failures = []
    producer = Producer(connect(bootstrap, transactional_id=id, linger_ms=20))
    producer.init_transactions(30)

    def write(records):
        producer.begin_transaction()
        for key, value, headers in records:
            producer.produce(topic, value, key, 0, headers=headers, on_delivery=lambda error, _: error and failures.append(error))
        left = producer.flush(30)
        if left or failures:
            sys.exit(f"{left} records not acknowledged after 30 s, failures: {failures}")

    write(aborted)
    producer.abort_transaction(30)
    write(committed)
    c = consumer(bootstrap, group)
    try:
        producer.send_offsets_to_transaction([TopicPartition(source, 0, offset)], c.consumer_group_metadata(), 30)
        producer.commit_transaction(30)
    finally:
        c.close()


def emit(r):
    driver.emit(
        "record", partition=r.partition(), offset=r.offset(), timestamp=r.timestamp()[1],
        key=driver.text(r.key()), value=driver.text(r.value()), headers={k: driver.text(v) for k, v in r.headers() or ()},
    )


def consumer(bootstrap, group):
    times = {"session_timeout_ms": 10_000, "heartbeat_interval_ms": 500}
    if driver.group_protocol() == "consumer":
        times = {"group_protocol": "consumer"}  # the broker decides on the times
    return Consumer(connect(
        bootstrap, group_id=group, auto_offset_reset="earliest", isolation_level="read_committed", enable_auto_commit=False, **times,
    ))


def read(c, count, stop, each=emit):
    """Hands on what comes until there were count records (None: no end) or stop."""
    n = 0
    while (count is None or n < count) and not stop:
        r = c.poll(driver.PERIOD)
        if r is None:
            continue
        if r.error():
            raise KafkaException(r.error())
        each(r)
        n += 1


def consume(bootstrap, topic, partition, offset, time, count, stop):
    c = consumer(bootstrap, "unused")
    try:
        if time is not None:
            offset = c.offsets_for_times([TopicPartition(topic, partition, time)], 30)[0].offset
        c.assign([TopicPartition(topic, partition, offset)])
        read(c, count, stop)
    finally:
        c.close()


def group(bootstrap, topic, group, count, stop):
    c = consumer(bootstrap, group)
    following = {}  # partition -> the offset after the last record emitted

    def each(r):
        emit(r)
        following[r.partition()] = r.offset() + 1

    def commit():
        offsets = [TopicPartition(topic, p, offset) for p, offset in following.items()]
        following.clear()
        if offsets:
            c.commit(offsets=offsets, asynchronous=False)

    have = set()  # partitions: all change at once in the classic protocol, some in the other

    def assigned(_, partitions):
        have.update(tp.partition for tp in partitions)
        driver.emit("assigned", partitions=sorted(have))

    def revoked(_, partitions):
        commit()
        have.difference_update(tp.partition for tp in partitions)
        driver.emit("assigned", partitions=sorted(have))

    try:
        c.subscribe([topic], on_assign=assigned, on_revoke=revoked)
        read(c, count, stop, each)
        commit()
    finally:
        c.close()  # leaves


def alone(bootstrap, topic, group, count, stop):
    c = consumer(bootstrap, group)
    try:
        c.assign([TopicPartition(topic, 0, confluent_kafka.OFFSET_STORED)])
        last = []
        read(c, count, stop, lambda r: (emit(r), last.append(r)))
        c.commit(last[-1], asynchronous=False)
    finally:
        c.close()


if __name__ == "__main__":
    driver.main(sys.modules[__name__])
