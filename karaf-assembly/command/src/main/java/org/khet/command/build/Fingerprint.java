package org.khet.command.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells whether files changed, by their names, sizes and times. */
public final class Fingerprint {
    private static final Set<String> NEVER =
            Set.of("target", ".git", ".khet", ".idea", ".vscode", "node_modules", "test", "docs");

    private Fingerprint() {}

    /** Of all files below the tops, leaving out build results, tests and documents. */
    public static String of(Path... tops) {
        var lines = new TreeSet<String>();
        try {
            for (Path top : tops) {
                if (Files.exists(top)) {
                    Files.walkFileTree(top, new Lines(top, lines));
                }
            }
            MessageDigest digest = sha256();
            lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of what stands in the files of one folder, whenever they were written. */
    public static String ofContents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            MessageDigest digest = sha256();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final class Lines extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Set<String> lines;

        Lines(Path top, Set<String> lines) {
            this.top = top;
            this.lines = lines;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(top) && NEVER.contains(String.valueOf(folder.getFileName()));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            lines.add(top.relativize(file) + "\t" + attributes.size() + "\t"
                    + attributes.lastModifiedTime().toMillis() + "\n");
            return FileVisitResult.CONTINUE;
        }
    }
}
