package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.baht;
import static org.khet.policyplan.internal.paper.ReceiverNames.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.policyplan.internal.allocation.EntitledPer;
import org.khet.policyplan.internal.request.AnalysisKind;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRegisters;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.ThaiDate;

/** What one school or unit asks for in a round, and the analysis of spending. Source: policyplan D, PF-04, PF-05. */
public final class RequestPapers {
    private static final List<String> ASKED = List.of(
            "ลำดับ",
            "เลขที่",
            "ประเภท",
            "งบรายจ่าย",
            "รายการ",
            "จำนวน",
            "ราคาต่อหน่วย (บาท)",
            "เป็นเงิน (บาท)",
            "คณะกรรมการเห็นชอบ (บาท)");
    private static final List<String> ENTITLED =
            List.of("ลำดับ", "ตำแหน่ง/บ้าน/แปลง", "อัตรา (บาท)", "ต่อ", "เดือน", "เป็นเงิน (บาท)");
    private static final List<String> ANALYSED =
            List.of("แผนงาน/โครงการ", "งบรายจ่าย", "ค่าใช้จ่าย (บาท)", "ผลที่ได้รับ", "ความเห็นคณะกรรมการ");

    private final RequestRegisters requests;
    private final ReceiverNames names;

    /** Over requests and analyses. */
    public RequestPapers(RequestRegisters requests, ReceiverNames names) {
        this.requests = requests;
        this.names = names;
    }

    /** All that the one who asks in this request asks for in its round, by priority, but for what was withdrawn. */
    public ReportPaper request(Caller caller, long id) {
        RequestKind kind = requests.requests().kind();
        RecordRow one = requests.requests().open(caller, id);
        List<RecordRow> asked =
                requests.requests().all(caller, RecordFilter.of(kind.round.is(one.get(kind.round)))).stream()
                        .filter(row -> row.get(kind.school).equals(one.get(kind.school))
                                && row.get(kind.unit).equals(one.get(kind.unit)))
                        .filter(row -> !row.state().equals(kind.withdrawn))
                        .sorted(Comparator.comparing(row -> row.get(kind.priority)))
                        .toList();
        String round = requests.rounds()
                .titles(caller.office(), List.of(one.get(kind.round)))
                .getOrDefault(one.get(kind.round), ReceiverNames.NOTHING);
        ReportPaper paper = new ReportPaper("PF-04-" + id);
        ReportPaper.Page page = paper.page("แบบคำขอตั้งงบประมาณ")
                .line(names.receiver(caller.office(), one.get(kind.school), one.get(kind.unit)) + "  " + round)
                .table("รายการที่ขอ", ASKED, items(caller, kind, asked));
        for (RecordRow head : asked) {
            RecordRow row = requests.requests().open(caller, head.id());
            page.words(row.get(kind.item), why(kind, row));
            if (!row.lines(kind.entitled).isEmpty()) {
                page.table("รายการผู้มีสิทธิ " + row.get(kind.item), ENTITLED, entitled(kind, row));
            }
        }
        page.signedBy("ผู้จัดทำ", "ผู้ขอตั้งงบประมาณ");
        return paper;
    }

    private List<List<String>> items(Caller caller, RequestKind kind, List<RecordRow> asked) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal agreed = BigDecimal.ZERO;
        for (RecordRow row : asked) {
            sum = sum.add(row.get(kind.amount));
            agreed = agreed.add(row.get(kind.committeeAmount).orElse(BigDecimal.ZERO));
            rows.add(List.of(
                    String.valueOf(row.get(kind.priority)),
                    row.get(kind.number).map(RegisterNumber::text).orElse("ร่าง"),
                    names.code(caller.office(), PolicyplanCodes.REQUEST_SORT, row.get(kind.sort)),
                    names.expenditure(caller.office(), row.get(kind.expenditure)),
                    row.get(kind.item),
                    row.get(kind.quantity).stripTrailingZeros().toPlainString() + " " + row.get(kind.measure),
                    baht(row.get(kind.price)),
                    baht(row.get(kind.amount)),
                    row.get(kind.committeeAmount).map(ReceiverNames::baht).orElse(ReceiverNames.NOTHING)));
        }
        rows.add(List.of("", "", "", "", "รวม", "", "", baht(sum), agreed.signum() == 0 ? "" : baht(agreed)));
        return rows;
    }

    /** Each of those for whom the request asks, as they stood when it was drafted. */
    private static List<List<String>> entitled(RequestKind kind, RecordRow row) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (RecordLine line : row.lines(kind.entitled)) {
            sum = sum.add(line.get(kind.cost));
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.get(kind.what),
                    baht(line.get(kind.rate)),
                    line.get(kind.per) == EntitledPer.YEAR ? "ปี" : "เดือน",
                    line.get(kind.months).stripTrailingZeros().toPlainString(),
                    baht(line.get(kind.cost))));
        }
        rows.add(List.of("", "รวม", "", "", "", baht(sum)));
        return rows;
    }

    private static String why(RequestKind kind, RecordRow row) {
        return String.join(
                "\n",
                Stream.of(
                                "เหตุผลความจำเป็น " + words(row.get(kind.reason)),
                                row.get(kind.needBy)
                                        .map(day -> "ต้องใช้ภายในวันที่ " + ThaiDate.longDate(day))
                                        .orElse(""),
                                said("เป้าหมายเชิงปริมาณ ", row.get(kind.targetQuantity)),
                                said("เป้าหมายเชิงคุณภาพ ", row.get(kind.targetQuality)),
                                said("ความเห็นคณะกรรมการ ", row.get(kind.committeeReason)))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static String said(String heading, String text) {
        return text.isBlank() ? "" : heading + text;
    }

    private static String dated(String heading, String number, Optional<LocalDate> day) {
        return number.isEmpty()
                ? ""
                : heading + number + "  " + day.map(ThaiDate::longDate).orElse(ReceiverNames.NOTHING);
    }

    /** Programmes with their cost, their effect and what the committee thinks of each. */
    public ReportPaper analysis(Caller caller, long id) {
        AnalysisKind kind = requests.analyses().kind();
        RecordRow row = requests.analyses().open(caller, id);
        List<List<String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.items)) {
            rows.add(List.of(
                    line.get(kind.programme),
                    names.expenditure(caller.office(), line.get(kind.expenditure)),
                    baht(line.get(kind.amount)),
                    words(line.get(kind.effect)),
                    line.get(kind.opinion)));
        }
        rows.add(List.of("รวม", "", baht(row.get(kind.total)), "", ""));
        ReportPaper paper = new ReportPaper("PF-05-" + id);
        paper.page("แบบวิเคราะห์งบประมาณรายจ่าย ปีงบประมาณ พ.ศ. "
                        + row.get(kind.year).buddhist())
                .line(row.get(kind.title))
                .line(row.get(kind.committee) + "  ตามคำสั่งที่ " + row.get(kind.orderNo) + "  ครั้งที่ "
                        + row.get(kind.pass))
                .table("ผลการวิเคราะห์", ANALYSED, rows)
                .words("สรุปผลและข้อเสนอ", row.get(kind.conclusion))
                .words("ผู้อำนวยการ", dated("หนังสือที่ ", row.get(kind.decisionNo), row.get(kind.decisionOn)))
                .words(
                        "คณะกรรมการเขตพื้นที่การศึกษา (กพท.)",
                        dated("มติที่ประชุมครั้งที่ ", row.get(kind.resolutionNo), row.get(kind.resolutionOn)))
                .signedBy("ผู้วิเคราะห์", "ประธานคณะกรรมการ", "ผู้อำนวยการ");
        return paper;
    }
}
