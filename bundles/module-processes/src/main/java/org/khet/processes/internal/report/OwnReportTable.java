package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.CataloguedKind;

/**
 * The answer to a question: groups in lines, periods in columns. Each figure is made of exactly the records that {@link OwnReportReader#behind} opens.
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
     * @param value   what was measured
     * @param records how many records stand behind it
     */
    public record Figure(BigDecimal value, int records) {}

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
}
