package org.khet.portal.records.internal.service.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** What is computed from the values of a record. Stateless. */
public final class DerivedValues {
    private DerivedValues() {}

    /** With computed columns and formulas in their order. */
    public static RecordRow of(RecordKind kind, RecordRow before) {
        RecordRow row = before;
        for (Lines of : kind.lines()) {
            if (of.fields().stream().anyMatch(field -> of.formula(field).isPresent())) {
                row = row.with(
                        of, row.lines(of).stream().map(line -> line(of, line)).toList());
            }
        }
        for (Field<?> field : kind.fields()) {
            if (field.formula().isPresent()) {
                row = row.with(field, plain(field, field.formula().get().apply(row)));
            }
        }
        return row;
    }

    private static RecordLine line(Lines of, RecordLine before) {
        RecordLine line = before;
        for (Field<?> field : of.fields()) {
            if (of.formula(field).isPresent()) {
                line = line.with(field, plain(field, of.formula(field).get().apply(line)));
            }
        }
        return line;
    }

    private static @Nullable Object plain(DeclaredField field, @Nullable Object computed) {
        return ValueValidator.computed(field, computed instanceof Optional<?> maybe ? maybe.orElse(null) : computed);
    }
}
