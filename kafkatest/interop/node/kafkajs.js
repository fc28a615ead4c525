'use strict';

// Driver for kafkajs, with the codec plugins that npm installs today. KAFKAJS
// names another installed version of it.

const library = process.env.KAFKAJS || 'kafkajs';
const { CompressionCodecs, CompressionTypes, Kafka, logLevel } = require(library);
const { version } = require(`${library}/package.json`);
const LZ4 = require('kafkajs-lz4');
const Snappy = require('kafkajs-snappy');
const { ZstdCodec } = require('zstd-codec');
const { emit, expected, fail, parseFrom, run } = require('./driver');

const codecs = {
  none: CompressionTypes.None,
  gzip: CompressionTypes.GZIP,
  snappy: CompressionTypes.Snappy,
  lz4: CompressionTypes.LZ4,
  zstd: CompressionTypes.ZSTD,
};

CompressionCodecs[CompressionTypes.Snappy] = Snappy;
CompressionCodecs[CompressionTypes.LZ4] = new LZ4().codec;
CompressionCodecs[CompressionTypes.ZSTD] = () => {
  // The native plugin does not compile with today's Node; this library is WebAssembly.
  const zstd = new Promise((resolve) => ZstdCodec.run((lib) => resolve(new lib.Streaming())));
  return {
    compress: async (encoder) => Buffer.from((await zstd).compress(encoder.buffer)),
    decompress: async (buffer) => Buffer.from((await zstd).decompress(buffer)),
  };
};

function connect(bootstrap) {
  return new Kafka({
    clientId: 'ottla-interop',
    brokers: bootstrap.split(','),
    logLevel: logLevel.ERROR,
    // The default logger writes to standard output.
    logCreator: () => ({ namespace, log }) => process.stderr.write(`${namespace}: ${JSON.stringify(log)}\n`),
    retry: { initialRetryTime: 100 },
  });
}

function printRecord(partition, message) {
  const headers = Object.fromEntries(Object.entries(message.headers || {}).map(([key, value]) => [key, text(value)]));
  emit('record', {
    partition,
    offset: Number(message.offset),
    timestamp: Number(message.timestamp),
    key: text(message.key),
    value: text(message.value),
    headers,
  });
}

function text(buffer) {
  return buffer == null ? null : buffer.toString();
}

function info() {
  const lacks = connect('-').admin().fetchTopicOffsetsByTimestamp ? [] : ['timestamp'];
  emit('info', { client: 'kafkajs', version, codecs: Object.keys(codecs), lacks });
}

async function create(bootstrap, { topic, partitions }) {
  const admin = connect(bootstrap).admin();
  await admin.connect();
  const topics = [{ topic, numPartitions: partitions, replicationFactor: 1 }];
  if (!await admin.createTopics({ topics })) throw new Error(`createTopics: ${topic} exists`);
  await admin.disconnect();
}

async function produce(bootstrap, { topic, partition, codec, count, name }) {
  const producer = connect(bootstrap).producer();
  await producer.connect();
  const messages = Array.from({ length: count }, (_, i) => {
    return { ...expected(name, i), partition, headers: { writer: name } };
  });
  await producer.send({ topic, acks: -1, compression: codecs[codec], messages });
  emit('produced', { count });
  await producer.disconnect();
}

// startOffset turns a `from` argument into an offset of the partition.
async function startOffset(kafka, topic, partition, from) {
  const { start, time, offset } = parseFrom(from);
  if (offset !== undefined) return offset;
  const admin = kafka.admin();
  await admin.connect();
  const offsets = start ? await admin.fetchTopicOffsets(topic) : await admin.fetchTopicOffsetsByTimestamp(topic, time);
  await admin.disconnect();
  const found = offsets.find((o) => o.partition === partition);
  return start ? found.low : found.offset;
}

// consume uses a group of its own, for the client has no other way to read.
async function consume(bootstrap, { topic, partition, from, count }, stopped) {
  const kafka = connect(bootstrap);
  const offset = String(await startOffset(kafka, topic, partition, from));
  const consumer = kafka.consumer({ groupId: `${topic}-${process.pid}-${Date.now()}`, maxWaitTimeInMs: 500 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });

  let printed = 0;
  await new Promise((resolve, reject) => {
    consumer.on(consumer.events.CRASH, (e) => reject(e.payload.error));
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      const others = (payload.memberAssignment[topic] || []).filter((p) => p !== partition);
      if (others.length) consumer.pause([{ topic, partitions: others }]);
    });
    consumer.run({
      autoCommit: false,
      eachMessage: async ({ partition: p, message }) => {
        if (p !== partition || printed === count) return;
        printRecord(p, message);
        if (++printed === count) resolve();
      },
    }).catch(reject);
    consumer.seek({ topic, partition, offset });
    stopped.then(resolve);
  });
  await consumer.disconnect();
}

async function group(bootstrap, { topic, group: groupId, count = Infinity }, stopped) {
  const consumer = connect(bootstrap).consumer({
    groupId,
    sessionTimeout: 10000,
    heartbeatInterval: 500,
    maxWaitTimeInMs: 500,
  });
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    emit('assigned', { partitions: payload.memberAssignment[topic] || [] });
  });
  consumer.on(consumer.events.CRASH, (e) => { if (!e.payload.restart) fail(e.payload.error); });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });

  let printed = 0;
  const next = {}; // partition: the offset after the last record printed
  const finished = new Promise((resolve, reject) => {
    consumer.run({
      autoCommit: false,
      eachMessage: async ({ partition, message }) => {
        const offset = Number(message.offset);
        const again = offset < next[partition]; // delivered once more, its commit met a rebalance
        if (printed === count && !again) return;
        if (!again) {
          printRecord(partition, message);
          printed++;
          next[partition] = offset + 1;
        }
        await consumer.commitOffsets([{ topic, partition, offset: String(offset + 1) }]);
        if (printed === count) resolve();
      },
    }).catch(reject);
  });
  await Promise.race([finished, stopped]);
  await consumer.disconnect();
}

async function transact(bootstrap, { topic, id, count, group: consumerGroupId, source, offset }) {
  const producer = connect(bootstrap).producer({ transactionalId: id, idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  const write = async (name) => {
    const transaction = await producer.transaction();
    const messages = Array.from({ length: count }, (_, i) => ({ ...expected(name, i), partition: 0, headers: { writer: name } }));
    await transaction.send({ topic, acks: -1, messages });
    return transaction;
  };
  await (await write('aborted')).abort();
  const transaction = await write('committed');
  await transaction.sendOffsets({ consumerGroupId, topics: [{ topic: source, partitions: [{ partition: 0, offset }] }] });
  await transaction.commit();
  await producer.disconnect();
}

run({ info, create, produce, consume, group, transact });
