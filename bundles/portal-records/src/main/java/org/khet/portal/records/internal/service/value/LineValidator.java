package org.khet.portal.records.internal.service.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Makes the lines of one sub-table of what was typed, column by column, or says what is wrong with them. */
final class LineValidator {
    private final Lines of;
    private final RecordRow row;
    private final RecordContext context;
    private final RecordValidator whole;

    /** @param row the record, with the fields that were typed and the lines that it had */
    LineValidator(Lines of, RecordRow row, RecordContext context, RecordValidator whole) {
        this.of = of;
        this.row = row;
        this.context = context;
        this.whole = whole;
    }

    List<RecordLine> lines(List<RecordDraft> drafts, RecordValidator.Typed typed) {
        if (drafts.size() < of.least()) {
            whole.tell(Problem.of(of.name(), "records.error.lines", of.least()));
        }
        if (drafts.size() > of.most()) {
            whole.tell(Problem.of(of.name(), "records.error.lines-most", of.most()));
            return List.of();
        }
        Map<Long, RecordLine> old = row.lines(of).stream()
                .filter(line -> line.id() != 0)
                .collect(Collectors.toMap(RecordLine::id, line -> line));
        if (of.isFixed() && !typed.trusted() && !fits(drafts, old.keySet())) {
            whole.tell(Problem.of(of.name(), "records.error.fixed"));
        }
        of.fields().forEach(field -> whole.read(field, drafts));
        List<RecordLine> lines = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            RecordDraft draft = drafts.get(i);
            RecordLine known = old.get(draft.line());
            lines.add(line(known == null ? begun(draft, typed) : known, draft, i, typed));
        }
        return lines;
    }

    /** One line by itself, as the first. */
    RecordLine alone(RecordDraft draft, RecordValidator.Typed typed) {
        RecordLine known = row.lines(of).stream()
                .filter(line -> line.id() != 0 && line.id() == draft.line())
                .findFirst()
                .orElseGet(() -> begun(draft, typed));
        return line(known, draft, 0, typed);
    }

    private static boolean fits(List<RecordDraft> typed, Set<Long> old) {
        return typed.size() == old.size() && typed.stream().allMatch(draft -> old.contains(draft.line()));
    }

    /** A new line with what nobody types into it; of code with everything that usually stands there. */
    private RecordLine begun(RecordDraft draft, RecordValidator.Typed typed) {
        RecordLine line = RecordLine.of(of);
        for (Field<?> field : of.fields()) {
            if (typed.trusted() ? !draft.names(field) : !isTyped(field, draft, typed)) {
                line = line.with(field, field.initial(context).orElse(null));
            }
        }
        return line;
    }

    private RecordLine line(RecordLine before, RecordDraft draft, int number, RecordValidator.Typed typed) {
        RecordLine line = before;
        for (Field<?> field : of.fields()) {
            if (!holds(field.onlyIf(), line)) {
                line = line.with(field, null);
            } else if (isTyped(field, draft, typed)) {
                String name = of.name() + "." + number + "." + field.name();
                boolean needed = field.isNeeded() || (field.neededIf().isPresent() && holds(field.neededIf(), line));
                boolean usual = typed.trusted() && before.id() == 0 && !draft.names(field);
                Object raw = usual ? before.raw(field) : draft.raw(field);
                whole.foreign(field, name, raw, before.raw(field), typed.trusted());
                Object value = whole.value(field, name, raw, needed, typed.trusted());
                whole.chosen(field, name, value, before.raw(field), typed.trusted());
                line = line.with(field, value);
            }
        }
        return line;
    }

    private boolean isTyped(Field<?> field, RecordDraft draft, RecordValidator.Typed typed) {
        boolean taken = typed.trusted()
                ? draft.names(field) || !field.isDerived()
                : typed.columns().test(field);
        return taken && of.formula(field).isEmpty();
    }

    private boolean holds(Optional<Condition> condition, RecordLine line) {
        return condition.isEmpty() || condition.get().holds(line, row, context);
    }
}
