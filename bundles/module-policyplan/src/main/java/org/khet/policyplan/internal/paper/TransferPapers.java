package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.baht;
import static org.khet.policyplan.internal.paper.ReceiverNames.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.CeilingMoveKind;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.transfer.TransferKind;
import org.khet.policyplan.internal.transfer.TransferSide;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.ThaiDate;

/** A transfer with each fund line before and after it and the three decisions. Source: policyplan D, PF-10. */
public final class TransferPapers {
    private static final List<String> HEADS =
            List.of("โอน", "แผนงาน", "งบรายจ่าย", "รายการ", "เดิม (บาท)", "เปลี่ยนแปลง (บาท)", "คงเหลือ (บาท)");
    private final RecordService<TransferKind> transfers;
    private final MoneyRegisters money;
    private final ReceiverNames names;

    /** Over transfers and fund lines. */
    public TransferPapers(RecordService<TransferKind> transfers, MoneyRegisters money, ReceiverNames names) {
        this.transfers = transfers;
        this.money = money;
        this.names = names;
    }

    /** The transfer: what it would change as ceilings stand, once carried out what it changed then. */
    public ReportPaper transfer(Caller caller, long id) {
        TransferKind kind = transfers.kind();
        RecordRow row = transfers.open(caller, id);
        List<List<String>> rows = new ArrayList<>();
        row.lines(kind.lines).forEach(line -> rows.add(line(caller, row, line)));
        rows.add(List.of("", "", "", "รวมโอนออก", "", "−" + baht(row.get(kind.fromSum)), ""));
        rows.add(List.of("", "", "", "รวมรับโอน", "", "+" + baht(row.get(kind.toSum)), ""));
        ReportPaper paper = new ReportPaper("PF-10-" + id);
        paper.page("แบบขอโอนเปลี่ยนแปลงงบประมาณ")
                .line("เลขที่ " + row.get(kind.number).map(RegisterNumber::text).orElse(ReceiverNames.NOTHING)
                        + "  ปีงบประมาณ พ.ศ. " + row.get(kind.year).buddhist())
                .table("รายการโอน", HEADS, rows)
                .words("เหตุผล", row.get(kind.reason))
                .words("ผลการวิเคราะห์", row.get(kind.analysis))
                .words("แนวทางการใช้เงิน", row.get(kind.method))
                .words(
                        "ความเห็นคณะกรรมการ",
                        decided(row.get(kind.opinionNo), row.get(kind.opinionOn)) + "\n"
                                + words(row.get(kind.opinionText)))
                .words("มติ กพท.", decided(row.get(kind.resolutionNo), row.get(kind.resolutionOn)))
                .words(
                        row.get(kind.governorBody).isEmpty() ? "การอนุมัติภายนอก" : row.get(kind.governorBody),
                        decided(row.get(kind.governorNo), row.get(kind.governorOn)))
                .signedBy("ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อำนวยการ");
        return paper;
    }

    private static String decided(String number, Optional<LocalDate> day) {
        return "ครั้งที่/เลขที่ " + words(number) + "  วันที่ "
                + day.map(ThaiDate::longDate).orElse(ReceiverNames.NOTHING);
    }

    private List<String> line(Caller caller, RecordRow row, RecordLine line) {
        TransferKind kind = transfers.kind();
        FundLineKind fund = money.lines().kind();
        BudgetItemKind item = money.items().kind();
        RecordRow of = money.lines().find(caller.office(), line.get(kind.line)).orElseThrow();
        boolean from = line.get(kind.side) == TransferSide.FROM;
        BigDecimal change = from ? line.get(kind.amount).negate() : line.get(kind.amount);
        BigDecimal before = before(caller, row, of, change);
        return List.of(
                from ? "ออก" : "เข้า",
                words(of.get(fund.programme)),
                names.expenditure(caller.office(), of.get(fund.expenditure)),
                money.items()
                        .find(caller.office(), of.get(fund.item))
                        .map(one -> one.get(item.code) + " " + one.get(item.name))
                        .orElse(ReceiverNames.NOTHING),
                baht(before),
                (from ? "−" : "+") + baht(line.get(kind.amount)),
                baht(before.add(change)));
    }

    /** The ceiling before the transfer: what it is, without all that came with it or after it. */
    private BigDecimal before(Caller caller, RecordRow row, RecordRow of, BigDecimal change) {
        TransferKind kind = transfers.kind();
        BigDecimal ceiling = of.get(money.lines().kind().ceiling);
        if (row.get(kind.executedOn).isEmpty()) {
            return ceiling;
        }
        CeilingMoveKind move = money.moves().kind();
        String number = row.get(kind.number).map(RegisterNumber::text).orElse("");
        List<RecordRow> moves = money.moves().internal().all(caller, RecordFilter.of(move.line.is(of.id())));
        long first = moves.stream()
                .filter(one -> one.get(move.reference).equals(number)
                        && one.get(move.ceiling).compareTo(change) == 0)
                .mapToLong(RecordRow::id)
                .min()
                .orElse(Long.MAX_VALUE);
        return moves.stream()
                .filter(one -> one.id() >= first)
                .map(one -> one.get(move.ceiling))
                .reduce(ceiling, BigDecimal::subtract);
    }
}
