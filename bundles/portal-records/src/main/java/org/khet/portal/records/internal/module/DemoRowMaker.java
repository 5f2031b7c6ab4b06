package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Does what a row of a file of the demonstration says, with its further lines, in the name of the person it names. */
final class DemoRowMaker {
    private final DemoCallers callers;
    private final DemoValues values;

    DemoRowMaker(DemoCallers callers, DemoValues values) {
        this.callers = callers;
        this.values = values;
    }

    /** Makes a record, does an action with one, or finds one; what it is called in the files is added to what was made. */
    void make(
            RecordService<?> service,
            DemoValues.Context context,
            List<DemoTable.Row> rows,
            Map<String, RecordRow> made) {
        DemoTable.Row first = rows.getFirst();
        try {
            Caller by = callers.person(context.office(), context.cast().person(context.code(), first.get("by")));
            RecordDraft draft = draft(service.kind(), context, rows);
            String key = first.get("key");
            RecordRow row = switch (first.get("do")) {
                case "create" -> service.internal().create(by, draft);
                case "find" -> find(service, by, context, first);
                default -> act(service, by, made.get(key), first, draft);
            };
            made.put(key, row);
            context.keys().put(key, row.id());
        } catch (RuntimeException e) {
            throw new IllegalStateException(first.place() + ": " + e.getMessage(), e);
        }
    }

    private RecordRow find(RecordService<?> service, Caller by, DemoValues.Context context, DemoTable.Row said) {
        List<Condition> conditions = new ArrayList<>();
        for (Field<?> field : service.kind().fields()) {
            if (!said.get(field.name()).isEmpty()) {
                conditions.add(field.is(values.value(context, field, said.get(field.name()))));
            }
        }
        List<RecordRow> found = service.internal().all(by, RecordFilter.of(conditions.toArray(Condition[]::new)));
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " records");
        }
        return service.find(context.office(), found.getFirst().id()).orElseThrow();
    }

    private static RecordRow act(
            RecordService<?> service,
            Caller by,
            @org.jspecify.annotations.Nullable RecordRow row,
            DemoTable.Row said,
            RecordDraft draft) {
        Action action = service.kind()
                .actionOf(said.get("do"))
                .orElseThrow(() -> new IllegalStateException("no action " + said.get("do")));
        if (row == null) {
            throw new IllegalStateException("no record " + said.get("key") + " above");
        }
        RecordRow full = service.find(by.office(), row.id()).orElseThrow();
        service.kind().lines().stream()
                .filter(of -> of.isFixed() && draft.names(of))
                .forEach(of -> draft.with(of, onto(full, of, draft.lines(of))));
        return service.internal().act(by, full, action, draft, said.get("why"));
    }

    /** Lines that nobody adds to: what is said goes to those that are there, in their order. */
    private static List<RecordDraft> onto(RecordRow row, Lines of, List<RecordDraft> said) {
        List<RecordLine> there = row.lines(of);
        for (int i = 0; i < said.size(); i++) {
            said.get(i).ofLine(there.get(i).id());
        }
        return said;
    }

    private RecordDraft draft(RecordKind kind, DemoValues.Context context, List<DemoTable.Row> rows) {
        RecordDraft draft = new RecordDraft();
        DemoTable.Row first = rows.getFirst();
        for (Field<?> field : kind.fields()) {
            if (!first.get(field.name()).isEmpty()) {
                draft.with(field, values.value(context, field, first.get(field.name())));
            }
        }
        for (Lines of : kind.lines()) {
            List<RecordDraft> lines = rows.stream()
                    .filter(row -> row.cells().keySet().stream().anyMatch(name -> name.startsWith(of.name() + ".")))
                    .map(row -> line(of, context, row))
                    .toList();
            if (!lines.isEmpty()) {
                draft.with(of, lines);
            }
        }
        return draft;
    }

    private RecordDraft line(Lines of, DemoValues.Context context, DemoTable.Row row) {
        RecordDraft line = new RecordDraft();
        for (Field<?> field : of.fields()) {
            String text = row.get(of.name() + "." + field.name());
            if (!text.isEmpty()) {
                line.with(field, values.value(context, field, text));
            }
        }
        return line;
    }
}
