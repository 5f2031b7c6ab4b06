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
import org.khet.portal.core.internal.file.FileStoreFolder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The ends of the chains as the last check saw them, in the file {@code audit-ends} beside the contents of files, which all nodes
 * see: the check runs on any of them. Who can write to the database only cannot write a chain anew unseen. A line for each chain:
 * office, place, hash.
 */
@Component(service = ChainEnds.class)
public final class ChainEnds {
    private static final String FILE = "audit-ends";
    private final Path file;
    private final Path before;

    /** @param context knows the data folder, where the file of earlier versions lies */
    @Activate
    public ChainEnds(@Reference FileStoreFolder shared, BundleContext context) {
        this(shared.path(), folder(context));
    }

    /**
     * In these folders.
     *
     * @param shared by all nodes
     * @param own    of this node, read as long as no check has written into the shared one
     */
    ChainEnds(Path shared, Path own) {
        this.file = shared.resolve(FILE);
        this.before = own.resolve(FILE);
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
            Files.deleteIfExists(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(Files.exists(file) ? file : before);
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
