package org.khet.portal.core.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.imports.ImportDraft.Detail;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;

/** Tidies all rows and finds what is to be found, by what was chosen. One look; for one thread. */
final class ImportAnalysis implements ImportTarget.Findings {
    private final Map<ImportField, Integer> columns;
    private final Map<FindingKind, FindingChoice> choices;
    private final RowChoices singles;
    private final DateCells days;
    private final List<AnalysedRow> rows = new ArrayList<>();
    private final Map<ImportRow, AnalysedRow> byRow = new HashMap<>();
    private @Nullable AnalysedRow record;

    /** @param mapping column of each mapped field, and what was chosen, for all rows and for single ones */
    ImportAnalysis(ColumnMapping mapping, DateCells days) {
        this.columns = mapping.columns();
        this.choices = mapping.choices();
        this.singles = mapping.singles();
        this.days = days;
    }

    List<AnalysedRow> look(Caller caller, ImportTarget target, List<RawLine> lines) {
        for (RawLine line : lines) {
            tidy(target, line);
        }
        List<ImportRow> usable = rows.stream()
                .filter(judged -> judged.isRecord() && !judged.isLeftOut())
                .map(AnalysedRow::row)
                .toList();
        var mapped = columns.keySet().stream().map(ImportField::id).collect(java.util.stream.Collectors.toSet());
        target.look(caller, mapped, usable, this);
        return rows;
    }

    private void tidy(ImportTarget target, RawLine line) {
        Map<String, String> values = HashMap.newHashMap(columns.size());
        columns.forEach((field, column) -> values.put(field.id(), line.cell(column)));
        var judged = new AnalysedRow(line, new ImportRow(line.number(), values));
        rows.add(judged);
        byRow.put(judged.row(), judged);
        columns.keySet().forEach(field -> tidy(judged, field));
        if (!target.isTotal(judged.row())) {
            place(target, judged);
        }
    }

    /** It has further lines of the record above it, or is a record of its own. */
    private void place(ImportTarget target, AnalysedRow judged) {
        AnalysedRow above = record;
        if (above != null && target.isFurther(above.row(), judged.row())) {
            judged.belongsTo(above);
            return;
        }
        record = judged;
        columns.keySet().stream()
                .filter(field -> field.needed() && judged.row().get(field.id()).isBlank())
                .forEach(field -> found(judged, CommonFindings.MISSING, field.id(), "", ""));
    }

    private void tidy(AnalysedRow judged, ImportField field) {
        String value = judged.row().get(field.id());
        if (!CellCleaner.isPlain(value, field.kind())) {
            value = cleaned(judged, field, value);
        }
        if (field.kind() == ImportField.Kind.DAY && !value.isEmpty()) {
            value = day(judged, field, value);
        }
        judged.row().set(field.id(), value);
        if (value.length() > field.most()) {
            found(judged, CommonFindings.LONG, field.id(), value, "");
        }
    }

    private String cleaned(AnalysedRow judged, ImportField field, String typed) {
        String value = typed;
        for (CellCleaner cleaning : CellCleaner.ALL) {
            if (cleaning.isFor(field.kind())) {
                String after = cleaning.apply(value);
                if (!after.equals(value)) {
                    found(judged, cleaning.kind(), field.id(), value, after);
                    value = choice(cleaning.kind()) == FindingChoice.MEND ? after : value;
                }
            }
        }
        return value;
    }

    private String day(AnalysedRow judged, ImportField field, String typed) {
        DateCells.Read read = days.read(typed);
        if (read.text().isEmpty()) {
            found(judged, CommonFindings.NO_DAY, field.id(), typed, "");
        } else if (read.christian()) {
            found(judged, CommonFindings.CHRISTIAN, field.id(), typed, read.text());
        }
        return read.text();
    }

    @Override
    public FindingChoice choice(FindingKind kind) {
        return choices.getOrDefault(kind, kind.standard());
    }

    @Override
    public FindingChoice choice(ImportRow row, FindingKind kind) {
        return singles.of(row.line(), kind, choice(kind));
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, String proposal) {
        AnalysedRow judged = judged(row);
        String before = row.get(field);
        found(judged, kind, field, before, proposal);
        if (choice(kind) == FindingChoice.MEND) {
            if (proposal.isEmpty()) {
                judged.decide(FindingChoice.OPEN);
            } else {
                row.set(field, proposal);
            }
        }
    }

    @Override
    public void found(ImportRow row, FindingKind kind, String field, boolean leftOut) {
        AnalysedRow judged = judged(row);
        judged.found(new Detail(kind, field, row.get(field), "", choice(row, kind)));
        judged.decide(leftOut ? FindingChoice.LEAVE_OUT : FindingChoice.KEEP);
    }

    @Override
    public void refused(ImportRow row, FindingKind kind, Problem problem) {
        AnalysedRow judged = judged(row);
        String field = problem.field();
        judged.found(new Detail(kind, field, row.get(field), "", choice(row, kind), Optional.of(problem)));
        judged.decide(choice(row, kind));
    }

    private void found(AnalysedRow judged, FindingKind kind, String field, String before, String after) {
        judged.found(new Detail(kind, field, before, after, choice(judged.row(), kind)));
        judged.decide(choice(judged.row(), kind));
    }

    private AnalysedRow judged(ImportRow row) {
        AnalysedRow judged = byRow.get(row);
        if (judged == null) {
            throw new IllegalArgumentException("a row of another file");
        }
        return judged;
    }
}
