package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.words;

import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.school.ChangePart;
import org.khet.policyplan.internal.school.SchoolChangeKind;
import org.khet.policyplan.internal.school.SchoolChangeSort;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** A change of schools with the bodies that have to agree to it. Source: policyplan D, PF-18. */
public final class SchoolChangePapers {
    private static final List<String> SCHOOLS =
            List.of("โรงเรียน", "บทบาท", "นักเรียน (คน)", "ครูและบุคลากร (คน)", "ชั้นต่ำสุด", "ชั้นสูงสุด");
    private static final List<String> MOVED =
            List.of("จากโรงเรียน", "ไปโรงเรียน", "ชั้น", "ชาย (คน)", "หญิง (คน)", "รวม (คน)");
    private static final List<String> APPROVALS = List.of("ลำดับ", "ผู้พิจารณา", "ผล", "มติ/หนังสือที่", "วันที่");

    private final RecordService<SchoolChangeKind> changes;
    private final ReceiverNames names;

    /** Over changes of schools. */
    public SchoolChangePapers(RecordService<SchoolChangeKind> changes, ReceiverNames names) {
        this.changes = changes;
        this.names = names;
    }

    /** The change as it stands; bodies come with it once it was put up. */
    public ReportPaper change(Caller caller, long id) {
        SchoolChangeKind kind = changes.kind();
        RecordRow row = changes.open(caller, id);
        ReportPaper paper = new ReportPaper("PF-18-" + id);
        ReportPaper.Page page = paper.page("แบบขอ" + named(row.get(kind.sort)) + "สถานศึกษา")
                .line(row.get(kind.title))
                .line("มีผลวันที่ "
                        + row.get(kind.effectiveOn).map(ThaiDate::longDate).orElse(ReceiverNames.NOTHING));
        if (row.get(kind.sort) == SchoolChangeSort.FOUND) {
            page.words("โรงเรียนที่จัดตั้ง", founded(caller, kind, row));
        } else {
            page.table(
                    "โรงเรียน",
                    SCHOOLS,
                    row.lines(kind.schools).stream()
                            .map(line -> school(caller, kind, line))
                            .toList());
        }
        List<List<String>> moved = row.lines(kind.moved).stream()
                .map(line -> moved(caller, kind, line))
                .toList();
        if (!moved.isEmpty()) {
            page.table("นักเรียนที่ย้าย", MOVED, moved);
        }
        page.words("เหตุผลและผลการศึกษา", row.get(kind.study))
                .words("แผนด้านนักเรียน บุคลากร และทรัพย์สิน", row.get(kind.assets))
                .table("การพิจารณา", APPROVALS, approvals(kind, row))
                .signedBy("ผู้จัดทำ", "ผู้อำนวยการกลุ่ม", "ผู้อำนวยการ");
        return paper;
    }

    private static String named(SchoolChangeSort sort) {
        return switch (sort) {
            case FOUND -> "จัดตั้ง";
            case MERGE -> "รวม";
            case DISSOLVE -> "ยุบ";
            case CLOSE -> "เลิก";
            case TRANSFER -> "โอน";
            case EXTEND -> "ขยายชั้นเรียนของ";
            case TRANSFER_PUPILS -> "ย้ายนักเรียนระหว่าง";
        };
    }

    private String founded(Caller caller, SchoolChangeKind kind, RecordRow row) {
        return row.get(kind.newName) + "\nที่ตั้ง " + words(row.get(kind.newSubDistrict)) + "\nเปิดสอน "
                + grade(caller, row.get(kind.newLowest)) + " ถึง " + grade(caller, row.get(kind.newHighest))
                + "\nรหัสโรงเรียน " + words(row.get(kind.newCode));
    }

    private List<String> school(Caller caller, SchoolChangeKind kind, RecordLine line) {
        return List.of(
                name(caller, line.get(kind.school)),
                line.get(kind.part) == ChangePart.RECEIVING ? "รับ" : "ยุบ รวม เลิก โอน หรือย้ายออก",
                number(line.get(kind.pupils)),
                number(line.get(kind.staff)),
                grade(caller, line.get(kind.lowest)),
                grade(caller, line.get(kind.highest)));
    }

    private List<String> moved(Caller caller, SchoolChangeKind kind, RecordLine line) {
        int male = line.get(kind.male);
        int female = line.get(kind.female);
        return List.of(
                name(caller, line.get(kind.from)),
                name(caller, line.get(kind.to)),
                grade(caller, Optional.of(line.get(kind.grade))),
                String.valueOf(male),
                String.valueOf(female),
                String.valueOf(male + female));
    }

    private String name(Caller caller, SchoolId school) {
        return names.school(caller.office(), school).map(School::name).orElse(ReceiverNames.NOTHING);
    }

    private static String number(Optional<Integer> people) {
        return people.map(String::valueOf).orElse(ReceiverNames.NOTHING);
    }

    private String grade(Caller caller, Optional<String> code) {
        return code.map(one -> names.code(caller.office(), PupilGrades.LIST, one))
                .orElse(ReceiverNames.NOTHING);
    }

    private static List<List<String>> approvals(SchoolChangeKind kind, RecordRow row) {
        List<RecordLine> lines = row.lines(kind.approvals);
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> approval(kind, row, lines.get(i), i + 1))
                .toList();
    }

    private static List<String> approval(SchoolChangeKind kind, RecordRow row, RecordLine line, int number) {
        boolean agreed = line.get(kind.approvalOn).isPresent();
        boolean refused = row.state().equals(kind.refused);
        return List.of(
                String.valueOf(number),
                line.get(kind.body),
                agreed ? "เห็นชอบ" : refused ? "ไม่เห็นชอบ" : "รอพิจารณา",
                words(line.get(kind.approvalNo)),
                line.get(kind.approvalOn).map(ThaiDate::longDate).orElse(ReceiverNames.NOTHING));
    }
}
