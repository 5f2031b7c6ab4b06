package org.khet.processes.internal.catalogue;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** The graph of a stored version. */
public final class GraphReader {
    private GraphReader() {}

    /** The graph of a version that was read with its lines. */
    public static StepGraph graph(ProcessVersionKind kind, RecordRow version) {
        return new StepGraph(
                version.lines(kind.steps).stream()
                        .map(line -> new StepGraph.Node(line.get(kind.stepNo), line.get(kind.shape)))
                        .toList(),
                version.lines(kind.ways).stream()
                        .map(line -> new StepGraph.Way(
                                line.get(kind.wayFrom),
                                line.get(kind.wayTo),
                                line.get(kind.wayLabel),
                                line.get(kind.wayBack)))
                        .toList());
    }

    /** A step of a version by its number. */
    public static Optional<RecordLine> step(ProcessVersionKind kind, RecordRow version, int number) {
        return version.lines(kind.steps).stream()
                .filter(line -> line.get(kind.stepNo) == number)
                .findFirst();
    }

    /** Steps of a version by their numbers. */
    public static List<RecordLine> steps(ProcessVersionKind kind, RecordRow version) {
        return version.lines(kind.steps).stream()
                .sorted((one, other) -> Integer.compare(one.get(kind.stepNo), other.get(kind.stepNo)))
                .toList();
    }
}
