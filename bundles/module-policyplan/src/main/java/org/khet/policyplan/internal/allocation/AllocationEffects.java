package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.MoveSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * What follows from an allocation: approving takes the ceiling, notifying makes or renews one notice for each receiver, cancelling
 * gives the ceiling back. Source: policyplan, PLAN-12, 13, 18, 19, 22, 101.
 */
final class AllocationEffects {
    private final AllocationRegisters registers;
    private final MoneyRegisters money;
    private final AllocationChecks checks;

    AllocationEffects(AllocationRegisters registers, MoneyRegisters money, AllocationChecks checks) {
        this.registers = registers;
        this.money = money;
        this.checks = checks;
    }

    /** Rates that stand in its lines are used from now on. */
    void agree(AllocationKind kind, RecordRow row, RecordContext now) {
        Set<BigDecimal> sums = new HashSet<>();
        row.lines(kind.lines).forEach(line -> line.get(kind.rate).ifPresent(sums::add));
        money.rateFinder()
                .use(now, money.itemOf(now.office(), row.get(kind.line)).id(), sums, days(kind, row, now));
    }

    /** The day of its counts, else the first of each month of its period, else today. */
    private static List<LocalDate> days(AllocationKind kind, RecordRow row, RecordContext now) {
        if (row.get(kind.asOf).isPresent() || row.get(kind.from).isEmpty()) {
            return List.of(row.get(kind.asOf).orElse(now.today()));
        }
        List<LocalDate> days = new ArrayList<>();
        YearMonth month = row.get(kind.from).orElseThrow();
        do {
            days.add(month.atDay(1));
            month = month.plusMonths(1);
        } while (!month.isAfter(row.get(kind.until).orElse(month.minusMonths(1))));
        return days;
    }

    /** Takes the ceiling; what is taken back is asked for while the fund line is locked, so that two adjustments never take more than is unspent. */
    void approve(AllocationKind kind, RecordRow row, RecordContext now) {
        money.ceilings().take(now, row.get(kind.line), row.get(kind.total), MoveSort.ALLOCATED, reference(kind, row));
        checks.takenBack(kind, row, BigDecimal.ZERO, now).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
    }

    /** Baht that whoever pays misses to take an adjustment over; none where nothing is missing. */
    @Nullable BigDecimal missing(RecordRow row, RecordContext now) {
        AllocationKind kind = registers.allocations().kind();
        return money.spentMoney()
                .untaken(now.caller(), row.get(kind.year))
                .known()
                .flatMap(all -> Optional.ofNullable(all.get(row.id())))
                .orElse(null);
    }

    void cancel(AllocationKind kind, RecordRow row, RecordContext now) {
        boolean taken = registers.allocations().steps(now.caller(), row.id()).stream()
                .anyMatch(step -> step.action().equals(kind.approve.name()));
        if (taken) {
            BigDecimal back = row.get(kind.total).negate();
            money.ceilings().take(now, row.get(kind.line), back, MoveSort.RETURNED, reference(kind, row));
            notices(row.id(), now).forEach(notice -> cancelNotice(notice, now));
            row.get(kind.adjusts).ifPresent(first -> notices(first, now).forEach(notice -> takeOff(row, notice, now)));
        }
    }

    private void cancelNotice(RecordRow notice, RecordContext now) {
        NoticeKind kind = registers.notices().kind();
        if (notice.state().open()) {
            registers.notices().internal().act(now.caller(), notice, kind.cancel);
        }
    }

