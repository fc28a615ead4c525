import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Driver for the Java client of 0.8.2, which is a producer only. ../../../README.md has the protocol. */
public final class Driver {
    public static void main(String[] argv) throws Exception {
        Lines lines = new Lines(argv);
        switch (lines.step) {
            case "info": Lines.info("none gzip snappy lz4", "create headers consume offset timestamp resume group transaction"); break;
            case "produce": produce(lines); break;
            default: throw new IllegalArgumentException("got step " + lines.step);
        }
    }

    private static void produce(Lines lines) throws Exception {
        Properties properties = lines.properties("acks", "all", "compression.type", lines.text("codec"), "linger.ms", "100");
        int count = lines.number("count");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sent.add(producer.send(new ProducerRecord<>(lines.text("topic"), lines.number("partition"), lines.key(i), lines.value(i))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        Lines.produced(count);
    }
}
