package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordStep;

/** Old and new values of a step in one column: field, old and new parted by unit separators, changes by record separators. */
final class StepChanges {
    private static final int MOST = 4000;
    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";

    private StepChanges() {}

    /** As many as there is room for. */
    static String write(List<RecordStep.Change> changes) {
        StringBuilder all = new StringBuilder();
        for (RecordStep.Change change : changes) {
            String one = change.field() + UNIT + change.before() + UNIT + change.after();
            if (all.length() + one.length() + 1 <= MOST) {
                all.append(all.isEmpty() ? "" : RECORD).append(one);
            }
        }
        return all.toString();
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
