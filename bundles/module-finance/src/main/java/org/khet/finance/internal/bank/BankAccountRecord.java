package org.khet.finance.internal.bank;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.FixedFields;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Bank accounts and cash boxes (บัญชีเงินฝากธนาคาร) with their signers and cheque books. Source: finance FE-01, RF-23;
 * kinds-finance finance.bank-account.
 */
public final class BankAccountRecord extends RecordKind {
    private static final int SHOWN = 4;

    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<AccountSort> sort = choice("sort", AccountSort.class).filtered();
    public final Field<String> bank = code("bank", FinanceCodes.BANK).filtered();
    public final Field<String> branch = text("branch", 100).orEmpty();
    public final Field<String> accountNo =
            text("account_no", 20).seenWith(FinancePermissions.BANK_NUMBER).unique();
    public final Field<String> masked = text("masked", 20).formula(row -> mask(row.get(accountNo)));
    public final Field<String> part = code("part", FinanceCodes.PART).filtered();
    public final Field<LocalDate> openedOn = day("opened_on");
    public final Field<BigDecimal> opening = baht("opening").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> least = baht("least").initially(BigDecimal.ZERO);
    /** The kind of money to which its interest belongs. Source: finance FIN-109. */
    public final Field<Optional<Long>> interestFund =
            record("interest_fund", "finance.fund").optional();

