package org.khet.portal.records.internal.service.value;

import java.util.List;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;

/** Which columns of lines a page and a paper add up: those with money, of which only the computed ones where there are such. Stateless. */
public final class AddedUpColumns {
    private AddedUpColumns() {}

    /** In their order. */
    public static List<Field<?>> of(Lines lines) {
        List<Field<?>> baht = lines.fields().stream()
                .<Field<?>>map(field -> field)
                .filter(field -> field.type() instanceof FieldType.Baht)
                .toList();
        boolean computed = baht.stream().anyMatch(Field::isDerived);
        return baht.stream().filter(field -> !computed || field.isDerived()).toList();
    }
}
