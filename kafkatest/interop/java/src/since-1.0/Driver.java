import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.GROUP_ID_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.TRANSACTIONAL_ID_CONFIG;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Driver for the Java client, for every version from 1.0 on. ../../../README.md has the protocol. */
public final class Driver {
    private final Lines lines;

    private Driver(Lines lines) {
        this.lines = lines;
    }

    public static void main(String[] argv) throws Exception {
        Driver driver = new Driver(new Lines(argv));
        switch (driver.lines.step) {
            case "info": driver.info(); break;
            case "create": driver.create(); break;
            case "produce": driver.produce(); break;
            case "consume": driver.consume(); break;
            case "group": driver.group(); break;
            case "transact": driver.transact(); break;
            default: throw new IllegalArgumentException("got step " + driver.lines.step);
        }
    }

    private void info() throws Exception {
        String version = Lines.version(); // zstd came with 2.1
        Lines.info("none gzip snappy lz4" + (version.startsWith("1.") || version.startsWith("2.0") ? "" : " zstd"), "");
    }

    private void create() throws Exception {
        try (AdminClient admin = AdminClient.create(lines.properties())) {
            NewTopic topic = new NewTopic(lines.text("topic"), lines.number("partitions"), (short) 1);
            admin.createTopics(Collections.singleton(topic)).all().get();
        }
    }

