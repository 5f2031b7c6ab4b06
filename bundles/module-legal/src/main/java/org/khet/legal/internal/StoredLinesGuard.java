package org.khet.legal.internal;

import java.util.Arrays;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordService;

/** What was ordered or planned in lines stays, while an action fills in what became of them. */
public final class StoredLinesGuard {
    private StoredLinesGuard() {}

    /**
     * Refuses when a stored line is gone or says something else in one of these columns.
     *
     * @param textKey why, told at the lines
     */
    public static Action.Guard of(RecordService<?> records, Lines lines, String textKey, Field<?>... columns) {
        return (row, now) -> {
            boolean kept = records.find(now.office(), row.id()).orElseThrow().lines(lines).stream()
                    .allMatch(stored -> row.lines(lines).stream()
                            .anyMatch(line -> line.id() == stored.id() && isSame(line, stored, columns)));
            return kept ? Optional.empty() : Optional.of(Problem.of(lines.name(), textKey));
        };
    }

    private static boolean isSame(RecordLine line, RecordLine stored, Field<?>... columns) {
        return Arrays.stream(columns).allMatch(column -> line.get(column).equals(stored.get(column)));
    }
}
