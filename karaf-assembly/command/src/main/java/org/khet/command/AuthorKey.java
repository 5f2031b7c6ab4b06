package org.khet.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The key with which the modules of these sources are signed while they are built; it stays on the author's machine. A
 * portal believes it only while it plays a demonstration from these sources, or when its administrator puts the certificate
 * into {@code config/trusted}.
 *
 * @param folder below the sources, not under version control
 */
record AuthorKey(Path folder) {
    private static final String DAYS = "3650";

    static AuthorKey of(Path sources) {
        return new AuthorKey(sources.resolve(".khet/author"));
    }

    /** For {@code config/trusted} of a portal. */
    Path certificate() {
        return folder.resolve("author.pem");
    }

    /** Makes key and certificate, if they are not there. */
    void make() throws InterruptedException {
        if (Files.exists(certificate())) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path password = secret(folder.resolve("password"));
            Path store = folder.resolve("key.p12");
            Files.deleteIfExists(store);
            keytool(
                    password,
                    List.of(
                            "-genkeypair",
                            "-keyalg",
                            "RSA",
                            "-keysize",
                            "3072",
                            "-sigalg",
                            "SHA256withRSA",
                            "-validity",
                            DAYS,
                            "-dname",
                            "CN=" + author() + " (developer key)"));
            keytool(
                    password,
                    List.of("-exportcert", "-rfc", "-file", certificate().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String author() {
        String name = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9 ._-]", "");
        return name.isBlank() ? "author" : name;
    }

    /** A file that only its owner reads, with a new password. */
    private static Path secret(Path file) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, HexFormat.of().formatHex(random));
    }

    private void keytool(Path password, List<String> words) throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin/keytool").toString());
        line.addAll(words);
        line.addAll(List.of(
                "-alias",
                "author",
                "-storetype",
                "PKCS12",
                "-keystore",
                folder.resolve("key.p12").toString(),
                "-storepass:file",
                password.toString()));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Failure("no developer key was made: " + said.strip());
        }
    }
}
