package org.khet.monitoring.internal.spending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.RecordRow;

/** Which of several passes of a month count. Source: monitoring ME-16, MF-07. */
public final class SpendingPasses {
    private SpendingPasses() {}

    /** The latest pass of each line; one of finance stands for all that was typed or imported in passes before it. */
    public static List<RecordRow> latest(SpendingKind kind, List<RecordRow> ofMonth) {
        int first = ofMonth.stream()
                .filter(row -> row.get(kind.source) == FigureOrigin.FINANCE)
                .mapToInt(row -> row.get(kind.pass))
                .max()
                .orElse(1);
        Map<String, Integer> passes = new HashMap<>();
        ofMonth.forEach(row -> passes.merge(row.get(kind.line), row.get(kind.pass), Math::max));
        return ofMonth.stream()
                .filter(row -> row.get(kind.pass) >= first)
                .filter(row -> row.get(kind.pass).equals(passes.get(row.get(kind.line))))
                .toList();
    }
}
