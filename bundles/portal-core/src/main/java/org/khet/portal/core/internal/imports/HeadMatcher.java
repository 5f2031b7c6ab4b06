package org.khet.portal.core.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.text.ThaiFolding;

/** Knows fields by the heads that senders write. Immutable. */
final class HeadMatcher {
    private final Map<String, ImportField> known = new HashMap<>();

    HeadMatcher(List<ImportField> fields) {
        for (ImportField field : fields) {
            known.putIfAbsent(folded(field.id()), field);
            field.heads().forEach(head -> known.putIfAbsent(folded(head), field));
        }
    }

    /** A head as it is compared: without blanks, points, hyphens and brackets. */
    static String folded(String head) {
        return ThaiFolding.fold(head).replaceAll("[\\s\\p{P}]", "");
    }

    /** Column of each field whose head is known; the first of several. */
    Map<ImportField, Integer> match(List<String> heads) {
        Map<ImportField, Integer> columns = new java.util.LinkedHashMap<>();
        for (int column = 0; column < heads.size(); column++) {
            ImportField field = known.get(folded(heads.get(column)));
            if (field != null) {
                columns.putIfAbsent(field, column);
            }
        }
        return columns;
    }
}
