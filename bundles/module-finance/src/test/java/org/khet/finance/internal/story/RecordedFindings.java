package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.security.Caller;

/** What a look at rows finds, and what storing them would write. */
final class RecordedFindings implements ImportTarget.Findings, ImportTarget.Journal {
    private final List<String> found = new ArrayList<>();
    private final Set<ImportRow> left = new HashSet<>();
    private int done;
    private int traces;

    /** Looks at rows, and stores those that may be taken. */
    static RecordedFindings take(Caller caller, ImportTarget target, String file, ImportRow... rows) {
        RecordedFindings findings = new RecordedFindings();
        target.look(caller, Set.of(), List.of(rows), findings);
        List<ImportRow> good = List.of(rows).stream()
                .filter(row -> !findings.left.contains(row))
                .toList();
        if (!good.isEmpty()) {
            target.store(caller, good, Set.of(), new ImportTarget.Arrival(file, LocalDate.of(2026, 10, 1)), findings);
            assertThat(findings.traces).as("these imports stay").isZero();
        }
        return findings;
    }

    /** A row with values by field, one after the other. */
    static ImportRow row(int line, String... values) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return new ImportRow(line, all);
    }

    List<String> found() {
        return found;
    }

    /** How many rows of the database could be taken back. */
    int traces() {
        return traces;
    }

    int done() {
        return done;
    }

    @Override
    public FindingChoice choice(FindingKind kind) {
        return kind.standard();
    }

    @Override
    public FindingChoice choice(ImportRow row, FindingKind kind) {
        return kind.standard();
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, String proposal) {
        found.add(row.line() + " " + kind.id());
        left.add(row);
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, boolean leftOut) {
        found.add(row.line() + " " + kind.id());
        if (leftOut) {
            left.add(row);
        }
    }

    @Override
    public void wrote(ImportTrace trace) {
        traces++;
    }

    @Override
    public void done(int rows) {
        done = rows;
    }
}
