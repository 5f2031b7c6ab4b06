package org.khet.monitoring.internal.plan;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** Items of a year that were typed while nobody kept plans and are still followed, but those of which somebody said that they are others. */
record TypedItems(FollowUpItemKind kind, List<RecordRow> rows) {
    static TypedItems of(RecordService<FollowUpItemKind> items, Caller system, FiscalYear year) {
        FollowUpItemKind kind = items.kind();
        return new TypedItems(
                kind,
                items.internal()
                        .all(
                                system,
                                RecordFilter.of(
                                        kind.in(kind.followed),
                                        kind.year.is(year),
                                        kind.fromPlan.isEmpty(),
                                        kind.origin.isEmpty(),
                                        kind.apart.is(false))));
    }

    /** The item that was offered this already, or else one of its sort with its code, of projects only, or its name. */
    Optional<RecordRow> of(RecordDraft fromPlan, RecordLink link) {
        return rows.stream()
                .filter(row -> row.get(kind.offered)
                        .filter(one -> one.type().equals(link.type()) && one.id() == link.id())
                        .isPresent())
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.get(kind.offered).isEmpty() && isNamedAs(row, fromPlan))
                        .findFirst());
    }

    private boolean isNamedAs(RecordRow row, RecordDraft other) {
        if (!row.get(kind.sort).equals(other.raw(kind.sort))) {
            return false;
        }
        String code = row.get(kind.code).strip();
        return (row.get(kind.sort) == FollowUpItemSort.PROJECT
                        && !code.isEmpty()
                        && code.equals(String.valueOf(other.raw(kind.code)).strip()))
                || plain(row.get(kind.title)).equals(plain(String.valueOf(other.raw(kind.title))));
    }

    private static String plain(String title) {
        return title.replaceAll("\\s+", "");
    }
}
