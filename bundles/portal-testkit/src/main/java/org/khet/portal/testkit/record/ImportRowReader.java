package org.khet.portal.testkit.record;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;

/** Rows of a file as an import hands them to its list: those with further lines of a record go with the row of the record. */
public final class ImportRowReader {
    private ImportRowReader() {}

    /** The rows of the records. */
    public static List<ImportRow> records(ImportTarget target, List<ImportRow> rows) {
        List<ImportRow> records = new ArrayList<>();
        for (ImportRow row : rows) {
            if (!records.isEmpty() && target.isFurther(records.getLast(), row)) {
                records.getLast().take(row);
            } else {
                records.add(row);
            }
        }
        return records;
    }
}
