package org.khet.portal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port of this machine at which nobody answers. It is kept while it is open, so that no other process gets it meanwhile; a
 * server of the test itself may begin to listen there.
 */
public final class ClosedPort implements AutoCloseable {
    private final Socket kept = new Socket();

    /** Takes a free one. */
    public ClosedPort() {
        try {
            kept.setReuseAddress(true);
            kept.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its number. */
    public int number() {
        return kept.getLocalPort();
    }

    @Override
    public void close() {
        try {
            kept.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
