package org.khet.finance.internal.balance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Fields of a record that keep what is stored once money stands on them. Source: finance RF-11, RF-26, FIN-40, FIN-67. */
public final class FixedFields {
    private FixedFields() {}

    /** The problem with the first of these fields that would change, told at it. */
    public static Optional<Problem> changed(RecordRow before, RecordRow row, String key, Field<?>... fields) {
        return Arrays.stream(fields)
                .filter(field -> !isSame(before, row, field))
                .findFirst()
                .map(field -> Problem.of(field.name(), key));
    }

    /** The same of fields that are free as long as nothing stands in them. */
    public static Optional<Problem> moved(RecordRow before, RecordRow row, String key, Field<?>... fields) {
        return changed(
                before,
                row,
                key,
                Arrays.stream(fields)
                        .filter(before::has)
                        .filter(field -> !"".equals(before.raw(field)))
                        .toArray(Field<?>[]::new));
    }

    /** The record as it is stored; empty for a new one. */
    public static Optional<RecordRow> before(@Nullable RecordService<?> kept, RecordRow row) {
        return row.id() == 0
                ? Optional.empty()
                : Objects.requireNonNull(kept).find(row.head().office(), row.id());
    }

    private static boolean isSame(RecordRow before, RecordRow row, Field<?> field) {
        if (before.raw(field) instanceof BigDecimal one && row.raw(field) instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.equals(before.raw(field), row.raw(field));
    }
}
