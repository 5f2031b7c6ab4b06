package org.khet.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port at which nobody listens. It is below those that the system gives to whoever asks for any, since a portal listens a
 * good while after its port was chosen.
 */
public final class IdlePort {
    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;

    private IdlePort() {}

    /** Its number. */
    public static int number() {
        int port = any();
        while (!isIdle(port)) {
            port = any();
        }
        return port;
    }

    private static int any() {
        return ThreadLocalRandom.current().nextInt(FIRST, LAST);
    }

    private static boolean isIdle(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
