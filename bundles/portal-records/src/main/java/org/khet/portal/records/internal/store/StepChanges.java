package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordStep;

/**
 * Old and new values of a step in one column: field, old and new parted by unit separators, changes by record separators. How many
 * changes do not stand there is the last, called {@value #MORE}.
 */
public final class StepChanges {
    /** No field is called so. */
    public static final String MORE = "…";

    private static final int MOST = 4000;
    /** Room for {@link #MORE}, its number and separators. */
    private static final int SPARE = 20;

    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";

    private StepChanges() {}

    /** As many as there is room for. */
    static String write(List<RecordStep.Change> changes) {
        List<String> all = new ArrayList<>();
        int length = SPARE;
        int more = 0;
        for (RecordStep.Change change : changes) {
            String one = written(change);
            if (change.field().endsWith(MORE)) {
                more += Integer.parseInt(change.after());
            } else if (length + one.length() + 1 <= MOST) {
                all.add(one);
                length += one.length() + 1;
            } else {
                more++;
            }
        }
        if (more > 0) {
            all.add(written(new RecordStep.Change(MORE, "", String.valueOf(more))));
        }
        return String.join(RECORD, all);
    }

    private static String written(RecordStep.Change change) {
        return change.field() + UNIT + change.before() + UNIT + change.after();
    }

    static List<RecordStep.Change> read(String stored) {
        List<RecordStep.Change> changes = new ArrayList<>();
        for (String one : stored.split(RECORD, -1)) {
            String[] parts = one.split(UNIT, -1);
            if (parts.length == 3) {
                changes.add(new RecordStep.Change(parts[0], parts[1], parts[2]));
            }
        }
        return changes;
    }
}
