package org.khet.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A line between browsers and a portal that dies without a word: nobody is told that a connection ended, and what either
 * side sends is lost on the way. Only when the line is mended do the browsers hear that nobody knows their connections any
 * more, as a router tells them that has forgotten them; the portal does not hear it even then.
 */
final class CutLine implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private final int portal;
    private volatile boolean cut;

    /** @param portal its port on this machine */
    CutLine(int portal) {
        this.portal = portal;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        threads.execute(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on nothing arrives any more, also of connections that somebody tries to make. */
    void cut() {
        cut = true;
        connections.forEach(Connection::die);
    }

    /** New connections get through again; those of before stay dead. */
    void mend() {
        cut = false;
        connections.stream().filter(Connection::isLost).forEach(Connection::forget);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var connection = new Connection(door.accept(), new Socket(InetAddress.getLoopbackAddress(), portal));
                connections.add(connection);
                if (cut) {
                    connection.die();
                }
                threads.execute(connection::toPortal);
                threads.execute(connection::toBrowser);
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            connections.forEach(Connection::end);
            threads.close();
        }
    }

    /** One connection of a browser, and the one to the portal that belongs to it. */
    private static final class Connection {
        private final Socket browser;
        private final Socket portal;
        private volatile boolean dead;

        Connection(Socket browser, Socket portal) {
            this.browser = browser;
            this.portal = portal;
        }

        void die() {
            dead = true;
        }

        /** Died with the line, and the browser still believes in it. */
        boolean isLost() {
            return dead && !browser.isClosed();
        }

        void toPortal() {
            pass(browser, portal);
        }

        void toBrowser() {
            pass(portal, browser);
        }

        private void pass(Socket from, Socket to) {
            byte[] piece = new byte[8 << 10];
            try {
                InputStream in = from.getInputStream();
                for (int bytes = in.read(piece); bytes >= 0; bytes = in.read(piece)) {
                    if (!dead) {
                        to.getOutputStream().write(piece, 0, bytes);
                    }
                }
                if (!dead) {
                    to.shutdownOutput();
                }
            } catch (IOException ended) {
                if (!dead) {
                    end();
                }
            }
        }

        /** The browser's side is reset, without a last message. */
        void forget() {
            try {
                browser.setSoLinger(true, 0);
                browser.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        void end() {
            try (browser;
                    portal) {
                dead = true;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
