package org.khet.portal.core.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.imports.ImportDraft.Detail;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind.Weight;
import org.khet.portal.api.imports.ImportRow;

/** A row with what was found in it, and what becomes of it: of one with further lines what becomes of its record. For one thread. */
final class AnalysedRow {
    private final RawLine raw;
    private final ImportRow row;
    private final List<Detail> details = new ArrayList<>(0);
    private boolean leftOut;
    private boolean open;
    private boolean flawed;
    private boolean there;
    private @Nullable AnalysedRow record;

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
        whole().flawed |= detail.kind().weight() != Weight.HINT;
    }

    void decide(FindingChoice choice) {
        whole().leftOut |= choice == FindingChoice.LEAVE_OUT;
        whole().open |= choice == FindingChoice.OPEN;
    }

    /** It has further lines of this record; what was decided of it so far holds for all. */
    void belongsTo(AnalysedRow one) {
        record = one;
        one.row.take(row);
        one.leftOut |= leftOut;
        one.open |= open;
        one.flawed |= flawed;
    }

    private AnalysedRow whole() {
        return record == null ? this : record;
    }

    /** Whether it is the row of a record; others have further lines of one. */
    boolean isRecord() {
        return record == null;
    }

    boolean isLeftOut() {
        return whole().leftOut;
    }

    /** New rows whose lines are among these are there already; asked in the order of the file. */
    void isThere(Set<Integer> stored) {
        if (isRecord() && row.effect() == ImportRow.Effect.ADDED && stored.contains(row.line())) {
            row.meets(0, 0, false);
            leftOut = false;
            open = false;
            flawed = false;
            there = true;
        }
        if (whole().there) {
            details.clear();
        }
    }

    Fate fate() {
        if (whole().leftOut) {
            return Fate.LEFT_OUT;
        }
        if (whole().open) {
            return Fate.OPEN;
        }
        return Fate.valueOf(whole().row.effect().name());
    }

    boolean isTaken() {
        return !whole().leftOut && !whole().open;
    }

    boolean isFine() {
        return !whole().flawed;
    }

    boolean has(String kind) {
        return details.stream().anyMatch(detail -> detail.kind().id().equals(kind));
    }

    Line line(List<String> fields) {
        var values = new HashMap<String, String>();
        fields.forEach(field -> values.put(field, row.get(field)));
        return new Line(raw.number(), raw.cells(), values, fate(), details, row.lines());
    }
}
