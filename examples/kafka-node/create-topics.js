'use strict';

// Creates topics, both ways there are, and shows what the cluster then has.
//
//     node create-topics.js [host:port] [topic] [topic by use]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', byUse = 'payments'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const producer = new kafka.Producer(client);

producer.on('ready', () => {
  const topics = [{ topic, partitions: 3, replicationFactor: 1, configEntries: [{ name: 'retention.ms', value: '3600000' }] }];
  client.createTopics(topics, (err, refused) => {
    if (err) throw err;
    console.log('refused', JSON.stringify(refused)); // those that could not be made, and why

    // Names alone: asks for their metadata until they are there, for a broker that creates topics on use.
    producer.createTopics([byUse], (err, created) => {
      if (err) throw err;
      console.log('created', JSON.stringify(created));

      client.loadMetadataForTopics([topic, byUse], (err, [, { metadata }]) => {
        if (err) throw err;
        for (const [name, partitions] of Object.entries(metadata)) {
          console.log(`${name} has ${Object.keys(partitions).length} partitions`);
        }
        producer.close();
      });
    });
  });
});

producer.on('error', (err) => {
  throw err;
});
