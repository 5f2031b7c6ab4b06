package org.khet.supervision.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionPermissions;

/**
 * The report of supervision of a term or school year with schools that were not visited; acknowledged by the executives and, where the
 * office wants it, put before the monitoring and supervision committee. Source: other-groups SUP-P05, SUP-P07, U-01, SUP-05, SUP-12, SUP-13.
 */
public final class SupervisionReportKind extends RecordKind {
    /** The committee for monitoring and supervision, as committees say which body they are. */
    private static final String BODY = "MONITORING";

    public final Field<ReportSpan> span =
            choice("span", ReportSpan.class).initially(ReportSpan.TERM).filtered();
    public final Field<TermOfYear> term =
            schoolTerm("school_term").initially(this::thisTerm).filtered().sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> results = longText("results", 8000).orEmpty();
    public final Field<String> obstacles = longText("obstacles", 4000).orEmpty();
    public final Field<String> proposals = longText("proposals", 4000).orEmpty();
    public final Field<Integer> planned =
            whole("planned_count", 0, 100_000).initially(0).byCode();
    public final Field<Integer> held =
            whole("held_count", 0, 100_000).initially(0).byCode();
    public final Field<Integer> schools =
            whole("school_count", 0, 10_000).initially(0).byCode();
    public final Field<Integer> visited =
            whole("visited_count", 0, 10_000).initially(0).byCode();
    public final Field<Integer> given =
            whole("advice_count", 0, 100_000).initially(0).byCode();
    public final Field<Integer> closed =
            whole("closed_count", 0, 100_000).initially(0).byCode();
    public final Field<BigDecimal> share = percent("visited_share")
            .formula(row -> row.get(schools) == 0
                    ? BigDecimal.ZERO.setScale(2)
                    : BigDecimal.valueOf(100L * row.get(visited))
                            .divide(BigDecimal.valueOf(row.get(schools)), 2, RoundingMode.HALF_UP));
    public final Field<Optional<LocalDate>> countedOn =
            day("counted_on").optional().byCode();
    public final Lines sorts = lines("sorts", "sup_report_sort", 0, 100).byCode();
    public final Field<String> sort = sorts.code("sort", SupervisionCodes.VISIT);
    public final Field<Integer> sortHeld = sorts.whole("held_count", 0, 100_000);
    public final Lines missing = lines("missing", "sup_report_school", 0, 2000).byCode();
    public final Field<SchoolId> school = missing.school("school");
    public final Field<Integer> visits = missing.whole("visit_count", 0, 1000);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State acknowledged = state("ACKNOWLEDGED", StateTone.DONE);
    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State resolved = end("RESOLVED", StateTone.DONE);

    public final Field<String> order = longText("order_words", 2000).orEmpty().from(acknowledged);
    public final Field<String> resolutionNo =
            text("resolution_no", 100).orEmpty().from(resolved);
    public final Field<Optional<LocalDate>> resolutionOn =
            day("resolution_on").optional().from(resolved).notAfter(now -> now.today());
    public final Field<String> resolution =
            longText("resolution_words", 4000).orEmpty().from(resolved);

    public final Action submit = action("submit", "submitted")
            .from(draft)
            .to(submitted)
            .needs(SupervisionPermissions.REPORT_KEEP)
            .does((row, now) -> figures().counted(this, row, now))
            .icon("send")
            .tells(SupervisionPermissions.REPORT_ACKNOWLEDGE);
    public final Action count = action("count", "counted")
            .from(draft)
            .needs(SupervisionPermissions.REPORT_KEEP)
            .does((row, now) -> figures().counted(this, row, now))
            .inOwnTime()
            .icon("calculator");
    public final Action acknowledge = action("acknowledge")
            .from(submitted)
            .to(acknowledged)
            .needs(SupervisionPermissions.REPORT_ACKNOWLEDGE)
            .notWho(submit)
            .asks(order)
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back", "given-back")
            .from(submitted)
            .to(draft)
            .needs(SupervisionPermissions.REPORT_ACKNOWLEDGE)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action propose = action("propose")
            .from(acknowledged)
            .to(proposed)
            .needs(SupervisionPermissions.REPORT_KEEP)
            .proposes(row -> BODY)
            .inOwnTime()
            .icon("users")
            .tells(SupervisionPermissions.COMMITTEE_RECORD);
    public final Action resolve = action("resolve")
            .from(proposed)
            .to(resolved)
            .needs(SupervisionPermissions.COMMITTEE_RECORD)
            .demands(resolutionNo, resolutionOn)
            .asks(resolution)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker();
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(proposed)
            .to(acknowledged)
            .needs(SupervisionPermissions.REPORT_KEEP)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2");

    private final SupervisionFigures figures;

    /** @param figures what is counted */
    public SupervisionReportKind(SupervisionFigures figures) {
        super("supervision", "report", "sup_report");
        this.figures = figures;
        rights(SupervisionPermissions.REPORT_VIEW, SupervisionPermissions.REPORT_KEEP, draft);
        belongsTo(unit);
        seenByOffice();
        unique(span, term);
        create().does((row, now) -> figures().counted(this, row, now));
        titled(title);
        list(term, span, title, held, visited, share, given, closed);
        ordered(term, true);
        section("what", span, term, title, unit);
        section("words", results, obstacles, proposals);
        section("decision", order, resolutionNo, resolutionOn, resolution);
        tab("all");
        way(draft, submitted, acknowledged);
        menu("SUP", "chart-column", 13, "visits");
    }

    private SupervisionFigures figures() {
        return figures;
    }

    private TermOfYear thisTerm(RecordContext now) {
        return figures.currentTerm(now.office());
    }
}
