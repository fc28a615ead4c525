import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.message.ApiMessageType;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.ObjectSerializationCache;

/**
 * Reads lines of "message version hex", has the class that Kafka generated for the message parse the bytes and write them
 * again, and answers each line with the bytes in hex, or with "error" and what was wrong.
 *
 * Two other lines are "header key version", answered with the versions of the request's and the response's header, and
 * "code n", answered with the name of an error code and whether it is retriable.
 */
public class Roundtrip {
    private static final String[] PACKAGES = {
        "org.apache.kafka.common.message.",
        "org.apache.kafka.coordinator.group.generated.",
        "org.apache.kafka.coordinator.transaction.generated.",
        "org.apache.kafka.coordinator.share.generated.",
    };

    private static final Map<String, Class<?>> classes = new HashMap<>();

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            String answer;
            try {
                answer = words[0].equals("header") ? header(Short.parseShort(words[1]), Short.parseShort(words[2]))
                    : words[0].equals("code") ? code(Short.parseShort(words[1]))
                    : roundtrip(words[0], Short.parseShort(words[1]), HexFormat.of().parseHex(words[2]));
            } catch (Throwable e) {
                answer = "error " + e.toString().replaceAll("\\s+", " ");
            }
            out.println(answer);
        }
        out.flush();
    }

    private static String header(short key, short version) {
        ApiMessageType api = ApiMessageType.fromApiKey(key);
        return api.requestHeaderVersion(version) + " " + api.responseHeaderVersion(version);
    }

    private static String code(short n) {
        Errors error = Errors.forCode(n);
        return error.name() + " " + (error.exception() instanceof RetriableException);
    }

    private static String roundtrip(String name, short version, byte[] bytes) throws Exception {
        Message message = (Message) find(name).getDeclaredConstructor().newInstance();
        ByteBuffer source = ByteBuffer.wrap(bytes);
        message.read(new ByteBufferAccessor(source), version);
        if (source.hasRemaining()) {
            return "error " + source.remaining() + " bytes are left over";
        }
        ObjectSerializationCache cache = new ObjectSerializationCache();
        ByteBuffer target = ByteBuffer.allocate(message.size(cache, version));
        message.write(new ByteBufferAccessor(target), cache, version);
        return HexFormat.of().formatHex(target.array(), 0, target.position());
    }

    private static Class<?> find(String name) throws ClassNotFoundException {
        Class<?> known = classes.get(name);
        if (known != null) {
            return known;
        }
        for (String prefix : PACKAGES) {
            for (String suffix : new String[] {"Data", ""}) {
                try {
                    known = Class.forName(prefix + name + suffix);
                } catch (ClassNotFoundException e) {
                    continue;
                }
                classes.put(name, known);
                return known;
            }
        }
        throw new ClassNotFoundException(name);
    }
}
