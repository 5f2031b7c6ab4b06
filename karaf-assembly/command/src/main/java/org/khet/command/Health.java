package org.khet.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks the public port whether the portal is up. With the JDK's old client: the new one makes itself ready for TLS first, and
 * that takes processor time from the portal that is starting.
 */
final class Health {
    private static final int CONNECT = (int) Duration.ofSeconds(2).toMillis();
    private static final int READ = (int) Duration.ofSeconds(5).toMillis();

    boolean isUp(String address) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address + "health").toURL().openConnection();
            connection.setConnectTimeout(CONNECT);
            connection.setReadTimeout(READ);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return false;
            }
            try (InputStream in = connection.getInputStream()) {
                String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return "UP".equals(JsonValue.read(answer).at("status").text());
            }
        } catch (IOException | IllegalArgumentException notYet) {
            return false;
        }
    }
}
