package org.khet.personnel.internal.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/**
 * Rights to leave and what is left of them: taken when leave is asked for, given back when it is refused, withdrawn or cancelled. Two
 * requests at once cannot take the same days. Safe for concurrent use once it keeps the requests. Source: other-groups H-06.
 */
public final class LeaveBalances {
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(1);
    private final RecordService<LeaveRightKind> rights;
    private final RecordService<LeaveBalanceKind> balances;
    private final Callers callers;
    private @Nullable RecordService<LeaveKind> kept;

    /**
     * What somebody has of a kind of leave, in days.
     *
     * @param sort    code of the kind of leave
     * @param basis   whether {@code granted} is for a year or for each time; of the latter nothing is used up
     * @param granted by the right
     * @param carried from the year before
     * @param used    taken and asked for in the year
     */
    public record Left(String sort, LeaveBasis basis, BigDecimal granted, BigDecimal carried, BigDecimal used) {
        /** What may still be asked for. */
        public BigDecimal remaining() {
            return granted.add(carried).subtract(used);
        }
    }

    /** Over rights and balances. */
    public LeaveBalances(
            RecordService<LeaveRightKind> rights, RecordService<LeaveBalanceKind> balances, Callers callers) {
        this.rights = rights;
        this.balances = balances;
        this.callers = callers;
    }

    /** Told once, before anybody works. */
    public void keep(RecordService<LeaveKind> service) {
        kept = service;
    }

    private Optional<RecordRow> right(OfficeId office, String sort) {
        LeaveRightKind kind = rights.kind();
        return rights
                .internal()
                .all(callers.system(office), RecordFilter.of(kind.in(kind.inForce), kind.sort.is(sort)))
                .stream()
                .findFirst();
    }

    /** Whether days of a kind of leave are working days; so they are where the office said nothing. */
    boolean byWorkingDays(OfficeId office, String sort) {
        return right(office, sort)
                .map(row -> row.get(rights.kind().workingDays))
                .orElse(true);
    }

    /** There is a right, the leave takes days, and fits into one year or one time. */
    Optional<Problem> problem(LeaveKind kind, RecordRow row) {
        if (!row.has(kind.sort) || !row.has(kind.days)) {
            return Optional.empty();
        }
        Optional<RecordRow> right = right(row.head().office(), row.get(kind.sort));
        if (right.isEmpty()) {
            return Optional.of(Problem.of(kind.sort.name(), "personnel.error.no-right"));
        }
        BigDecimal length = row.get(kind.days).orElse(NONE);
        if (length.signum() == 0) {
            return Optional.of(Problem.of(kind.until.name(), "personnel.error.no-working-day"));
        }
        return yearly(right.get()) ? withinYear(kind, row) : withinTime(kind, right.get(), length);
    }

    private boolean yearly(RecordRow right) {
        return right.get(rights.kind().basis) == LeaveBasis.YEARLY;
    }

    private static Optional<Problem> withinYear(LeaveKind kind, RecordRow row) {
        return FiscalYear.of(row.get(kind.from)).equals(FiscalYear.of(row.get(kind.until)))
                ? Optional.empty()
                : Optional.of(Problem.of(kind.until.name(), "personnel.error.two-years"));
    }

