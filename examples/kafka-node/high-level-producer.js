'use strict';

// The high-level producer picks the partitions itself, one after the other.
//
//     node high-level-producer.js [host:port] [topic] [messages]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', count = 6] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const producer = new kafka.HighLevelProducer(client, { requireAcks: -1, ackTimeoutMs: 5000 });

function send(n) {
  if (n > count) return producer.close();
  producer.send([{ topic, messages: `order ${n}` }], (err, offsets) => {
    if (err) throw err;
    console.log('sent', n, JSON.stringify(offsets));
    send(n + 1);
  });
}

producer.on('ready', () => {
  client.refreshMetadata([topic], (err) => {
    if (err) throw err;
    send(1);
  });
});

producer.on('error', (err) => {
  throw err;
});
