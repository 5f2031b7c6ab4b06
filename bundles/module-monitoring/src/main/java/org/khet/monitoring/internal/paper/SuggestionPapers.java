package org.khet.monitoring.internal.paper;

import static org.khet.monitoring.internal.paper.MonitoringPaperNames.day;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.inspection.InspectionKind;
import org.khet.monitoring.internal.inspection.SuggestionKind;
import org.khet.monitoring.internal.inspection.SuggestionTaskKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** What became of the suggestions of an inspection, for the office of the inspectors. Source: monitoring MF-06, RM-12, MON-66. */
public final class SuggestionPapers {
    private final MonitoringRecords records;
    private final MonitoringPaperNames names;

    /** Over the records of the module. */
    public SuggestionPapers(MonitoringRecords records, MonitoringPaperNames names) {
        this.records = records;
        this.names = names;
    }

    /** The suggestions of an inspection with who does what about each, how far that is, and by which letter it was answered. */
    public ReportPaper of(Caller caller, long inspection, LocalDate today, Texts thai) {
        InspectionKind kind = records.inspections.kind();
        SuggestionKind of = records.suggestions.kind();
        RecordRow row = records.inspections.open(caller, inspection);
        List<RecordRow> all = records.suggestions.all(caller, RecordFilter.of(of.inspection.is(inspection)));
        List<List<String>> lines = new ArrayList<>();
        for (RecordRow one : all) {
            lines.add(line(caller, one, lines.size() + 1, thai));
        }
        long over = all.stream().filter(one -> !one.state().open()).count();
        long late = all.stream()
                .filter(one -> one.state().open())
                .filter(one -> one.get(of.dueOn).filter(today::isAfter).isPresent())
                .count();
        ReportPaper paper = new ReportPaper("MF-06-" + inspection);
        paper.page("ทะเบียนข้อเสนอแนะผู้ตรวจราชการและผลการดำเนินการ")
                .line(row.get(kind.title) + " รอบที่ " + row.get(kind.number) + " ปีงบประมาณ พ.ศ. "
                        + row.get(kind.year).buddhist())
                .line("รายงานตามหนังสือ " + words(row.get(kind.sentNo)) + " ลงวันที่ " + day(row.get(kind.sentOn)))
                .line("ณ วันที่ " + ThaiDate.longDate(today) + "  ข้อเสนอแนะ " + all.size() + " ข้อ  ยุติแล้ว " + over
                        + "  อยู่ระหว่างดำเนินการ " + (all.size() - over) + "  เกินกำหนด " + late)
                .table(
                        "",
                        List.of(
                                "ที่",
                                "ประเด็น",
                                "ข้อเสนอแนะ",
                                "การพิจารณา",
                                "ผู้รับผิดชอบ",
                                "กำหนด",
                                "การดำเนินการ",
                                "สถานะ",
                                "หนังสือตอบ"),
                        lines)
                .signedBy("ผู้รายงาน", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        return paper;
    }

    private List<String> line(Caller caller, RecordRow row, int no, Texts thai) {
        SuggestionKind of = records.suggestions.kind();
        SuggestionTaskKind task = records.tasks.kind();
        List<RecordRow> tasks = records.tasks.all(caller, RecordFilter.of(task.suggestion.is(row.id())));
        String decided = row.get(of.decision)
                .map(one -> thai.get("monitoring.choice.acceptance." + one.name()))
                .orElse("");
        String late = row.get(of.lateDays)
                .filter(days -> days > 0)
                .map(days -> " (ช้า " + days + " วัน)")
                .orElse("");
        return List.of(
                String.valueOf(no),
                words(row.get(of.issue)),
                row.get(of.words),
                words((decided + " " + row.get(of.decisionReason)).strip()),
                words(joined(tasks, one -> receiver(caller, one))),
                day(row.get(of.dueOn)),
                words(joined(tasks, one -> one.get(task.answer))),
                thai.get("monitoring.suggestion.state." + row.state().name()) + late,
                row.get(of.answerNo).isEmpty() ? "–" : row.get(of.answerNo) + " " + day(row.get(of.answerOn)));
    }

    private String receiver(Caller caller, RecordRow task) {
        SuggestionTaskKind kind = records.tasks.kind();
        return task.get(kind.school).isPresent()
                ? names.school(caller.office(), task.get(kind.school))
                : names.unit(caller.office(), task.get(kind.unit));
    }

    private static String joined(List<RecordRow> tasks, Function<RecordRow, String> words) {
        return tasks.stream().map(words).filter(one -> !one.isBlank()).collect(Collectors.joining("; "));
    }
}
