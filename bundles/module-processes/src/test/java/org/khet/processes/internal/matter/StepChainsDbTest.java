package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.SampleChains;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** A step names the chain on which it is decided, and a deputy's step goes to whose line the group is in. Source: kinds-processes.md §3, core CORE-69, C.1. */
@OnEachDatabase
class StepChainsDbTest {
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;
    private ProcessVersionKind version;

    StepChainsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        version = at.records.versions.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        version = at.records.versions.kind();
    }

    /** A trip to schools: the journey goes on the chain of travel, the plan on that of all steps. */
    private RecordRow process(String sort) {
        return at.published(ProcessesFixture.file(
                "code|ท-71",
                "name|ออกติดตามโรงเรียน",
                "step|1|START|OWNER||ร่างแผนและคำขอ",
                "step|2|DECISION|DIRECTOR||อนุญาตไปราชการ|||||||||||||||" + sort,
                "step|3|DECISION|DIRECTOR||อนุมัติแผนการติดตาม",
                "step|4|ACTIVITY|DEPUTY||กลั่นกรองรายงาน",
                "step|5|END|OWNER||แจ้งโรงเรียน",
                "way|1|2",
                "way|2|3|อนุญาต",
                "way|2|1|ไม่อนุญาต|back",
                "way|3|4|อนุมัติ",
                "way|3|1|ไม่อนุมัติ|back",
                "way|4|5"));
    }

    private RecordRow inForce(RecordRow process) {
        return at.records
                .versions
                .find(
                        SampleOffices.KT1,
                        process.get(at.records.processes.kind().current).orElseThrow())
                .orElseThrow();
    }

    private void granted(RecordRow running, int step) {
        at.records.tasks.internal().act(ProcessesFixture.person(1), at.task(running, step), task.granted);
    }

    @Test
    void twoStepsOfOneCaseTakeTwoChains_theOneThatItsStepNamesAndThatOfAllSteps() {
        RecordRow running = at.started(process("travel"));
        SampleChains documents = SampleChains.on(at).deciding(at);
        at.finish(running, 1, "");

        at.records.tasks.act(OFFICER, at.task(running, 2), task.ask);
        granted(running, 2);
        at.records.tasks.act(OFFICER, at.task(running, 3), task.ask);

        assertThat(documents.asked).extracting(Approvals.Request::sort).containsExactly("travel", "processes.task");
        assertThat(documents.asked)
                .extracting(Approvals.Request::recordId)
                .containsExactly(at.task(running, 2).id(), at.task(running, 3).id());
    }

    @Test
    void sortIsChosenFromThoseOfTheOffice_withDocumentsOffThereIsNothingToChoose_andTheDecisionIsTyped() {
        var choices = version.chainSort.offers().orElseThrow();
        assertThat(choices.of(SampleOffices.KT1, TextCatalog.THAI)).isEmpty();
        RecordRow running = at.started(process("travel"));
        at.finish(running, 1, "");
        at.records.tasks.act(OFFICER, at.task(running, 2), task.ask);
        at.records.tasks.act(ProcessesFixture.person(1), at.task(running, 2), task.granted, at.agreement(), "");
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);

        SampleChains.on(at);
        assertThat(choices.of(SampleOffices.KT1, TextCatalog.THAI))
                .contains(new OfferedValue("travel", "ขออนุญาตไปราชการ"));
        assertThat(choices.of(SampleOffices.KT1, Locale.ENGLISH))
                .contains(new OfferedValue("travel", "Request for official travel"));
        assertThat(choices.of(SampleOffices.KT2, Locale.ENGLISH))
                .as("documents are off there")
                .isEmpty();
    }

    @Test
    void sortThatTheOfficeHasNoLongerIsToldBeforePublishing_andGoesWithTheFileAllTheSame() {
        SampleChains documents = SampleChains.on(at);
        RecordRow process = process("travel");
        assertThat(inForce(process).get(version.findings)).doesNotContain("ลำดับการเสนอพิจารณา");
        assertThat(at.records
                        .catalogue
                        .file(OFFICER, process.id(), inForce(process).id())
                        .all("step", 20)
                        .get(1)
                        .get(19))
                .isEqualTo("travel");

        documents.sorts.removeIf(one -> one.code().equals("travel"));
        at.records.processes.act(
                ProcessesFixture.person(12),
                at.records.processes.open(ProcessesFixture.person(12), process.id()),
                at.records.processes.kind().draft);
        at.publish(process);
        RecordRow second = inForce(at.records.processes.open(OFFICER, process.id()));
        assertThat(second.get(version.findings))
                .contains("ขั้นที่ 2 ระบุลำดับการเสนอพิจารณาที่สำนักงานไม่มีแล้ว")
                .doesNotContain("ขั้นที่ 3 ระบุ");
        assertThat(second.lines(version.steps))
                .extracting(line -> line.get(version.chainSort))
                .contains("travel");
    }

    @Test
    void deputysStepGoesToWhoseLineTheGroupIsIn_elseToTheFirst() {
        SampleChains documents = SampleChains.on(at);
        documents.lines.put(ProcessesFixture.ICT, new PostId(3));
        RecordRow process = process("");
        assertThat(deputy(at.started(process))).contains(ProcessesFixture.key(3));

        documents.lines.put(ProcessesFixture.ICT, new PostId(77));
        assertThat(deputy(at.started(process)))
                .as("the post of the line is none of today's")
                .contains(ProcessesFixture.key(2));
        documents.lines.clear();
        documents.lines.put(ProcessesFixture.PLAN, new PostId(3));
        assertThat(deputy(at.started(process))).as("another group's line").contains(ProcessesFixture.key(2));

        documents.lines.put(ProcessesFixture.ICT, new PostId(3));
        at.switches.turn(SampleOffices.KT1, "documents", false);
        assertThat(deputy(at.started(process))).as("nobody keeps lines").contains(ProcessesFixture.key(2));
    }

    private Optional<PersonId> deputy(RecordRow running) {
        assertThat(List.of(running.state())).containsExactly(at.records.cases.kind().running);
        return at.task(running, 4).get(task.person);
    }
}
