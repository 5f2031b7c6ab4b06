package org.khet.portal.control.internal.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;

/**
 * Writes {@code control.json} into the home, readable by its owner only: the control port and the token of this start. Who
 * can read the file may command the portal.
 */
@Component(service = ControlFile.class, immediate = true)
public final class ControlFile {
    private final Path file;
    private final byte[] token;

    /** Writes the file. */
    @Activate
    public ControlFile(BundleContext context, @Reference(service = HttpServiceRuntime.class) Map<String, Object> http) {
        String home = context.getProperty("khet.home");
        this.file = Path.of(home == null ? context.getProperty("karaf.base") : home, "control.json");
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        String text = HexFormat.of().formatHex(secret);
        this.token = text.getBytes(StandardCharsets.US_ASCII);
        port(http, context.getProperty("khet.http.port"))
                .ifPresent(port -> write(JsonWriter.of(Map.of("port", port, "token", text))));
    }

    @Deactivate
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the request brings the token of this start; compared in constant time. */
    boolean admits(String authorization) {
        String prefix = "Bearer ";
        return authorization.startsWith(prefix)
                && MessageDigest.isEqual(
                        authorization.substring(prefix.length()).getBytes(StandardCharsets.UTF_8), token);
    }

    private void write(String text) {
        try {
            Path half = Path.of(file + ".half");
            Files.deleteIfExists(half);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Felix names all its addresses; the public one is not the control port. */
    private static OptionalInt port(Map<String, Object> http, String publicPort) {
        Object endpoints = http.get("osgi.http.endpoint");
        List<String> addresses =
                endpoints instanceof String[] many ? List.of(many) : List.of(String.valueOf(endpoints));
        return Stream.concat(
                        addresses.stream(), Stream.of("http://127.0.0.1:" + http.get("org.osgi.service.http.port")))
                .filter(address -> address.matches("http://[^/:]+:\\d+.*"))
                .mapToInt(address -> URI.create(address).getPort())
                .filter(port -> port > 0 && !String.valueOf(port).equals(publicPort))
                .findFirst();
    }
}
