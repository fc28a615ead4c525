'use strict';

// Driver for kafka-node. The client speaks the first versions of everything,
// writes messages of magic 1 and can read nothing newer.

const { promisify } = require('util');
const kafka = require('kafka-node');
const { version } = require('kafka-node/package.json');
const { emit, expected, fail, parseFrom, retry, run } = require('./driver');

const codecs = { none: 0, gzip: 1, snappy: 2 };

// kafka-node gives a broker half a second to say which versions it speaks, and
// on a busy machine then guesses wrongly: Produce 1 with messages of format 1.
const versions = { requestTimeout: 10000 };

// Brokers before 0.10, of which KAFKA_RELEASE tells, never answer that question.
const old = /^0\.[89]\./.test(process.env.KAFKA_RELEASE);
if (old) delete versions.requestTimeout;

// To them it sends compressed messages of format 1 inside one of format 0, which
// no other client can read.
const written = old ? { none: 0 } : codecs;

// connect gives a client that is ready to use.
function connect(bootstrap) {
  const client = new kafka.KafkaClient({ kafkaHost: bootstrap, versions });
  return new Promise((resolve, reject) => {
    client.once('ready', () => resolve(client));
    client.once('error', reject);
  });
}

function printRecord(message) {
  const record = { partition: message.partition, offset: message.offset, key: message.key, value: message.value };
  if (message.timestamp) record.timestamp = message.timestamp.getTime();
  emit('record', record);
}

function info() {
  // ListOffsets v0, the only one it has, answers with the starts of segments.
  emit('info', { client: 'kafka-node', version, codecs: Object.keys(written), lacks: ['headers', 'timestamp', 'transaction'] });
}

async function create(bootstrap, { topic, partitions }) {
  const client = await connect(bootstrap);
  const createTopics = promisify(client.createTopics).bind(client);
  const refused = await createTopics([{ topic, partitions, replicationFactor: 1 }]);
  if (refused.length) throw new Error(`createTopics: ${JSON.stringify(refused)}`);
}

async function produce(bootstrap, { topic, partition, codec, count, name }) {
  const client = await connect(bootstrap);
  const producer = new kafka.Producer(client, { requireAcks: -1, ackTimeoutMs: 10000 });
  const messages = Array.from({ length: count }, (_, i) => {
    const { key, value } = expected(name, i);
    return Object.assign(new kafka.KeyedMessage(key, value), { timestamp: Date.now() });
  });
  const send = promisify(producer.send).bind(producer);
  await send([{ topic, partition, messages, attributes: codecs[codec] }]);
  emit('produced', { count });
}

async function consume(bootstrap, { topic, partition, from, count }, stopped) {
  const client = await connect(bootstrap);
  const { offset = 0 } = parseFrom(from);
  const options = { autoCommit: false, fromOffset: true, keyEncoding: 'utf8' };
  const consumer = new kafka.Consumer(client, [{ topic, partition, offset }], options);
  const finished = new Promise((resolve, reject) => {
    let printed = 0;
    consumer.on('message', (message) => {
      // Inside a compressed message the client also hands out what lies before the offset it asked for.
      if (message.offset < offset || printed === count) return;
      printRecord(message);
      if (++printed === count) resolve();
    });
    consumer.on('error', reject);
    consumer.on('offsetOutOfRange', (where) => reject(new Error(`out of range: ${JSON.stringify(where)}`)));
  });
  await Promise.race([finished, stopped]);
}

// fetchesReady waits for the connections that fetches go over. When a rebalance
// comes while one is being made, two fetches wait for it: the first is sent, with
// an answer that counts no more, the second is dropped, and no other follows.
async function fetchesReady(client) {
  if (!client.ready) await new Promise((resolve) => client.once('ready', resolve));
  for (const id of Object.keys(client.brokerMetadata)) {
    const broker = client.brokerForLeader(id, true);
    if (!broker.isReady()) await promisify(client.waitUntilReady).call(client, broker);
  }
}

async function group(bootstrap, { topic, group: groupId, count = Infinity }, stopped) {
  const member = new kafka.ConsumerGroup({
    kafkaHost: bootstrap,
    versions,
    groupId,
    id: `kafka-node-${process.pid}`,
    protocol: ['roundrobin'],
    fromOffset: 'earliest',
    commitOffsetsOnFirstJoin: false,
    autoCommit: false,
    sessionTimeout: 10000,
    heartbeatInterval: 500,
    retryMinTimeout: 250,
    keyEncoding: 'utf8',
    connectOnReady: false,
  }, topic);
  const commit = promisify((callback) => member.commit(true, callback));

  let printed = 0;
  let ending = false;
  let committed = Promise.resolve();
  const finished = new Promise((resolve) => {
    member.on('message', (message) => {
      if (ending || printed === count) return;
      printRecord(message);
      printed++;
      // A commit writes the members's positions, which by themselves move a whole fetch at a time.
      member.setOffset(message.topic, message.partition, message.offset + 1);
      committed = commit();
      committed.catch(() => {});
      if (printed === count) resolve();
    });
  });
  member.on('rebalanced', () => {
    emit('assigned', { partitions: member.topicPayloads.map((p) => p.partition) });
  });
  member.on('error', fail);
  await fetchesReady(member.client);
  if (!member.ready && !member.connecting) member.connect();

  await Promise.race([finished, stopped]);
  ending = true;
  await committed.catch(() => retry(commit));
  await promisify((callback) => member.close(false, callback))();
}

run({ info, create, produce, consume, group });