    public final Field<BigDecimal> received = baht("received").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> held =
            baht("held").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> spent = baht("spent").byCode().initially(BigDecimal.ZERO);
    public final Field<BigDecimal> free =
            baht("free").byCode().initially(BigDecimal.ZERO).summed();
    public final Lines signers = lines("signers", "fin_bank_signer", 0, 20);
    public final Field<PersonId> signer = signers.person("person");
    public final Field<LocalDate> signsFrom = signers.day("valid_from");
    public final Field<Optional<LocalDate>> signsUntil =
            signers.day("valid_until").optional();
    public final Field<String> signerOrder = signers.text("order_no", 60).orEmpty();
    public final Lines books = lines("books", "fin_cheque_book", 0, 50);
    public final Field<Integer> bookFirst = books.whole("first_no", 1, 99_999_999);
    public final Field<Integer> bookLast = books.whole("last_no", 1, 99_999_999);

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final Field<Optional<LocalDate>> closedOn = day("closed_on")
            .from(closed)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());

    public final Field<Optional<PersonId>> leaver = person("leaver").from(open).optional();
    public final Field<Optional<PersonId>> joiner = person("joiner").from(open).optional();
    public final Field<Optional<LocalDate>> changedOn =
            day("changed_on").from(open).optional().usually(now -> now.today());
    public final Field<String> changeOrder = text("change_order", 60).from(open).orEmpty();

    public final Action approve = action("approve")
            .from(asked)
            .to(open)
            .needs(FinancePermissions.LIMIT_EDIT)
            .when((row, now) -> SignerRules.count(this, row, now.today()) >= 2 || row.get(sort) == AccountSort.CASH_BOX
                    ? Optional.empty()
                    : Optional.of(Problem.of("signers", "finance.error.twoSigners")))
            .when((row, now) -> openingInTime(row));
    public final Action changeSigner = action("change-signer", "signer-changed")
            .from(open)
            .needs(FinancePermissions.BANK_MANAGE)
            .asks(leaver, joiner)
            .demands(changedOn, changeOrder)
            .whenTyped((row, now) -> SignerRules.mayChange(this, row))
            .does((row, now) -> SignerRules.changed(this, row))
            .icon("user-round-check");
    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(FinancePermissions.BANK_MANAGE)
            .demands(closedOn)
            .when((row, now) -> empty(row))
            .whenTyped((row, now) -> afterMovements(row))
            .backward("lock");

    private final BalanceRepository balances;
    private final SqlQuery sql;
    private @Nullable RecordService<BankAccountRecord> kept;

    /**
     * @param balances what is in each account
     * @param work     the module's unit
     */
    public BankAccountRecord(BalanceRepository balances, UnitOfWork work) {
        super("finance", "bank-account", "fin_bank_account");
        this.balances = balances;
        this.sql = new SqlQuery(work);
        rights(FinancePermissions.BANK_VIEW, FinancePermissions.BANK_MANAGE, asked, open);
        titled(name);
        list(name, sort, bank, masked, part, received, held, free);
        section("what", name, sort, bank, branch, accountNo, part, openedOn, opening, least, interestFund);
        section("signers", signers);
        section("books", books);
        tab("open", asked, open);
        tab("all");
        rule((row, now) -> sameSigners(row));
        rule((row, now) -> sameAccount(row));
        rule((row, now) -> openingInTime(row));
        stored((row, now) -> balances.open(key(row), row.get(opening)));
        menu("FIN", "landmark", 60, "payments");
    }

    /** Told once when the kind is kept, before anybody writes an account. */
    public void keep(RecordService<BankAccountRecord> service) {
        kept = service;
    }

    /** Balance of an account. */
    public static BalanceKey key(RecordRow row) {
        return new BalanceKey(row.head().office(), BalanceOwner.ACCOUNT, row.id());
    }

    /** Whether somebody signs for it on that day. */
    public boolean isSigner(RecordRow row, PersonId person, LocalDate day) {
        return row.lines(signers).stream()
                .anyMatch(line -> line.get(signer).equals(person)
                        && !line.get(signsFrom).isAfter(day)
                        && line.get(signsUntil)
                                .map(until -> !until.isBefore(day))
                                .orElse(true));
    }

    /** Whether a cheque of that number is in one of its books. */
    public boolean hasCheque(RecordRow row, int number) {
        return row.lines(books).stream()
                .anyMatch(book -> book.get(bookFirst) <= number && number <= book.get(bookLast));
    }

    /** The problem with money that an account brings after a day of its part was summed up: no summary would have it. Source: finance RF-03, FIN-28. */
    private Optional<Problem> openingInTime(RecordRow row) {
        if (row.get(opening).signum() == 0 || row.state().equals(open)) {
            return Optional.empty();
        }
        return sql.list(
                        row.head().office(),
                        "select min(day_on) from fin_day where office_id = ? and part = ?"
                                + " and state in ('SUBMITTED', 'ACCEPTED')",
                        one -> Optional.ofNullable(one.getDate(1)).map(Date::toLocalDate),
                        row.head().office().value(),
                        row.get(part))
                .getFirst()
                .map(day -> Problem.of(opening.name(), "finance.error.openingLate", day));
    }

    /** The problem with other signers of an open account than an order named. Source: finance FIN-96. */
    private Optional<Problem> sameSigners(RecordRow row) {
        if (!row.state().equals(open)) {
            return Optional.empty();
        }
        List<List<Object>> stored = sql.list(
                row.head().office(),
                "select person_id, valid_from, valid_until from fin_bank_signer where office_id = ? and record_id = ?"
                        + " order by line_no",
                one -> signs(
                        one.getLong(1),
                        one.getDate(2).toLocalDate(),
                        Optional.ofNullable(one.getDate(3)).map(Date::toLocalDate)),
                row.head().office().value(),
                row.id());
        List<List<Object>> typed = row.lines(signers).stream()
                .map(line -> signs(line.get(signer).value(), line.get(signsFrom), line.get(signsUntil)))
                .toList();
        return stored.equals(typed)
                ? Optional.empty()
                : Optional.of(Problem.of(signers.name(), "finance.error.signersByOrder"));
    }

    /** The problem with another beginning, part or sort of an open account: books and months stand on them. Source: finance RF-26, FIN-40. */
    private Optional<Problem> sameAccount(RecordRow row) {
        return FixedFields.before(kept, row)
                .filter(before -> before.state().equals(open))
                .flatMap(before -> FixedFields.changed(
                        before, row, "finance.error.openAccountFixed", sort, part, openedOn, opening));
    }

    private Optional<Problem> afterMovements(RecordRow row) {
        return new AccountMovements(sql)
                .last(row)
                .filter(last -> row.get(closedOn).orElseThrow().isBefore(last))
                .map(last -> Problem.of(closedOn.name(), "finance.error.movedLater", last));
    }

    private static List<Object> signs(long person, LocalDate from, Optional<LocalDate> until) {
        return List.of(person, from, until);
    }

    private static String mask(String number) {
        return "•••• " + number.substring(Math.max(0, number.length() - SHOWN));
    }

    private Optional<Problem> empty(RecordRow row) {
        BigDecimal left = balances.read(key(row)).book();
        return left.signum() == 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.accountNotEmpty", left));
    }
}
