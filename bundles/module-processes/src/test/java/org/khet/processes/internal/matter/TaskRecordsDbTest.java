package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ProcessesFixture;

/** A step is done by a record of whatever register: chosen or made from it, done before or after it opened. Source: kinds-processes.md §1. */
@OnEachDatabase
class TaskRecordsDbTest implements RecordCatalogue {
    private static final TestCaller OFFICER = ProcessesFixture.person(13);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;
    private SampleOrders orders = new SampleOrders();
    private boolean on = true;

    TaskRecordsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        orders = new SampleOrders();
        on = true;
        at.actions.know(this);
    }

    @Override
    public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
        return on ? List.of(orders.catalogued()) : List.of();
    }

    @Override
    public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
        return kinds(office, locale).stream()
                .filter(one -> one.type().equals(recordType))
                .findFirst();
    }

    private RecordRow running() {
        return at.started(at.published(ProcessesFixture.file(
                "code|ท-71",
                "name|แต่งตั้งคณะทำงาน",
                "step|1|START|OWNER||ร่าง",
                "step|2|ACTIVITY|OWNER||ออกคำสั่ง||||||||documents.order.begun",
                "step|3|END|OWNER||แจ้งเวียน",
                "way|1|2",
                "way|2|3")));
    }

    private void attach(RecordRow running) {
        at.records.subjects.attach(OFFICER, at.task(running, 2), orders.catalogued(), SampleOrders.KEY);
    }

    private int hear(String past) {
        return new StepListener(at.records.tasks, at.records.subjects, at.callers)
                .hear(new DomainEvent(
                        "documents.order." + past,
                        SampleOffices.KT1,
                        "documents.order",
                        SampleOrders.KEY,
                        "documents/orders/" + SampleOrders.KEY,
                        Map.of(),
                        null,
                        DomainEvent.Audience.NOBODY));
    }

    @Test
    void orderThatWasInForceBeforeItsStepOpenedIsFoundWhenItOpens_nothingIsFoundBeforeItsAction() {
        RecordRow running = running();
        attach(running);
        assertThat(at.task(running, 2).get(task.subjectLink).map(RecordLink::title))
                .contains("คำสั่งที่ 9/2564");
        orders.did(orders.kind.begin);
        assertThat(at.task(running, 2).state())
                .as("a later step waits for its turn")
                .isEqualTo(task.waiting);

        at.finish(running, 1, "");

        assertThat(at.task(running, 2).state()).isEqualTo(task.done);
        assertThat(at.task(running, 2).get(task.byHappening)).isTrue();
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
        assertThat(hear("begun")).as("told once more").isZero();
    }

    @Test
    void orderThatIsChosenWhenItIsInForceAlreadyEndsTheStepAtOnce_otherwiseItsHappeningDoes() {
        RecordRow running = running();
        at.finish(running, 1, "");
        attach(running);
        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThat(hear("begun")).isEqualTo(1);
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);

        orders.did(orders.kind.begin);
        RecordRow second = at.started(at.records.processes.open(OFFICER, running.get(at.records.cases.kind().process)));
        at.finish(second, 1, "");
        attach(second);
        assertThat(at.task(second, 2).state()).isEqualTo(task.done);
    }

    @Test
    void orderThatIsCancelledAfterwardsMarksTheStep_whichStaysDone_itsPersonIsTold() {
        RecordRow running = running();
        at.finish(running, 1, "");
        attach(running);
        hear("cancelled");
        assertThat(at.task(running, 2).get(task.fell))
                .as("the step is not done yet")
                .isFalse();
        hear("begun");
        at.happenings.clear();

        hear("cancelled");
        hear("cancelled");

        assertThat(at.task(running, 2).get(task.fell)).isTrue();
        assertThat(at.task(running, 2).state()).isEqualTo(task.done);
        assertThat(at.happenings.all().stream().filter(one -> one.type().equals("processes.task.lost-basis")))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).containsExactly(ProcessesFixture.key(13)));
    }

    private RecordRow ordered(String... more) {
        List<String> rows = new ArrayList<>(List.of(
                "code|ท-72",
                "name|แต่งตั้งคณะทำงาน",
                "step|1|START|OWNER||ร่าง",
                "step|2|DECISION|OWNER||ออกคำสั่ง||||||||documents.order.begun",
                "step|3|ACTIVITY|OWNER||แจ้งเวียน",
                "step|4|END|OWNER||รายงาน",
                "way|1|2",
                "way|2|3|ทั้งเขต",
                "way|3|4"));
        rows.addAll(List.of(more));
        RecordRow running = at.started(at.published(ProcessesFixture.file(rows.toArray(String[]::new))));
        at.finish(running, 1, "");
        return running;
    }

    private List<Set<PersonId>> reached() {
        return at.happenings.all().stream()
                .filter(one -> one.type().equals("processes.task.heard"))
                .map(one -> one.audience().people())
                .toList();
    }

    private void prove(RecordRow running) {
        RecordDraft typed = RecordDraft.of(at.task(running, 2));
        typed.lines(task.needs)
                .getFirst()
                .with(task.needPaper, new RecordLink("documents.memo", 7, "บันทึกข้อความที่ 7/2565"));
        at.records.tasks.act(
                OFFICER,
                at.task(running, 2),
                task.fill,
                new RecordDraft().with(task.needs, typed.lines(task.needs)),
                "");
    }

    /** CORE-80. */
    @Test
    void orderThatComesInForceWhileAProofLacks_leavesTheStepOpen_itsPersonIsTold_theProofEndsIt() {
        RecordRow running = ordered("need|2|MEMO||บันทึกขอความเห็นชอบ|yes");
        attach(running);
        at.happenings.clear();

        assertThat(hear("begun")).isEqualTo(1);

        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThat(at.task(running, 2).get(task.subjectLink)).isPresent();
        assertThat(at.task(running, 3).state()).isEqualTo(task.waiting);
        assertThat(reached()).containsExactly(Set.of(ProcessesFixture.key(13)));
        assertThat(hear("begun")).as("told once").isZero();
        prove(running);
        assertThat(at.task(running, 2).state()).isEqualTo(task.done);
        assertThat(at.task(running, 3).state()).isEqualTo(task.open);
        assertThat(reached()).hasSize(2).last().isEqualTo(Set.of());
    }

    /** CORE-80. */
    @Test
    void orderThatWasInForceBeforeItsStepOpened_orIsCancelledBeforeTheProofCame_endsNothingWithoutIt() {
        orders.did(orders.kind.begin);
        RecordRow running = ordered("need|2|MEMO||บันทึกขอความเห็นชอบ|yes");
        at.happenings.clear();
        attach(running);
        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThat(reached()).containsExactly(Set.of(ProcessesFixture.key(13)));

        orders.did(orders.kind.cancel);
        hear("cancelled");
        prove(running);
        at.records.tasks.act(
                OFFICER,
                at.task(running, 3),
                task.plan,
                new RecordDraft().with(task.due, LocalDate.of(2026, 12, 18)),
                "หัวหน้ากลุ่มเลื่อนวันแจ้งเวียน");

        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThat(at.task(running, 2).get(task.byHappening)).isFalse();

        orders.did(orders.kind.begin);
        hear("begun");
        assertThat(at.task(running, 2).state())
                .as("an order that began after all")
                .isEqualTo(task.done);
    }

    /** CORE-79. */
    @Test
    void orderThatEndsADecision_leavesTheWayToItsPerson_theOtherWayIsDropped() {
        RecordRow running = ordered("way|2|4|เฉพาะกลุ่ม");
        attach(running);
        at.happenings.clear();

        hear("begun");

        assertThat(at.task(running, 2).state()).isEqualTo(task.open);
        assertThat(at.task(running, 3).state()).isEqualTo(task.waiting);
        assertThat(reached()).containsExactly(Set.of(ProcessesFixture.key(13)));
        at.finish(running, 2, "เฉพาะกลุ่ม");
        assertThat(at.task(running, 3).state()).isEqualTo(task.skipped);
        assertThat(at.task(running, 4).state()).isEqualTo(task.open);
    }

    /** The module that keeps the orders is updated in the middle of a case. Source: kinds-processes.md §1.5. */
    @Test
    void orderWhoseModuleIsAwayWhileItComesInForceIsFollowedOnce_whenTheModuleIsBack() {
        RecordRow running = running();
        at.finish(running, 1, "");
        attach(running);
        on = false;
        orders.did(orders.kind.begin);
        assertThat(at.task(running, 2).state())
                .as("nobody told while the module was taken away")
                .isEqualTo(task.open);
        assertThat(at.task(running, 2).get(task.subjectLink).map(RecordLink::title))
                .as("what it is done by stays named")
                .contains("คำสั่งที่ 9/2564");
        SampleOrders updated = new SampleOrders();
        updated.steps.addAll(orders.steps);
        orders = updated;
        on = true;
        at.happenings.clear();

        assertThat(hear("begun")).isEqualTo(1);
        assertThat(hear("begun")).as("told again by the updated module").isZero();

        assertThat(at.task(running, 2).state()).isEqualTo(task.done);
        assertThat(at.all(running))
                .as("the step after it opened once")
                .filteredOn(one -> one.get(task.stepNo) == 3)
                .singleElement()
                .satisfies(next -> assertThat(next.state()).isEqualTo(task.open));
        assertThat(at.happenings.all())
                .filteredOn(one -> one.type().equals("processes.task.opened"))
                .hasSize(1);
    }

    @Test
    void recordThatIsMadeFromTheStepComesToIt_aTokenOfAnotherOfficeDoesNot_aRegisterThatIsOffIsNone() {
        RecordRow running = running();
        at.finish(running, 1, "");
        RecordRow step = at.task(running, 2);
        String token = TaskRecords.query(step).substring("for=".length());
        RecordLink made = new RecordLink("documents.order", SampleOrders.KEY, "คำสั่งที่ 9/2564");

        assertThat(at.records
                        .subjects
                        .register(SampleOffices.KT1, step, Locale.of("th"))
                        .map(CataloguedKind::type))
                .contains("documents.order");
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.subjects.made(ProcessesFixture.stranger(), token, made));
        assertThat(at.records.subjects.made(OFFICER, "documents.meeting:4", made))
                .isEmpty();
        assertThat(at.records.subjects.made(OFFICER, token, made)).contains(task.pageAddress(step.id()));
        assertThat(at.task(running, 2).get(task.subject)).isEqualTo("documents.order:" + SampleOrders.KEY);

        on = false;
        assertThat(at.records.subjects.register(SampleOffices.KT1, step, Locale.of("th")))
                .isEmpty();
        at.finish(running, 2, "");
        assertThat(at.task(running, 3).state())
                .as("by hand while the module is away")
                .isEqualTo(task.open);
    }

    @Test
    void stepHasAButtonToMakeItsRecord_forWhoMayMakeOne_untilOneIsLinked() {
        RecordRow running = running();
        at.finish(running, 1, "");
        RecordRow step = at.task(running, 2);
        assertThat(made(OFFICER, step)).as("drafts no orders").isEmpty();
        assertThat(made(OFFICER.with(SampleOrders.PREPARE), step))
                .containsExactly("/documents/order?for=processes.task:" + step.id());

        attach(running);
        assertThat(made(OFFICER.with(SampleOrders.PREPARE), at.task(running, 2)))
                .isEmpty();
    }

    private List<String> made(TestCaller reader, RecordRow step) {
        return at.routes().of((RecordKind) task).head(TestRequest.of(reader, "processes", ""), step).stream()
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .toList();
    }
}
