'use strict';

// The low-level consumer: no group, the program says where in each partition
// it starts and nobody keeps account of where it is. (Compressed messages come
// as they were sent together, with those of them that lie before the offset.)
//
//     node consumer.js [host:port] [topic] [offset in partition 0] [offset in partition 1]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', first = 0, second = 0] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const consumer = new kafka.Consumer(
  client,
  [
    { topic, partition: 1, offset: Number(second) },
    { topic, partition: 0, offset: Number(first) },
  ],
  {
    autoCommit: false,
    fromOffset: true, // the offsets above, not those a group has committed
    fetchMaxWaitMs: 1000,
    fetchMaxBytes: 1024 * 1024,
  },
);

consumer.on('message', ({ partition, offset, value }) => {
  console.log(`read ${topic}/${partition}@${offset} ${value}`);
});

consumer.on('error', (err) => {
  throw err;
});

process.once('SIGINT', () => consumer.close(() => process.exit()));
