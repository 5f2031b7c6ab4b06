package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * Steps of a draft moved, put in and taken out: five steps of giving data, of which the fourth decides and leads back to the third.
 * Source: core CORE-74.
 */
@OnEachDatabase
class StepSequenceDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final ProcessesFixture at;
    private final ProcessVersionKind kind;
    private RecordRow draft;

    StepSequenceDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
        kind = at.records.versions.kind();
    }

    @BeforeEach
    void draftOfFiveSteps() {
        RecordRow process = at.published("C-01");
        draft = at.records.versions.create(
                HEAD,
                new RecordDraft()
                        .with(kind.process, process.id())
                        .with(kind.objectives, "ให้บริการข้อมูลแก่หน่วยงานและประชาชน")
                        .with(
                                kind.steps,
                                List.of(
                                        step(1, "รับคำขอข้อมูล", StepShape.START),
                                        step(2, "ตรวจสอบคำขอ", StepShape.ACTIVITY),
                                        step(3, "จัดทำข้อมูล", StepShape.ACTIVITY),
                                        step(4, "เสนอผู้อำนวยการ", StepShape.DECISION),
                                        step(5, "ส่งข้อมูล", StepShape.END)))
                        .with(
                                kind.ways,
                                List.of(
                                        way(1, 2, "", false),
                                        way(2, 3, "", false),
                                        way(3, 4, "", false),
                                        way(4, 5, "เห็นชอบ", false),
                                        way(4, 3, "แก้ไข", true)))
                        .with(
                                kind.needs,
                                List.of(new RecordDraft()
                                        .with(kind.needStep, 3)
                                        .with(kind.needSort, NeedKind.FILE)
                                        .with(kind.needWhat, "แฟ้มข้อมูลที่จัดทำ")
                                        .with(kind.needMust, true))));
    }

    private RecordDraft step(int no, String name, StepShape shape) {
        return new RecordDraft()
                .with(kind.stepNo, no)
                .with(kind.chart, name)
                .with(kind.shape, shape)
                .with(kind.actor, StepActor.OWNER)
                .with(kind.lasting, DurationKind.NONE)
                .with(kind.schools, false)
                .with(kind.schoolScope, SchoolScope.ALL)
                .with(kind.gate, false)
                .with(kind.join, false)
                .with(kind.spare, false);
    }

    private RecordDraft way(int from, int to, String label, boolean back) {
        return new RecordDraft()
                .with(kind.wayFrom, from)
                .with(kind.wayTo, to)
                .with(kind.wayLabel, label)
                .with(kind.wayBack, back);
    }

    private StepSequence sequence() {
        return new StepSequence(kind, draft);
    }

    private void change(RecordDraft changed) {
        draft = at.records.versions.change(HEAD, draft, changed);
        draft = at.records.versions.find(SampleOffices.KT1, draft.id()).orElseThrow();
    }

    private List<String> steps() {
        return GraphReader.steps(kind, draft).stream()
                .map(step -> step.get(kind.stepNo) + " " + step.get(kind.chart))
                .toList();
    }

    private List<String> ways() {
        return GraphReader.graph(kind, draft).ways().stream()
                .map(way -> way.from() + (way.back() ? "↩" : "→") + way.to() + way.label())
                .sorted()
                .toList();
    }

    @Test
    void stepThatIsMovedTakesItsNeedsAndTheWayBackAlong_theWayThroughClosesBehindIt() {
        change(sequence().moved(3, 1));

        assertThat(steps())
                .containsExactly(
                        "1 รับคำขอข้อมูล", "2 จัดทำข้อมูล", "3 ตรวจสอบคำขอ", "4 เสนอผู้อำนวยการ", "5 ส่งข้อมูล");
        assertThat(ways()).containsExactly("1→2", "2→3", "3→4", "4→5เห็นชอบ", "4↩2แก้ไข");
        assertThat(draft.lines(kind.needs))
                .singleElement()
                .satisfies(need -> assertThat(need.get(kind.needStep)).isEqualTo(2));
        assertThat(draft.get(kind.objectives)).as("what was not touched").startsWith("ให้บริการข้อมูล");
        assertThat(GraphReader.graph(kind, draft).findings()).isEmpty();
    }

    @Test
    void decisionThatIsMovedBeforeTheStepToWhichItLedBackLeadsOnToIt() {
        change(sequence().moved(4, 2));

        assertThat(steps()).contains("3 เสนอผู้อำนวยการ", "4 จัดทำข้อมูล");
        assertThat(ways()).containsExactly("1→2", "2→3", "3→4เห็นชอบ", "4→5");
    }

    @Test
    void newStepComesBetween_firstOneToo() {
        change(sequence().inserted("ขอคำปรึกษา", StepShape.ACTIVITY, StepActor.OWNER, 2));
        assertThat(steps()).hasSize(6).contains("3 ขอคำปรึกษา", "4 จัดทำข้อมูล");
        assertThat(ways()).containsExactly("1→2", "2→3", "3→4", "4→5", "5→6เห็นชอบ", "5↩4แก้ไข");

        change(sequence().inserted("ประชาสัมพันธ์ช่องทาง", StepShape.ACTIVITY, StepActor.OWNER, 0));
        assertThat(steps().getFirst()).isEqualTo("1 ประชาสัมพันธ์ช่องทาง");
        assertThat(ways()).contains("1→2", "6→7เห็นชอบ", "6↩5แก้ไข");
    }

    @Test
    void stepThatIsTakenOutLeavesNoGap_itsNeedsAndWaysBackGoWithIt() {
        change(sequence().without(3));

        assertThat(steps()).containsExactly("1 รับคำขอข้อมูล", "2 ตรวจสอบคำขอ", "3 เสนอผู้อำนวยการ", "4 ส่งข้อมูล");
        assertThat(ways()).containsExactly("1→2", "2→3", "3→4เห็นชอบ");
        assertThat(draft.lines(kind.needs)).isEmpty();
    }

    @Test
    void whereSeveralWaysLeadOnNothingIsGuessed_waysAreAddedAndRemoved() {
        change(sequence().joined(2, 5, "ไม่อยู่ในอำนาจ", false));
        assertThat(ways()).contains("2→5ไม่อยู่ในอำนาจ");

        for (Runnable guess : List.<Runnable>of(
                () -> sequence().moved(2, 3),
                () -> sequence().without(2),
                () -> sequence().inserted("ถาม", StepShape.ACTIVITY, StepActor.OWNER, 2))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(guess::run)
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.step.several"));
        }
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> sequence().joined(2, 5, "", false))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.step.way-there"));
        change(sequence().parted(2, 5));
        change(sequence().moved(2, 3));
        assertThat(steps()).contains("2 จัดทำข้อมูล", "3 ตรวจสอบคำขอ");
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(StepSequenceDbTest::all));
    }

    private List<Button> buttons(TestRequest request) {
        return at.routes().of(kind).above(request, draft).stream()
                .flatMap(StepSequenceDbTest::all)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    @Test
    void onThePageOfTheDraftAPressMovesAStep_whoMayNotChangeItSeesNoButtons() {
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        Button up = buttons(request).stream()
                .filter(one -> one.getId().equals(Optional.of("processes-step-3-up")))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(up.getElement().getAttribute("aria-label")))
                .contains("จัดทำข้อมูล");

        up.click();

        draft = at.records.versions.find(SampleOffices.KT1, draft.id()).orElseThrow();
        assertThat(steps()).contains("2 จัดทำข้อมูล", "3 ตรวจสอบคำขอ");
        assertThat(request.opened()).endsWith(kind.pageAddress(draft.id()));
        TestRequest reader =
                TestRequest.of(TestCaller.of(SampleOffices.KT1, 8).with(ProcessesPermissions.VIEW), "processes", "");
        assertThat(buttons(reader)).isEmpty();
    }
}
