package org.khet.portal.core.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.core.internal.audit.ChainRepository.End;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The ends of the chains as the last check saw them, in the file {@code audit-ends} of Karaf's data folder: who can write
 * to the database only cannot write a chain anew unseen. A line for each chain: office, place, hash.
 */
@Component(service = ChainEnds.class)
public final class ChainEnds {
    private static final String FILE = "audit-ends";
    private final Path file;

    /** @param context knows the folders of this runtime */
    @Activate
    public ChainEnds(BundleContext context) {
        this(folder(context));
    }

    /** @param folder where the file lies */
    ChainEnds(Path folder) {
        this.file = folder.resolve(FILE);
    }

    Path file() {
        return file;
    }

    /** The ends by office; none before the first check. */
    Map<Long, End> read() {
        Map<Long, End> ends = new TreeMap<>();
        for (String line : lines()) {
            String[] parts = line.split(" ", 3);
            ends.put(Long.valueOf(parts[0]), new End(Long.parseLong(parts[1]), parts[2]));
        }
        return ends;
    }

    /** Replaces them as a whole. */
    void write(Map<Long, End> ends) {
        List<String> lines = ends.entrySet().stream()
                .map(end -> end.getKey() + " " + end.getValue().place() + " "
                        + end.getValue().hash())
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(FILE + ".new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException first) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(BundleContext context) {
        String data = context.getProperty("karaf.data");
        String base = data != null ? data : context.getProperty("khet.home");
        return Path.of(base != null ? base : "").toAbsolutePath();
    }
}
