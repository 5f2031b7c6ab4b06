package org.khet.rounds.internal.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.sheet.SheetLayout;

/** Checks what somebody typed, and who may type. */
final class TypedCells {
    private TypedCells() {}

    /** The numbers of a section. @throws Rejected by cell */
    static CellValues checked(SheetLayout layout, String section, Map<CellKey, @Nullable Integer> typed) {
        List<Problem> problems = new ArrayList<>();
        Map<CellKey, Integer> cells = new HashMap<>();
        typed.forEach((cell, value) -> {
            if (!layout.cells(section).contains(cell)) {
                problems.add(Problem.of(cell.text(), "rounds.error.no-cell"));
            } else if (value != null && (value < 0 || value > CellValues.MOST)) {
                problems.add(Problem.of(cell.text(), "rounds.error.number", CellValues.MOST));
            } else if (value != null) {
                cells.put(cell, value);
            }
        });
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return new CellValues(cells);
    }

    /** Whether a permission reaches a submission. */
    static boolean covers(SchoolSubmissionKind kind, Caller caller, Permission permission, RecordRow row) {
        Scope scope = caller.scope(permission);
        return scope.wholeOffice()
                || scope.schools().contains(row.get(kind.school))
                || scope.units().contains(row.get(kind.unit));
    }
}
