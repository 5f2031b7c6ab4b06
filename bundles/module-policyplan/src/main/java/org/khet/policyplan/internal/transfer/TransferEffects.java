package org.khet.policyplan.internal.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.money.Ceilings;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.MoveSort;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.series.RegisterNumber;

/** What carrying a transfer out does: all ceilings in one transaction, left-over money out of what is allocated, and
 * drafts for its use. Source: policyplan R-23, PLAN-32, 34. */
final class TransferEffects {
    private final MoneyRegisters money;
    private final AllocationRegisters allocations;
    private final ProjectLeftOvers projects;
    private @Nullable LeftOverList leftOvers;

    TransferEffects(MoneyRegisters money, AllocationRegisters allocations, ProjectLeftOvers projects) {
        this.money = money;
        this.allocations = allocations;
        this.projects = projects;
    }

    /** Told once what is left over, before anything is carried out. */
    void keep(LeftOverList list) {
        leftOvers = list;
    }

    private LeftOverList leftOvers() {
        return Objects.requireNonNull(leftOvers);
    }

    void execute(TransferKind kind, RecordRow row, RecordContext now) {
        String reference = row.get(kind.number).map(RegisterNumber::text).orElse("");
        List<Ceilings.Change> changes = new ArrayList<>();
        for (RecordLine line : row.lines(kind.lines)) {
            boolean from = line.get(kind.side) == TransferSide.FROM;
            if (!from) {
                opened(line.get(kind.line), now);
            }
            BigDecimal amount = from ? line.get(kind.amount).negate() : line.get(kind.amount);
            changes.add(new Ceilings.Change(
                    line.get(kind.line),
                    amount,
                    from ? givenBack(kind, row, line, now).negate() : BigDecimal.ZERO,
                    from ? MoveSort.TRANSFER_OUT : MoveSort.TRANSFER_IN));
        }
        money.ceilings().apply(now, changes, reference);
        leftOvers().follow(kind, row, true, now);
        if (row.get(kind.cause).equals(PolicyplanCodes.LEFT_OVER)) {
            row.lines(kind.lines).stream()
                    .filter(line -> line.get(kind.side) == TransferSide.TO)
                    .forEach(line -> draft(kind, row, line, reference, now));
        }
    }

    /** It ends without being carried out: what it would have used is free again. */
    void end(TransferKind kind, RecordRow row, RecordContext now) {
        leftOvers().follow(kind, row, false, now);
    }

    /** A line to which nothing came yet is opened by what comes; one that is closed takes nothing more. */
    private void opened(long key, RecordContext now) {
        FundLineKind of = money.lines().kind();
        RecordRow line = money.lines().find(now.office(), key).orElseThrow();
        if (line.state().equals(of.closed)) {
            throw Rejected.of("", "policyplan.error.line-closed", line.get(of.title));
        }
        if (line.state().equals(of.expected)) {
            money.lines().internal().act(now.caller(), line, of.openIt);
        }
    }

    /** What of a line was given out and is left over: it is allocated no longer, as far as no adjustment has taken it back. */
    private BigDecimal givenBack(TransferKind kind, RecordRow row, RecordLine line, RecordContext now) {
        if (row.get(kind.cause).equals(PolicyplanCodes.LEFT_OVER)
                && line.get(kind.project).isPresent()) {
            return projects.givenBack(kind, row, line, now);
        }
        return leftOvers()
                .givenOut(kind, line, now)
                .map(left -> leftOvers()
                        .amount(left)
                        .min(line.get(kind.amount))
                        .subtract(leftOvers().takenBack(left, now))
                        .max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    /** The allocation of what came to a line, to whoever gets it, where the transfer says who. */
    private void draft(TransferKind kind, RecordRow row, RecordLine line, String reference, RecordContext now) {
        AllocationKind allocation = allocations.allocations().kind();
        boolean received = line.has(kind.school) || line.has(kind.unit);
        List<RecordDraft> lines = received
                ? List.of(new RecordDraft()
                        .with(allocation.school, line.raw(kind.school))
                        .with(allocation.unit, line.raw(kind.unit))
                        .with(allocation.typed, line.get(kind.amount)))
                : List.of();
        allocations.drafted(
                now,
                new RecordDraft()
                        .with(allocation.title, "เงินเหลือจ่าย ตามการโอน " + reference)
                        .with(allocation.year, row.get(kind.year))
                        .with(allocation.round, 1)
                        .with(allocation.sort, AllocationSort.LEFT_OVER)
                        .with(allocation.line, line.get(kind.line))
                        .with(allocation.method, AllocationMethod.LIST)
                        .with(allocation.criteria, row.get(kind.reason))
                        .with(allocation.lines, lines));
    }
}
