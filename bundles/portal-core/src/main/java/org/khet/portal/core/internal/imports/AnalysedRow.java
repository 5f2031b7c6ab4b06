package org.khet.portal.core.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.admin.imports.ImportDraft.Detail;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind.Weight;
import org.khet.portal.api.imports.ImportRow;

/** A row with what was found in it, and what becomes of it. For one thread. */
final class AnalysedRow {
    private final RawLine raw;
    private final ImportRow row;
    private final List<Detail> details = new ArrayList<>(0);
    private boolean leftOut;
    private boolean open;

    AnalysedRow(RawLine raw, ImportRow row) {
        this.raw = raw;
        this.row = row;
    }

    ImportRow row() {
        return row;
    }

    List<Detail> details() {
        return details;
    }

    void found(Detail detail) {
        details.add(detail);
    }

    void decide(FindingChoice choice) {
        leftOut |= choice == FindingChoice.LEAVE_OUT;
        open |= choice == FindingChoice.OPEN;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    /** New rows whose lines are among these are there already. */
    void isThere(Set<Integer> stored) {
        if (row.effect() == ImportRow.Effect.ADDED && stored.contains(row.line())) {
            row.meets(0, 0, false);
            leftOut = false;
            open = false;
            details.clear();
        }
    }

    Fate fate() {
        if (leftOut) {
            return Fate.LEFT_OUT;
        }
        if (open) {
            return Fate.OPEN;
        }
        return Fate.valueOf(row.effect().name());
    }

    boolean isTaken() {
        return !leftOut && !open;
    }

    boolean isFine() {
        return details.stream().allMatch(detail -> detail.kind().weight() == Weight.HINT);
    }

    boolean has(String kind) {
        return details.stream().anyMatch(detail -> detail.kind().id().equals(kind));
    }

    Line line(List<String> fields) {
        var values = new HashMap<String, String>();
        fields.forEach(field -> values.put(field, row.get(field)));
        return new Line(raw.number(), raw.cells(), values, fate(), details);
    }
}
