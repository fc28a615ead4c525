'use strict';

// A consumer that changes what it reads: it starts with one topic, adds
// another, removes the first, and rewinds the second.
//
//     node change-topics.js [host:port] [topic] [other topic]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', other = 'payments'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const consumer = new kafka.Consumer(client, [{ topic, partition: 0, offset: 0 }], { autoCommit: false, fromOffset: true });

let step = 'first';

consumer.on('message', (message) => {
  console.log(`read ${message.topic}/${message.partition}@${message.offset} ${message.value}`);
  if (step === 'first') add();
  else if (step === 'added' && message.topic === other) remove();
  else if (step === 'rewound') consumer.close(() => process.exit());
});

function add() {
  step = 'adding';
  consumer.addTopics([{ topic: other, partition: 0, offset: 0 }], (err) => {
    if (err) throw err;
    step = 'added';
    console.log('added', other);
  }, true); // from the offset given here
}

function remove() {
  step = 'removing';
  consumer.removeTopics([topic], (err) => {
    if (err) throw err;
    console.log('removed', topic);
    // The end of a fetch moves the positions, so a new one is set right after it.
    consumer.once('done', () => {
      step = 'rewound';
      consumer.setOffset(other, 0, 0);
      console.log('set offset', 0);
    });
  });
}

consumer.on('error', (err) => {
  throw err;
});
