package org.khet.portal.testkit.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;

/** Rows, steps and numbers of one kind. For one thread. */
final class PlayedTable {
    private final RecordKind kind;
    private final Map<Long, RecordRow> rows = new TreeMap<>();
    private final Map<Long, List<RecordStep>> steps = new HashMap<>();
    private final FakeSeries series = new FakeSeries();

    PlayedTable(RecordKind kind) {
        this.kind = kind;
    }

    RecordRow keyed(RecordRow row) {
        return row.with(row.head().stored(rows.size() + 1L, 0));
    }

    /** With the numbers that its state demands. */
    RecordRow numbered(RecordRow row, RecordContext now) {
        RecordRow all = row;
        if (kind.numberedAt().isEmpty() || kind.numberedAt().contains(row.state())) {
            for (Field<?> field : kind.fields()) {
                if (field.type() instanceof FieldType.Numbered of && !row.has(field)) {
                    all = all.with(field, series.next(now.office(), of.series(), now.today()));
                }
            }
        }
        return all;
    }

    /** Kept as the next edition, with its step; no action for a change in the form. */
    RecordRow stored(RecordRow row, @Nullable Action action, String before, RecordContext now, String why) {
        RecordRow stored = row.with(row.head().stored(row.id(), row.head().edition() + 1));
        rows.put(row.id(), stored);
        Caller caller = now.caller();
        steps.computeIfAbsent(row.id(), id -> new ArrayList<>())
                .add(new RecordStep(
                        action == null ? "change" : action.name(),
                        action == null ? "changed" : action.past(),
                        before,
                        row.state().name(),
                        caller.person(),
                        caller.name(),
                        "",
                        now.now(),
                        why,
                        List.of()));
        return stored;
    }

    /** Oldest first. */
    Stream<RecordRow> of(OfficeId office) {
        return rows.values().stream().filter(row -> row.head().office().equals(office));
    }

    List<RecordStep> steps(long id) {
        return List.copyOf(steps.getOrDefault(id, List.of()));
    }
}
