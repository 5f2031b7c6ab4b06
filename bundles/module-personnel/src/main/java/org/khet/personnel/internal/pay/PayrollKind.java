package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Callers;

/**
 * The changes of the payroll of a month (บัญชีเปลี่ยนแปลงระบบจ่ายตรง): last month with the changes must come to what the system outside says,
 * then the list goes to finance. Source: other-groups HR-P14, H-13, HR-15.
 */
public final class PayrollKind extends RecordKind {
    private final Callers callers;
    private Optional<RecordService<PayrollKind>> all = Optional.empty();

    public final Field<YearMonth> month = month("pay_month").unique().sorted();
    public final Field<Optional<BigDecimal>> opening = baht("opening_baht").optional();
    public final Field<BigDecimal> before = baht("before_baht").formula(this::lastMonth);
    public final Lines changes = lines("changes", "psn_payroll_change", 0, 3000);
    public final Field<PersonId> person = changes.person("person");
    public final Field<String> sort = changes.code("sort_code", PersonnelCodes.PAY_CHANGE);
    public final Field<BigDecimal> amount = changes.signedBaht("amount");
    public final Field<String> source = changes.text("source_text", 200);
    public final Field<BigDecimal> changed = signedBaht("changed_baht").sumOf(changes, amount);
    public final Field<BigDecimal> total =
            signedBaht("total_baht").formula(row -> row.get(before).add(row.get(changed)));

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State balanced = state("BALANCED", StateTone.RUN);
    public final State handed = end("HANDED", StateTone.DONE);

    public final Field<Optional<BigDecimal>> outside =
            baht("outside_baht").optional().from(balanced);
    public final Field<String> handedNo = text("handed_no", 60).orEmpty().from(handed);
    public final Field<Optional<LocalDate>> handedOn =
            day("handed_on").optional().from(handed).usually(now -> now.today());

    public final Action balance = action("balance")
            .from(draft)
            .to(balanced)
            .needs(PersonnelPermissions.PAY)
            .demands(outside)
            .whenTyped(this::comesToTheSame)
            .icon("scale");
    public final Action reopen = action("reopen")
            .from(balanced)
            .to(draft)
            .needs(PersonnelPermissions.PAY)
            .when(this::nextIsOpen)
            .because()
            .backward("undo-2");
    public final Action handOver = action("hand-over", "handed-over")
            .from(balanced)
            .to(handed)
            .needs(PersonnelPermissions.PAY)
            .notWho(balance)
            .demands(handedNo, handedOn)
            .tells(PersonnelPermissions.PAYROLL_VIEW)
            .icon("send");

    /** The kind over the months before. */
    public PayrollKind(Callers callers) {
        super("personnel", "payroll", "psn_payroll");
        this.callers = callers;
        rights(PersonnelPermissions.PAYROLL_VIEW, PersonnelPermissions.PAY, draft);
        exported(PersonnelPermissions.PAY);
        rule(this::monthBeforeIsThere);
        titled(month);
        list(month, before, changed, total, outside, handedNo);
        ordered(month, true);
        section("what", month, opening, before, changed, total);
        section("changes", changes);
        tab("open", draft, balanced);
        tab("all");
        way(draft, balanced, handed);
        menu("HR", "banknote", 622, "pay");
    }

    /** Told once, before anybody works. */
    public void keep(RecordService<PayrollKind> service) {
        all = Optional.of(service);
    }

    private List<RecordRow> months(RecordRow row, Condition which) {
        return all.map(service ->
                        service.internal().all(callers.system(row.head().office()), RecordFilter.of(which)))
                .orElse(List.of());
    }

    private Optional<RecordRow> monthBefore(RecordRow row) {
        return row.has(month)
                ? months(row, month.is(row.get(month).minusMonths(1))).stream().findFirst()
                : Optional.empty();
    }

    private BigDecimal lastMonth(RecordRow row) {
        return monthBefore(row)
                .map(last -> last.get(total))
                .or(() -> row.get(opening))
                .orElse(BigDecimal.ZERO.setScale(2));
    }

    /** The first month says with what it begins; each other one follows a month that is balanced, none is left out. */
    private Optional<Problem> monthBeforeIsThere(RecordRow row, RecordContext now) {
        Optional<RecordRow> last = monthBefore(row);
        if (last.filter(one -> one.state().equals(draft)).isPresent()) {
            return Optional.of(Problem.of(month.name(), "personnel.error.month-open"));
        }
        if (last.isPresent() || !row.has(month)) {
            return Optional.empty();
        }
        if (months(row, month.below(row.get(month))).stream().anyMatch(one -> one.id() != row.id())) {
            return Optional.of(Problem.of(month.name(), "personnel.error.month-left-out"));
        }
        if (!months(row, month.atLeast(row.get(month).plusMonths(1))).isEmpty()) {
            return Optional.of(Problem.of(month.name(), "personnel.error.month-before-first"));
        }
        return row.has(opening)
                ? Optional.empty()
                : Optional.of(Problem.of(opening.name(), "personnel.error.opening-missing"));
    }

    /** What the next month began with stays. */
    private Optional<Problem> nextIsOpen(RecordRow row, RecordContext now) {
        return months(row, month.is(row.get(month).plusMonths(1))).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "personnel.error.month-followed"));
    }

    private Optional<Problem> comesToTheSame(RecordRow row, RecordContext now) {
        BigDecimal said = row.get(outside).orElse(BigDecimal.ZERO);
        return said.compareTo(row.get(total)) == 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        outside.name(), "personnel.error.unbalanced", row.get(total), said.subtract(row.get(total))));
    }
}
