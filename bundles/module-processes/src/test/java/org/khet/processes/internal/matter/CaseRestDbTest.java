package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.approval.ApprovalListener.Answer;
import org.khet.portal.api.approval.ApprovalListener.Outcome;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.ApprovalAnswers;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.processes.internal.NoRounds;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesSettings;

/** A paused case troubles nobody; a step that turns in circles is told to the head. Source: core E-34, E-37, kinds-processes.md §3, §9. */
@OnEachDatabase
class CaseRestDbTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final TestCaller DIRECTOR = ProcessesFixture.person(1);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseKind matter;
    private CaseTaskKind task;

    CaseRestDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        matter = at.records.cases.kind();
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        matter = at.records.cases.kind();
        task = at.records.tasks.kind();
    }

    private CaseMorning morning() {
        return new CaseMorning(
                at.records.cases, at.records.tasks, at.records.parts, at.calendar.settings, at.callers, at.clock);
    }

    private RecordRow pause(RecordRow running) {
        return at.records.cases.act(HEAD, at.now(running), matter.pause, new RecordDraft(), "รอ สพฐ. เปิดระบบ");
    }

    @Test
    void pausedCaseIsNeitherRemindedNorMarkedLateNorRed_afterwardsItsDaysGoOn() {
        RecordRow running = at.started(at.published("C-06"));
        at.clock.set("2021-10-04T09:00");
        RecordRow paused = pause(running);
        assertThat(at.task(running, 1).state()).isEqualTo(task.resting);
        at.happenings.clear();
        for (String day : List.of("2021-10-08", "2021-10-11", "2021-10-12", "2021-10-18")) {
            at.clock.set(day + "T06:15");
            assertThat(morning().mark(KT1)).isZero();
            assertThat(morning().remind(KT1)).isZero();
        }
        LocalDate today = LocalDate.of(2021, 10, 18);

        assertThat(at.happenings.types()).doesNotContain("processes.task.reminded");
        assertThat(at.now(running).get(matter.late)).isFalse();
        assertThat(at.task(running, 1).get(task.late)).isFalse();
        assertThat(at.records.board.light(KT1, at.task(running, 1), today)).isEqualTo(CaseBoard.Light.GREY);
        assertThat(at.records
                        .steps
                        .month(HEAD, YearMonth.of(2021, 10), today, 10)
                        .bars())
                .extracting(CaseCalendar.Bar::light)
                .doesNotContain(CaseBoard.Light.RED);
        assertThat(at.records.board.byPerson(HEAD, today)).isEmpty();
        assertThat(at.records.tasks.count(HEAD, RecordFilter.ALL.in("late"))).isZero();
        assertThat(at.records.tasks.waiting(ProcessesFixture.person(13), 10)).isEmpty();
        assertThat(at.records.tasks.count(HEAD, RecordFilter.ALL.in("open"))).isEqualTo(1);

        at.records.cases.act(HEAD, paused, matter.resume);
        assertThat(at.task(running, 1).state()).isEqualTo(task.open);
        assertThat(at.task(running, 1).get(task.due)).contains(LocalDate.of(2021, 10, 25));
        at.clock.set("2021-10-26T06:15");
        assertThat(morning().mark(KT1)).isEqualTo(1);
        assertThat(at.now(running).get(matter.late)).isTrue();
    }

    @Test
    void stepThatWasAskedForIsAskedForAgainAfterThePause_caseCancelledWhilePausedStopsIt() {
        RecordRow running = at.started(at.published(ProcessesFixture.file(
                "code|ท-31",
                "name|ขอความเห็นชอบ",
                "step|1|START|OWNER||เสนอ|5|DAY",
                "step|2|END|OWNER||รายงาน",
                "way|1|2")));
        at.records.tasks.act(ProcessesFixture.person(13), at.task(running, 1), task.ask);
        RecordRow paused = pause(running);
        assertThat(at.task(running, 1).state()).isEqualTo(task.resting);
        at.records.cases.act(HEAD, paused, matter.resume);
        assertThat(at.task(running, 1).state()).isEqualTo(task.asked);

        pause(running);
        at.records.cases.act(HEAD, at.now(running), matter.cancel, new RecordDraft(), "ยกเลิก");
        assertThat(at.task(running, 1).state()).isEqualTo(task.cancelled);
    }

    /** Papers of the office: one open about each step until it is withdrawn. */
    private final class Papers implements Approvals {
        private final Set<Long> open = new HashSet<>();
        private final List<Long> withdrawn = new ArrayList<>();
        private final ApprovalListener answers = new ApprovalAnswers(at.kinds);

        Papers() {
            at.switches.turn(KT1, "documents", true);
            at.approvals.come(this);
        }

        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public String ask(Caller caller, Request request) {
            open.add(request.recordId());
            return "documents." + request.recordId();
        }

        @Override
        public Optional<PlacedPaper> standing(Caller caller, String recordType, long recordId) {
            return recordType.equals(task.type()) && open.contains(recordId)
                    ? Optional.of(new PlacedPaper("", "", ""))
                    : Optional.empty();
        }

        @Override
        public void withdraw(Caller caller, String recordType, long recordId, String reason) {
            if (open.remove(recordId)) {
                withdrawn.add(recordId);
            }
        }

        void decide(RecordRow running, int step, Outcome outcome) {
            long id = at.task(running, step).id();
            open.remove(id);
            answers.answered(
                    DIRECTOR,
                    new Answer(
                            "documents." + id,
                            task.type(),
                            id,
                            outcome,
                            "ศธ 04123/212",
                            LocalDate.of(2021, 10, 1),
                            "ตามที่เสนอ"));
        }
    }

    private RecordRow asked(String code) {
        RecordRow running = at.started(at.published(ProcessesFixture.file(
                "code|" + code,
                "name|ขอความเห็นชอบ " + code,
                "step|1|START|OWNER||ร่าง",
                "step|2|DECISION|OWNER||เสนอ|5|DAY",
                "step|3|END|OWNER||รายงาน",
                "way|1|2",
                "way|2|1|แก้ไข|back",
                "way|2|3|เห็นชอบ")));
        at.finish(running, 1, "");
        at.records.tasks.act(ProcessesFixture.person(13), at.task(running, 2), task.ask);
        return running;
    }

    /** CORE-84. */
    @Test
    void paperThatIsDecidedWhileItsCaseIsPaused_staysOpenUntilThen_andTakesEffectOnceWhenTheCaseGoesOn() {
        Papers papers = new Papers();
        RecordRow granted = asked("ท-35");
        pause(granted);
        papers.decide(granted, 2, Outcome.GRANTED);
        papers.decide(granted, 2, Outcome.GRANTED);
        assertThat(at.task(granted, 2).state())
                .as("nothing happens while the case rests")
                .isEqualTo(task.resting);
        assertThat(at.task(granted, 3).state()).isEqualTo(task.waiting);

        at.records.cases.act(HEAD, at.now(granted), matter.resume);

        assertThat(papers.withdrawn).isEmpty();
        assertThat(at.task(granted, 2).state()).isEqualTo(task.done);
        assertThat(at.task(granted, 2).get(task.decisionNo)).as("of the paper").isEqualTo("ศธ 04123/212");
        assertThat(at.task(granted, 2).get(task.decisionOn)).contains(LocalDate.of(2021, 10, 1));
        assertThat(at.task(granted, 2).get(task.decisionFile)).isEmpty();
        assertThat(at.task(granted, 3).state()).isEqualTo(task.open);
        assertThat(at.records.tasks.steps(HEAD, at.task(granted, 2).id()))
                .filteredOn(step -> step.action().equals("grant"))
                .extracting(RecordStep::person, RecordStep::words)
                .containsExactly(tuple(ProcessesFixture.key(1), "ตามที่เสนอ"));
        papers.decide(granted, 2, Outcome.GRANTED);
        pause(granted);
        at.records.cases.act(HEAD, at.now(granted), matter.resume);
        assertThat(at.all(granted))
                .filteredOn(one -> one.get(task.stepNo) == 3)
                .as("opened once")
                .hasSize(1);

        RecordRow refused = asked("ท-36");
        RecordRow returned = asked("ท-37");
        pause(refused);
        pause(returned);
        papers.decide(refused, 2, Outcome.REFUSED);
        papers.decide(returned, 2, Outcome.RETURNED);
        at.records.cases.act(HEAD, at.now(refused), matter.resume);
        at.records.cases.act(HEAD, at.now(returned), matter.resume);
        assertThat(at.task(refused, 1).get(task.pass)).isEqualTo(2);
        assertThat(at.task(refused, 1).state()).isEqualTo(task.open);
        assertThat(at.task(returned, 2).state()).isEqualTo(task.open);

        RecordRow ended = asked("ท-38");
        pause(ended);
        at.records.cases.act(HEAD, at.now(ended), matter.cancel, new RecordDraft(), "ยกเลิก");
        assertThat(papers.withdrawn)
                .as("nobody waits any more")
                .containsExactly(at.task(ended, 2).id());
    }

    @Test
    void caseThatWasPausedByAnEarlierVersionRestsFromTheNextMorning() {
        RecordRow running = at.started(at.published("C-06"));
        RecordRow paused = pause(running);
        at.records.tasks.internal().act(HEAD, at.task(running, 1), task.wake);
        at.clock.set("2021-10-12T06:15");

        assertThat(morning().mark(KT1)).isZero();

        assertThat(at.task(running, 1).state()).isEqualTo(task.resting);
        assertThat(at.now(running).get(matter.late)).isFalse();
        at.records.cases.act(HEAD, paused, matter.resume);
        assertThat(at.task(running, 1).state()).isEqualTo(task.open);
    }

    @Test
    void stepThatIsDoneForTheThirdTimeIsToldToTheHeadOfTheGroup_orWhereNobodyIsHead_toTheLead() {
        RecordRow running = looping("ท-32");
        sendBack(running);
        assertThat(told()).isEmpty();
        sendBack(running);
        assertThat(at.task(running, 1).get(task.pass)).isEqualTo(3);
        assertThat(told())
                .extracting(DomainEvent::recordId, one -> one.audience().people())
                .containsExactly(tuple(at.task(running, 1).id(), Set.of(ProcessesFixture.key(12))));

        at.functions.nobody(ProcessesFixture.ICT);
        at.set(ProcessesSettings.TELL_PASS, 2);
        at.happenings.clear();
        sendBack(looping("ท-33"));
        assertThat(told())
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).containsExactly(ProcessesFixture.key(13)));
    }

    private List<DomainEvent> told() {
        return at.happenings.all().stream()
                .filter(one -> one.type().equals("processes.task.escalated"))
                .toList();
    }

    private RecordRow looping(String code) {
        return at.started(at.published(ProcessesFixture.file(
                "code|" + code,
                "name|จัดทำแผน " + code,
                "step|1|START|OWNER||ร่าง",
                "step|2|DECISION|OWNER||ตรวจ",
                "step|3|END|OWNER||เผยแพร่",
                "way|1|2",
                "way|2|1|แก้ไข|back",
                "way|2|3|ผ่าน")));
    }

    private void sendBack(RecordRow running) {
        at.finish(running, 1, "");
        at.records.tasks.act(
                ProcessesFixture.person(13),
                at.task(running, 2),
                task.sendBack,
                new RecordDraft().with(task.branch, "แก้ไข"),
                "ตัวเลขไม่ตรง");
    }

    @Test
    void schoolYearStartsItsCasesInItsFirstMonth_onceEachYear() {
        at.published(ProcessesFixture.file(
                "code|ท-34",
                "name|เปิดเรียน",
                "trigger|SCHOOL_YEAR",
                "step|1|START|OWNER||ตรวจความพร้อม||SCHOOL_YEAR",
                "step|2|END|OWNER||รายงาน",
                "way|1|2"));
        assertThat(starts()).as("no school year is known").isZero();
        at.years.with(FakeSchoolYears.usual(2564)).with(FakeSchoolYears.usual(2565));
        assertThat(starts()).as("October is not the turn of the school year").isZero();
        at.clock.set("2022-05-16T06:15");
        assertThat(starts()).isEqualTo(1);
        at.clock.set("2022-06-01T06:15");
        assertThat(starts()).isZero();

        RecordRow begun = at.records.cases.all(HEAD, RecordFilter.ALL).getFirst();
        assertThat(begun.get(matter.key)).isEqualTo("SCHOOL-YEAR:#" + begun.get(matter.process) + ":2565");
        assertThat(begun.get(matter.title)).isEqualTo("เปิดเรียน ปีการศึกษา 2565");
        assertThat(begun.get(matter.startsOn)).isEqualTo(LocalDate.of(2022, 5, 16));
        assertThat(begun.get(matter.year)).isEqualTo(FiscalYear.ofBuddhist(2565));
        assertThat(at.task(begun, 1).get(task.due)).isEqualTo(Optional.of(LocalDate.of(2023, 3, 31)));
        at.set(ProcessesSettings.AUTO_START, false);
        at.clock.set("2023-05-16T06:15");
        assertThat(starts()).isZero();
    }

    private int starts() {
        return new CaseStarts(
                        at.records.processes,
                        at.records.cases,
                        new CaseStarts.Calendars(new NoRounds(), at.years),
                        at.calendar.settings,
                        at.records.subjects,
                        new CaseStarts.Work(at.callers, at.portal.transactions, at.clock))
                .start(KT1);
    }
}
