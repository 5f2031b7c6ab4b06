package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordRow;

/**
 * The answer to a question: groups in lines, periods in columns. Each figure is made of exactly the records that it opens.
 *
 * @param kind    what was counted
 * @param columns periods
 * @param lines   groups in the order of their words
 * @param total   over all
 * @param records how many records stand behind it
 */
public record OwnReportTable(
        CataloguedKind kind, List<Column> columns, List<Line> lines, BigDecimal total, int records) {
    /** Keeps immutable copies. */
    public OwnReportTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A period.
     *
     * @param key   for addresses
     * @param words of the reader
     */
    public record Column(String key, String words) {}

    /**
     * A figure.
     *
     * @param value what was measured
     * @param rows  the records behind it
     */
    public record Figure(BigDecimal value, List<RecordRow> rows) {
        /** Keeps an immutable copy. */
        public Figure {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A group.
     *
     * @param key     for addresses
     * @param words   of the reader
     * @param figures by key of the column; periods without records are missing
     * @param all     over all periods
     */
    public record Line(String key, String words, Map<String, Figure> figures, Figure all) {
        /** Keeps an immutable copy. */
        public Line {
            figures = Map.copyOf(figures);
        }
    }

    /** The records behind a figure; an empty column for all periods. */
    public List<RecordRow> rows(String line, String column) {
        return lines.stream()
                .filter(one -> one.key().equals(line))
                .flatMap(one -> column.isEmpty()
                        ? one.all().rows().stream()
                        : one.figures().containsKey(column)
                                ? one.figures().get(column).rows().stream()
                                : java.util.stream.Stream.empty())
                .toList();
    }
}
