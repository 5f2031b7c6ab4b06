package org.khet.documents.internal.letter;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;

/** Notes what a look at rows finds, and what storing them writes. */
final class NotedFindings implements ImportTarget.Findings, ImportTarget.Journal {
    final List<String> found = new ArrayList<>();
    final List<ImportTrace> written = new ArrayList<>();

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
        found.add(row.line() + " " + field);
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, boolean leftOut) {
        found.add(row.line() + " " + field);
    }

    @Override
    public void wrote(ImportTrace trace) {
        written.add(trace);
    }

    @Override
    public void done(int rows) {
        // told by what was written
    }
}
