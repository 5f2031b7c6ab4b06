package org.khet.monitoring.internal.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Compares what a plan says with what was taken over before, so that nothing is written twice. */
final class SameFacts {
    private SameFacts() {}

    /** Whether a draft of all facts of the plan says what stands in the record. */
    static boolean are(FollowUpItemKind kind, RecordRow row, RecordDraft draft) {
        boolean fields =
                kind.fields().stream().filter(draft::names).allMatch(field -> equal(row.raw(field), draft.raw(field)));
        return fields
                && same(row, draft, kind.activities, List.of(kind.activity, kind.from, kind.to))
                && same(row, draft, kind.policies, List.of(kind.served))
                && same(row, draft, kind.payments, List.of(kind.allocation, kind.paidSchool, kind.paidUnit));
    }

    private static boolean same(RecordRow row, RecordDraft draft, Lines lines, List<Field<?>> columns) {
        if (!draft.names(lines)) {
            return true;
        }
        List<String> before = row.lines(lines).stream()
                .map(line -> columns.stream().map(line::raw).toList().toString())
                .toList();
        List<String> after = draft.lines(lines).stream()
                .map(line -> columns.stream().map(line::raw).toList().toString())
                .toList();
        return before.equals(after);
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        return (one instanceof BigDecimal a && other instanceof BigDecimal b)
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }
}
