package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.report.CountedRegister;

/**
 * The answer to a question: groups in lines, periods in columns. Each figure is made of exactly the records that
 * {@link OwnReportReader#behind} opens for its {@link Place}.
 *
 * @param register what was counted
 * @param columns  periods
 * @param lines    groups in the order of their words, months and years in that of time
 * @param foot     over all groups
 */
public record OwnReportTable(CountedRegister register, List<Column> columns, List<Line> lines, Line foot) {
    /** Key of records that have no such value, in addresses. */
    public static final String WITHOUT = "~";

    /** Keeps immutable copies. */
    public OwnReportTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Over all. */
    public BigDecimal total() {
        return foot.all().value();
    }

    /** How many records stand behind it. */
    public int records() {
        return foot.all().records();
    }

    /** The figure that stands at a place; empty where no record is. */
    public Optional<Figure> figure(Place place) {
        return place.line()
                .map(key ->
                        lines.stream().filter(line -> line.key().equals(key)).findFirst())
                .orElse(Optional.of(foot))
                .flatMap(line -> place.column()
                        .map(key -> Optional.ofNullable(line.figures().get(key)))
                        .orElse(Optional.of(line.all())));
    }

    /**
     * Where a figure stands.
     *
     * @param line   key of the line; empty for all
     * @param column key of the column; empty for all
     */
    public record Place(Optional<String> line, Optional<String> column) {}

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
     * @param records how many records stand behind it: of a sum or a mean those that have a value
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
