package org.khet.year.play;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.policyplan.internal.transfer.TransferKind;
import org.khet.policyplan.internal.transfer.TransferSide;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** Money that nobody needs goes to another fund line, in the order of opinion, resolution and outside decision. Source: policyplan R-22. */
public final class TransferPlay {
    private final PlayedOffice office;
    private final YearLog log;
    private final PlanPlay plan;
    private final RecordService<TransferKind> transfers;

    public TransferPlay(PlayedOffice office, YearLog log, PlanPlay plan) {
        this.office = office;
        this.log = log;
        this.plan = plan;
        transfers = plan.registers().transfers().transfers();
    }

    private Caller as(YearPost post) {
        return office.caller(post);
    }

    /** From one item to another, from the draft to its execution on one day. */
    public void transfer(LocalDate day, String from, String to, BigDecimal baht) {
        TransferKind kind = transfers.kind();
        RecordRow made = office.make(
                transfers,
                as(YearPost.BUDGET),
                kind.year,
                PlanPlay.YEAR,
                kind.cause,
                "SLOW",
                kind.reason,
                "มีเงินคงเหลือหลังจัดสรรครบ",
                kind.analysis,
                "ดำเนินการครบตามเป้าหมายแล้ว",
                kind.lines,
                List.of(
                        PlayedOffice.draft(
                                kind.side,
                                TransferSide.FROM,
                                kind.line,
                                plan.line(from).id(),
                                kind.amount,
                                baht),
                        PlayedOffice.draft(
                                kind.side,
                                TransferSide.TO,
                                kind.line,
                                plan.line(to).id(),
                                kind.amount,
                                baht)));
        office.act(transfers, as(YearPost.BUDGET), made, kind.submit);
        office.act(
                transfers,
                as(YearPost.FOLLOW_UP),
                made,
                kind.opine,
                kind.opinionNo,
                "2/2570",
                kind.opinionOn,
                day,
                kind.opinionText,
                "เห็นควรโอน",
                kind.opinionFile,
                plan.paper());
        RecordRow resolved = office.act(
                transfers,
                as(YearPost.FOLLOW_UP),
                made,
                kind.resolve,
                kind.resolutionNo,
                "3/2570",
                kind.resolutionOn,
                day,
                kind.resolutionFile,
                plan.paper());
        if (resolved.state().equals(kind.atGovernor)) {
            office.act(
                    transfers,
                    as(YearPost.BUDGET),
                    made,
                    kind.governor,
                    kind.governorNo,
                    "ตย 0017/55",
                    kind.governorOn,
                    day,
                    kind.governorFile,
                    plan.paper());
        }
        office.act(transfers, as(YearPost.PLANNER), made, kind.execute);
        log.transferred.add(new YearLog.Transferred(day, from, to, baht));
        log.paper("policyplan.transfer");
    }
}
