'use strict';

// Three members of a group share the partitions of their topics. Press Enter
// and the second one leaves: the other two take over what it had. The end of
// the input closes them all.
//
//     node consumer-group.js [host:port] [group] [topic ...]

const kafka = require('kafka-node');

const [kafkaHost = '127.0.0.1:9092', groupId = 'kitchen', ...rest] = process.argv.slice(2);
const topics = rest.length ? rest : ['orders'];

const members = ['consumer1', 'consumer2', 'consumer3'].map((id) => {
  const member = new kafka.ConsumerGroup({
    kafkaHost,
    groupId,
    id,
    protocol: ['roundrobin'],
    fromOffset: 'earliest', // where nothing has been committed
    autoCommit: false,
    commitOffsetsOnFirstJoin: false,
    // Whoever gets this member's partitions goes on where it was.
    onRebalance: (isMember, done) => (isMember ? member.commit(true, done) : done()),
    sessionTimeout: 15000,
    heartbeatInterval: 500,
  }, topics);

  member.on('rebalanced', () => {
    const owned = member.topicPayloads.map((p) => `${p.topic}/${p.partition}`);
    console.log(`${id} owns ${owned.sort().join(' ')}`);
  });
  member.on('message', ({ topic, partition, offset, value }) => {
    console.log(`${id} read ${topic}/${partition}@${offset} ${value}`);
  });
  member.on('error', (err) => {
    throw err;
  });
  return member;
});

// close commits where the member is (the `true`) and leaves the group.
function close(member, done) {
  member.close(true, (err) => {
    if (err) throw err;
    console.log(`${member.options.id} closed`);
    done();
  });
}

process.stdin.once('data', () => {
  close(members.splice(1, 1)[0], () => {});
});

process.stdin.once('end', () => {
  let open = members.length;
  members.forEach((member) => close(member, () => { if (--open === 0) process.exit(); }));
});
