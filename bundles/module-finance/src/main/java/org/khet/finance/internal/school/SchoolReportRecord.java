package org.khet.finance.internal.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;

/**
 * Monthly money reports of schools (รายงานการเงินสถานศึกษา): the opening is the last closing, typed in the first one. Source: finance FE-33, RF-70, FIN-87, FIN-88;
 * kinds-finance finance.school-report.
 */
public final class SchoolReportRecord extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<YearMonth> month = month("month_of").sorted();
    public final Field<LocalDate> dueOn = day("due_on").formula(this::due);
    public final Lines items = lines("items", "fin_school_report_item", 0, 100);
    public final Field<String> item = items.text("item", 200).unique();
    public final Field<BigDecimal> opening = items.signedBaht("opening").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> received = items.baht("received").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> paid = items.baht("paid").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> closing = items.computed(items.signedBaht("closing"), this::closingOf);
    public final Field<BigDecimal> receivedSum =
            baht("received_sum").sumOf(items, received).summed();
    public final Field<BigDecimal> paidSum = baht("paid_sum").sumOf(items, paid).summed();
    public final Field<BigDecimal> closingSum =
            signedBaht("closing_sum").sumOf(items, closing).summed();
    public final Field<String> note = longText("note", 1000).orEmpty();
    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State returned = state("RETURNED", StateTone.WAIT);
    public final State certified = state("CERTIFIED", StateTone.RUN);
    public final State checked = end("CHECKED", StateTone.DONE);

    public final Action certify = action("certify")
            .from(draft, returned)
            .to(certified)
            .needs(FinancePermissions.SCHOOL_CERTIFY)
            .when((row, now) -> chain().earlierFirst(
                            this, row, certifiedState().name(), checkedState().name()))
            .when((row, now) -> row.lines(items()).isEmpty()
                    ? Optional.of(Problem.of(items().name(), "records.error.missing"))
                    : Optional.empty())
            .does((row, now) -> chain().opened(this, row))
            .icon("stamp")
            .tells(FinancePermissions.SCHOOL_CHECK);
    public final Action check = action("check")
            .from(certified)
            .to(checked)
            .needs(FinancePermissions.SCHOOL_CHECK)
            .when((row, now) -> chain().earlierFirst(this, row, checkedState().name()))
            .when((row, now) -> chain().broken(this, row))
            .tells(FinancePermissions.SCHOOL_EDIT);
    public final Action giveBack = action("return", "returned")
            .from(certified)
            .to(returned)
            .needs(FinancePermissions.SCHOOL_CHECK)
            .when((row, now) -> chain().laterFirst(this, row))
            .because()
            .backward("undo-2")
            .tells(FinancePermissions.SCHOOL_EDIT);

    /** The school is reminded. Source: finance J.2. */
    public final Action urge = action("urge")
            .from(draft, returned)
            .automatic()
            .does((row, now) -> row.with(urgedOn, now.today()))
            .tells(FinancePermissions.SCHOOL_EDIT);

    private final WorkingDays workingDays;
    private final Settings settings;
    private final SchoolReportChain chain;

    /** @param work the module's unit */
    public SchoolReportRecord(WorkingDays workingDays, Settings settings, UnitOfWork work) {
        super("finance", "school-report", "fin_school_report");
        this.workingDays = workingDays;
        this.settings = settings;
        this.chain = new SchoolReportChain(work);
        rights(FinancePermissions.SCHOOL_VIEW, FinancePermissions.SCHOOL_EDIT, draft, returned);
        isAbout(school);
        unique(school, month);
        titled(month);
        list(month, school, receivedSum, paidSum, closingSum, dueOn);
        section("what", school, month, note);
        section("items", items);
        tab("open", draft, returned, certified);
        tab("late", now -> List.of(in(draft, returned), dueOn.below(now.today())));
        tab("all");
        way(draft, certified, checked);
        create().does((row, now) -> chain.opened(this, row));
        rule((row, now) -> chain.tooEarly(this, row).or(() -> chain.broken(this, row)));
        menu("FIN", "school", 78, "schools");
    }

    private SchoolReportChain chain() {
        return chain;
    }

    private Lines items() {
        return items;
    }

    private State certifiedState() {
        return certified;
    }

    private State checkedState() {
        return checked;
    }

    /** What is left of an item, in baht. */
    BigDecimal closingOf(RecordLine line) {
        return line.get(opening).add(line.get(received)).subtract(line.get(paid));
    }

    private LocalDate due(RecordRow row) {
        LocalDate end = row.get(month).atEndOfMonth();
        return workingDays.plus(
                row.head().office(), end, settings.get(row.head().office(), FinanceSettings.SCHOOL_DUE, end));
    }
}
