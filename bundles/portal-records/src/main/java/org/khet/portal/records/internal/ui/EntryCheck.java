package org.khet.portal.records.internal.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.records.internal.service.TypingCheck;
import org.khet.portal.records.internal.ui.input.LinesEditor;
import org.khet.portal.records.internal.ui.input.TypingMarks;

/** Asks the service what it would refuse of what stands in a form or a dialog. */
final class EntryCheck implements TypingMarks.Check {
    private final RecordService<?> service;
    private final Supplier<Optional<TypingCheck.Entry>> fields;
    private final Map<Lines, LinesEditor> sheets;

    /**
     * For one form.
     *
     * @param fields what stands in it besides its sheets; empty where it goes elsewhere, and what would be refused is not known
     */
    EntryCheck(RecordService<?> service, Supplier<Optional<TypingCheck.Entry>> fields, Map<Lines, LinesEditor> sheets) {
        this.service = service;
        this.fields = fields;
        this.sheets = sheets;
    }

    @Override
    public List<Problem> form(Supplier<Set<String>> typed) {
        return asked((check, entry) -> {
            sheets.forEach((of, sheet) -> entry.draft().with(of, sheet.typed()));
            return check.problems(entry, typed.get());
        });
    }

    @Override
    public List<Problem> line(Lines of, RecordDraft line) {
        return asked((check, entry) -> check.problems(entry, of, line));
    }

    private List<Problem> asked(BiFunction<TypingCheck, TypingCheck.Entry, List<Problem>> question) {
        return TypingCheck.of(service)
                .flatMap(check -> fields.get().map(entry -> question.apply(check, entry)))
                .orElse(List.of());
    }
}
