package org.khet.finance.internal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.ReserveRecord;
import org.khet.finance.internal.budget.ReserveSort;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** Opens spending lines from allocations, and adjusts those that stand. Source: finance FIN-P04, FIN-07. */
public final class IntakeRules {
    private final RecordService<SpendingLineRecord> lines;
    private final RecordService<ReserveRecord> reserves;
    private final TypedLines typed;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public IntakeRules(
            RecordService<SpendingLineRecord> lines, RecordService<ReserveRecord> reserves, UnitOfWork work) {
        this.lines = lines;
        this.reserves = reserves;
        this.typed = new TypedLines(lines);
        this.sql = new SqlQuery(work);
    }

    /** Whether lines stand that somebody typed with the letter of this allocation, or may have typed with it as long as it has none. */
    boolean hasTyped(IntakeRecord kind, RecordRow row, Caller caller) {
        return !typed.of(kind, row, caller).isEmpty();
    }

    /** A line for each share; a share of an adjustment changes the line of its receiver, if it has one. */
    RecordRow opened(IntakeRecord kind, RecordRow row, RecordContext now) {
        List<RecordLine> done = new ArrayList<>();
        List<RecordRow> joined = row.get(kind.joinsTyped).orElse(false)
                ? new ArrayList<>(typed.of(kind, row, now.caller()))
                : new ArrayList<>();
        for (RecordLine share : row.lines(kind.shares)) {
            if (share.get(kind.amount).signum() == 0) {
                done.add(share);
                continue;
            }
            Optional<RecordRow> there = row.get(kind.adjusts).flatMap(first -> lineOf(kind, share, first, now));
            RecordRow line = there.isPresent()
                    ? adjusted(kind, row, share, there.get(), now)
                    : typed.joined(kind, row, share, joined, now).orElseGet(() -> made(kind, row, share, now));
            done.add(share.with(kind.line, line.id()));
        }
        return row.with(kind.shares, done);
    }

    /**
     * What a cancelled allocation gave is taken back from its lines, as far as it is not promised or spent; a line of which
     * nothing is used is closed.
     */
    void withdrawn(IntakeRecord kind, RecordRow row, RecordContext now) {
        SpendingLineRecord of = lines.kind();
        for (RecordLine share : row.lines(kind.shares)) {
            Optional<RecordRow> line = share.get(kind.line)
                    .flatMap(id -> lines.find(now.office(), id))
                    .filter(one -> one.state().equals(of.open));
            if (line.isEmpty()) {
                continue;
            }
            BigDecimal used = line.get().get(of.held).add(line.get().get(of.spent));
            BigDecimal left =
                    line.get().get(of.amount).subtract(share.get(kind.amount)).max(used);
            RecordRow less = left.signum() > 0 ? lowered(kind, row, line.get(), left, now) : line.get();
            if (used.signum() == 0 && left.signum() <= 0) {
                lines.internal().act(now.caller(), less, of.close);
            }
        }
    }

    /**
     * The letter of an allocation that was told after its lines were opened stands on them from now on, unless they have a later one.
     * Source: finance FIN-P04, FIN-07.
     */
    void told(IntakeRecord kind, RecordRow row, RecordContext now) {
        SpendingLineRecord of = lines.kind();
        for (RecordLine share : row.lines(kind.shares)) {
            share.get(kind.line)
                    .flatMap(id -> lines.find(now.office(), id))
                    .filter(line -> line.state().equals(of.open) && isLater(kind, row, line))
                    .ifPresent(line -> lines.internal()
                            .act(
                                    now.caller(),
                                    line,
                                    of.adjust,
                                    withLetter(kind, row, new RecordDraft().with(of.amount, line.get(of.amount))),
                                    row.get(kind.number) + " " + row.get(kind.title)));
        }
    }

    /** Whether the line has no letter, or another one of no later day. */
    private boolean isLater(IntakeRecord kind, RecordRow row, RecordRow line) {
        SpendingLineRecord of = lines.kind();
        if (line.get(of.letterNo).isBlank()) {
            return true;
        }
        LocalDate day = line.get(of.letterOn).orElse(LocalDate.MIN);
        return !line.get(of.letterNo).equals(row.get(kind.letterNo))
                && row.get(kind.letterOn).filter(on -> !on.isBefore(day)).isPresent();
    }

