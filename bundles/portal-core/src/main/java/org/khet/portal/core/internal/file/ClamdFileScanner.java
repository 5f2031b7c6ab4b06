package org.khet.portal.core.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.khet.portal.api.file.FileScanner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Asks a ClamAV daemon (clamd, command INSTREAM of its protocol) about each file, by the configuration {@code org.khet.scan}; nobody
 * while it names no host. Safe for concurrent use. Source: core E-17.
 */
@Component(configurationPid = "org.khet.scan")
public final class ClamdFileScanner implements FileScanner {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String FOUND = " FOUND";
    private final String host;
    private final String port;
    private final String seconds;

    /** What an IT officer may set. */
    public @interface Config {
        /** Name or address of the machine on which clamd listens; empty for no scanner. */
        String host() default "";

        /** Its port. */
        String port() default "3310";

        /** How long to wait for a connection, and for its answer, in seconds. */
        String timeoutSeconds() default "30";
    }

    /** By the configuration. */
    @Activate
    public ClamdFileScanner(Config config) {
        this(config.host(), config.port(), config.timeoutSeconds());
    }

    ClamdFileScanner(String host, String port, String seconds) {
        this.host = host.strip();
        this.port = port.strip();
        this.seconds = seconds.strip();
    }

    @Override
    public Optional<String> finding(Path file) throws IOException {
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try (Socket connection = new Socket()) {
            int patience = Math.toIntExact(
                    Duration.ofSeconds(Integer.parseInt(seconds)).toMillis());
            connection.connect(new InetSocketAddress(host, Integer.parseInt(port)), patience);
            connection.setSoTimeout(patience);
            send(file, new DataOutputStream(connection.getOutputStream()));
            return read(answer(connection.getInputStream()));
        } catch (IOException | IllegalArgumentException | ArithmeticException away) {
            throw new IOException("clamd at " + host + ":" + port + ": " + away.getMessage(), away);
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int one = in.read(); one > 0 && answer.size() < LONGEST_ANSWER; one = in.read()) {
            answer.write(one);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    /** {@code stream: OK}, {@code stream: <name> FOUND}, or an error. */
    private static Optional<String> read(String answer) throws IOException {
        if (answer.endsWith(": OK")) {
            return Optional.empty();
        }
        if (answer.endsWith(FOUND)) {
            String words = answer.substring(0, answer.length() - FOUND.length());
            return Optional.of(words.substring(words.indexOf(':') + 1).strip());
        }
        throw new IOException(answer.isEmpty() ? "no answer" : answer);
    }
}