    private Optional<Problem> withinTime(LeaveKind kind, RecordRow right, BigDecimal length) {
        BigDecimal most = right.get(rights.kind().days);
        return length.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of(kind.until.name(), "personnel.error.over-balance", most, length));
    }

    /** Other leave of the person in one of these half days. */
    Optional<Problem> overlap(LeaveKind kind, RecordRow row) {
        return Objects.requireNonNull(kept, "requests for leave")
                .internal()
                .all(
                        callers.system(row.head().office()),
                        RecordFilter.of(
                                kind.person.is(row.get(kind.person)),
                                kind.in(kind.atHead, kind.atDirector, kind.granted, kind.over),
                                kind.from.below(row.get(kind.until).plusDays(1)),
                                kind.until.atLeast(row.get(kind.from))))
                .stream()
                .filter(other -> other.id() != row.id()
                        && kind.firstHalf(other).compareTo(kind.lastHalf(row)) <= 0
                        && kind.firstHalf(row).compareTo(kind.lastHalf(other)) <= 0)
                .findFirst()
                .map(other -> Problem.of(
                        kind.from.name(),
                        "personnel.error.leave-overlap",
                        ThaiDate.longDate(other.get(kind.from)),
                        ThaiDate.longDate(other.get(kind.until))));
    }

    /**
     * Takes the days from the balance of the year.
     *
     * @throws Rejected with field {@code last_day} if fewer are left
     */
    void take(LeaveKind kind, RecordRow row, RecordContext now) {
        Optional<RecordRow> right = right(now.office(), row.get(kind.sort)).filter(this::yearly);
        if (right.isEmpty()) {
            problem(kind, row).ifPresent(problem -> {
                throw new Rejected(List.of(problem));
            });
            return;
        }
        BigDecimal length = row.get(kind.days).orElse(NONE);
        FiscalYear year = FiscalYear.of(row.get(kind.from));
        RecordRow balance = balance(now.office(), row.get(kind.person), row.get(kind.sort), year)
                .orElseGet(() -> opened(right.get(), row.get(kind.person), year));
        if (!add(balance, length)) {
            throw Rejected.of(
                    kind.until.name(), "personnel.error.over-balance", balance.get(balances.kind().remaining), length);
        }
    }

    /** Gives the days back where they were taken. */
    void giveBack(LeaveKind kind, RecordRow row) {
        giveBack(kind, row, row.get(kind.days).orElse(NONE));
    }

    /** Gives so many of its days back where they were taken. */
    void giveBack(LeaveKind kind, RecordRow row, BigDecimal length) {
        boolean taken = Objects.requireNonNull(kept, "requests for leave")
                .internal()
                .steps(callers.system(row.head().office()), row.id())
                .stream()
                .map(RecordStep::action)
                .anyMatch(kind.submit.name()::equals);
        if (taken) {
            balance(row.head().office(), row.get(kind.person), row.get(kind.sort), FiscalYear.of(row.get(kind.from)))
                    .ifPresent(balance -> add(balance, length.negate()));
        }
    }

    private boolean add(RecordRow balance, BigDecimal length) {
        LeaveBalanceKind kind = balances.kind();
        return balances.add(
                balance.head().office(),
                balance.id(),
                Map.of(kind.used, length, kind.remaining, length.negate()),
                List.of(kind.remaining.atLeast(BigDecimal.ZERO)));
    }

    /** What a person has left. */
    public Optional<RecordRow> balance(OfficeId office, PersonId person, String sort, FiscalYear year) {
        LeaveBalanceKind kind = balances.kind();
        return balances
                .internal()
                .all(
                        callers.system(office),
                        RecordFilter.of(kind.person.is(person), kind.year.is(year), kind.sort.is(sort)))
                .stream()
                .findFirst();
    }

    /** What a person has in a year of each kind of leave to which the office gives a right. */
    public List<Left> left(OfficeId office, PersonId person, FiscalYear year) {
        return rights
                .internal()
                .all(callers.system(office), RecordFilter.of(rights.kind().in(rights.kind().inForce)))
                .stream()
                .map(right -> left(right, person, year))
                .toList();
    }

    private Left left(RecordRow right, PersonId person, FiscalYear year) {
        LeaveRightKind of = rights.kind();
        LeaveBalanceKind kind = balances.kind();
        String sort = right.get(of.sort);
        LeaveBasis basis = right.get(of.basis);
        Optional<RecordRow> balance =
                basis == LeaveBasis.YEARLY ? balance(right.head().office(), person, sort, year) : Optional.empty();
        return balance.map(
                        row -> new Left(sort, basis, row.get(kind.granted), row.get(kind.carried), row.get(kind.used)))
                .orElseGet(() -> new Left(
                        sort,
                        basis,
                        right.get(of.days),
                        basis == LeaveBasis.YEARLY ? carried(right, person, year) : NONE,
                        NONE));
    }

    private BigDecimal carried(RecordRow right, PersonId person, FiscalYear year) {
        LeaveRightKind of = rights.kind();
        return balance(right.head().office(), person, right.get(of.sort), year.previous())
                .map(last -> last.get(balances.kind().remaining).min(right.get(of.carried)))
                .orElse(NONE);
    }

    /** The balance of a year begins with the right, and what is carried over from the year before. */
    private RecordRow opened(RecordRow right, PersonId person, FiscalYear year) {
        LeaveRightKind of = rights.kind();
        LeaveBalanceKind kind = balances.kind();
        OfficeId office = right.head().office();
        return balances.internal()
                .create(
                        callers.system(office),
                        new RecordDraft()
                                .with(kind.person, person)
                                .with(kind.year, year)
                                .with(kind.sort, right.get(of.sort))
                                .with(kind.granted, right.get(of.days))
                                .with(kind.carried, carried(right, person, year)));
    }
}
