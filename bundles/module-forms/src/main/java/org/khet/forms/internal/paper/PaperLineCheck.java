package org.khet.forms.internal.paper;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.PaperCondition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordRow;

/**
 * Whether a line of a print template is printed of a record. What the reader may not see is empty.
 *
 * @param kind of the record
 * @param seen whether the reader sees a field
 */
record PaperLineCheck(DataKind kind, Predicate<Field<?>> seen) {
    /** @param common what every record has, by its name */
    boolean holds(PaperCondition condition, RecordRow row, Function<String, String> common) {
        Optional<Lines> table = kind.tableNamed(condition.key());
        if (table.isPresent()) {
            return row.lines(table.get()).isEmpty() == condition.empty();
        }
        Optional<Field<?>> field = kind.fieldNamed(condition.key());
        if (field.isEmpty()) {
            return common.apply(condition.key()).isEmpty() == condition.empty();
        }
        Object value = field.filter(seen).map(row::raw).orElse(null);
        return condition.value().isEmpty()
                ? isEmpty(value) == condition.empty()
                : value != null && isChosen(value, condition.value());
    }

    /** A box that is not ticked is empty. */
    private static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Boolean yes -> !yes;
            case String text -> text.isBlank();
            case Collection<?> many -> many.isEmpty();
            default -> false;
        };
    }

    private static boolean isChosen(Object value, String wanted) {
        return switch (value) {
            case Boolean yes -> yes == wanted.equals("1");
            case Collection<?> many -> many.contains(wanted);
            default -> value.toString().equals(wanted);
        };
    }
}
