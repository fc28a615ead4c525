'use strict';

// Sends two messages to each of the first two partitions, compressed with snappy.
//
//     node producer.js [host:port] [topic]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const producer = new kafka.Producer(client);

producer.on('ready', () => {
  const payloads = [0, 1].map((partition) => ({
    topic,
    partition, // 0 when left out
    messages: ['one espresso', 'two teas'], // a single one may be a plain string
    key: 'table-7', // goes with every message
    attributes: 2, // 0 none, 1 gzip, 2 snappy
    timestamp: Date.now(),
  }));
  producer.send(payloads, (err, offsets) => {
    if (err) throw err;
    console.log('sent', JSON.stringify(offsets)); // topic: partition: offset of the first message
    producer.close();
  });
});

producer.on('error', (err) => {
  throw err;
});
