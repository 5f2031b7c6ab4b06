package org.khet.policyplan.internal.transfer;

import java.math.BigDecimal;
import java.util.List;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.PaidMoney;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;

/** The registers of transfers and of money that is left over. */
public final class TransferRegister {
    private static final int MOST = 4000;
    private final RecordService<TransferKind> transfers;
    private final RecordService<LeftOverKind> leftOvers;
    private final LeftOverList list;
    private final ProjectLeftOvers projects;

    /**
     * Gives its kinds to the portal.
     *
     * @param paid whoever knows what is left over
     */
    public TransferRegister(
            KindRegistry registry,
            MoneyRegisters money,
            AllocationRegisters allocations,
            PlanRegisters plans,
            Settings settings,
            PaidMoney paid) {
        projects = new ProjectLeftOvers(allocations, plans);
        TransferEffects effects = new TransferEffects(money, allocations, projects);
        transfers = registry.keep(new TransferKind(new TransferChecks(money, settings), effects));
        list = new LeftOverList(paid, allocations, transfers);
        leftOvers = registry.keep(new LeftOverKind(list));
        list.keep(leftOvers);
        effects.keep(list);
        projects.keep(transfers);
    }

    /** Reserved and left-over money. */
    public RecordService<LeftOverKind> leftOvers() {
        return leftOvers;
    }

    /** Takes it over from the finance group. */
    public LeftOverList list() {
        return list;
    }

    /** Transfers. */
    public RecordService<TransferKind> transfers() {
        return transfers;
    }

    /** Baht that a closed project left and that no transfer takes yet. */
    public BigDecimal unproposed(ProjectKind project, RecordRow row, RecordContext now) {
        return projects.unproposed(project, row, now);
    }

    /** Drafts the transfer of what a closed project left, and no other transfer takes, to the fund line that it names, for its own unit at first, with what came of it as its analysis. Source: policyplan PLAN-34. */
    public void proposeUse(ProjectKind project, RecordRow row, RecordContext now, String analysis) {
        TransferKind kind = transfers.kind();
        BigDecimal left = unproposed(project, row, now);
        transfers
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.year, FiscalYear.of(row.get(project.start)))
                                .with(kind.cause, PolicyplanCodes.LEFT_OVER)
                                .with(kind.reason, row.get(project.useReason))
                                .with(kind.analysis, analysis.substring(0, Math.min(MOST, analysis.length())))
                                .with(
                                        kind.lines,
                                        List.of(
                                                new RecordDraft()
                                                        .with(kind.side, TransferSide.FROM)
                                                        .with(
                                                                kind.line,
                                                                row.get(project.line)
                                                                        .orElseThrow())
                                                        .with(kind.project, row.id())
                                                        .with(kind.amount, left),
                                                new RecordDraft()
                                                        .with(kind.side, TransferSide.TO)
                                                        .with(
                                                                kind.line,
                                                                row.get(project.useLine)
                                                                        .orElseThrow())
                                                        .with(kind.unit, row.get(project.unit))
                                                        .with(kind.amount, left))));
    }
}
