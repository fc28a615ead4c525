'use strict';

// Messages with a key each. The keyed partitioner looks at the key of the
// payload, so one payload holds the messages of one key: what has the same key
// stays in one partition, and so in order.
//
//     node keyed-message.js [host:port] [topic]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const producer = new kafka.Producer(client, { partitionerType: kafka.Producer.PARTITIONER_TYPES.keyed });

const orders = {
  ada: ['espresso', 'tea'],
  brian: ['water', 'cake'],
  carol: ['cocoa', 'bill please'],
};

producer.on('ready', () => {
  // The partitioner needs to know the partitions before the first message goes out.
  client.refreshMetadata([topic], (err) => {
    if (err) throw err;
    const payloads = Object.entries(orders).map(([key, values]) => ({
      topic,
      key,
      messages: values.map((value) => new kafka.KeyedMessage(key, value)),
    }));
    producer.send(payloads, (err, offsets) => {
      if (err) throw err;
      console.log('sent', JSON.stringify(offsets));
      producer.close();
    });
  });
});

producer.on('error', (err) => {
  throw err;
});
