package org.khet.forms.internal.design;

import java.math.BigDecimal;
import java.util.Set;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;

/** What may stand as least, most and first value of a field. Stateless. */
final class FieldLimits {
    /** Sorts whose limits count characters or lines. */
    private static final Set<FieldSort> MEASURED =
            Set.of(FieldSort.TEXT, FieldSort.LONG_TEXT, FieldSort.SECRET, FieldSort.TABLE);

    private FieldLimits() {}

    /** Whether both limits are numbers that the field can have, the least not above the most. */
    static boolean areRight(FieldDefinition field) {
        if (!isNumber(field, field.least()) || !isNumber(field, field.most())) {
            return false;
        }
        boolean none = MEASURED.contains(field.sort())
                && !field.most().isEmpty()
                && new BigDecimal(field.most()).signum() == 0;
        boolean crossed = !field.least().isEmpty()
                && !field.most().isEmpty()
                && new BigDecimal(field.least()).compareTo(new BigDecimal(field.most())) > 0;
        return !none && !crossed;
    }

    /** Whether a text is empty or a number as the field takes it. */
    static boolean isNumber(FieldDefinition field, String text) {
        int places = field.sort() == FieldSort.WHOLE ? 0 : field.places().orElse(2);
        String number = MEASURED.contains(field.sort())
                ? "\\d{1,9}"
                : places == 0 ? "-?\\d{1,9}" : "-?\\d{1,9}(\\.\\d{1," + places + "})?";
        return text.isEmpty() || text.matches(number);
    }
}
