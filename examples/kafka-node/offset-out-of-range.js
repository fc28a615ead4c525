'use strict';

// A consumer whose position no longer exists: retention, or somebody's
// DeleteRecords, took the start of the partition away. It goes on with the
// oldest message that is left.
//
//     node offset-out-of-range.js [host:port] [topic]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const log = new kafka.Offset(client);
const consumer = new kafka.Consumer(client, [{ topic, partition: 0, offset: 0 }], { autoCommit: false, fromOffset: true });

consumer.on('offsetOutOfRange', (where) => {
  console.log(`out of range: ${where.topic}/${where.partition}`);
  consumer.pause(); // or the next fetch asks for the same offset again
  // Without a `time` this lists, newest first, the offsets at which the partition's files start, and its end.
  log.fetch([{ topic: where.topic, partition: where.partition, maxNum: 1000 }], (err, offsets) => {
    if (err) throw err;
    const oldest = Math.min(...offsets[where.topic][where.partition]);
    console.log(`oldest offset: ${oldest}`);
    consumer.setOffset(where.topic, where.partition, oldest);
    consumer.resume();
  });
});

consumer.on('message', ({ partition, offset, value }) => {
  console.log(`read ${topic}/${partition}@${offset} ${value}`);
});

consumer.on('error', (err) => {
  throw err;
});

process.once('SIGINT', () => consumer.close(() => process.exit()));
