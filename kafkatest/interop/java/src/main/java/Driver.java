import static org.apache.kafka.clients.CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.GROUP_ID_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
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

/** Driver for the Java client, for every version from 1.0 on. ../../../../README.md has the protocol. */
public final class Driver {
    private static final String FILLER = String.join("", Collections.nCopies(100, "x"));

    private final String bootstrap;
    private final Map<String, String> args = new HashMap<>();
    private volatile boolean stopped; // standard input has ended

    private Driver(String bootstrap, List<String> pairs) {
        this.bootstrap = bootstrap;
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("got argument " + pair + ", want key=value");
            }
            args.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    public static void main(String[] argv) throws Exception {
        if (argv.length < 2) {
            throw new IllegalArgumentException("usage: Driver <step> <bootstrap> [key=value ...]");
        }
        Driver driver = new Driver(argv[1], Arrays.asList(argv).subList(2, argv.length));
        driver.watchStandardInput();
        switch (argv[0]) {
            case "info": driver.info(); break;
            case "create": driver.create(); break;
            case "produce": driver.produce(); break;
            case "consume": driver.consume(); break;
            case "group": driver.group(); break;
            default: throw new IllegalArgumentException("got step " + argv[0]);
        }
    }

    private void watchStandardInput() {
        Thread watcher = new Thread(() -> {
            try {
                while (System.in.read() >= 0) { }
            } catch (IOException e) {
                // as good as its end
            }
            stopped = true;
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private void info() throws IOException {
        Properties build = new Properties();
        try (InputStream in = KafkaProducer.class.getResourceAsStream("/kafka/kafka-version.properties")) {
            build.load(in);
        }
        String version = build.getProperty("version");
        // zstd came with 2.1.
        String zstd = version.startsWith("1.") || version.startsWith("2.0") ? "" : ",\"zstd\"";
        print("{\"event\":\"info\",\"client\":\"kafka-clients\",\"version\":\"" + version + "\","
                + "\"codecs\":[\"none\",\"gzip\",\"snappy\",\"lz4\"" + zstd + "]}");
    }

    private void create() throws Exception {
        try (AdminClient admin = AdminClient.create(properties())) {
            NewTopic topic = new NewTopic(args.get("topic"), number("partitions"), (short) 1);
            admin.createTopics(Collections.singleton(topic)).all().get();
        }
    }

    private void produce() throws Exception {
        Properties properties = properties(
                ACKS_CONFIG, "all", COMPRESSION_TYPE_CONFIG, args.get("codec"), LINGER_MS_CONFIG, "1000");
        String name = args.get("name");
        Header writer = new RecordHeader("writer", name.getBytes(StandardCharsets.UTF_8));
        int count = number("count");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sent.add(producer.send(new ProducerRecord<>(args.get("topic"), number("partition"), null,
                        name + "-k" + i, name + "-" + i + "-" + FILLER, Collections.singleton(writer))));
            }
            producer.flush(); // does not wait for the linger time to end
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        print("{\"event\":\"produced\",\"count\":" + count + "}");
    }

    private void consume() throws Exception {
        TopicPartition partition = new TopicPartition(args.get("topic"), number("partition"));
        Properties properties = properties(ENABLE_AUTO_COMMIT_CONFIG, "false", ISOLATION_LEVEL_CONFIG, "read_committed");
        try (KafkaConsumer<String, String> consumer = consumer(properties)) {
            consumer.assign(Collections.singleton(partition));
            seek(consumer, partition, args.get("from"));
            int left = number("count");
            while (left > 0 && !stopped) {
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
        Properties properties = properties(
                GROUP_ID_CONFIG, args.get("group"), AUTO_OFFSET_RESET_CONFIG, "earliest", ENABLE_AUTO_COMMIT_CONFIG, "false",
                SESSION_TIMEOUT_MS_CONFIG, "10000", HEARTBEAT_INTERVAL_MS_CONFIG, "500", ISOLATION_LEVEL_CONFIG, "read_committed");
        int left = args.containsKey("count") ? number("count") : Integer.MAX_VALUE;
        try (KafkaConsumer<String, String> consumer = consumer(properties)) {
            Map<TopicPartition, OffsetAndMetadata> printed = new HashMap<>(); // and not committed yet
            consumer.subscribe(Collections.singleton(args.get("topic")), new ConsumerRebalanceListener() {
                @Override
                public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
                    commit(consumer, printed);
                }

                @Override
                public void onPartitionsAssigned(Collection<TopicPartition> added) {
                    print(consumer.assignment());
                }
            });
            while (left > 0 && !stopped) {
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

    private Properties properties(String... pairs) {
        Properties properties = new Properties();
        properties.put(BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put(pairs[i], pairs[i + 1]);
        }
        return properties;
    }

    private int number(String name) {
        return Integer.parseInt(args.get(name));
    }

    private static void print(Collection<TopicPartition> assignment) {
        TreeSet<Integer> partitions = new TreeSet<>();
        for (TopicPartition one : assignment) {
            partitions.add(one.partition());
        }
        print("{\"event\":\"assigned\",\"partitions\":" + partitions + "}");
    }

    private static void print(ConsumerRecord<String, String> record) {
        List<String> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(quote(header.key()) + ":" + quote(new String(header.value(), StandardCharsets.UTF_8)));
        }
        print("{\"event\":\"record\",\"partition\":" + record.partition() + ",\"offset\":" + record.offset()
                + ",\"timestamp\":" + record.timestamp() + ",\"key\":" + quote(record.key()) + ",\"value\":" + quote(record.value())
                + ",\"headers\":{" + String.join(",", headers) + "}}");
    }

    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static String quote(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
