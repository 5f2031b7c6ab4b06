package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;

/** What must hold of an allocation. Source: policyplan C.1b, R-08, R-09, R-25, PLAN-12, 22, 41. */
final class AllocationChecks {
    private final AllocationRegisters registers;
    private final MoneyRegisters money;
    private final Schools schools;
    private final AllocationSpending spending;

    AllocationChecks(
            AllocationRegisters registers, MoneyRegisters money, Schools schools, AllocationSpending spending) {
        this.spending = spending;
        this.registers = registers;
        this.money = money;
        this.schools = schools;
    }

    /** Another amount than heads × rate × months needs a reason; by rate the table has it; minus stands in adjustments only. */
    Optional<Problem> line(RecordLine line, RecordRow row, RecordContext now) {
        AllocationKind kind = (AllocationKind) row.kind();
        boolean computable = isComputable(kind, line);
        boolean byTable = row.get(kind.method) == AllocationMethod.RATE
                && line.get(kind.heads).isPresent();
        if (line.get(kind.typed).isEmpty() && !computable && !byTable) {
            return Optional.of(Problem.of(kind.typed.name(), "policyplan.error.no-amount"));
        }
        boolean other = computable
                && line.get(kind.typed)
                        .filter(typed -> typed.compareTo(AllocationLines.computed(kind, line)) != 0)
                        .isPresent();
        if (other && line.get(kind.reason).isEmpty()) {
            return Optional.of(Problem.of(
                    kind.typed.name(), "policyplan.error.other-amount", AllocationLines.computed(kind, line)));
        }
        boolean minus = line.get(kind.typed)
                        .orElseGet(() -> AllocationLines.computed(kind, line))
                        .signum()
                < 0;
        return minus && row.get(kind.sort) != AllocationSort.ADJUSTMENT
                ? Optional.of(Problem.of(kind.typed.name(), "policyplan.error.minus"))
                : Optional.empty();
    }

    private static boolean isComputable(AllocationKind kind, RecordLine line) {
        return line.get(kind.heads).isPresent() && line.get(kind.rate).isPresent();
    }

    /**
     * What is adjusted or supplemented was notified, on the same fund line; money is allocated in the year of its fund line, to be spent no
     * later than it.
     */
    Optional<Problem> adjusted(AllocationKind kind, RecordRow row, RecordContext now) {
        Optional<RecordRow> of = row.get(kind.adjusts)
                .flatMap(key -> registers.allocations().find(row.head().office(), key));
        if (row.get(kind.sort) != AllocationSort.LEFT_OVER && otherYear(kind, row)) {
            return Optional.of(Problem.of(kind.year.name(), "policyplan.error.other-year"));
        }
        Optional<Problem> late = tooLate(kind, row, now);
        if (late.isPresent()) {
            return late;
        }
        if (of.isEmpty() || row.get(kind.sort) == AllocationSort.ORIGINAL) {
            return Optional.empty();
        }
        boolean fits = of.get().state().equals(kind.notified)
                && of.get().get(kind.line).equals(row.get(kind.line));
        return fits ? Optional.empty() : Optional.of(Problem.of(kind.adjusts.name(), "policyplan.error.adjusts"));
    }

    private Optional<Problem> tooLate(AllocationKind kind, RecordRow row, RecordContext now) {
        return row.get(kind.spendBy)
                .filter(day -> row.get(kind.sort) != AllocationSort.LEFT_OVER)
                .flatMap(day -> money.lastDay(now.caller(), row.get(kind.line)).filter(day::isAfter))
                .map(last -> Problem.of(kind.spendBy.name(), "policyplan.error.spend-by-late", last));
    }

    /**
     * With the day by which it is to be spent, where nobody typed one: that of what it changes, else of its money, unless it is over; reserved
     * and left-over money has its own. Source: finance P04, RF-17.
     */
    RecordRow withLastDay(AllocationKind kind, RecordRow row, RecordContext now) {
        if (row.get(kind.spendBy).isPresent() || row.get(kind.sort) == AllocationSort.LEFT_OVER) {
            return row;
        }
        return first(kind, row, now)
                .flatMap(of -> of.get(kind.spendBy))
                .or(() -> money.lastDay(now.caller(), row.get(kind.line)))
                .filter(day -> !day.isBefore(now.today()))
                .map(day -> row.with(kind.spendBy, day))
                .orElse(row);
    }

    private boolean otherYear(AllocationKind kind, RecordRow row) {
        return money.lines()
                .find(row.head().office(), row.get(kind.line))
                .filter(line -> !line.get(money.lines().kind().year).equals(row.get(kind.year)))
                .isPresent();
    }

    /** A committee by an order that is valid today, at least one line, receivers that are open and stand once. */
    Optional<Problem> agreeable(AllocationKind kind, RecordRow row, RecordContext now) {
        LocalDate today = now.today();
        boolean order = !row.get(kind.committee).isEmpty()
                && !row.get(kind.orderNo).isEmpty()
                && row.get(kind.orderFrom).filter(day -> !day.isAfter(today)).isPresent()
                && row.get(kind.orderUntil).map(day -> !day.isBefore(today)).orElse(true);
        if (!order) {
            return Optional.of(Problem.of("", "policyplan.error.no-committee"));
        }
        List<RecordLine> lines = row.lines(kind.lines);
        if (lines.isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.no-line"));
        }
        if (lines.stream().anyMatch(line -> line.get(kind.typed).isEmpty() && !isComputable(kind, line))) {
            return Optional.of(Problem.of("", "policyplan.error.no-amount"));
        }
        return twice(kind, row.get(kind.method), lines)
                .or(() -> closed(kind, lines, now))
                .or(() -> takenBack(kind, row, row.get(kind.total).negate(), now));
    }

