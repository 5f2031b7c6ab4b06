package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.portal.api.record.RecordLine;

/** The levels of a mean on a scale from one to five, where an asking says none of its own. Stateless. Source: monitoring RM-17, MON-39. */
final class FiveLevels {
    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

    private FiveLevels() {}

    /** Whether a form asks on a scale, and on none but that from one to five. */
    static boolean fit(EditionDefinition form) {
        List<FieldDefinition> scales = form.fields().stream()
                .filter(field -> field.sort() == FieldSort.SCALE)
                .toList();
        return !scales.isEmpty() && scales.stream().allMatch(FiveLevels::fits);
    }

    private static boolean fits(FieldDefinition scale) {
        return scale.choices().stream()
                .map(FieldDefinition.Option::code)
                .sorted(Comparator.naturalOrder())
                .toList()
                .equals(SCALE);
    }

    /** Highest first. */
    static List<RecordLine> of(Askings kind) {
        return List.of(
                level(kind, "4.51", "5.00", "มากที่สุด"),
                level(kind, "3.51", "4.50", "มาก"),
                level(kind, "2.51", "3.50", "ปานกลาง"),
                level(kind, "1.51", "2.50", "น้อย"),
                level(kind, "1.00", "1.50", "น้อยที่สุด"));
    }

    private static RecordLine level(Askings kind, String from, String to, String words) {
        return RecordLine.of(kind.bands)
                .with(kind.from, new BigDecimal(from))
                .with(kind.to, new BigDecimal(to))
                .with(kind.level, words);
    }
}
