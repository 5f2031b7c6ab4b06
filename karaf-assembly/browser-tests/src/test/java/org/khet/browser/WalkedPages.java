package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages that somebody looked at with {@link Walk}, noted in {@code target} for {@link EveryPage} by the stories of all processes:
 * addresses without their query, each key in them one {@code N}. They hold for the archive that was looked at, and for no later
 * one.
 */
final class WalkedPages {
    /** Numbers, codes such as {@code ICT-P39}, names of roles, lists and jobs such as {@code core.web}, and modules. */
    private static final Pattern KEY = Pattern.compile(".*[0-9A-Z.].*|ict");

    private WalkedPages() {}

    /** The page of an address that is given from the portal's root on. */
    static String of(String path) {
        String[] parts = path.replaceFirst("[?#].*", "").split("/", -1);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> i > 1 && KEY.matcher(parts[i]).matches() ? "N" : parts[i])
                .collect(Collectors.joining("/"));
    }

    static void note(String path) {
        try {
            Files.writeString(file(), of(path) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Set<String> noted() {
        try {
            return Files.exists(file()) ? new TreeSet<>(Files.readAllLines(file())) : Set.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path file() throws IOException {
        long made = Files.getLastModifiedTime(Path.of(System.getProperty("khet.archive")))
                .toMillis();
        return Path.of(System.getProperty("khet.output"), "walked-" + made + ".txt");
    }
}
