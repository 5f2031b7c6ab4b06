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

    /** Whether both limits are numbers that the field can have, the least not above the most, also where one of them is the usual. */
    static boolean areRight(FieldDefinition field) {
        if (!isNumber(field, field.least()) || !isNumber(field, field.most())) {
            return false;
        }
        String least = field.least().isEmpty() && field.sort() != FieldSort.NUMBER ? "0" : field.least();
        String most = field.most().isEmpty() && field.sort() == FieldSort.TABLE
                ? String.valueOf(FieldDefinition.MOST_LINES)
                : field.most();
        boolean none = MEASURED.contains(field.sort()) && !most.isEmpty() && new BigDecimal(most).signum() == 0;
        boolean crossed =
                !least.isEmpty() && !most.isEmpty() && new BigDecimal(least).compareTo(new BigDecimal(most)) > 0;
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
