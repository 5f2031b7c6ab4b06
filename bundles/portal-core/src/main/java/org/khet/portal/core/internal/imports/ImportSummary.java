package org.khet.portal.core.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Detail;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;

/** Counts the rows of a look; of a record whose lines stand in several rows the first. For one thread. */
final class ImportSummary {
    private final Map<Fate, Integer> fates = new HashMap<>();
    private final Map<FindingKind, Count> kinds = new HashMap<>();
    private int fine;
    private int mended;
    private int lines;

    /** Of one kind. */
    private static final class Count {
        private int rows;
        private int open;
        private int leftOut;
        private Detail example;

        Count(Detail example) {
            this.example = example;
        }
    }

    void add(AnalysedRow row) {
        if (row.isRecord()) {
            count(row);
        }
        row.details().stream().map(Detail::kind).distinct().forEach(kind -> count(kind, row));
    }

    private void count(AnalysedRow record) {
        fates.merge(record.fate(), 1, Integer::sum);
        if (record.isTaken()) {
            lines += record.row().lines();
            if (record.isFine()) {
                fine++;
            } else {
                mended++;
            }
        }
    }

    private void count(FindingKind kind, AnalysedRow row) {
        Detail first = row.details().stream()
                .filter(detail -> detail.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        Count count = kinds.computeIfAbsent(kind, ignored -> new Count(first));
        if (count.example.after().isEmpty() && !first.after().isEmpty()) {
            count.example = first;
        }
        count.rows++;
        count.open += row.fate() == Fate.OPEN ? 1 : 0;
        count.leftOut += row.fate() == Fate.LEFT_OUT ? 1 : 0;
    }

    /** @param order kinds in the order in which people see them */
    DraftSummary look(int rows, List<FindingKind> order, Map<FindingKind, FindingChoice> choices) {
        List<ImportDraft.Found> found = new ArrayList<>();
        for (FindingKind kind : order) {
            Count count = kinds.get(kind);
            if (count != null) {
                found.add(new ImportDraft.Found(
                        kind,
                        count.rows,
                        Objects.requireNonNullElse(choices.get(kind), kind.standard()),
                        count.open,
                        count.leftOut,
                        count.example.before(),
                        count.example.after()));
            }
        }
        return new DraftSummary(
                rows,
                fine,
                mended,
                of(Fate.ADDED),
                of(Fate.CHANGED),
                of(Fate.SAME),
                of(Fate.LEFT_OUT) + of(Fate.OPEN),
                of(Fate.OPEN),
                lines,
                found);
    }

    private int of(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }
}
