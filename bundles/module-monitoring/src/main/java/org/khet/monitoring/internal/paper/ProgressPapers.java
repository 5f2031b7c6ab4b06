package org.khet.monitoring.internal.paper;

import static org.khet.monitoring.internal.paper.MonitoringPaperNames.baht;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.day;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.number;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.percent;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.round.MoneySource;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/** Progress reports of one project or of a group, and the letter to those who are late. Source: monitoring MF-02, MF-13, MON-09, 52. */
public final class ProgressPapers {
    private final RecordService<RoundKind> rounds;
    private final RecordService<ReportKind> reports;
    private final RecordService<IndicatorKind> indicators;
    private final MonitoringPaperNames names;

    /** Over rounds with their reports. */
    public ProgressPapers(
            RecordService<RoundKind> rounds,
            RecordService<ReportKind> reports,
            RecordService<IndicatorKind> indicators,
            MonitoringPaperNames names) {
        this.rounds = rounds;
        this.reports = reports;
        this.indicators = indicators;
        this.names = names;
    }

    /** One report that the caller may see. */
    public ReportPaper one(Caller caller, long report, Texts thai) {
        ReportPaper paper = new ReportPaper("MF-02-" + report);
        page(paper, caller.office(), reports.open(caller, report), thai);
        return paper;
    }

    /** The reports of a round that the caller may see, of one group or of all, one on each page. */
    public ReportPaper all(Caller caller, long round, Optional<UnitId> unit, Texts thai) {
        ReportKind kind = reports.kind();
        ReportPaper paper = new ReportPaper("MF-02-" + round);
        reports.all(caller, RecordFilter.of(kind.askedIn(round))).stream()
                .filter(row -> unit.isEmpty() || row.get(kind.unit).equals(unit))
                .forEach(row -> page(paper, caller.office(), reports.open(caller, row.id()), thai));
        if (paper.isEmpty()) {
            paper.page("แบบติดตามและรายงานผลการดำเนินงาน").line("ไม่มีรายงานในรอบนี้");
        }
        return paper;
    }

    private void page(ReportPaper paper, OfficeId office, RecordRow row, Texts thai) {
        ReportKind kind = reports.kind();
        RecordRow round = rounds.find(office, row.get(kind.round)).orElseThrow();
        RoundKind of = rounds.kind();
        String owner = names.person(office, row.get(kind.owner));
        ReportPaper.Page page = paper.page("แบบติดตามและรายงานผลการดำเนินงาน")
                .line((row.get(kind.code) + " " + row.get(kind.title)).strip())
                .line("กลยุทธ์ " + words(row.get(kind.strategy)))
                .line("หน่วยงาน " + names.unit(office, row.get(kind.unit)) + "  สถานศึกษา "
                        + names.school(office, row.get(kind.school)) + "  ผู้รับผิดชอบ " + owner)
                .line(round.get(of.title) + " (" + ThaiDate.shortDate(round.get(of.from)) + " – "
                        + ThaiDate.shortDate(round.get(of.to)) + ")")
                .line("สถานะ "
                        + thai.get("monitoring.report.state." + row.state().name())
                        + row.get(kind.lateDays)
                                .filter(days -> days > 0)
                                .map(days -> "  ส่งช้า " + days + " วัน")
                                .orElse(""))
                .table(
                        "1. ผลการดำเนินงานและการเงิน",
                        List.of(
                                "ดำเนินการ (ร้อยละ)",
                                "ตามแผน (ร้อยละ)",
                                "จัดสรร (บาท)",
                                "เบิกจ่าย (บาท)",
                                "ร้อยละ",
                                "คงเหลือ (บาท)",
                                "ข้อมูล ณ วันที่",
                                "ที่มา"),
                        List.of(money(row, thai)))
                .table(
                        "2. กิจกรรม",
                        List.of("กิจกรรม", "เดือน", "สถานะ", "แล้วเสร็จ", "หมายเหตุ"),
                        row.lines(kind.activities).stream()
                                .map(line -> List.of(
                                        line.get(kind.activity),
                                        words(line.get(kind.months)),
                                        thai.get("monitoring.choice.activity-state."
                                                + line.get(kind.activityState).name()),
                                        day(line.get(kind.doneOn)),
                                        words(line.get(kind.note))))
                                .toList())
                .table("3. ตัวชี้วัด", List.of("ตัวชี้วัด", "เป้าหมาย", "ผล", "ร้อยละ"), measured(office, row))
                .words("4. ผลที่ได้รับ", row.get(kind.results))
                .words("5. ปัญหา อุปสรรค", row.get(kind.obstacles))
                .words("6. ข้อเสนอแนะ", row.get(kind.suggestions))
                .words("7. การดำเนินงานต่อไป", row.get(kind.next))
                .words("8. หลักฐาน", names.files(office, row.get(kind.evidence).orElse(List.of())));
        List<List<String>> answers = row.lines(kind.answers).stream()
                .map(line -> List.of(
                        String.valueOf(line.get(kind.questionNo)),
                        line.get(kind.question),
                        words(line.get(kind.answer))))
                .toList();
        if (!answers.isEmpty()) {
            page.table("9. คำถามเพิ่มเติม", List.of("ข้อ", "คำถาม", "คำตอบ"), answers);
        }
        page.signedBy("ผู้รายงาน " + owner, "ผู้อำนวยการกลุ่ม/ผู้ยืนยัน");
    }

