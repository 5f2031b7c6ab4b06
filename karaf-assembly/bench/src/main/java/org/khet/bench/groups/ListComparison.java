package org.khet.bench.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.khet.bench.Figure;
import org.khet.bench.Measurement.Notes;
import org.khet.bench.data.RecordingPool;
import org.khet.portal.api.security.Caller;

/**
 * What people of several offices read on the screen of a list, each in turn, against the same SQL by plain JDBC.
 *
 * @param records what is read
 * @param id      begins each figure
 * @param goal    milliseconds
 * @param callers one of each office
 */
record ListComparison(MeasuredRecords records, String id, double goal, List<Caller> callers) {
    private static final SideBySide PAIRS = SideBySide.reading(20, 40);

    /** Keeps an immutable copy. */
    ListComparison {
        callers = List.copyOf(callers);
    }

    /**
     * Something that a person does on the screen.
     *
     * @param name in an id
     * @param what in words
     * @param does reads what the screen reads, for somebody
     */
    record Case(String name, String what, Consumer<Caller> does) {}

    /** Time and ratio of each. */
    List<Figure> figures(List<Case> cases, Notes notes) {
        List<Figure> figures = new ArrayList<>();
        cases.forEach(one -> figures.addAll(figures(one, notes)));
        return figures;
    }

    private List<Figure> figures(Case one, Notes notes) {
        List<List<RecordingPool.Query>> queries = callers.stream()
                .map(caller ->
                        records.database().recorder().queriesOf(() -> one.does().accept(caller)))
                .toList();
        return PAIRS.figures(
                id + "-" + one.name(),
                one.what() + ", p95",
                goal,
                notes,
                pair -> one.does().accept(callers.get(pair % callers.size())),
                pair -> records.plain(queries.get(pair % callers.size())));
    }
}
