package org.khet.portal.core.internal.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khet.portal.api.imports.ImportRow;

/** Parts in which the rows of an import are stored. Stateless. */
public final class RowParts {
    private RowParts() {}

    /** Rows in the order that they have. */
    public static List<List<ImportRow>> inOrder(List<ImportRow> rows, int most) {
        return together(rows, most, ImportRow::line);
    }

    /**
     * Changed rows in parts, and all new ones in one part behind them: those lock nothing that is there. All in one part while no more
     * than these are changed.
     *
     * @param owner whose rows are stored together
     */
    public static List<List<ImportRow>> changedFirst(
            List<ImportRow> rows, int most, Function<ImportRow, Object> owner) {
        List<ImportRow> changed = of(rows, ImportRow.Effect.CHANGED);
        if (changed.size() <= most) {
            return List.of(rows);
        }
        List<List<ImportRow>> parts = together(changed, most, owner);
        List<ImportRow> added = of(rows, ImportRow.Effect.ADDED);
        if (!added.isEmpty()) {
            parts.add(added);
        }
        return parts;
    }

    private static List<ImportRow> of(List<ImportRow> rows, ImportRow.Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).toList();
    }

    private static List<List<ImportRow>> together(List<ImportRow> rows, int most, Function<ImportRow, Object> owner) {
        Map<Object, List<ImportRow>> owned = new LinkedHashMap<>();
        rows.forEach(row -> owned.computeIfAbsent(owner.apply(row), none -> new ArrayList<>())
                .add(row));
        List<List<ImportRow>> parts = new ArrayList<>();
        for (List<ImportRow> whole : owned.values()) {
            if (parts.isEmpty() || parts.getLast().size() + whole.size() > most) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().addAll(whole);
        }
        return parts;
    }
}
