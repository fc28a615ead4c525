'use strict';

// Sends to a partition that the topic does not have. kafka-node says "Could
// not find the leader", until the topic is given more partitions and the
// client has looked again.
//
//     node missing-partition.js [host:port] [topic] [partition]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', partition = 1] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const producer = new kafka.Producer(client);

function send() {
  producer.send([{ topic, partition: Number(partition), messages: 'one espresso' }], (err, offsets) => {
    if (!err) {
      console.log('sent', JSON.stringify(offsets));
      return producer.close();
    }
    console.log(`${err.name}: ${err.message}`);
    setTimeout(refresh, 500);
  });
}

function refresh() {
  client.refreshMetadata([topic], (err) => {
    if (err) throw err;
    send();
  });
}

producer.on('ready', send);

producer.on('error', (err) => {
  throw err;
});
