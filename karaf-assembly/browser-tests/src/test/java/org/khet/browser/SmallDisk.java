package org.khet.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk of a few hundred megabytes that can be filled to the last byte. Needs the right to mount, or sudo without password. */
final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 64 << 10;
    private final Path place;

    SmallDisk(int megabytes) {
        try {
            place = Files.createTempDirectory("khet-disk");
            int owner = (Integer) Files.getAttribute(place, "unix:uid");
            String options = "size=" + megabytes + "m,mode=700,uid=" + owner;
            run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path place() {
        return place;
    }

    /** Not a byte is free. */
    void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(place.resolve("filler"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (place.toFile().getUsableSpace() > BLOCK) {
                throw new UncheckedIOException(full);
            }
        }
    }

    /** There is room again. */
    void free() {
        try {
            Files.deleteIfExists(place.resolve("filler"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", place.toString());
        Files.delete(place);
    }

    private static void run(String... line) throws IOException {
        List<String> words = new ArrayList<>(List.of(line));
        if (!System.getProperty("user.name").equals("root")) {
            words.addAll(0, List.of("sudo", "-n"));
        }
        try {
            Process process = new ProcessBuilder(words).inheritIO().start();
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", line)
                        + " failed: the story of the full disk mounts a small disk, so run it as root (CI does)");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
