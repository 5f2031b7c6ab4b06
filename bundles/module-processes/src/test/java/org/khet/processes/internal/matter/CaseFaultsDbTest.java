package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.NoRounds;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** What may go wrong while cases run: a role that nobody holds, a module that goes and comes back, a power cut. Source: core E-34 to E-38, CORE-83. */
@OnEachDatabase
class CaseFaultsDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final TestDatabase database;
    private ProcessesFixture at;

    CaseFaultsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
    }

    /** The power is cut when this is about to be written. */
    private void cutAt(String type, Runnable doing) {
        class PowerCut extends RuntimeException {}
        var follower = at.happenings.follow(SampleOffices.KT1, happening -> {
            if (happening.type().equals(type)) {
                throw new PowerCut();
            }
        });
        assertThatExceptionOfType(PowerCut.class).isThrownBy(doing::run);
        follower.close();
    }

    private CaseStarts starts(ProcessesRecords records) {
        return new CaseStarts(
                records.processes,
                records.cases,
                new CaseStarts.Calendars(new NoRounds(), at.years),
                at.calendar.settings,
                records.subjects,
                new CaseStarts.Work(at.callers, at.portal.transactions, at.clock));
    }

    @Test
    void powerCutBetweenTheLastStepAndTheNextCase_leavesBothOrNeither_andTheNextMorningStartsItOnce() {
        RecordRow running = at.started(at.published("C-04"));
        at.finish(running, 1, "");
        at.finish(running, 2, "");
        at.finish(running, 3, "");
        cutAt("processes.case.finished", () -> at.finish(running, 4, ""));

        ProcessesRecords after = at.again();
        CaseTaskKind task = after.tasks.kind();
        assertThat(after.cases.open(HEAD, running.id()).state())
                .as("the last step and the end of its case are one")
                .isEqualTo(after.cases.kind().running);
        RecordRow last = after.tasks
                .all(HEAD, RecordFilter.of(task.matter.is(running.id()), task.stepNo.is(4)))
                .getFirst();
        assertThat(last.state()).isEqualTo(task.open);
        after.tasks.act(HEAD, last, task.finish, new RecordDraft(), "");
        assertThat(after.cases.open(HEAD, running.id()).state()).isEqualTo(after.cases.kind().closed);

        at.published("C-06");
        cutAt("processes.task.opened", () -> starts(at.records).start(SampleOffices.KT1));
        ProcessesRecords morning = at.again();
        assertThat(morning.cases.count(
                        HEAD, RecordFilter.of(morning.cases.kind().origin.is(CaseOrigin.YEAR))))
                .as("no case without its tasks")
                .isZero();
        assertThat(starts(morning).start(SampleOffices.KT1)).isEqualTo(1);
        assertThat(starts(at.again()).start(SampleOffices.KT1)).isZero();
        assertThat(morning.tasks.count(
                        HEAD, RecordFilter.of(morning.tasks.kind().in(morning.tasks.kind().open))))
                .isEqualTo(1);
    }

    @Test
    void moduleThatIsUpdatedInTheMiddleOfACase_findsItAsItWas_andHearsWhatHappenedMeanwhile() {
        RecordRow running = at.started(at.published(ProcessesFixture.file(
                "code|ท-07",
                "name|งานตามคำสั่ง",
                "step|1|START|OWNER||รอคำสั่ง||NONE|||||documents.order|signed",
                "step|2|ACTIVITY|OWNER||ดำเนินการ",
                "step|3|END|OWNER||รายงาน",
                "way|1|2",
                "way|2|3")));
        CaseTaskKind before = at.records.tasks.kind();
        at.records
                .tasks
                .internal()
                .change(HEAD, at.task(running, 1), new RecordDraft().with(before.subject, "documents.order:77"));

        ProcessesRecords updated = at.again();
        CaseTaskKind kind = updated.tasks.kind();
        DomainEvent signed = new DomainEvent(
                "documents.order.signed",
                SampleOffices.KT1,
                "documents.order",
                77,
                "documents/orders/77",
                Map.of(),
                null,
                DomainEvent.Audience.NOBODY);
        assertThat(new StepListener(updated.tasks, updated.subjects, at.callers).hear(signed))
                .as("told to it once it was back")
                .isEqualTo(1);
        assertThat(new StepListener(at.again().tasks, at.records.subjects, at.callers).hear(signed))
                .as("told again, since it was stopped before it said that it had heard")
                .isZero();
        RecordRow second = updated.tasks
                .all(HEAD, RecordFilter.of(kind.matter.is(running.id()), kind.in(kind.open)))
                .getFirst();
        assertThat(second.get(kind.stepNo)).isEqualTo(2);
        RecordRow seen = at.records.tasks.open(HEAD, second.id());
        updated.tasks.act(HEAD, second, kind.finish, new RecordDraft(), "");
        assertThatExceptionOfType(Outdated.class)
                .as("a page that was opened before does the step no second time")
                .isThrownBy(() -> at.records.tasks.act(HEAD, seen, before.finish, new RecordDraft(), ""));
        assertThat(updated.cases.open(HEAD, running.id()).get(updated.cases.kind().done))
                .isEqualTo(66);
    }

    @Test
    void stepOfAUnitIsToldToItsPeople_ofOneInWhichNobodyIs_toTheLead_whoDoesIt() {
        Person auditor = SampleOffices.person(SampleOffices.KT1, 21);
        UnitId audit = SampleOffices.unit(SampleOffices.KT1, "AUD").id();
        at.people.with(new Person(
                auditor.id(),
                auditor.office(),
                auditor.title(),
                auditor.firstName(),
                auditor.lastName(),
                auditor.position(),
                null,
                null,
                auditor.phone(),
                auditor.email(),
                false));
        RecordRow process = ofUnits(ProcessesFixture.PLAN, audit);
        RecordRow running = at.started(process);
        CaseTaskKind kind = at.records.tasks.kind();
        assertThat(at.task(running, 1).get(kind.person)).isEmpty();
        assertThat(told())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(at.people.inUnit(SampleOffices.KT1, ProcessesFixture.PLAN).stream()
                        .map(Person::id)
                        .toList());
        assertThat(at.task(running, 2).get(kind.person)).contains(ProcessesFixture.key(13));

        at.happenings.clear();
        at.records.tasks.act(
                ProcessesFixture.inUnit(15, ProcessesFixture.PLAN),
                at.task(running, 1),
                kind.finish,
                new RecordDraft(),
                "");
        assertThat(told()).containsExactly(ProcessesFixture.key(13));
        at.finish(running, 2, "");
        assertThat(at.now(running).state()).isEqualTo(at.records.cases.kind().closed);
    }

    /** A process of two steps, each done by another unit. */
    private RecordRow ofUnits(UnitId one, UnitId two) {
        RecordRow process = at.records.catalogue.bring(
                HEAD,
                ProcessesFixture.file(
                        "code|ท-78",
                        "name|งานของสองกลุ่ม",
                        "step|1|START|UNIT||ทำแผน",
                        "step|2|END|UNIT||ตรวจ",
                        "way|1|2"),
                Optional.of(ProcessesFixture.ICT));
        ProcessVersionKind version = at.records.versions.kind();
        RecordRow draft = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        RecordDraft steps = RecordDraft.of(at.records.versions.open(HEAD, draft.id()));
        steps.lines(version.steps).get(0).with(version.actorUnit, one);
        steps.lines(version.steps).get(1).with(version.actorUnit, two);
        at.records.versions.change(HEAD, draft, steps);
        return at.publish(process);
    }

    private List<PersonId> told() {
        return at.happenings.all().stream()
                .filter(one -> one.type().equals("processes.task.opened"))
                .flatMap(one -> one.audience().people().stream())
                .toList();
    }
}