    private void produce() throws Exception {
        Properties properties = lines.properties(
                ACKS_CONFIG, "all", COMPRESSION_TYPE_CONFIG, lines.text("codec"), LINGER_MS_CONFIG, "1000");
        String name = lines.text("name");
        Header writer = new RecordHeader("writer", name.getBytes(StandardCharsets.UTF_8));
        int count = lines.number("count");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sent.add(producer.send(new ProducerRecord<>(lines.text("topic"), lines.number("partition"), null,
                        lines.key(i), lines.value(i), Collections.singleton(writer))));
            }
            producer.flush(); // does not wait for the linger time to end
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        Lines.produced(count);
    }

    private void transact() throws Exception {
        Properties properties = lines.properties(TRANSACTIONAL_ID_CONFIG, lines.text("id"));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            write(producer, "aborted");
            producer.abortTransaction();
            write(producer, "committed");
            sendOffsets(producer, Collections.singletonMap(
                    new TopicPartition(lines.text("source"), 0), new OffsetAndMetadata(lines.number("offset"))));
            producer.commitTransaction();
        }
    }

    private void write(KafkaProducer<String, String> producer, String name) {
        producer.beginTransaction();
        Header writer = new RecordHeader("writer", name.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < lines.number("count"); i++) {
            producer.send(new ProducerRecord<>(lines.text("topic"), 0, null, Lines.key(name, i), Lines.value(name, i),
                    Collections.singleton(writer)));
        }
        producer.flush();
    }

    /** Groups are named in all releases before 4.0, and told with their generation in all since 2.5. */
    private void sendOffsets(KafkaProducer<?, ?> producer, Map<TopicPartition, OffsetAndMetadata> offsets) throws Exception {
        Object group = lines.text("group");
        Class<?> kind = String.class;
        try {
            kind = Class.forName("org.apache.kafka.clients.consumer.ConsumerGroupMetadata");
            group = kind.getConstructor(String.class).newInstance(group);
        } catch (ClassNotFoundException e) {
            // an old one
        }
        KafkaProducer.class.getMethod("sendOffsetsToTransaction", Map.class, kind).invoke(producer, offsets, group);
    }

    private void consume() throws Exception {
        TopicPartition partition = new TopicPartition(lines.text("topic"), lines.number("partition"));
        Properties properties = lines.properties(ENABLE_AUTO_COMMIT_CONFIG, "false", ISOLATION_LEVEL_CONFIG, "read_committed");
        try (KafkaConsumer<String, String> consumer = consumer(properties)) {
            consumer.assign(Collections.singleton(partition));
            seek(consumer, partition, lines.text("from"));
            int left = lines.number("count");
            while (left > 0 && !lines.stopped()) {
                for (ConsumerRecord<String, String> record : poll(consumer)) {
                    if (left > 0) {
                        print(record);
                        left--;
                    }
                }
            }
        }
    }

    private static void seek(KafkaConsumer<?, ?> consumer, TopicPartition partition, String from) {
        if (from.equals("start")) {
            consumer.seekToBeginning(Collections.singleton(partition));
        } else if (from.startsWith("offset:")) {
            consumer.seek(partition, Long.parseLong(from.substring("offset:".length())));
        } else if (from.startsWith("time:")) {
            long time = Long.parseLong(from.substring("time:".length()));
            OffsetAndTimestamp found = consumer.offsetsForTimes(Collections.singletonMap(partition, time)).get(partition);
            if (found == null) {
                consumer.seekToEnd(Collections.singleton(partition));
            } else {
                consumer.seek(partition, found.offset());
            }
        } else {
            throw new IllegalArgumentException("got from=" + from + ", want start, offset:<n> or time:<ms>");
        }
    }

    private void group() throws Exception {
        Properties properties = lines.properties(
                GROUP_ID_CONFIG, lines.text("group"), AUTO_OFFSET_RESET_CONFIG, "earliest", ENABLE_AUTO_COMMIT_CONFIG, "false",
                ISOLATION_LEVEL_CONFIG, "read_committed");
        if ("consumer".equals(Lines.groupProtocol())) { // the broker decides on the times
            properties.put("group.protocol", "consumer");
        } else {
            properties.put(SESSION_TIMEOUT_MS_CONFIG, "10000");
            properties.put(HEARTBEAT_INTERVAL_MS_CONFIG, "500");
        }
        int left = lines.has("count") ? lines.number("count") : Integer.MAX_VALUE;
        try (KafkaConsumer<String, String> consumer = consumer(properties)) {
            Map<TopicPartition, OffsetAndMetadata> printed = new HashMap<>(); // and not committed yet
            consumer.subscribe(Collections.singleton(lines.text("topic")), new ConsumerRebalanceListener() {
                @Override
                public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
                    commit(consumer, printed);
                }

                @Override
                public void onPartitionsAssigned(Collection<TopicPartition> added) {
                    print(consumer.assignment());
                }
            });
            while (left > 0 && !lines.stopped()) {
                for (ConsumerRecord<String, String> record : poll(consumer)) {
                    if (left > 0) {
                        print(record);
                        left--;
                        printed.put(new TopicPartition(record.topic(), record.partition()),
                                new OffsetAndMetadata(record.offset() + 1));
                    }
                }
                commit(consumer, printed);
            }
        }
    }

    /** Commits and forgets what was printed; in the middle of a rebalance it is kept for onPartitionsRevoked. */
    private static void commit(KafkaConsumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> printed) {
        if (printed.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(printed);
            printed.clear();
        } catch (RebalanceInProgressException e) {
            System.err.println("commit put off: " + e);
        } catch (CommitFailedException e) {
            System.err.println("commit came too late: " + e);
            printed.clear();
        }
    }

    /** poll(long) is in all releases before 4.0, poll(Duration) in all since 2.0. */
    @SuppressWarnings("unchecked")
    private static Iterable<ConsumerRecord<String, String>> poll(KafkaConsumer<String, String> consumer) throws Exception {
        Object records;
        try {
            records = KafkaConsumer.class.getMethod("poll", java.time.Duration.class).invoke(consumer, java.time.Duration.ofMillis(100));
        } catch (NoSuchMethodException e) {
            records = KafkaConsumer.class.getMethod("poll", long.class).invoke(consumer, 100L);
        }
        return (Iterable<ConsumerRecord<String, String>>) records;
    }

    private static KafkaConsumer<String, String> consumer(Properties properties) {
        return new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer());
    }

    private static void print(Collection<TopicPartition> assignment) {
        List<Integer> partitions = new ArrayList<>();
        for (TopicPartition one : assignment) {
            partitions.add(one.partition());
        }
        Lines.assigned(partitions);
    }

    private static void print(ConsumerRecord<String, String> record) {
        List<String> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(Lines.quote(header.key()) + ":" + Lines.quote(Lines.utf8(header.value())));
        }
        Lines.record(record.partition(), record.offset(), record.key(), record.value(),
                ",\"timestamp\":" + record.timestamp() + ",\"headers\":{" + String.join(",", headers) + "}");
    }
}
