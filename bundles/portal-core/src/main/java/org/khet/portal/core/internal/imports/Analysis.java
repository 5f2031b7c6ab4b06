package org.khet.portal.core.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.imports.Choice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportDraft.Detail;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.security.Caller;

/** Tidies all rows and finds what is to be found, by what was chosen. One look; for one thread. */
final class Analysis implements ImportTarget.Findings {
    private final Map<ImportField, Integer> columns;
    private final Map<FindingKind, Choice> choices;
    private final RowChoices singles;
    private final Days days;
    private final List<Judged> rows = new ArrayList<>();
    private final Map<ImportRow, Judged> byRow = new HashMap<>();

    /** @param mapping column of each mapped field, and what was chosen, for all rows and for single ones */
    Analysis(Mapping mapping, Days days) {
        this.columns = mapping.columns();
        this.choices = mapping.choices();
        this.singles = mapping.singles();
        this.days = days;
    }

    List<Judged> look(Caller caller, ImportTarget target, List<RawLine> lines) {
        for (RawLine line : lines) {
            tidy(line);
        }
        List<ImportRow> usable = rows.stream()
                .filter(judged -> !judged.isLeftOut())
                .map(Judged::row)
                .toList();
        var mapped = columns.keySet().stream().map(ImportField::id).collect(java.util.stream.Collectors.toSet());
        target.look(caller, mapped, usable, this);
        return rows;
    }

    private void tidy(RawLine line) {
        Map<String, String> values = HashMap.newHashMap(columns.size());
        columns.forEach((field, column) -> values.put(field.id(), line.cell(column)));
        var judged = new Judged(line, new ImportRow(line.number(), values));
        rows.add(judged);
        byRow.put(judged.row(), judged);
        columns.keySet().forEach(field -> tidy(judged, field));
    }

    private void tidy(Judged judged, ImportField field) {
        String value = judged.row().get(field.id());
        if (!Cleaning.isPlain(value, field.kind())) {
            value = cleaned(judged, field, value);
        }
        if (field.kind() == ImportField.Kind.DAY && !value.isEmpty()) {
            value = day(judged, field, value);
        }
        judged.row().set(field.id(), value);
        if (field.needed() && value.isBlank()) {
            found(judged, CommonFindings.MISSING, field.id(), "", "");
        }
        if (value.length() > field.most()) {
            found(judged, CommonFindings.LONG, field.id(), value, "");
        }
    }

    private String cleaned(Judged judged, ImportField field, String typed) {
        String value = typed;
        for (Cleaning cleaning : Cleaning.ALL) {
            if (cleaning.isFor(field.kind())) {
                String after = cleaning.apply(value);
                if (!after.equals(value)) {
                    found(judged, cleaning.kind(), field.id(), value, after);
                    value = choice(cleaning.kind()) == Choice.MEND ? after : value;
                }
            }
        }
        return value;
    }

    private String day(Judged judged, ImportField field, String typed) {
        Days.Read read = days.read(typed);
        if (read.text().isEmpty()) {
            found(judged, CommonFindings.NO_DAY, field.id(), typed, "");
        } else if (read.christian()) {
            found(judged, CommonFindings.CHRISTIAN, field.id(), typed, read.text());
        }
        return read.text();
    }

    @Override
    public Choice choice(FindingKind kind) {
        return choices.getOrDefault(kind, kind.standard());
    }

    @Override
    public Choice choice(ImportRow row, FindingKind kind) {
        return singles.of(row.line(), kind, choice(kind));
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, String proposal) {
        Judged judged = judged(row);
        String before = row.get(field);
        found(judged, kind, field, before, proposal);
        if (choice(kind) == Choice.MEND) {
            if (proposal.isEmpty()) {
                judged.decide(Choice.OPEN);
            } else {
                row.set(field, proposal);
            }
        }
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, boolean leftOut) {
        Judged judged = judged(row);
        judged.found(new Detail(kind, field, row.get(field), "", choice(row, kind)));
        judged.decide(leftOut ? Choice.LEAVE_OUT : Choice.KEEP);
    }

    private void found(Judged judged, FindingKind kind, String field, String before, String after) {
        judged.found(new Detail(kind, field, before, after, choice(judged.row(), kind)));
        judged.decide(choice(judged.row(), kind));
    }

    private Judged judged(ImportRow row) {
        Judged judged = byRow.get(row);
        if (judged == null) {
            throw new IllegalArgumentException("a row of another file");
        }
        return judged;
    }
}
