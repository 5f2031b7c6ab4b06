package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.baht;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * The per-head list by district with sub-totals, and the report of its result with adjustments and acknowledgements; both end in the
 * same totals. Source: policyplan PF-03, PLAN-103.
 */
public final class PerHeadPapers {
    private static final List<String> PURPOSES = List.of("GENERAL", "POOR", "BOARDING");

    private final AllocationRegisters registers;
    private final ReceiverNames names;

    /** Over the registers of allocations. */
    public PerHeadPapers(AllocationRegisters registers, ReceiverNames names) {
        this.registers = registers;
        this.names = names;
    }

    /** Sums of one school. */
    private static final class Sums {
        private final Map<String, Integer> heads = new TreeMap<>();
        private final Map<String, BigDecimal> amounts = new TreeMap<>();

        void add(String purpose, int count, BigDecimal amount) {
            heads.merge(purpose, count, Integer::sum);
            amounts.merge(purpose, amount, BigDecimal::add);
        }

        void add(Sums other) {
            other.heads.forEach((purpose, count) -> heads.merge(purpose, count, Integer::sum));
            other.amounts.forEach((purpose, amount) -> amounts.merge(purpose, amount, BigDecimal::add));
        }

        BigDecimal total() {
            return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        List<String> cells(String no, String name) {
            List<String> cells = new ArrayList<>(List.of(no, name));
            for (String purpose : PURPOSES) {
                cells.add(String.valueOf(heads.getOrDefault(purpose, 0)));
                cells.add(baht(amounts.getOrDefault(purpose, BigDecimal.ZERO)));
            }
            cells.add(baht(total()));
            return cells;
        }
    }

    /** The list of an allocation by district. */
    public ReportPaper list(Caller caller, long allocation) {
        AllocationKind kind = registers.allocations().kind();
        RecordRow row = registers.allocations().open(caller, allocation);
        Map<String, Map<String, Sums>> districts = new TreeMap<>();
        for (RecordLine line : row.lines(kind.lines)) {
            Optional<School> school = line.get(kind.school).flatMap(key -> names.school(caller.office(), key));
            districts
                    .computeIfAbsent(school.map(School::district).orElse(""), key -> new TreeMap<>())
                    .computeIfAbsent(
                            names.receiver(caller.office(), line.get(kind.school), line.get(kind.unit)),
                            key -> new Sums())
                    .add(
                            line.get(kind.purpose).orElse("GENERAL"),
                            line.get(kind.heads).orElse(0),
                            line.get(kind.amount));
        }
        List<List<String>> rows = new ArrayList<>();
        Sums all = new Sums();
        districts.forEach((district, schools) -> {
            Sums sub = new Sums();
            int no = 0;
            for (Map.Entry<String, Sums> school : schools.entrySet()) {
                rows.add(school.getValue().cells(String.valueOf(++no), school.getKey()));
                sub.add(school.getValue());
            }
            rows.add(sub.cells("", "รวมอำเภอ" + district));
            all.add(sub);
        });
        rows.add(all.cells("", "รวมทั้งสิ้น"));
        ReportPaper paper = new ReportPaper("PF-03-" + allocation);
        paper.page("บัญชีจัดสรรเงินอุดหนุนรายหัว ปีงบประมาณ พ.ศ. "
                        + row.get(kind.year).buddhist())
                .line(row.get(kind.title))
                .line("ข้อมูลนักเรียน ณ วันที่ "
                        + row.get(kind.asOf).map(ThaiDate::longDate).orElse(ReceiverNames.NOTHING))
                .table(
                        "",
                        List.of(
                                "ที่",
                                "สถานศึกษา",
                                "นักเรียน",
                                "อุดหนุนทั่วไป (บาท)",
                                "ยากจน",
                                "ปัจจัยพื้นฐาน (บาท)",
                                "พักนอน",
                                "พักนอน (บาท)",
                                "รวม (บาท)"),
                        rows);
        return paper;
    }

    /**
     * What became of an allocation, receiver by receiver: its own lines, so that they equal the list, apart from what changed them.
     * Cancelled notices are none of it.
     */
    public ReportPaper result(Caller caller, long allocation) {
        AllocationKind kind = registers.allocations().kind();
        NoticeKind notice = registers.notices().kind();
        RecordRow row = registers.allocations().open(caller, allocation);
        List<RecordRow> all = registers
                .notices()
                .all(
                        caller,
                        RecordFilter.of(
                                notice.allocation.is(allocation), notice.in(notice.notified, notice.acknowledged)));
        Map<Long, List<RecordLine>> lines = registers
                .notices()
                .lines(
                        caller.office(),
                        notice.lines,
                        all.stream().map(RecordRow::id).toList());
        List<List<String>> rows = new ArrayList<>();
        BigDecimal original = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        int acknowledged = 0;
        for (RecordRow one : all) {
            BigDecimal own = lines.getOrDefault(one.id(), List.of()).stream()
                    .filter(line -> line.get(notice.lineOf) == allocation)
                    .map(line -> line.get(notice.amount))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            original = original.add(own);
            sum = sum.add(one.get(notice.sum));
            boolean isAcknowledged = one.state().equals(notice.acknowledged);
            acknowledged += isAcknowledged ? 1 : 0;
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    receiver(caller.office(), one.get(notice.school), one),
                    baht(own),
                    baht(one.get(notice.sum).subtract(own)),
                    baht(one.get(notice.sum)),
                    ThaiDate.shortDate(one.get(notice.notifiedOn)),
                    isAcknowledged ? "รับทราบแล้ว" : "ยังไม่รับทราบ"));
        }
        rows.add(List.of(
                "",
                "รวมทั้งสิ้น",
                baht(original),
                baht(sum.subtract(original)),
                baht(sum),
                "แจ้งแล้ว " + all.size() + " ราย",
                "รับทราบแล้ว " + acknowledged + " ราย"));
        ReportPaper paper = new ReportPaper("PLAN-103-" + allocation);
        paper.page("รายงานผลการจัดสรรเงินอุดหนุน ปีงบประมาณ พ.ศ. "
                        + row.get(kind.year).buddhist())
                .line(row.get(kind.title))
                .line("ยอดตามบัญชีจัดสรร " + baht(row.get(kind.total)) + " บาท")
                .table(
                        "",
                        List.of(
                                "ที่",
                                "ผู้รับจัดสรร",
                                "จัดสรร (บาท)",
                                "ปรับปรุง (บาท)",
                                "รวม (บาท)",
                                "แจ้งเมื่อ",
                                "การรับทราบ"),
                        rows)
                .signedBy("ผู้รายงาน", "ผู้อำนวยการกลุ่มนโยบายและแผน");
        return paper;
    }

    private String receiver(OfficeId office, Optional<SchoolId> school, RecordRow row) {
        return names.receiver(office, school, row.get(registers.notices().kind().unit));
    }
}
