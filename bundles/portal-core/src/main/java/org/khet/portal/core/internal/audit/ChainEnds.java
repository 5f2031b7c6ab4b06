package org.khet.portal.core.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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
 * How far the nightly check came in each chain, in two files beside the contents of files, which all nodes see: the check runs
 * on any of them. {@code audit-ends} has the ends that were proved last, {@code audit-rounds} how far the older entries were
 * proved again. Who can write to the database only cannot write a chain anew unseen. A line for each chain: office, place, hash
 * and, in the second file, the nights left; earlier versions read the first file only.
 */
@Component(service = ChainEnds.class)
public final class ChainEnds {
    private static final String FILE = "audit-ends";
    private static final String ROUNDS = "audit-rounds";
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

    /** The marks by office; none before the first check. Without its end a chain has no round either. */
    Map<Long, ChainMark> read() {
        Map<Long, ChainMark> marks = new TreeMap<>();
        for (String line : lines(Files.exists(file) ? file : before)) {
            String[] parts = line.split(" ", 3);
            marks.put(Long.valueOf(parts[0]), new ChainMark(end(parts), End.NONE, 0));
        }
        for (String line : lines(file.resolveSibling(ROUNDS))) {
            String[] parts = line.split(" ", 4);
            marks.computeIfPresent(
                    Long.valueOf(parts[0]),
                    (office, mark) -> new ChainMark(mark.end(), end(parts), Integer.parseInt(parts[3])));
        }
        return marks;
    }

    private static End end(String[] parts) {
        return new End(Long.parseLong(parts[1]), parts[2]);
    }

    /** Replaces them as a whole. */
    void write(Map<Long, ChainMark> marks) {
        List<String> ends = new ArrayList<>();
        List<String> rounds = new ArrayList<>();
        marks.forEach((office, mark) -> {
            ends.add(line(office, mark.end()));
            rounds.add(line(office, mark.again()) + " " + mark.nights());
        });
        try {
            replace(file.resolveSibling(ROUNDS), rounds);
            replace(file, ends);
            Files.deleteIfExists(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Long office, End end) {
        return office + " " + end.place() + " " + end.hash();
    }

    private static void replace(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> lines(Path file) {
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