    /** Takes the lines of a cancelled change off a notice; a notice that has no other line is cancelled. Source: policyplan R-08. */
    private void takeOff(RecordRow change, RecordRow notice, RecordContext now) {
        NoticeKind of = registers.notices().kind();
        List<RecordLine> gone = notice.lines(of.lines).stream()
                .filter(line -> line.get(of.lineOf) == change.id())
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        if (gone.size() == notice.lines(of.lines).size()) {
            cancelNotice(notice, now);
            return;
        }
        BigDecimal sum = gone.stream().map(line -> line.get(of.amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<RecordDraft> left = RecordDraft.of(notice).lines(of.lines).stream()
                .filter(line -> !Long.valueOf(change.id()).equals(line.raw(of.lineOf)))
                .toList();
        RecordRow changed = registers
                .notices()
                .internal()
                .change(
                        now.caller(),
                        notice,
                        new RecordDraft()
                                .with(of.adjusted, notice.get(of.adjusted).subtract(sum))
                                .with(of.lines, left));
        registers.notices().internal().act(now.caller(), changed, of.renew);
    }

    private static String reference(AllocationKind kind, RecordRow row) {
        return row.get(kind.number).map(RegisterNumber::text).orElse("") + " " + row.get(kind.title);
    }

    /** Notices of an allocation, with lines. */
    List<RecordRow> notices(long allocation, RecordContext now) {
        NoticeKind kind = registers.notices().kind();
        List<RecordRow> heads =
                registers.notices().internal().all(now.caller(), RecordFilter.of(kind.allocation.is(allocation)));
        Map<Long, List<RecordLine>> lines = registers
                .notices()
                .lines(
                        now.office(),
                        kind.lines,
                        heads.stream().map(RecordRow::id).toList());
        return heads.stream()
                .map(head -> head.with(kind.lines, lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    void notify(AllocationKind kind, RecordRow row, RecordContext now) {
        boolean first = row.get(kind.sort) == AllocationSort.ORIGINAL || row.get(kind.sort) == AllocationSort.LEFT_OVER;
        long original = first ? row.id() : row.get(kind.adjusts).orElse(row.id());
        Map<Object, List<RecordLine>> byReceiver = new LinkedHashMap<>();
        row.lines(kind.lines)
                .forEach(line -> byReceiver
                        .computeIfAbsent(
                                Objects.requireNonNull(AllocationLines.receiver(kind, line)), key -> new ArrayList<>())
                        .add(line));
        List<RecordRow> there = notices(original, now);
        byReceiver.forEach((receiver, lines) -> {
            Optional<RecordRow> notice = there.stream()
                    .filter(one -> one.state().open() && receiver.equals(receiver(one)))
                    .findFirst();
            if (notice.isPresent()) {
                renew(kind, row, notice.get(), lines, now);
            } else {
                create(kind, row, original, receiver, lines, now);
            }
        });
    }

    private Object receiver(RecordRow notice) {
        NoticeKind kind = registers.notices().kind();
        return notice.get(kind.school)
                .<Object>map(key -> key)
                .orElseGet(() -> notice.get(kind.unit).orElseThrow());
    }

    private void create(
            AllocationKind kind,
            RecordRow row,
            long original,
            Object receiver,
            List<RecordLine> lines,
            RecordContext now) {
        NoticeKind notice = registers.notices().kind();
        long item = money.itemOf(now.office(), row.get(kind.line)).id();
        registers
                .notices()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(notice.allocation, original)
                                .with(notice.school, receiver instanceof SchoolId school ? school : null)
                                .with(notice.unit, receiver instanceof UnitId unit ? unit : null)
                                .with(notice.item, item)
                                .with(notice.title, row.get(kind.title))
                                .with(notice.noticeNo, row.get(kind.noticeNo))
                                .with(
                                        notice.notifiedOn,
                                        row.get(kind.notifiedOn).orElse(now.today()))
                                .with(notice.spendBy, row.get(kind.spendBy).orElse(null))
                                .with(notice.conditions, row.get(kind.conditions))
                                .with(notice.original, sum(kind, lines))
                                .with(notice.adjusted, BigDecimal.ZERO)
                                .with(notice.lines, drafts(kind, row, lines)));
    }

    private void renew(
            AllocationKind kind, RecordRow row, RecordRow notice, List<RecordLine> lines, RecordContext now) {
        NoticeKind of = registers.notices().kind();
        List<RecordDraft> all = new ArrayList<>(RecordDraft.of(notice).lines(of.lines));
        all.addAll(drafts(kind, row, lines));
        RecordRow changed = registers
                .notices()
                .internal()
                .change(
                        now.caller(),
                        notice,
                        new RecordDraft()
                                .with(of.noticeNo, row.get(kind.noticeNo))
                                .with(of.notifiedOn, row.get(kind.notifiedOn).orElse(now.today()))
                                .with(of.adjusted, notice.get(of.adjusted).add(sum(kind, lines)))
                                .with(of.lines, all));
        registers.notices().internal().act(now.caller(), changed, of.renew);
    }

    private List<RecordDraft> drafts(AllocationKind kind, RecordRow row, List<RecordLine> lines) {
        NoticeKind notice = registers.notices().kind();
        return lines.stream()
                .map(line -> new RecordDraft()
                        .with(notice.lineOf, row.id())
                        .with(notice.purpose, line.raw(kind.purpose))
                        .with(notice.group, line.raw(kind.group))
                        .with(notice.heads, line.raw(kind.heads))
                        .with(notice.rate, line.raw(kind.rate))
                        .with(notice.months, line.raw(kind.months))
                        .with(notice.amount, line.get(kind.amount)))
                .toList();
    }

    private static BigDecimal sum(AllocationKind kind, List<RecordLine> lines) {
        return lines.stream().map(line -> line.get(kind.amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
