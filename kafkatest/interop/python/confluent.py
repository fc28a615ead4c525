"""Driver of confluent-kafka, see ../README.md."""

import sys

import confluent_kafka
from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

import driver


def info():
    library = confluent_kafka.libversion()[0]
    return {
        "client": "confluent-kafka (Python)", "version": f"{confluent_kafka.__version__} (librdkafka {library})",
        "codecs": ["none", "gzip", "snappy", "lz4", "zstd"],
    }


def create(bootstrap, topic, partitions):
    admin = AdminClient({"bootstrap.servers": bootstrap})
    for done in admin.create_topics([NewTopic(topic, partitions, 1)]).values():
        done.result(30)


def produce(bootstrap, topic, partition, codec, records):
    failures = []
    producer = Producer({"bootstrap.servers": bootstrap, "acks": "all", "linger.ms": 20, "compression.type": codec})
    for key, value, headers in records:
        producer.produce(
            topic, value, key, partition, headers=headers,
            on_delivery=lambda error, _: error and failures.append(error),
        )
    left = producer.flush(30)
    if left or failures:
        sys.exit(f"{left} records not acknowledged after 30 s, failures: {failures}")


def emit(r):
    driver.emit(
        "record", partition=r.partition(), offset=r.offset(), timestamp=r.timestamp()[1],
        key=driver.text(r.key()), value=driver.text(r.value()), headers={k: driver.text(v) for k, v in r.headers() or ()},
    )


def consumer(bootstrap, group):
    return Consumer({
        "bootstrap.servers": bootstrap, "group.id": group, "auto.offset.reset": "earliest", "isolation.level": "read_committed",
        "enable.auto.commit": False, "session.timeout.ms": 10_000, "heartbeat.interval.ms": 500,
    })


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

    def assigned(_, partitions):
        driver.emit("assigned", partitions=[tp.partition for tp in partitions])

    def revoked(*_):
        commit()
        driver.emit("assigned", partitions=[])

    try:
        c.subscribe([topic], on_assign=assigned, on_revoke=revoked)
        read(c, count, stop, each)
        commit()
    finally:
        c.close()  # leaves


if __name__ == "__main__":
    driver.main(sys.modules[__name__])
