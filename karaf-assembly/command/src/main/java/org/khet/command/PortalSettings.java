package org.khet.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the portal will listen, as the home's configuration and the command line say.
 *
 * @param host address to bind, 0.0.0.0 for all
 * @param port public port
 */
record PortalSettings(String host, int port) {
    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{[^:}]+:-([^}]*)}");

    static PortalSettings of(Home home, Arguments arguments) {
        Properties file = read(home.config().resolve("org.khet.http.cfg"));
        String host = arguments.value("--host").orElseGet(() -> plain(file.getProperty("host", ""), "127.0.0.1"));
        int port = arguments.port().orElseGet(() -> number(plain(file.getProperty("port", ""), "8080"), home));
        return new PortalSettings(host, port);
    }

    /** What a person types into the browser on this computer. */
    String address() {
        return "http://" + (host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host) + ":" + port + "/";
    }

    private static int number(String text, Home home) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new Failure("port in " + home.config().resolve("org.khet.http.cfg") + " is no number: " + text);
        }
    }

    private static String plain(String text, String otherwise) {
        if (text.isBlank()) {
            return otherwise;
        }
        Matcher matcher = WITH_DEFAULT.matcher(text.strip());
        return matcher.matches() ? matcher.group(1) : text.strip();
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException failure) {
                throw new Failure("cannot read " + file + ": " + failure.getMessage());
            }
        }
        return properties;
    }
}
