package org.khet.rounds.internal.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.sheet.LayoutItem;
import org.khet.rounds.internal.sheet.RuleLevel;
import org.khet.rounds.internal.sheet.ValueFinding;

/** What was found in values, as lines of a submission; an answer stays as long as its finding does. */
final class FindingLines {
    private final SchoolSubmissionKind kind;

    FindingLines(SchoolSubmissionKind kind) {
        this.kind = kind;
    }

    /** Findings, their counts and the sums of the first items. */
    RecordDraft of(EntrySheet sheet, CellValues values) {
        Map<String, String> answers = new HashMap<>();
        sheet.row().lines(kind.findings).forEach(line -> answers.put(key(line), line.get(kind.answer)));
        List<RecordDraft> drafts = new ArrayList<>();
        int errors = 0;
        int notes = 0;
        for (ValueFinding finding : sheet.findings(values)) {
            boolean error = finding.level() == RuleLevel.ERROR;
            errors += error ? 1 : 0;
            notes += error ? 0 : 1;
            drafts.add(new RecordDraft()
                    .with(kind.level, finding.level())
                    .with(kind.sort, finding.sort())
                    .with(kind.item, finding.item())
                    .with(kind.place, finding.name())
                    .with(kind.row, finding.row())
                    .with(kind.words, finding.words())
                    .with(kind.detail, finding.detail())
                    .with(kind.answer, answers.getOrDefault(finding.key(), "")));
        }
        RecordDraft draft = new RecordDraft()
                .with(kind.findings, drafts)
                .with(kind.errors, errors)
                .with(kind.notes, notes);
        List<Field<?>> sums = List.of(kind.sum1, kind.sum2, kind.sum3, kind.sum4);
        List<LayoutItem> first = sheet.layout().headlines();
        for (int i = 0; i < sums.size(); i++) {
            @Nullable Integer sum = i < first.size() ? values.total(first.get(i).code()).orElse(null) : null;
            draft.with(sums.get(i), sum);
        }
        return draft;
    }

    /** The lines as they stand, with these answers. */
    List<RecordDraft> answered(RecordRow row, Map<String, String> answers) {
        return row.lines(kind.findings).stream()
                .map(line -> {
                    RecordDraft draft = new RecordDraft().ofLine(line.id());
                    kind.findings.fields().forEach(field -> draft.with(field, line.raw(field)));
                    return draft.with(kind.answer, answers.getOrDefault(key(line), line.get(kind.answer)));
                })
                .toList();
    }

    private String key(RecordLine line) {
        return line.get(kind.sort) + "|" + line.get(kind.item) + "|" + line.get(kind.row) + "|" + line.get(kind.words);
    }
}
