package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepActor;
import org.khet.processes.internal.catalogue.StepSequence;
import org.khet.processes.internal.catalogue.StepShape;

/** Processes of the manuals as an office works by them. Source: ict ICT-68, E-R09; monitoring MON-57. */
@OnEachDatabase
class ManualProcessesDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;

    ManualProcessesDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    private List<String> steps(RecordRow matter) {
        return at.tasks(matter).values().stream()
                .map(row -> row.get(task.title))
                .toList();
    }

    private Optional<LocalDate> due(RecordRow matter, int step) {
        return at.task(matter, step).get(task.due);
    }

    private RecordRow skip(RecordRow matter, int step) {
        return at.records.tasks.act(HEAD, at.task(matter, step), task.skip, new RecordDraft(), "ใช้คู่มือของปีก่อน");
    }

    @Test
    void informationProcessHasFiveSteps_orSixWithTheGuidelineManual_whichMayBeSkipped_andMovesNoDueDay() {
        RecordRow process = at.published("C-06");
        RecordRow five = at.started(process);
        assertThat(at.tasks(five).values())
                .as("10 days, a month, a month, and two for the year")
                .extracting(row -> row.get(task.due).orElseThrow().toString())
                .containsExactly("2021-10-11", "2021-11-11", "2021-12-13", "2022-09-30", "2022-09-30");
        at.records.processes.act(HEAD, process, at.records.processes.kind().draft);
        ProcessVersionKind kind = at.records.versions.kind();
        RecordRow draft = at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, process.id()).getFirst().id());
        RecordDraft six = new StepSequence(kind, draft)
                .inserted("จัดทำคู่มือแนวทางการดำเนินงานสารสนเทศ", StepShape.ACTIVITY, StepActor.OWNER, 1);
        six.lines(kind.steps).stream()
                .filter(step -> String.valueOf(step.raw(kind.chart)).startsWith("จัดทำคู่มือ"))
                .forEach(step -> step.with(kind.spare, true));
        six.lines(kind.steps).getFirst().with(kind.length, 20);
        at.records.versions.change(HEAD, draft, six);
        RecordRow matter = at.started(at.publish(process));

        assertThat(steps(matter)).hasSize(6).element(1).isEqualTo("จัดทำคู่มือแนวทางการดำเนินงานสารสนเทศ");
        assertThat(due(matter, 1)).as("20 days instead of 10").contains(LocalDate.of(2021, 10, 21));
        assertThat(due(matter, 3)).as("a month later, a Sunday").contains(LocalDate.of(2021, 11, 22));
        assertThat(due(five, 1)).as("a running case keeps its version").contains(LocalDate.of(2021, 10, 11));
        at.clock.set("2021-10-21T10:00");
        at.finish(matter, 1, "");
        skip(matter, 2);
        assertThat(at.task(matter, 2).state()).isEqualTo(task.skipped);
        assertThat(at.task(matter, 3).state()).isEqualTo(task.open);
        assertThat(due(matter, 3)).contains(LocalDate.of(2021, 11, 22));
        assertThat(due(matter, 4)).contains(LocalDate.of(2021, 12, 22));
        assertThatExceptionOfType(Rejected.class)
                .as("the other steps are not optional")
                .isThrownBy(() -> skip(matter, 3))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.not-spare"));
    }

    @Test
    void monitoringSystemIsDevelopedInSixSteps_fromTheStudyOverTheConceptAndTheTrialToItsPublication() {
        RecordRow matter = at.started(at.published("C-43"));
        assertThat(steps(matter))
                .containsExactly(
                        "ศึกษาสภาพการดำเนินงาน",
                        "ศึกษาองค์ความรู้และนวัตกรรม",
                        "ศึกษากระบวนการของหน่วยงานอื่น",
                        "จัดทำกรอบแนวคิด",
                        "วิจัยและพัฒนาระบบ",
                        "เผยแพร่ ส่งเสริมการใช้");
        for (int step = 1; step <= 6; step++) {
            at.clock.set("2022-0" + step + "-10T09:00");
            assertThat(at.task(matter, step).state()).isEqualTo(task.open);
            if (step == 4) {
                concept(matter);
            }
            at.finish(matter, step, step == 4 ? "เห็นชอบ" : "");
        }

        assertThat(at.tasks(matter).values())
                .extracting(row -> row.get(task.doneOn).orElseThrow().getMonthValue())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(at.task(matter, 4).lines(task.needs))
                .singleElement()
                .satisfies(need -> assertThat(need.get(task.needPaper).map(RecordLink::title))
                        .contains("กรอบแนวคิดระบบติดตาม พ.ศ. 2565"));
        var kind = at.records.cases.kind();
        assertThat(at.now(matter).state()).isEqualTo(kind.closed);
        assertThat(at.now(matter).get(kind.done)).isEqualTo(100);
        assertThat(at.now(matter).get(kind.finishedOn)).contains(LocalDate.of(2022, 6, 10));
    }

    private void concept(RecordRow matter) {
        RecordRow row = at.task(matter, 4);
        List<RecordDraft> lines = RecordDraft.of(row).lines(task.needs);
        lines.getFirst().with(task.needPaper, RecordLink.typed("กรอบแนวคิดระบบติดตาม พ.ศ. 2565"));
        at.records.tasks.act(OFFICER, row, task.fill, new RecordDraft().with(task.needs, lines), "");
    }
}