    /** One receiver has one line of a purpose and group; by rate one for each rate that the period has. Source: policyplan PLAN-11. */
    private static Optional<Problem> twice(AllocationKind kind, AllocationMethod method, List<RecordLine> lines) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            RecordLine line = lines.get(i);
            List<Object> key = List.of(
                    Optional.ofNullable(AllocationLines.receiver(kind, line)),
                    line.get(kind.purpose),
                    line.get(kind.group),
                    method == AllocationMethod.RATE ? line.get(kind.rate) : Optional.empty());
            if (!seen.add(key) && line.get(kind.reason).isEmpty()) {
                return Optional.of(Problem.of("", "policyplan.error.receiver-twice", i + 1));
            }
        }
        return Optional.empty();
    }

    /** A school that ended gets no new money; what it was given for the time after may still be taken back. */
    private Optional<Problem> closed(AllocationKind kind, List<RecordLine> lines, RecordContext now) {
        Set<SchoolId> named = new HashSet<>();
        lines.stream()
                .filter(line -> line.get(kind.amount).signum() >= 0)
                .forEach(line -> line.get(kind.school).ifPresent(named::add));
        Map<SchoolId, School> known = schools.findAll(now.office(), named);
        return known.values().stream()
                .filter(school -> Optional.ofNullable(school.until())
                        .filter(day -> day.isBefore(now.today()))
                        .isPresent())
                .findFirst()
                .map(school -> Problem.of("", "policyplan.error.school-closed", school.name()));
    }

    /**
     * What an adjustment takes back leaves no receiver less than nothing, also where others get it, and its allocation no less than was
     * spent and promised of it; while that cannot be said nothing is taken back. Source: policyplan, PLAN-22.
     *
     * @param back baht that the fund line still has as allocated and that go
     */
    Optional<Problem> takenBack(AllocationKind kind, RecordRow row, BigDecimal back, RecordContext now) {
        Optional<Problem> below = first(kind, row, now).flatMap(of -> spending.receiverBelow(of, row, true, now));
        return below.isPresent() || row.get(kind.total).signum() >= 0
                ? below
                : lessThanSpent(kind, row, row.get(kind.total), now).or(() -> unnamed(kind, row, back, now));
    }

    /** The allocation that a change belongs to. */
    private Optional<RecordRow> first(AllocationKind kind, RecordRow row, RecordContext now) {
        return row.get(kind.adjusts).flatMap(key -> registers.allocations().find(now.office(), key));
    }

    /** The allocation that a change belongs to has with so much of the change no less than was spent and promised of all of them. */
    private Optional<Problem> lessThanSpent(AllocationKind kind, RecordRow row, BigDecimal stays, RecordContext now) {
        return first(kind, row, now).flatMap(of -> spending.lessThanSpent(of, row, stays, now));
    }

    /**
     * Nothing living adds to it or takes back from it, and nothing of it was spent or promised, as whoever pays says; while that cannot be
     * said it is not cancelled. Without a change no receiver has less than nothing, as others were taken back since.
     */
    Optional<Problem> cancellable(AllocationKind kind, RecordRow row, RecordContext now) {
        if (!new PaidLines(registers).changes(row, now).isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.adjusted-by"));
        }
        boolean counts = row.state().equals(kind.approved) || row.state().equals(kind.notified);
        return nothing(money.spentMoney().ofAllocation(now.caller(), row.id()), "policyplan.error.allocation-spent")
                .or(() -> nothing(
                        money.spentMoney().promisedOf(now.caller(), row.id()), "policyplan.error.allocation-promised"))
                .or(() -> counts
                        ? lessThanSpent(kind, row, BigDecimal.ZERO, now)
                                .or(() -> first(kind, row, now)
                                        .flatMap(of -> spending.receiverBelow(of, row, false, now)))
                                .or(() -> unnamed(kind, row, row.get(kind.total), now))
                        : Optional.empty());
    }

    /** Where spending is typed: some of its fund line names no allocation, as an import's, and is more than is left of what is allocated. */
    private Optional<Problem> unnamed(AllocationKind kind, RecordRow row, BigDecimal back, RecordContext now) {
        Optional<RecordRow> line = money.lines().find(now.office(), row.get(kind.line));
        if (line.isEmpty() || money.spentMoney().isPaidFor(now.caller(), row.id())) {
            return Optional.empty();
        }
        BigDecimal others = line.get().get(money.lines().kind().allocated).subtract(back);
        BigDecimal over = money.spending()
                .withoutAllocation(now.caller(), line.get().id())
                .subtract(others);
        return over.signum() > 0
                ? Optional.of(Problem.of("", "policyplan.error.allocation-spent", over))
                : Optional.empty();
    }

    private static Optional<Problem> nothing(Answer<BigDecimal> sum, String key) {
        return switch (sum) {
            case Answer.Known<BigDecimal> known
            when known.value().signum() > 0 -> Optional.of(Problem.of("", key, known.value()));
            case Answer.Failed<BigDecimal> ignored -> Optional.of(Problem.of("", "policyplan.error.spending-unknown"));
            default -> Optional.empty();
        };
    }
}
