'use strict';

// Looks at the offsets of a topic, and commits one for a group without being a
// member of it. Offset.commit, like a Consumer's, sends the first version of the
// request, whose offsets a broker keeps apart: a Consumer of the group goes on
// from there, while fetchCommits shows what a ConsumerGroup has committed.
//
//     node offsets.js [host:port] [topic] [group]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', topic = 'orders', groupId = 'cellar'] = process.argv.slice(2);
const client = new kafka.KafkaClient({ kafkaHost });
const offset = new kafka.Offset(client);

function fail(err) {
  if (err) throw err;
}

function show(what, offsets) {
  console.log(what, JSON.stringify(offsets[topic]));
}

offset.fetchEarliestOffsets([topic], (err, oldest) => {
  fail(err);
  show('oldest', oldest);
  offset.fetchLatestOffsets([topic], (err, newest) => {
    fail(err);
    show('newest', newest);
    commit();
  });
});

function commit() {
  const partitions = [{ topic, partition: 0 }, { topic, partition: 1 }];
  offset.fetchCommits(groupId, partitions, (err, committed) => {
    fail(err);
    show('before', committed); // -1 is none
    offset.commit(groupId, [{ topic, partition: 0, offset: 2 }], (err, answer) => {
      fail(err);
      console.log('committed', JSON.stringify(answer[topic]));
      client.close();
    });
  });
}

offset.on('error', fail);
