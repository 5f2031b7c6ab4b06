package org.khet.portal.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Starts PostgreSQL on a machine that has much else to do: the server gets its time, and another port if its own was taken meanwhile. */
public final class PostgresStarter {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TRIES = 3;

    /** Below the ports that the system gives to whoever asks for any: the folder of the server is made before it listens. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 30_000;

    private PostgresStarter() {}

    /** A server of its own with the Thai order and these settings; unprivileged, its data folder deleted when closed. */
    public static EmbeddedPostgres start(Map<String, String> settings) {
        List<Exception> failures = new ArrayList<>();
        while (failures.size() < TRIES) {
            try {
                return server(settings).start();
            } catch (IOException | IllegalStateException e) {
                failures.add(e);
            }
        }
        throw new IllegalStateException("PostgreSQL does not start: " + failures, failures.getLast());
    }

    private static EmbeddedPostgres.Builder server(Map<String, String> settings) {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setPort(port())
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "th-TH");
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            server = server.setServerConfig(setting.getKey(), setting.getValue());
        }
        return server;
    }

    private static int port() {
        int port = anyPort();
        while (!isFree(port)) {
            port = anyPort();
        }
        return port;
    }

    private static int anyPort() {
        return ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
