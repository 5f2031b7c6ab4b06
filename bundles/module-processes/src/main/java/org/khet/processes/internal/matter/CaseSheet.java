package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;

/** A case on paper: of each step its last pass, planned against actual, with who does it. Source: core D-07. */
public final class CaseSheet {
    private static final List<String> HEADS = List.of(
            "ขั้นที่",
            "งาน",
            "ผู้รับผิดชอบ",
            "ครั้งที่",
            "แผนเริ่ม",
            "กำหนดเสร็จ",
            "เริ่มจริง",
            "เสร็จจริง",
            "ช้า (วัน)",
            "สถานะ",
            "ผล");
    private final CaseKind cases;
    private final CaseTaskKind tasks;
    private final People people;

    /** Over cases and their tasks. */
    public CaseSheet(CaseKind cases, CaseTaskKind tasks, People people) {
        this.cases = cases;
        this.tasks = tasks;
        this.people = people;
    }

    /**
     * The sheet.
     *
     * @param steps last pass of each step, in order
     * @param thai  words of states
     */
    public ReportPaper of(RecordRow matter, Collection<RecordRow> steps, LocalDate today, Texts thai) {
        ReportPaper paper = new ReportPaper("case-sheet");
        paper.page(matter.get(cases.title))
                .line("เรื่องที่ "
                        + matter.get(cases.number).map(Object::toString).orElse("–") + "   ปีงบประมาณ พ.ศ. "
                        + matter.get(cases.year).buddhist() + "   "
                        + thai.get("processes.case.state." + matter.state().name()))
                .line("ผู้ดูแลเรื่อง " + name(matter, matter.get(cases.lead)) + "   เริ่ม "
                        + ThaiDate.shortDate(matter.get(cases.startsOn)) + "   กำหนดเสร็จ " + day(matter.get(cases.due))
                        + "   เสร็จจริง " + day(matter.get(cases.finishedOn)) + "   ณ วันที่ "
                        + ThaiDate.shortDate(today))
                .table(
                        "แผนเทียบกับผลการดำเนินงาน",
                        HEADS,
                        steps.stream().map(step -> row(step, today, thai)).toList());
        return paper;
    }

    private List<String> row(RecordRow step, LocalDate today, Texts thai) {
        LocalDate end = step.get(tasks.doneOn).orElse(today);
        boolean counts = step.get(tasks.doneOn).isPresent() || step.state().open();
        long late = step.get(tasks.due)
                .filter(due -> counts && end.isAfter(due))
                .map(due -> ChronoUnit.DAYS.between(due, end))
                .orElse(0L);
        return List.of(
                String.valueOf(step.get(tasks.stepNo)),
                step.get(tasks.title),
                name(step, step.get(tasks.person)),
                String.valueOf(step.get(tasks.pass)),
                day(step.get(tasks.plannedFrom)),
                day(step.get(tasks.due)),
                day(step.get(tasks.openedOn)),
                day(step.get(tasks.doneOn)),
                late == 0 ? "–" : String.valueOf(late),
                thai.get("processes.task.state." + step.state().name()),
                step.get(tasks.branch).isEmpty() ? step.get(tasks.note) : step.get(tasks.branch));
    }

    private String name(RecordRow row, Optional<PersonId> person) {
        return person.flatMap(one -> people.find(row.head().office(), one))
                .map(Person::shortName)
                .orElse("–");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(ThaiDate::shortDate).orElse("–");
    }
}
