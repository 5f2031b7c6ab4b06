package org.khet.portal.persistence.internal.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.dynamic.DynamicEntity;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.storage.ColumnDescription;

/** Values of dynamic entities, one for each column, in the order of the columns. */
final class DynamicValues {
    private DynamicValues() {}

    /** Sets what is not yet so: an entity that gets the same values is not written. */
    static void write(DynamicEntity entity, List<ColumnDescription> columns, List<@Nullable Object> values) {
        if (columns.size() != values.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, " + values.size() + " values");
        }
        for (int i = 0; i < columns.size(); i++) {
            set(entity, columns.get(i).name(), stored(values.get(i)));
        }
    }

    /** Sets one value if it is not yet so. */
    static void set(DynamicEntity entity, String name, @Nullable Object value) {
        if (!same(value, entity.<@Nullable Object>get(name))) {
            entity.set(name, value);
        }
    }

    static List<@Nullable Object> read(DynamicEntity entity, List<ColumnDescription> columns) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (ColumnDescription column : columns) {
            Object value = entity.<@Nullable Object>get(column.name());
            values.add(value instanceof LocalDateTime at ? at.toInstant(ZoneOffset.UTC) : value);
        }
        return values;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : value;
    }

    private static boolean same(@Nullable Object value, @Nullable Object other) {
        if (value instanceof BigDecimal sum && other instanceof BigDecimal before) {
            return sum.compareTo(before) == 0;
        }
        return Objects.equals(value, other);
    }
}
