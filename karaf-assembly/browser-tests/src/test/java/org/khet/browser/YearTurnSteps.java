package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** When each node was without its module while it took the next version, by what the nodes' logs recorded. */
final class YearTurnSteps {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss,SSSXXX", Locale.ROOT);

    /** That it works: at a node that follows, and at the one at which the change was made. */
    private static final List<String> BACK = List.of(" is back", " is there; its health is watched");

    private YearTurnSteps() {}

    /**
     * The turn of one node.
     *
     * @param from it began to replace the version before
     * @param until the new version worked
     */
    record Turn(String node, OffsetDateTime from, OffsetDateTime until) {}

    /** The turns in which the nodes took this version of the module, the earliest first; waits until each has told of its own. */
    static List<Turn> of(Cluster cluster, String module, String version) {
        Cluster.NODES.forEach(node -> Conditions.await(
                node + " tells that " + module + " " + version + " works",
                () -> words(cluster.node(node).home(), "module " + module).stream()
                        .anyMatch(line -> BACK.stream().anyMatch(back -> line.contains(" " + version + back)))));
        return Cluster.NODES.stream()
                .map(node -> turn(node, cluster.node(node).home(), "module " + module, version))
                .sorted(Comparator.comparing(Turn::from))
                .toList();
    }

    private static Turn turn(String node, Path home, String module, String version) {
        List<String> said = words(home, module);
        return new Turn(
                node,
                time(said, " follows another node to " + version, " " + version + " is put in"),
                time(said, " " + version + BACK.getFirst(), " " + version + BACK.getLast()));
    }

    private static List<String> words(Path home, String module) {
        try (Stream<String> lines = Files.lines(home.resolve("data/log/portal.log"))) {
            return lines.filter(line -> line.contains("| " + module)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the node that follows, or of the one at which the change was made. */
    private static OffsetDateTime time(List<String> said, String follows, String changes) {
        return said.stream()
                .filter(line -> line.contains(follows) || line.contains(changes))
                .map(line -> OffsetDateTime.parse(line.substring(0, line.indexOf(' ')), TIME))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no word of" + follows + " in " + said));
    }
}
