package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.NOTHING;
import static org.khet.policyplan.internal.paper.ReceiverNames.baht;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.SpentMoney;
import org.khet.policyplan.internal.request.RequestComparison;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRegisters;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/** Ceilings and what was spent by item and month, requests by school and type. Source: policyplan PF-11, PLAN-26, 40. */
public final class MoneyPapers {
    /** The months of a fiscal year in short. */
    static final List<String> MONTHS =
            List.of("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.");

    private static final List<String> BY_ITEM =
            List.of("รายการ", "ผู้ขอ", "จำนวน", "ราคาต่อหน่วย (บาท)", "ขอ (บาท)", "คณะกรรมการเห็นชอบ (บาท)");

    private final MoneyRegisters money;
    private final RequestRegisters requests;
    private final ReceiverNames names;

    /** Over the registers. */
    public MoneyPapers(MoneyRegisters money, RequestRegisters requests, ReceiverNames names) {
        this.money = money;
        this.requests = requests;
        this.names = names;
    }

    /** Ceilings of a year, and what was spent of each by month, with who says so. */
    public ReportPaper spending(Caller caller, FiscalYear year) {
        FundLineKind kind = money.lines().kind();
        Answer<Map<Long, Map<YearMonth, BigDecimal>>> answer =
                money.spentMoney().ofYear(caller, year);
        Map<Long, Map<YearMonth, BigDecimal>> spent = answer.known().orElse(Map.of());
        List<List<String>> ceilings = new ArrayList<>();
        List<List<String>> months = new ArrayList<>();
        MonthGrid all = MonthGrid.ZERO;
        BigDecimal ceiling = BigDecimal.ZERO;
        BigDecimal allocated = BigDecimal.ZERO;
        for (RecordRow row : money.lines().all(caller, RecordFilter.of(kind.year.is(year)))) {
            MonthGrid grid = MonthGrid.ZERO;
            for (Map.Entry<YearMonth, BigDecimal> one :
                    spent.getOrDefault(row.id(), Map.of()).entrySet()) {
                grid = grid.with(one.getKey().getMonth(), one.getValue());
            }
            all = all.plus(grid);
            ceiling = ceiling.add(row.get(kind.ceiling));
            allocated = allocated.add(row.get(kind.allocated));
            ceilings.add(List.of(
                    row.get(kind.title),
                    names.expenditure(caller.office(), row.get(kind.expenditure)),
                    baht(row.get(kind.ceiling)),
                    baht(row.get(kind.allocated)),
                    baht(row.get(kind.available))));
            months.add(cells(row.get(kind.title), grid, answer));
        }
        ceilings.add(List.of("รวม", "", baht(ceiling), baht(allocated), baht(ceiling.subtract(allocated))));
        months.add(cells("รวม", all, answer));
        List<String> heads = new ArrayList<>(List.of("รายการ"));
        heads.addAll(MONTHS);
        heads.add("รวม");
        ReportPaper paper = new ReportPaper("PF-11-" + year.buddhist());
        paper.page("ทะเบียนคุมการจัดสรรและรายงานการเบิกจ่าย ปีงบประมาณ พ.ศ. " + year.buddhist())
                .line("ที่มาของยอดเบิกจ่าย " + source(answer))
                .table(
                        "วงเงิน",
                        List.of("รายการ", "งบรายจ่าย", "ได้รับ (บาท)", "จัดสรร (บาท)", "คงเหลือ (บาท)"),
                        ceilings)
                .table("การเบิกจ่ายรายเดือน (บาท)", heads, months);
        return paper;
    }

    /** While whoever pays cannot say, no sum is told, not even zero. */
    private static List<String> cells(String title, MonthGrid grid, Answer<?> answer) {
        List<String> cells = new ArrayList<>(List.of(title));
        grid.amounts().forEach(amount -> cells.add(amount.signum() == 0 ? NOTHING : baht(amount)));
        cells.add(answer.known().isPresent() ? baht(grid.sum()) : NOTHING);
        return cells;
    }

