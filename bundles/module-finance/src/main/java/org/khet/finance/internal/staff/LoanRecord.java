package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.claim.ApprovalRules;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;

/**
 * Loans for travel and activities (สัญญายืมเงิน): papers + cash + open = amount. Source: finance FE-17, C.1b, RF-45, J.4.8;
 * kinds-finance finance.loan.
 */
public final class LoanRecord extends RecordKind {
    private static final String TRAVEL = "TRAVEL";

    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.LOANS);
    public final Field<PersonId> borrower =
            person("borrower").initially(now -> now.caller().person());
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> sort = code("sort", FinanceCodes.LOAN_KIND).filtered();
    public final Field<String> purpose = text("purpose", 200).searched().wide();
    public final Field<Long> kind = record("kind", "finance.claim-kind");
    public final Field<Optional<Long>> line = record("line", "finance.line").optional();
    public final Field<Optional<Long>> fund = record("fund", "finance.fund").optional();
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<Optional<LocalDate>> eventEnd =
            day("event_end").optional().neededIf(sort.is(TRAVEL));
    public final Lines estimate = lines("estimate", "fin_loan_estimate", 1, 50);
    public final Field<String> estimateText = estimate.text("item", 200);
    public final Field<BigDecimal> estimateSum = estimate.baht("amount").positive();
    public final Field<BigDecimal> papers = baht("papers_sum").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> cash = baht("cash_sum").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> above = baht("above_sum").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> rest = baht("open_sum")
            .formula(row -> row.get(amount).subtract(row.get(papers)).subtract(row.get(cash)))
            .summed();
    public final Field<Optional<LocalDate>> dueOn = day("due_on").byCode().optional();

    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State requested = state("REQUESTED", StateTone.IDLE);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State paid = state("PAID", StateTone.RUN);
    public final State partly = state("PART_SETTLED", StateTone.WAIT);
    public final State settled = end("SETTLED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final Field<Optional<LocalDate>> paidOn =
            day("paid_on").from(paid).optional().usually(now -> now.today());
    public final Field<Optional<BigDecimal>> papersIn =
            baht("papers_in").from(partly, settled).optional();
    public final Field<Optional<BigDecimal>> cashIn =
            baht("cash_in").from(partly, settled).optional();
    /** Where cash that comes back is receipted, and into which account or cash box it goes. */
    public final Field<Optional<Long>> cashBook =
            record("cash_book", "finance.receipt-book").from(partly, settled).optional();

    public final Field<Optional<Long>> cashAccount =
            record("cash_account", "finance.bank-account").from(partly, settled).optional();

    public final Action approve = action("approve")
            .from(requested)
            .to(approved)
            .needs(FinancePermissions.LOAN_APPROVE)
            .upTo(amount)
            .notBy(borrower)
            .notWho(create())
            .when((row, now) -> overdue(row, now))
            .when((row, now) -> approval().withinLimit(now, LimitSort.LOAN, row.get(amount)))
            .then((row, now) -> claims().approved(now, row, LoanSettlement.wanted(this, row, row.get(amount))))
            .icon("stamp")
            .tells(borrower);
    public final Action pay = action("pay")
            .from(approved)
            .to(paid)
            .needs(FinancePermissions.LOAN_SETTLE)
            .demands(paidOn)
            .when((row, now) -> claims().isPaid(now, row)
                    ? Optional.empty()
                    : Optional.of(Problem.of("", "finance.error.loanNotPaid")))
            .does((row, now) -> row.with(dueOn, due(row, now)));
    public final Action settle = action("settle")
            .from(paid, partly)
            .to(row -> row.get(rest()).signum() == 0 ? settledState() : partlyState(), partly, settled)
            .needs(FinancePermissions.LOAN_SETTLE)
            .notBy(borrower)
            .demands(papersIn, cashIn)
            .asks(cashBook, cashAccount)
            .begins(papersIn, (row, now) -> BigDecimal.ZERO)
            .begins(cashIn, (row, now) -> BigDecimal.ZERO)
            .does((row, now) -> settlement().counted(this, row))
            .then((row, now) -> settlement().follow(this, row, now))
            .tells(borrower);

    /** The receipt of cash that came back was cancelled. Source: finance RF-45. */
    public final Action cashGone = action("cash-gone")
            .from(partly, settled)
            .to(row -> row.get(papers()).add(row.get(cash())).signum() > 0 ? partlyState() : paidState(), partly, paid)
            .automatic()
            .backward("undo-2")
            .tells(borrower);

    public final Action remind = action("urge")
            .from(paid, partly)
            .automatic()
            .does((row, now) -> row.with(urgedOn(), now.today()))
            .tells(borrower);
    public final Action refuse = action("refuse")
            .from(requested)
            .to(refused)
            .needs(FinancePermissions.LOAN_APPROVE)
            .because()
            .backward("ban")
            .tells(borrower);

    /** Its claim was cancelled: it waits for an approval again. Source: kinds-finance §1.1. */
    public final Action reopen = action("reopen", "reopened")
            .from(approved)
            .to(requested)
            .automatic()
            .backward("undo-2")
            .tells(borrower);

    /** The paper that paid it failed: it waits for its payment again. Source: finance FIN-24. */
    public final Action unpaid = action("unpaid")
            .from(paid)
            .to(approved)
            .automatic()
            .backward("undo-2")
            .tells(borrower);

    private final OriginClaims claims;
    private final LoanSettlement settlement;
    private final ApprovalRules approval;
    private final Settings settings;
    private final SqlQuery sql;

    /**
     * @param claims     makes the claim by which the loan is paid
     * @param settlement what papers and cash that come back lead to
     */
    public LoanRecord(
            OriginClaims claims,
            LoanSettlement settlement,
            ApprovalRules approval,
            Settings settings,
            UnitOfWork work) {
        super("finance", "loan", "fin_loan");
        this.claims = claims;
        this.settlement = settlement;
        this.approval = approval;
        this.settings = settings;
        this.sql = new SqlQuery(work);
        rights(FinancePermissions.LOAN_VIEW, FinancePermissions.LOAN_EDIT, requested);
        belongsTo(unit);
        ownOf(borrower);
        oneOf(line, fund);
        dueBy(dueOn);
        titled(number, purpose);
        list(number, borrower, purpose, amount, rest, dueOn);
        section("what", borrower, unit, sort, purpose, eventEnd, amount);
        section("estimate", estimate);
        section("money", kind, line, fund);
        tab("mine", now -> List.of(mine()));
        tab("open", requested, approved, paid, partly);
        tab("overdue", now -> List.of(in(paid, partly), dueOn.below(now.today())));
        tab("all");
        way(requested, approved, paid, settled);
        rule((row, now) -> row.lines(estimate).stream()
                                .map(one -> one.get(estimateSum))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(row.get(amount))
                        >= 0
                ? Optional.empty()
                : Optional.of(Problem.of(amount.name(), "finance.error.aboveEstimate")));
        rule((row, now) -> overdue(row, now));
        menu("FIN", "hand", 62, "staff");
    }

    private OriginClaims claims() {
        return claims;
    }

    private ApprovalRules approval() {
        return approval;
    }

    private LoanSettlement settlement() {
        return settlement;
    }

    private Field<BigDecimal> papers() {
        return papers;
    }

    private Field<BigDecimal> cash() {
        return cash;
    }

    private State paidState() {
        return paid;
    }

    private Field<BigDecimal> rest() {
        return rest;
    }

    private Field<Optional<LocalDate>> urgedOn() {
        return urgedOn;
    }

    private State settledState() {
        return settled;
    }

    private State partlyState() {
        return partly;
    }

    /** The problem with a borrower who has a loan that is overdue. Source: finance RF-45, FIN-54. */
    private Optional<Problem> overdue(RecordRow row, RecordContext now) {
        List<String> late = sql.list(
                now.office(),
                "select number from fin_loan where office_id = ? and borrower_id = ? and id <> ? and due_on < ?"
                        + " and state in ('PAID', 'PART_SETTLED')",
                one -> one.getString(1),
                now.office().value(),
                row.get(borrower).value(),
                row.id(),
                Date.valueOf(now.today()));
        return late.stream().findFirst().map(one -> Problem.of(borrower.name(), "finance.error.loanOverdue", one));
    }

    private LocalDate due(RecordRow row, RecordContext now) {
        LocalDate from = row.get(paidOn).orElse(now.today());
        return row.get(sort).equals(TRAVEL)
                ? row.get(eventEnd)
                        .orElse(from)
                        .plusDays(settings.get(now.office(), FinanceSettings.LOAN_TRAVEL_DAYS, now.today()))
                : from.plusDays(settings.get(now.office(), FinanceSettings.LOAN_OTHER_DAYS, now.today()));
    }
}
