package org.khet.portal.core.internal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail server in a bad mood: takes every connection, and then says nothing, or refuses one address. */
final class ScriptedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptedServer.class);
    private final ServerSocket door;
    private final List<Socket> guests = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final boolean silent;
    private final String refused;
    private final Thread thread;

    private ScriptedServer(boolean silent, String refused) {
        this.silent = silent;
        this.refused = refused;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = Thread.ofPlatform().daemon().name("scripted-server").start(this::serve);
    }

    /** Accepts and never answers. */
    static ScriptedServer silent() {
        return new ScriptedServer(true, "");
    }

    /** Takes all mails but those for an address that begins so. */
    static ScriptedServer refusing(String address) {
        return new ScriptedServer(false, address);
    }

    int port() {
        return door.getLocalPort();
    }

    /** To whom mails were taken. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        try {
            while (!door.isClosed()) {
                Socket guest = door.accept();
                guests.add(guest);
                if (!silent) {
                    talk(guest);
                }
            }
        } catch (IOException e) {
            LOG.debug("the server was closed", e);
        }
    }

    private void talk(Socket guest) throws IOException {
        Writer out = new java.io.OutputStreamWriter(guest.getOutputStream(), StandardCharsets.US_ASCII);
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        say(out, "220 ready");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data) {
                data = !line.equals(".");
                if (!data) {
                    say(out, "250 taken");
                }
            } else if (line.startsWith("RCPT")) {
                boolean bad = line.contains("<" + refused);
                say(out, bad ? "550 5.1.1 no such person" : "250 fine");
                if (!bad) {
                    taken.add(line.replaceAll(".*<|>.*", ""));
                }
            } else if (line.startsWith("DATA")) {
                data = true;
                say(out, "354 go on");
            } else {
                say(out, line.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket guest : guests) {
            guest.close();
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
