package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.processes.internal.ProcessesFixture.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.approval.ApprovalListener.Answer;
import org.khet.portal.api.approval.ApprovalListener.Outcome;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.records.internal.service.ApprovalAnswers;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.SampleChains;
import org.khet.processes.internal.setting.ProcessesSettings;

/** A decision from which several ways lead: yes or no is the director's, the way that of whoever has the step. Source: core E-36, CORE-79. */
@OnEachDatabase
class TaskDecisionsDbTest {
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private static final TestCaller DIRECTOR = ProcessesFixture.person(1);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;

    TaskDecisionsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    /** The plan of a training is before the director; it is held by the office or bought, analysed again or drafted again. */
    private RecordRow before(String code) {
        RecordRow running = at.started(at.published(ProcessesFixture.file(
                "code|" + code,
                "name|อบรมพัฒนาบุคลากร " + code,
                "step|1|START|OWNER||ร่างแผน",
                "step|2|ACTIVITY|OWNER||วิเคราะห์ความต้องการ",
                "step|3|DECISION|DIRECTOR||พิจารณาแผน||NONE|||gate",
                "step|4|ACTIVITY|OWNER||จัดอบรมเอง",
                "step|5|ACTIVITY|OWNER||จ้างจัดอบรม",
                "step|6|END|OWNER||รายงาน",
                "way|1|2",
                "way|2|3",
                "way|3|4|จัดเอง",
                "way|3|5|จ้าง",
                "way|3|2|วิเคราะห์ใหม่|back",
                "way|3|1|ร่างใหม่|back",
                "way|4|6",
                "way|5|6")));
        at.finish(running, 1, "");
        at.finish(running, 2, "");
        return running;
    }

    private RecordRow asked(String code) {
        RecordRow running = before(code);
        at.happenings.clear();
        at.records.tasks.act(OFFICER, at.task(running, 3), task.ask);
        return running;
    }

    private List<State> states(RecordRow running) {
        return at.tasks(running).values().stream().map(RecordRow::state).toList();
    }

    /** The officer, whose step it is, hears that the way is to be chosen. */
    private void told(String type) {
        assertThat(at.happenings.all())
                .filteredOn(one -> one.type().equals(type))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).containsExactly(ProcessesFixture.key(13)));
    }

    @Test
    void grantedPlanWaitsForTheWay_whichItsOfficerChooses_theOtherIsDropped() {
        RecordRow running = asked("ท-91");
        at.records.tasks.act(DIRECTOR, at.task(running, 3), task.granted, at.agreement(), "");

        assertThat(states(running))
                .as("neither way was taken for the office")
                .containsExactly(task.done, task.done, task.open, task.waiting, task.waiting, task.waiting);
        told("processes.task.granted");
        refused("records.error.choose", () -> at.finish(running, 3, ""));
        at.finish(running, 3, "จ้าง");

        assertThat(states(running))
                .containsExactly(task.done, task.done, task.done, task.skipped, task.open, task.waiting);
        assertThat(at.task(running, 3).get(task.decisionNo)).isEqualTo(TypedDecision.NUMBER);
        at.finish(running, 5, "");
        assertThat(at.task(running, 6).state())
                .as("behind the way that was taken, not beside it")
                .isEqualTo(task.open);
    }

    @Test
    void planThatAPaperGrants_waitsForTheWayToo_askedForAgainItIsDecidedAgain() {
        RecordRow running = before("ท-92");
        SampleChains.on(at).deciding(at);
        at.records.tasks.act(OFFICER, at.task(running, 3), task.ask);
        ApprovalAnswers papers = new ApprovalAnswers(at.kinds);
        papers.answered(DIRECTOR, answer("paper 1", running, Outcome.GRANTED));

        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
        assertThat(at.task(running, 4).state()).isEqualTo(task.waiting);
        at.records.tasks.act(OFFICER, at.task(running, 3), task.ask);
        papers.answered(DIRECTOR, answer("paper 2", running, Outcome.RETURNED));
        refused("processes.error.ask-first", () -> at.finish(running, 3, "จัดเอง"));
        at.records.tasks.act(OFFICER, at.task(running, 3), task.ask);
        papers.answered(DIRECTOR, answer("paper 3", running, Outcome.GRANTED));
        at.finish(running, 3, "จัดเอง");
        assertThat(states(running))
                .containsExactly(task.done, task.done, task.done, task.open, task.skipped, task.waiting);
    }

    private Answer answer(String key, RecordRow running, Outcome outcome) {
        long id = at.task(running, 3).id();
        return new Answer(key, task.type(), id, outcome, "ศธ 04123/212", LocalDate.of(2021, 10, 1), "ตามที่เสนอ");
    }

    @Test
    void refusedPlanGoesBackOnly_toTheStepThatItsOfficerChooses_andIsCountedThere() {
        RecordRow running = asked("ท-93");
        at.records.tasks.act(DIRECTOR, at.task(running, 3), task.refused, new RecordDraft(), "งบประมาณไม่พอ");

        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
        told("processes.task.refused");
        refused("processes.error.refused", () -> at.finish(running, 3, "จัดเอง"));
        at.records.tasks.act(
                OFFICER,
                at.task(running, 3),
                task.sendBack,
                new RecordDraft().with(task.branch, "ร่างใหม่"),
                "ลดจำนวนรุ่น");

        assertThat(at.tasks(running).values().stream().limit(3))
                .extracting(one -> one.get(task.pass), RecordRow::state)
                .containsExactly(tuple(2, task.open), tuple(2, task.waiting), tuple(2, task.waiting));
    }

    @Test
    void wordOfTheDirector_namesTheWay() {
        RecordRow running = asked("ท-94");
        at.set(ProcessesSettings.VERBAL, true);
        TestCaller head = ProcessesFixture.person(12);
        refused(
                "records.error.choose",
                () -> at.records.tasks.act(
                        head, at.task(running, 3), task.verbal, new RecordDraft(), "สั่งการในที่ประชุม"));

        at.records.tasks.act(
                head,
                at.task(running, 3),
                task.verbal,
                new RecordDraft().with(task.branch, "จ้าง"),
                "สั่งการในที่ประชุม");
        assertThat(List.of(at.task(running, 4).state(), at.task(running, 5).state()))
                .containsExactly(task.skipped, task.open);
    }
}
