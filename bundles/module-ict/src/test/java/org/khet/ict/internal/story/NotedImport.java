package org.khet.ict.internal.story;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;

/** Keeps what an import finds. */
final class NotedImport implements ImportTarget.Findings, ImportTarget.Journal {
    final List<String> found = new ArrayList<>();

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
        // told by the records
    }

    @Override
    public void done(int rows) {
        // told by the records
    }
}
