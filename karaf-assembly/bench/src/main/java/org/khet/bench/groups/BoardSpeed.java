package org.khet.bench.groups;

import java.util.ArrayList;
import java.util.List;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.data.RecordingPool;
import org.khet.monitoring.internal.round.RoundBoard.Line;

/** The board of a round of 300 projects, made anew each time somebody has sent a report, against the same SQL by plain JDBC. */
public final class BoardSpeed implements Measurement {
    private static final int PROJECTS = Integer.getInteger("khet.bench.projects", 300);
    private static final int MOST_STATEMENTS = 1;

    private final BenchProduct product;

    /** The board on this product. */
    public BoardSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("groups-board-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        String id = names().getFirst();
        try (var records = new MeasuredRecords(product)) {
            var round = new RoundOfProjects(records, PROJECTS);
            Line sum = round.board().sum();
            int shown =
                    sum.lights().values().stream().mapToInt(Integer::intValue).sum();
            if (shown != PROJECTS) {
                throw new IllegalStateException("the board shows " + shown + " projects");
            }
            List<RecordingPool.Query> queries = records.database().recorder().queriesOf(round::board);
            List<Figure> figures = new ArrayList<>(SideBySide.reading(40, 30)
                    .figures(
                            id,
                            "board of " + PROJECTS + " projects after a report was sent, p95",
                            200,
                            notes,
                            round::send,
                            pair -> round.board(),
                            pair -> records.plain(queries)));
            figures.add(Figure.atMost(
                    id + "-statements", "statements for that board", queries.size(), MOST_STATEMENTS, "count"));
            return figures;
        }
    }
}
