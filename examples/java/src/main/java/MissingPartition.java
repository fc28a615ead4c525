import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends to a partition that the topic may not have. The client knows the topic's partitions and refuses by itself:
 * "Invalid partition given with record: 1 is not in the range [0...1)." Give the topic more partitions, and it works.
 *
 * <p>Usage: MissingPartition host:port topic partition
 */
public final class MissingPartition {
    public static void main(String[] args) throws Exception {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", args[0]);
        properties.put("max.block.ms", "10000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            RecordMetadata sent = producer.send(new ProducerRecord<>(args[1], Integer.parseInt(args[2]), "table-7", "one espresso")).get();
            System.out.println("sent " + sent);
        }
    }
}
