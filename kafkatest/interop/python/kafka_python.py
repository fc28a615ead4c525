"""Driver of kafka-python, see ../README.md."""

import sys

import kafka
from kafka.admin import NewTopic
from kafka.errors import CommitFailedError, RebalanceInProgressError

import driver

OLD = kafka.__version__.startswith("1.")


def info():
    codecs = ["none", "gzip", "snappy", "lz4"]
    if not OLD:
        codecs.append("zstd")
    return {"client": "kafka-python", "version": kafka.__version__, "codecs": codecs, "lacks": ["transaction"] if OLD else []}


def connect(bootstrap, **config):
    """The settings of a client: what the old one is not told about the broker it asks for."""
    release = driver.release()
    if OLD and release:
        config["api_version"] = release[:2] if release >= (0, 11) or release[1] == 9 else release[:3]
    return {"bootstrap_servers": bootstrap, **config}


def create(bootstrap, topic, partitions):
    admin = kafka.KafkaAdminClient(bootstrap_servers=bootstrap)  # finds out what the broker speaks, also the old one
    try:
        admin.create_topics([NewTopic(topic, partitions, 1)])
    finally:
        admin.close()


def produce(bootstrap, topic, partition, codec, records):
    producer = kafka.KafkaProducer(
        **connect(bootstrap), acks="all", linger_ms=20, compression_type=None if codec == "none" else codec
    )
    release = driver.release()
    if release and release < (0, 11):
        records = [(key, value, None) for key, value, _ in records]
    try:
        sent = [producer.send(topic, value, key, headers, partition) for key, value, headers in records]
        for future in sent:
            future.get(timeout=30)
    finally:
        producer.close()


def transact(bootstrap, topic, id, aborted, committed, group, source, offset):
    producer = kafka.KafkaProducer(**connect(bootstrap), transactional_id=id, linger_ms=20)

    def write(records):
        producer.begin_transaction()
        for future in [producer.send(topic, value, key, headers, 0) for key, value, headers in records]:
            future.get(timeout=30)

    try:
        producer.init_transactions()
        write(aborted)
        producer.abort_transaction()
        write(committed)
        offsets = {kafka.TopicPartition(source, 0): kafka.structs.OffsetAndMetadata(offset, "", -1)}
        producer.send_offsets_to_transaction(offsets, group)
        producer.commit_transaction()
    finally:
        producer.close()


def emit(r):
    driver.emit(
        "record", partition=r.partition, offset=r.offset, timestamp=r.timestamp,
        key=driver.text(r.key), value=driver.text(r.value), headers={k: driver.text(v) for k, v in r.headers},
    )


def consumer(bootstrap, **config):
    if not OLD:
        config.update(isolation_level="read_committed", allow_auto_create_topics=False)
    return kafka.KafkaConsumer(
        **connect(bootstrap), auto_offset_reset="earliest", enable_auto_commit=False,
        session_timeout_ms=10_000, heartbeat_interval_ms=500, **config,
    )


def read(c, count, stop, commit=lambda: None):
    """Emits what comes until there were count records (None: no end) or stop, and commits after each poll."""
    n = 0
    while (count is None or n < count) and not stop:
        most = None if count is None else count - n
        polled = c.poll(timeout_ms=int(driver.PERIOD * 1000), max_records=most)
        for batch in polled.values():
            for r in batch:
                emit(r)
                n += 1
        if polled:
            commit()


def consume(bootstrap, topic, partition, offset, time, count, stop):
    c = consumer(bootstrap)
    try:
        tp = kafka.TopicPartition(topic, partition)
        c.assign([tp])
        if time is not None:
            offset = c.offsets_for_times({tp: time})[tp].offset
        c.seek(tp, offset)
        read(c, count, stop)
    finally:
        c.close()


class Rebalance(kafka.ConsumerRebalanceListener):
    def __init__(self, consumer):
        self._consumer = consumer

    def on_partitions_revoked(self, revoked):
        pass

    def on_partitions_assigned(self, assigned):
        driver.emit("assigned", partitions=sorted(tp.partition for tp in self._consumer.assignment()))


def group(bootstrap, topic, group, count, stop):
    c = consumer(bootstrap, group_id=group)

    def commit():
        try:
            c.commit()
        except (CommitFailedError, RebalanceInProgressError):
            pass  # the group rebalances: what was read since the last commit is read again

    try:
        # A leader that assigns before the metadata of what it subscribed to has come
        # joins again when it does; with 3.0.12 that second join may never end.
        c.partitions_for_topic(topic)
        c.subscribe([topic], listener=Rebalance(c))
        c.topics()
        read(c, count, stop, commit)
    finally:
        c.close()  # leaves


def alone(bootstrap, topic, group, count, stop):
    c = consumer(bootstrap, group_id=group)
    try:
        c.assign([kafka.TopicPartition(topic, 0)])
        read(c, count, stop, c.commit)
    finally:
        c.close()


if __name__ == "__main__":
    driver.main(sys.modules[__name__])
