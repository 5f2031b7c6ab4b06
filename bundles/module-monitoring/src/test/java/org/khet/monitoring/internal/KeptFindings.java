package org.khet.monitoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;

/** Keeps what an import found and wrote. */
public final class KeptFindings implements ImportTarget.Findings, ImportTarget.Journal {
    private final List<String> found = new ArrayList<>();
    private final List<Long> written = new ArrayList<>();

    /** Line, kind and field of what was found. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** Keys of what was written. */
    public List<Long> written() {
        return List.copyOf(written);
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
        written.add(trace.key());
    }

    @Override
    public void done(int rows) {
        assertThat(rows).isPositive();
    }
}
