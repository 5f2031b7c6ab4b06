package org.khet.portal.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.outcome.Problem;

/** Keeps what an import finds and writes; whoever looks at it takes what is proposed. */
public final class RecordingFindings implements ImportTarget.Findings, ImportTarget.Journal {
    private final List<String> found = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<ImportTrace> written = new ArrayList<>();

    /** Line, kind and field of what was found: {@code 2 monitoring.found.twice line}. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** Line and field of what was found. */
    public List<String> fields() {
        return List.copyOf(fields);
    }

    /** Line, field, key and values of the reasons for which a register refused rows. */
    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** What was written, in its order. */
    public List<ImportTrace> written() {
        return List.copyOf(written);
    }

    /** Keys of what was written. */
    public List<Long> keys() {
        return written.stream().map(ImportTrace::key).toList();
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
        found(row, kind, field, false);
    }

    @Override
    public void refused(ImportRow row, FindingKind kind, Problem problem) {
        found(row, kind, problem.field(), "");
        reasons.add(row.line() + " " + problem.field() + " " + problem.key() + " " + problem.args());
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, boolean leftOut) {
        found.add(row.line() + " " + kind.id() + " " + field);
        fields.add(row.line() + " " + field);
    }

    @Override
    public void wrote(ImportTrace trace) {
        written.add(trace);
    }

    @Override
    public void done(int rows) {
        assertThat(rows).isPositive();
    }
}
