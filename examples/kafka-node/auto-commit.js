'use strict';

// What a consumer does unless told otherwise: every autoCommitIntervalMs, and
// when it closes with `true`, it commits where it is. Started again, it goes on
// from there; what it did since the last commit is done a second time.
//
//     node auto-commit.js [host:port] [topic] [group]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', groupId = 'counter'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const consumer = new kafka.Consumer(client, [{ topic, partition: 0 }], {
  groupId,
  autoCommit: true, // the default
  autoCommitIntervalMs: 500, // 5000 by default
});

consumer.on('message', ({ partition, offset, value }) => {
  console.log(`read ${topic}/${partition}@${offset} ${value}`);
});

consumer.on('error', (err) => {
  throw err;
});

process.once('SIGINT', () => consumer.close(true, () => process.exit()));