    /** Who says what was spent, in Thai. */
    public static String source(Answer<?> answer) {
        return switch (answer) {
            case Answer.Known<?> known
            when SpentMoney.isPaid(known) -> "งานการเงิน ณ " + ThaiDate.longDateTime(known.asOf());
            case Answer.Known<?> typed -> "กรอกในแผน (ไม่ใช่ข้อมูลจากงานการเงิน)";
            default -> "ยังสอบถามงานการเงินไม่ได้";
        };
    }

    /** Requests of a round: asked, agreed and granted by school and by type. */
    public ReportPaper requests(Caller caller, long round) {
        RequestKind kind = requests.requests().kind();
        Map<String, BigDecimal[]> schools = new TreeMap<>();
        Map<String, BigDecimal[]> types = new TreeMap<>();
        List<RecordRow> sent = new ArrayList<>();
        for (RecordRow row : requests.requests().all(caller, RecordFilter.of(kind.round.is(round)))) {
            if (!row.state().equals(kind.draft) && !row.state().equals(kind.withdrawn)) {
                add(schools, names.receiver(caller.office(), row.get(kind.school), row.get(kind.unit)), kind, row);
                add(types, names.expenditure(caller.office(), row.get(kind.expenditure)), kind, row);
                sent.add(row);
            }
        }
        String title = requests.rounds().titles(caller.office(), List.of(round)).getOrDefault(round, NOTHING);
        ReportPaper paper = new ReportPaper("PLAN-26-" + round);
        paper.page("สรุปคำขอตั้งงบประมาณ " + title)
                .table("ตามผู้ขอ", heads("ผู้ขอ"), rows(schools))
                .table("ตามงบรายจ่าย", heads("งบรายจ่าย"), rows(types))
                .table("เปรียบเทียบตามรายการ", BY_ITEM, byItem(caller, kind, sent));
        return paper;
    }

    /** Who asks for the same item side by side, the dearest piece first, with the sum of the item. */
    private List<List<String>> byItem(Caller caller, RequestKind kind, List<RecordRow> sent) {
        List<List<String>> rows = new ArrayList<>();
        RequestComparison.of(kind, sent).forEach(item -> {
            item.requests()
                    .forEach(row -> rows.add(List.of(
                            item.name(),
                            names.receiver(caller.office(), row.get(kind.school), row.get(kind.unit)),
                            row.get(kind.quantity).stripTrailingZeros().toPlainString() + " " + row.get(kind.measure),
                            baht(row.get(kind.price)),
                            baht(row.get(kind.amount)),
                            row.get(kind.committeeAmount)
                                    .map(ReceiverNames::baht)
                                    .orElse(NOTHING))));
            rows.add(List.of("รวม " + item.name(), "", "", "", baht(item.asked()), baht(item.agreed())));
        });
        return rows;
    }

    private static List<String> heads(String first) {
        return List.of(first, "ขอ (บาท)", "คณะกรรมการเห็นชอบ (บาท)", "ได้รับ (บาท)");
    }

    private static void add(Map<String, BigDecimal[]> sums, String key, RequestKind kind, RecordRow row) {
        BigDecimal[] all =
                sums.computeIfAbsent(key, one -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO});
        all[0] = all[0].add(row.get(kind.amount));
        all[1] = all[1].add(row.get(kind.committeeAmount).orElse(BigDecimal.ZERO));
        all[2] = all[2].add(row.get(kind.grantedAmount).orElse(BigDecimal.ZERO));
    }

    private static List<List<String>> rows(Map<String, BigDecimal[]> sums) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal[] all = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        sums.forEach((key, one) -> {
            for (int i = 0; i < all.length; i++) {
                all[i] = all[i].add(one[i]);
            }
            rows.add(List.of(key, baht(one[0]), baht(one[1]), baht(one[2])));
        });
        rows.add(List.of("รวม", baht(all[0]), baht(all[1]), baht(all[2])));
        return rows;
    }
}
