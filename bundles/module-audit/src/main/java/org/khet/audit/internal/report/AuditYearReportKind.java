package org.khet.audit.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** The yearly report of the audit: planned and done, findings by kind and age. Source: other-groups AUD-P08, AUD-12. */
public final class AuditYearReportKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .unique()
            .sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> remarks = longText("remarks", 8000).orEmpty();
    public final Field<Integer> planned =
            whole("planned_count", 0, 10_000).initially(0).byCode();
    public final Field<Integer> done =
            whole("done_count", 0, 10_000).initially(0).byCode();
    public final Field<Integer> special =
            whole("special_count", 0, 10_000).initially(0).byCode();
    public final Field<Integer> found =
            whole("found_count", 0, 100_000).initially(0).byCode();
    public final Field<Integer> closed =
            whole("closed_count", 0, 100_000).initially(0).byCode();
    public final Field<BigDecimal> doneShare =
            percent("done_share").formula(row -> share(row.get(done), row.get(planned)));
    public final Field<BigDecimal> closedShare =
            percent("closed_share").formula(row -> share(row.get(closed), row.get(found)));
    public final Field<Optional<LocalDate>> countedOn =
            day("counted_on").optional().byCode();

    public final Lines sorts = lines("sorts", "aud_year_report_sort", 0, 100).byCode();
    public final Field<String> sort = sorts.code("sort", AuditCodes.SORT);
    public final Field<Integer> sortFound = sorts.whole("found_count", 0, 100_000);
    public final Field<Integer> sortClosed = sorts.whole("closed_count", 0, 100_000);
    public final Field<Integer> sortOpen = sorts.whole("open_count", 0, 100_000);
    public final Lines ages = lines("ages", "aud_year_report_age", 0, 10).byCode();
    public final Field<AgeBand> age = ages.choice("age_band", AgeBand.class);
    public final Field<Integer> ageOpen = ages.whole("open_count", 0, 100_000);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State acknowledged = end("ACKNOWLEDGED", StateTone.DONE);

    public final Field<String> orderWords =
            longText("order_words", 4000).orEmpty().from(acknowledged);

    public final Action count = action("count", "counted")
            .from(draft)
            .needs(AuditPermissions.WORK_KEEP)
            .does((row, now) -> figures().counted(this, row, now))
            .inOwnTime()
            .icon("calculator");
    public final Action submit = action("submit", "submitted")
            .from(draft)
            .to(submitted)
            .needs(AuditPermissions.WORK_KEEP)
            .does((row, now) -> figures().counted(this, row, now))
            .icon("send")
            .tells(AuditPermissions.REPORT_ORDER);
    public final Action acknowledge = action("acknowledge")
            .from(submitted)
            .to(acknowledged)
            .needs(AuditPermissions.REPORT_ORDER)
            .notWho(submit)
            .asks(orderWords)
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back", "given-back")
            .from(submitted)
            .to(draft)
            .needs(AuditPermissions.REPORT_ORDER)
            .because()
            .backward("undo-2")
            .tellsMaker();

    private final AuditYearFigures figures;

    /** @param figures what is counted */
    public AuditYearReportKind(AuditYearFigures figures) {
        super("audit", "year-report", "aud_year_report");
        this.figures = figures;
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, draft);
        belongsTo(unit);
        seenByOffice();
        create().does((row, now) -> figures().counted(this, row, now));
        titled(title);
        list(year, title, planned, done, doneShare, found, closed, closedShare);
        ordered(year, true);
        section("what", year, title, unit, remarks);
        tab("all");
        way(draft, submitted, acknowledged);
        menu("AUD", "chart-column", 40, "report");
    }

    private AuditYearFigures figures() {
        return figures;
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(100));
    }
}
