package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which jar each bundle of a module was made from, beside the framework's own store, written before and after each change:
 * a bundle that is noted as half may hold the old or the new jar. Used by one thread at a time.
 */
final class RunningJars {
    private static final String HALF = "half";
    private static final String LIBRARIES = "libraries.";
    private final Path file;

    RunningJars(Path file) {
        this.file = file;
    }

    /** The jar of this bundle as it was put in; empty when another way brought it. */
    String of(long bundle) {
        String noted = noted(bundle);
        return noted.equals(HALF) ? "" : noted;
    }

    /** Hashes of the libraries that came with it, also while it is half replaced. */
    Set<String> libraries(long bundle) {
        String noted = noted(LIBRARIES + bundle);
        return noted.isEmpty() ? Set.of() : Set.of(noted.split(" "));
    }

    private String noted(Object key) {
        return read().getProperty(String.valueOf(key), "");
    }

    boolean isHalf(long bundle) {
        return noted(bundle).equals(HALF);
    }

    /** @param libraries those that come with the new jar; until it is in, those of the old one stay noted besides */
    void begin(long bundle, Set<String> libraries) {
        Set<String> both = new TreeSet<>(libraries(bundle));
        both.addAll(libraries);
        note(bundle, HALF, both);
    }

    void note(long bundle, String sha256, Set<String> libraries) {
        Properties all = read();
        all.setProperty(String.valueOf(bundle), sha256);
        all.setProperty(LIBRARIES + bundle, String.join(" ", new TreeSet<>(libraries)));
        write(all);
    }

    void forget(long bundle) {
        Properties all = read();
        all.remove(String.valueOf(bundle));
        all.remove(LIBRARIES + bundle);
        write(all);
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return all;
    }

    private void write(Properties all) {
        Path half = Path.of(file + ".half");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(half)) {
                all.store(out, null);
            }
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
