package org.khet.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP addresses at which a process waits for others, as the kernel tells them. */
final class ListeningPorts {
    private static final String LISTEN = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private ListeningPorts() {}

    /** Each as {@code loopback:PORT}, or with the kernel's own word for the address. */
    static Set<String> of(long process) {
        Set<String> own = sockets(process);
        var found = new TreeSet<String>();
        for (String table : new String[] {"tcp", "tcp6"}) {
            for (String line : lines(Path.of("/proc", String.valueOf(process), "net", table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTEN) && own.contains(columns[9])) {
                    String[] address = columns[1].split(":");
                    found.add((LOOPBACK.contains(address[0]) ? "loopback" : address[0]) + ":"
                            + Integer.parseInt(address[1], 16));
                }
            }
        }
        return found;
    }

    private static Set<String> sockets(long process) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(process), "fd"))) {
            return files.map(ListeningPorts::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Iterable<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