    /** With the letter of what arrived; one that was not told yet leaves that of the line. */
    private RecordDraft withLetter(IntakeRecord kind, RecordRow row, RecordDraft draft) {
        SpendingLineRecord of = lines.kind();
        return row.get(kind.letterNo).isBlank()
                ? draft
                : draft.with(of.letterNo, row.get(kind.letterNo))
                        .with(of.letterOn, row.get(kind.letterOn).orElse(null));
    }

    private RecordRow lowered(IntakeRecord kind, RecordRow row, RecordRow line, BigDecimal left, RecordContext now) {
        SpendingLineRecord of = lines.kind();
        return lines.internal()
                .act(
                        now.caller(),
                        line,
                        of.adjust,
                        new RecordDraft().with(of.amount, left),
                        row.get(kind.number) + " " + row.get(kind.title));
    }

    /**
     * The line of the receiver in what is adjusted, also one that an earlier adjustment of it opened; of several the one that is open and
     * has most left, then the earliest. Source: finance FIN-07.
     */
    private Optional<RecordRow> lineOf(IntakeRecord kind, RecordLine share, long first, RecordContext now) {
        boolean ofSchool = share.has(kind.school);
        long receiver = ofSchool
                ? share.get(kind.school).orElseThrow().value()
                : share.get(kind.unit).map(UnitId::value).orElse(0L);
        SpendingLineRecord of = lines.kind();
        return sql
                .list(
                        now.office(),
                        "select line_id from fin_intake_share where office_id = ? and record_id in (select id from fin_intake"
                                + " where office_id = ? and (id = ? or (adjusts_id = ? and state = 'OPENED'))) and "
                                + (ofSchool ? "school_id" : "unit_id")
                                + " = ? and line_id is not null order by record_id, line_no, id",
                        one -> one.getLong(1),
                        now.office().value(),
                        now.office().value(),
                        first,
                        first,
                        receiver)
                .stream()
                .distinct()
                .flatMap(id -> lines.find(now.office(), id).stream())
                .sorted(Comparator.comparing((RecordRow line) -> !line.state().equals(of.open))
                        .thenComparing(line -> line.get(of.available), Comparator.reverseOrder()))
                .findFirst();
    }

    private RecordRow adjusted(
            IntakeRecord kind, RecordRow row, RecordLine share, RecordRow before, RecordContext now) {
        SpendingLineRecord of = lines.kind();
        BigDecimal change = share.get(kind.amount).add(leftOver(before, share.get(kind.amount), now));
        RecordRow line = lines.find(now.office(), before.id()).orElseThrow();
        return lines.internal()
                .act(
                        now.caller(),
                        line,
                        of.adjust,
                        withLetter(
                                kind,
                                row,
                                new RecordDraft()
                                        .with(of.amount, line.get(of.amount).add(change))),
                        row.get(kind.number) + " " + row.get(kind.title));
    }

    /**
     * What is left over of the line and taken back now goes back with the adjustment: it lowers the line once and is held no longer.
     * How much that is, in baht. Source: finance FIN-95, RF-77.
     */
    private BigDecimal leftOver(RecordRow line, BigDecimal change, RecordContext now) {
        ReserveRecord kind = reserves.kind();
        BigDecimal gone = BigDecimal.ZERO;
        for (RecordRow one : reserves.internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.line.is(line.id()),
                                kind.sort.is(ReserveSort.LEFT_OVER),
                                kind.in(kind.approved)))) {
            BigDecimal with = gone.add(one.get(kind.amount));
            if (with.add(change).signum() <= 0) {
                reserves.internal().act(now.caller(), one, kind.use);
                gone = with;
            }
        }
        return gone;
    }

    private RecordRow made(IntakeRecord kind, RecordRow row, RecordLine share, RecordContext now) {
        SpendingLineRecord of = lines.kind();
        return lines.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.year, row.get(kind.year))
                                .with(of.fund, row.get(kind.fund).orElseThrow())
                                .with(of.type, row.get(kind.expenditure))
                                .with(of.item, row.get(kind.item))
                                .with(of.title, row.get(kind.title))
                                .with(of.unit, share.get(kind.unit).orElse(null))
                                .with(of.school, share.get(kind.school).orElse(null))
                                .with(of.allocation, row.get(kind.allocation))
                                .with(of.letterNo, row.get(kind.letterNo))
                                .with(of.letterOn, row.get(kind.letterOn).orElse(null))
                                .with(of.amount, share.get(kind.amount))
                                .with(of.spendBy, row.get(kind.spendBy).orElse(null)));
    }
}
