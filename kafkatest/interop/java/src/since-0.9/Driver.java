import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Driver for the Java client from 0.9 to 0.10: without topics and headers. ../../../README.md has the protocol. */
public final class Driver {
    private final Lines lines;

    private Driver(Lines lines) {
        this.lines = lines;
    }

    public static void main(String[] argv) throws Exception {
        Driver driver = new Driver(new Lines(argv));
        switch (driver.lines.step) {
            case "info": Lines.info("none gzip snappy lz4", "create headers timestamp transaction"); break;
            case "produce": driver.produce(); break;
            case "consume": driver.consume(); break;
            case "group": driver.group(); break;
            default: throw new IllegalArgumentException("got step " + driver.lines.step);
        }
    }

    private void produce() throws Exception {
        Properties properties = lines.properties("acks", "all", "compression.type", lines.text("codec"), "linger.ms", "1000");
        int count = lines.number("count");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sent.add(producer.send(new ProducerRecord<>(lines.text("topic"), lines.number("partition"), lines.key(i), lines.value(i))));
            }
            producer.flush(); // does not wait for the linger time to end
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        Lines.produced(count);
    }

    private void consume() {
        TopicPartition partition = new TopicPartition(lines.text("topic"), lines.number("partition"));
        String from = lines.text("from");
        try (KafkaConsumer<String, String> consumer = consumer(lines.properties("enable.auto.commit", "false"))) {
            consumer.assign(Collections.singletonList(partition));
            consumer.seek(partition, from.equals("start") ? 0 : Long.parseLong(from.substring("offset:".length())));
            int left = lines.number("count");
            while (left > 0 && !lines.stopped()) {
                for (ConsumerRecord<String, String> record : consumer.poll(100)) {
                    if (left > 0) {
                        print(record);
                        left--;
                    }
                }
            }
        }
    }

    private void group() {
        Properties properties = lines.properties("group.id", lines.text("group"), "auto.offset.reset", "earliest",
                "enable.auto.commit", "false", "session.timeout.ms", "10000", "heartbeat.interval.ms", "500");
        int left = lines.has("count") ? lines.number("count") : Integer.MAX_VALUE;
        try (KafkaConsumer<String, String> consumer = consumer(properties)) {
            Map<TopicPartition, OffsetAndMetadata> printed = new HashMap<>(); // and not committed yet
            consumer.subscribe(Collections.singletonList(lines.text("topic")), new ConsumerRebalanceListener() {
                @Override
                public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
                    commit(consumer, printed);
                }

                @Override
                public void onPartitionsAssigned(Collection<TopicPartition> all) {
                    List<Integer> partitions = new ArrayList<>();
                    for (TopicPartition one : all) {
                        partitions.add(one.partition());
                    }
                    Lines.assigned(partitions);
                }
            });
            while (left > 0 && !lines.stopped()) {
                for (ConsumerRecord<String, String> record : consumer.poll(100)) {
                    if (left > 0) {
                        print(record);
                        left--;
                        printed.put(new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1));
                    }
                }
                commit(consumer, printed);
            }
        }
    }

    /** Commits and forgets what was printed; after a rebalance it is read again. */
    private static void commit(KafkaConsumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> printed) {
        try {
            if (!printed.isEmpty()) {
                consumer.commitSync(printed);
            }
        } catch (CommitFailedException e) {
            System.err.println("commit came too late: " + e);
        }
        printed.clear();
    }

    private static KafkaConsumer<String, String> consumer(Properties properties) {
        return new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer());
    }

    private static void print(ConsumerRecord<String, String> record) {
        Lines.record(record.partition(), record.offset(), record.key(), record.value(), "");
    }
}
