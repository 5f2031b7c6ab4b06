package org.khet.portal.records.internal.ui;

import java.util.Objects;
import org.khet.portal.api.record.RecordRow;

/** A record as somebody sees it on a page. */
record SeenRecord(RecordRow row) {
    /**
     * Whether it still says the same, though it was written meanwhile: its state, each field and all lines that people type. Lines that code
     * keeps, such as the people to whom it was given, are no conflict.
     */
    boolean saysTheSame(RecordRow now) {
        return now.state().equals(row.state())
                && row.kind().fields().stream().allMatch(field -> Objects.equals(row.raw(field), now.raw(field)))
                && row.kind().lines().stream()
                        .filter(of -> !of.isDerived())
                        .allMatch(of -> row.lines(of).equals(now.lines(of)));
    }
}
