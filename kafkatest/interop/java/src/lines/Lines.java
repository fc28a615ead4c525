import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.KafkaProducer;

/** The line protocol of ../../../README.md: what a driver is told, and what it prints. The same for every release of kafka-clients. */
final class Lines {
    private static final String FILLER = new String(new char[100]).replace('\0', 'x');

    final String step;
    final String bootstrap;
    private final Map<String, String> args = new HashMap<>();
    private volatile boolean stopped; // standard input has ended

    Lines(String[] argv) {
        if (argv.length < 2) {
            throw new IllegalArgumentException("usage: Driver <step> <bootstrap> [key=value ...]");
        }
        step = argv[0];
        bootstrap = argv[1];
        for (String pair : Arrays.asList(argv).subList(2, argv.length)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("got argument " + pair + ", want key=value");
            }
            args.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        Thread watcher = new Thread(this::watchStandardInput);
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watchStandardInput() {
        try {
            while (System.in.read() >= 0) { }
        } catch (IOException e) {
            // as good as its end
        }
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    boolean has(String name) {
        return args.containsKey(name);
    }

    String text(String name) {
        return args.get(name);
    }

    int number(String name) {
        return Integer.parseInt(args.get(name));
    }

    /** Settings of a client: the broker, and these pairs of key and value. */
    Properties properties(String... pairs) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrap);
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put(pairs[i], pairs[i + 1]);
        }
        return properties;
    }

    /** Key and value of record i that a produce step writes. */
    String key(int i) {
        return key(text("name"), i);
    }

    String value(int i) {
        return value(text("name"), i);
    }

    /** The same of a writer of that name. */
    static String key(String name, int i) {
        return name + "-k" + i;
    }

    static String value(String name, int i) {
        return name + "-" + i + "-" + FILLER;
    }

    /** The version of kafka-clients, by the name of its jar: 0.8.2 does not say it otherwise. */
    static String version() {
        String jar = KafkaProducer.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceAll(".*/kafka-clients-(.*)\\.jar", "$1");
    }

    /** The protocol that members of groups are to speak, where it is not the client's own choice; else null. */
    static String groupProtocol() {
        return System.getenv("GROUP_PROTOCOL");
    }

    static void info(String codecs, String lacks) {
        String client = "kafka-clients" + (groupProtocol() == null ? "" : " (" + groupProtocol() + " protocol)");
        print("{\"event\":\"info\",\"client\":\"" + client + "\",\"version\":\"" + version() + "\","
                + "\"codecs\":" + list(codecs) + ",\"lacks\":" + list(lacks) + "}");
    }

    /** Words as a JSON list. */
    private static String list(String words) {
        return words.isEmpty() ? "[]" : "[\"" + words.replace(" ", "\",\"") + "\"]";
    }

    static void produced(int count) {
        print("{\"event\":\"produced\",\"count\":" + count + "}");
    }

    static void assigned(Collection<Integer> partitions) {
        print("{\"event\":\"assigned\",\"partitions\":" + new TreeSet<>(partitions) + "}");
    }

    /** More is further fields in JSON, each with a comma before it. */
    static void record(int partition, long offset, String key, String value, String more) {
        print("{\"event\":\"record\",\"partition\":" + partition + ",\"offset\":" + offset
                + ",\"key\":" + quote(key) + ",\"value\":" + quote(value) + more + "}");
    }

    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static String quote(String text) {
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

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
