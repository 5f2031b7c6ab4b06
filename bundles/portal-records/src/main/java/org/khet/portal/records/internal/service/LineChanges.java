package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.records.internal.store.StepChanges;

/**
 * What became different in lines: of a line that stayed its cells, of one that came or went all of them, each called
 * {@code <lines>.<number>.<column>} with the number of the line from 1. Of many the first {@value #MOST}, and as {@value #MORE}
 * how many more there are; how many lines there were and are stands beside them.
 */
final class LineChanges {
    private static final int MOST = 30;
    private static final String MORE = "." + StepChanges.MORE;
    private final Lines lines;
    private final BiFunction<Field<?>, Object, String> words;
    private final List<AuditTrail.Change> found = new ArrayList<>();

    /** @param words a value as it is kept */
    LineChanges(Lines lines, BiFunction<Field<?>, Object, String> words) {
        this.lines = lines;
        this.words = words;
    }

    List<AuditTrail.Change> of(List<RecordLine> before, List<RecordLine> after) {
        if (before.size() != after.size()) {
            found.add(new AuditTrail.Change(lines.name(), String.valueOf(before.size()), String.valueOf(after.size())));
        }
        Map<Long, RecordLine> left = new HashMap<>();
        before.forEach(line -> left.put(line.id(), line));
        for (int i = 0; i < after.size(); i++) {
            cells(i + 1, left.remove(after.get(i).id()), after.get(i));
        }
        for (int i = 0; i < before.size(); i++) {
            if (left.containsKey(before.get(i).id())) {
                cells(i + 1, before.get(i), null);
            }
        }
        if (found.size() <= MOST) {
            return found;
        }
        String more = String.valueOf(found.size() - MOST);
        List<AuditTrail.Change> first = new ArrayList<>(found.subList(0, MOST));
        first.add(new AuditTrail.Change(lines.name() + MORE, "", more));
        return first;
    }

    private void cells(int number, @Nullable RecordLine old, @Nullable RecordLine now) {
        for (Field<?> field : lines.fields()) {
            Object before = old == null ? null : old.raw(field);
            Object after = now == null ? null : now.raw(field);
            if (!field.isDerived() && !field.isUnseen() && !RecordEvents.same(before, after)) {
                found.add(new AuditTrail.Change(
                        lines.name() + "." + number + "." + field.name(), text(field, before), text(field, after)));
            }
        }
    }

    private String text(Field<?> field, @Nullable Object value) {
        return value == null ? "" : words.apply(field, value);
    }
}
