'use strict';

// Manual commit. A fetch brings many messages and emits them all, whatever
// pause() says: pause and commit count for the fetch as a whole. So the work on
// a fetch is done once, after its last message, with the consumer at rest.
//
//     node commit.js [host:port] [topic] [group]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', groupId = 'bar'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const consumer = new kafka.Consumer(client, [{ topic, partition: 0 }], { groupId, autoCommit: false });

let working = false;

consumer.on('message', ({ partition, offset, value }) => {
  console.log(`read ${topic}/${partition}@${offset} ${value}`);
  process.nextTick(() => {
    if (working) return;
    working = true;
    consumer.pause();
    setTimeout(() => { // something slow
      consumer.commit((err) => {
        if (err) throw err;
        console.log('committed');
        consumer.resume();
        working = false;
      });
    }, 200);
  });
});

consumer.on('error', (err) => {
  throw err;
});

process.once('SIGINT', () => consumer.close(() => process.exit()));
