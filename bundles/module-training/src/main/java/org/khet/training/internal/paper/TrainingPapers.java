package org.khet.training.internal.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;
import org.khet.training.internal.TrainingRecords;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.course.CourseRatings;
import org.khet.training.internal.course.EnrolmentKind;
import org.khet.training.internal.course.SignInSheetKind;
import org.khet.training.internal.history.TrainingHistoryKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Papers of words and tables: sign-in sheet, report of a course with its costs, extract of what a person learned, book of honours.
 * Source: other-groups D, TDEV.
 */
@Component(service = TrainingPapers.class)
public final class TrainingPapers {
    private static final String NOTHING = "–";
    private final TrainingRecords records;
    private final TrainingPortal portal;

    /** For the component runtime. */
    @Activate
    public TrainingPapers(@Reference TrainingRecords records, @Reference TrainingPortal portal) {
        this.records = records;
        this.portal = portal;
    }

    /** The sheet of a session with a place to sign for each. */
    public ReportPaper sheet(Caller caller, long id) {
        SignInSheetKind kind = records.sheets.kind();
        RecordRow row = records.sheets.open(caller, id);
        RecordRow course =
                records.courses.find(caller.office(), row.get(kind.course)).orElseThrow();
        List<List<String>> lines = new ArrayList<>();
        for (RecordLine line : row.lines(kind.people)) {
            lines.add(List.of(String.valueOf(lines.size() + 1), line.get(kind.name), "", ""));
        }
        ReportPaper paper = new ReportPaper("sign-in");
        paper.page("บัญชีลงเวลาผู้เข้ารับการอบรม")
                .line(course.get(records.courses.kind().title))
                .line(row.get(kind.topic) + " · " + ThaiDate.longDate(ThaiDate.day(row.get(kind.begins))))
                .table("", List.of("ที่", "ชื่อ – สังกัด", "ลายมือชื่อ", "หมายเหตุ"), lines)
                .signedBy("ผู้ควบคุมการลงเวลา");
        return paper;
    }

    /** The report of a course: who came, what they said, what it cost. */
    public ReportPaper report(Caller caller, long id) {
        caller.require(TrainingPermissions.RATING_VIEW);
        CourseKind kind = records.courses.kind();
        RecordRow course = records.courses.open(caller, id);
        CourseRatings.Summary voices = records.voices.summary(caller, course);
        ReportPaper paper = new ReportPaper("course-report");
        paper.page("รายงานผลการอบรม")
                .line(course.get(kind.title))
                .line("ระหว่างวันที่ " + ThaiDate.longDate(course.get(kind.from)) + " ถึง "
                        + ThaiDate.longDate(course.get(kind.to)) + " จำนวน "
                        + plain(course.get(kind.hours)) + " ชั่วโมง ณ " + course.get(kind.place))
                .words("วัตถุประสงค์", course.get(kind.objective))
                .table("ผู้เข้ารับการอบรม", List.of("รายการ", "จำนวน (คน)"), figures(caller, course))
                .table(
                        "ผลการประเมินความพึงพอใจ (ผู้ตอบ " + voices.count() + " คน)",
                        List.of("รายการ", "ค่าเฉลี่ย (เต็ม 5)"),
                        voices.means().entrySet().stream()
                                .map(one -> List.of(one.getKey(), one.getValue().toPlainString()))
                                .toList())
                .words("ข้อเสนอแนะของผู้เข้ารับการอบรม", String.join("\n", voices.comments()))
                .table("ค่าใช้จ่าย (บาท)", List.of("รายการ", "ประมาณการ", "จ่ายจริง", "หลักฐาน"), costs(course))
                .words("ข้อค้นพบและข้อเสนอเพื่อพัฒนา", course.get(kind.lessons))
                .signedBy("ผู้รายงาน", "ผู้อำนวยการกลุ่ม");
        return paper;
    }

    private List<List<String>> figures(Caller caller, RecordRow course) {
        EnrolmentKind kind = records.enrolments.kind();
        List<RecordRow> all = records.enrolments.internal().all(caller, RecordFilter.of(kind.course.is(course.id())));
        return List.of(
                figure("สมัครและได้รับการเสนอชื่อ", all.size()),
                figure("ได้ที่นั่ง", course.get(records.courses.kind().taken).intValue()),
                figure("ผ่านเกณฑ์เวลา", count(all, kind.passed.name())),
                figure("ไม่ผ่านเกณฑ์เวลา", count(all, kind.failed.name())));
    }

    private static int count(List<RecordRow> rows, String state) {
        return (int)
                rows.stream().filter(row -> row.state().name().equals(state)).count();
    }

    private static List<String> figure(String words, int number) {
        return List.of(words, String.valueOf(number));
    }

    private List<List<String>> costs(RecordRow course) {
        CourseKind kind = records.courses.kind();
        List<List<String>> lines = new ArrayList<>();
        for (RecordLine line : course.lines(kind.costs)) {
            lines.add(List.of(
                    line.get(kind.item),
                    BahtText.inFigures(line.get(kind.planned)),
                    baht(line.get(kind.paid)),
                    line.get(kind.claim).map(link -> link.title()).orElse(NOTHING)));
        }
        lines.add(List.of(
                "รวม",
                BahtText.inFigures(course.get(kind.plannedCost)),
                BahtText.inFigures(course.get(kind.paidCost)),
                ""));
        return lines;
    }

    /** What a person learned, with the hours of each fiscal year, as far as the caller sees it. */
    public ReportPaper history(Caller caller, PersonId person) {
        TrainingHistoryKind kind = records.histories.kind();
        OfficeId office = caller.office();
        Map<FiscalYear, BigDecimal> years = records.book.byYear(caller, person);
        ReportPaper paper = new ReportPaper("training-history");
        paper.page("ประวัติการพัฒนาตนเอง")
                .line(portal.name(office, person))
                .table(
                        "ชั่วโมงการพัฒนารายปีงบประมาณ",
                        List.of("ปีงบประมาณ", "ชั่วโมง"),
                        years.entrySet().stream()
                                .map(one -> List.of(String.valueOf(one.getKey().buddhist()), plain(one.getValue())))
                                .toList())
                .table(
                        "รายการ",
                        List.of("วันที่", "เรื่อง", "หน่วยงานที่จัด", "ชั่วโมง", "เลขที่วุฒิบัตร"),
                        records.book.confirmed(caller, person).stream()
                                .map(row -> List.of(
                                        period(row.get(kind.from), row.get(kind.to)),
                                        row.get(kind.title),
                                        row.get(kind.organiser),
                                        plain(row.get(kind.hours)),
                                        row.get(kind.certificateNo).isEmpty() ? NOTHING : row.get(kind.certificateNo)))
                                .toList());
        return paper;
    }

    private static String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? ThaiDate.shortDate(from) : ThaiDate.shortDate(from) + " – " + ThaiDate.shortDate(to);
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    private static String baht(Optional<BigDecimal> sum) {
        return sum.map(BahtText::inFigures).orElse(NOTHING);
    }
}
