package org.khet.portal.records.internal.ui.input;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.records.internal.ui.ValueFormatter;

/** What stands below lines: each column of baht added up, or for each value of the column that tells its sides apart. */
public final class LineSums {
    /** The values of one line. */
    public interface Values {
        @Nullable Object of(Field<?> column);
    }

    private final ValueFormatter names;
    private final Lines of;

    /** Of the lines of a sub-table, in these words. */
    public LineSums(ValueFormatter names, Lines of) {
        this.names = names;
        this.of = of;
    }

    /**
     * The sums in words and figures.
     *
     * @param columns of baht
     * @param lines   the value of a column, for each line
     */
    public Stream<String> words(Stream<Field<?>> columns, List<Values> lines) {
        return columns.flatMap(column -> {
            Map<String, BigDecimal> sums = new LinkedHashMap<>();
            String label = names.label(column);
            if (of.addedUpBy().isEmpty()) {
                sums.put(label, BigDecimal.ZERO);
            }
            lines.forEach(line -> {
                if (line.of(column) instanceof BigDecimal baht) {
                    sums.merge((label + " " + side(line)).strip(), baht, BigDecimal::add);
                }
            });
            return sums.entrySet().stream().map(sum -> sum.getKey() + " " + BahtText.inFigures(sum.getValue()));
        });
    }

    /** The sums of those columns that are of baht, in one line. */
    String total(Collection<? extends Field<?>> columns, List<Values> lines) {
        Stream<Field<?>> baht = columns.stream()
                .filter(field -> field.type() instanceof FieldType.Baht)
                .map(field -> field);
        return words(baht, lines).collect(Collectors.joining(" · "));
    }

    private String side(Values line) {
        return of.addedUpBy().map(by -> names.words(by, line.of(by))).orElse("");
    }
}