    private List<String> money(RecordRow row, Texts thai) {
        ReportKind kind = reports.kind();
        Optional<BigDecimal> left = row.get(kind.allocated)
                .map(whole -> whole.subtract(row.get(kind.spent).orElse(BigDecimal.ZERO)));
        MoneySource source = row.get(kind.spentSource);
        return List.of(
                percent(row.get(kind.percent)),
                percent(row.get(kind.planned)),
                baht(row.get(kind.allocated)),
                baht(row.get(kind.spent)),
                percent(row.get(kind.spendPercent)),
                baht(left),
                day(row.get(kind.spentAsOf)),
                thai.get("monitoring.choice.money-source." + source.name()));
    }

    private List<List<String>> measured(OfficeId office, RecordRow row) {
        ReportKind kind = reports.kind();
        List<Long> keys = row.lines(kind.indicators).stream()
                .map(line -> line.get(kind.indicator))
                .toList();
        Map<Long, String> titles = indicators.titles(office, keys);
        return row.lines(kind.indicators).stream()
                .map(line -> List.of(
                        titles.getOrDefault(line.get(kind.indicator), MonitoringPaperNames.NOTHING),
                        number(line.get(kind.target)),
                        number(line.get(kind.result)),
                        percent(line.get(kind.achievement))))
                .toList();
    }

    /**
     * The letter to those who sent no report of a round though its day is over, with the list by group; empty when there is nobody.
     * What was sent and came back is no matter of this letter. Source: monitoring RM-05, MF-13.
     */
    public Optional<ReportPaper> reminder(Caller caller, RecordRow round, LocalDate today) {
        ReportKind kind = reports.kind();
        List<List<String>> rows = new ArrayList<>();
        var neverSent = RecordFilter.of(kind.round.is(round.id()), kind.in(kind.draft), kind.firstSentOn.isEmpty());
        for (RecordRow row : reports.all(caller, neverSent)) {
            if (row.get(kind.dueOn).isBefore(today)) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        row.get(kind.school).isPresent()
                                ? names.school(caller.office(), row.get(kind.school))
                                : names.unit(caller.office(), row.get(kind.unit)),
                        (row.get(kind.code) + " " + row.get(kind.title)).strip(),
                        names.person(caller.office(), row.get(kind.owner)),
                        ThaiDate.shortDate(row.get(kind.dueOn)),
                        String.valueOf(java.time.temporal.ChronoUnit.DAYS.between(row.get(kind.dueOn), today))));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        RoundKind of = rounds.kind();
        ReportPaper paper = new ReportPaper("MF-13-" + round.id());
        paper.page("บันทึกข้อความ")
                .line("วันที่ " + ThaiDate.longDate(today))
                .line("เรื่อง เร่งรัดการรายงานผลการดำเนินงาน " + round.get(of.title))
                .line("เรียน ผู้อำนวยการกลุ่ม/หน่วย และผู้บริหารสถานศึกษา")
                .words(
                        "",
                        "ตามที่กำหนดให้รายงานผลการดำเนินงาน " + round.get(of.title) + " ภายในวันที่ "
                                + ThaiDate.longDate(round.get(of.dueOn))
                                + " นั้น บัดนี้ล่วงเลยกำหนดแล้ว ยังไม่ได้รับรายงานจำนวน "
                                + rows.size() + " รายการ ดังบัญชีแนบ จึงขอให้เร่งรัดการรายงานโดยด่วน")
                .table(
                        "รายการที่ค้าง",
                        List.of("ที่", "หน่วยงาน", "รายการ", "ผู้รับผิดชอบ", "กำหนดส่ง", "ช้า (วัน)"),
                        rows)
                .words("", "จึงเรียนมาเพื่อโปรดดำเนินการ")
                .signedBy("ผู้อำนวยการกลุ่มนโยบายและแผน");
        return Optional.of(paper);
    }
}
