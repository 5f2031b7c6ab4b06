package org.khet.promotion.internal.term;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.PromotionOffice;

/** What follows from a call: a report to be written for each open school; one that a school began gets the due day. Source: PROM-02. */
public final class TermCallFlow {
    private final RecordService<DropoutKind> dropouts;
    private final RecordService<ScreeningKind> screenings;
    private final PromotionOffice office;

    private TermCallFlow(
            RecordService<DropoutKind> dropouts, RecordService<ScreeningKind> screenings, PromotionOffice office) {
        this.dropouts = dropouts;
        this.screenings = screenings;
        this.office = office;
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<TermCallKind> calls,
            RecordService<DropoutKind> dropouts,
            RecordService<ScreeningKind> screenings,
            PromotionOffice office) {
        TermCallFlow flow = new TermCallFlow(dropouts, screenings, office);
        TermCallKind kind = calls.kind();
        kind.start
                .does((row, now) -> row.with(
                        kind.asked, office.schools(now.office(), now.today()).size()))
                .then((row, now) -> flow.ask(kind, row, now));
    }

    private void ask(TermCallKind kind, RecordRow call, RecordContext now) {
        if (call.get(kind.sort) == TermReportSort.DROPOUT) {
            ask(dropouts, kind, call, now);
        } else {
            ask(screenings, kind, call, now);
        }
    }

    private <K extends TermReportKind> void ask(
            RecordService<K> reports, TermCallKind kind, RecordRow call, RecordContext now) {
        K report = reports.kind();
        var ofTerm = RecordFilter.of(report.term.is(call.get(kind.term)));
        var begun = reports.internal().all(now.caller(), ofTerm);
        begun.forEach(row -> reports.internal()
                .change(now.caller(), row, new RecordDraft().with(report.dueOn, call.get(kind.dueOn))));
        Set<SchoolId> there = begun.stream().map(row -> row.get(report.school)).collect(Collectors.toSet());
        for (School school : office.schools(now.office(), now.today())) {
            if (!there.contains(school.id())) {
                reports.internal().create(now.caller(), blank(report, call, kind, school));
            }
        }
    }

    /** To be written: of dropouts it says none until the school says otherwise and sends it. */
    private static RecordDraft blank(TermReportKind report, RecordRow call, TermCallKind kind, School school) {
        RecordDraft draft = new RecordDraft()
                .with(report.term, call.get(kind.term))
                .with(report.school, school.id())
                .with(report.dueOn, call.get(kind.dueOn));
        return report instanceof DropoutKind dropout ? draft.with(dropout.none, true) : draft;
    }
}
