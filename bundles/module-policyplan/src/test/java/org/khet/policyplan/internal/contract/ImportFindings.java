package org.khet.policyplan.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;

/** Keeps what an import found and wrote. */
final class ImportFindings implements ImportTarget.Findings, ImportTarget.Journal {
    private final List<String> found = new ArrayList<>();
    private final Set<Long> traces = new HashSet<>();

    /** Line, kind and field of what was found. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** Keys of what was written. */
    Set<Long> traces() {
        return Set.copyOf(traces);
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
        found.add(row.line() + " " + kind.id() + " " + field);
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, boolean leftOut) {
        found.add(row.line() + " " + kind.id() + " " + field);
    }

    @Override
    public void wrote(ImportTrace trace) {
        traces.add(trace.key());
    }

    @Override
    public void done(int rows) {
        assertThat(rows).isPositive();
    }
}
