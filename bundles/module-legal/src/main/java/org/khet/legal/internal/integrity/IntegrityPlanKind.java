package org.khet.legal.internal.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalCodes;
import org.khet.legal.internal.LegalFiles;
import org.khet.legal.internal.LegalPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * The plan against corruption of a fiscal year: measures with unit and last day, what was done, and the evidence for the assessment of
 * integrity (ITA). Source: other-groups HR-P26, HR-28.
 */
public final class IntegrityPlanKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(now -> now.fiscalYear())
            .unique()
            .filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Lines measures = lines("measures", "leg_integrity_measure", 1, 100);
    public final Field<String> topic = measures.code("ita_code", LegalCodes.ITA);
    public final Field<String> what = measures.text("measure", 300).unique();
    public final Field<UnitId> unit = measures.unit("unit");
    public final Field<LocalDate> due = measures.day("due_on");
    public final Field<String> result = measures.text("result", 500).orEmpty();
    public final Field<String> evidence = measures.text("evidence_address", 300).orEmpty();
    public final Field<Optional<List<FileId>>> papers =
            measures.files("evidence_files", LegalFiles.PAPERS, 5).optional();
    public final Field<Integer> done = whole("done_count", 0, 100).formula(this::done);
    public final Field<Integer> all =
            whole("measure_count", 0, 100).formula(row -> row.lines(measures).size());

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State running = state("RUNNING", StateTone.RUN).notAwaited();
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action start = action("start", "started")
            .from(draft)
            .to(running)
            .needs(LegalPermissions.PLAN_KEEP)
            .icon("play");
    public final Action report = action("report")
            .from(running)
            .needs(LegalPermissions.PLAN_KEEP)
            .asks(measures)
            .whenTyped(this::proved)
            .inOwnTime()
            .icon("file-check");
    public final Action close = action("close")
            .from(running)
            .to(closed)
            .needs(LegalPermissions.PLAN_KEEP)
            .whenTyped(this::proved)
            .icon("circle-check");

    /** The kind as the module keeps it. */
    public IntegrityPlanKind() {
        super("legal", "integrity-plan", "leg_integrity_plan");
        rights(LegalPermissions.PLAN_VIEW, LegalPermissions.PLAN_KEEP, draft);
        seenByOffice();
        rule(this::proved);
        titled(title);
        list(year, title, all, done);
        section("what", year, title);
        section("measures", measures);
        tab("open", draft, running);
        tab("all");
        way(draft, running, closed);
        menu("LAW", "shield-check", 670, "integrity");
    }

    private int done(RecordRow row) {
        return (int) row.lines(measures).stream()
                .filter(line -> !line.get(result).isBlank())
                .count();
    }

    /** What is told as done has its evidence. */
    private Optional<Problem> proved(RecordRow row, RecordContext now) {
        return row.lines(measures).stream()
                        .anyMatch(line -> !line.get(result).isBlank()
                                && line.get(evidence).isBlank()
                                && line.get(papers).isEmpty())
                ? Optional.of(Problem.of("measures", "legal.error.no-evidence"))
                : Optional.empty();
    }
}
