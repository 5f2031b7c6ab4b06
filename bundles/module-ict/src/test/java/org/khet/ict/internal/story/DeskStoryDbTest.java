package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.deadline.TargetTime;
import org.khet.ict.internal.ticket.deadline.TicketDeadlines;
import org.khet.ict.internal.ticket.figure.DeskFigures;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.ticket.figure.Spread;
import org.khet.ict.internal.ticket.job.TargetJob;
import org.khet.ict.internal.ticket.job.UnansweredJob;
import org.khet.ict.internal.ticket.job.WaitingTicketLoop;
import org.khet.ict.internal.ticket.store.WaitingTicketRepository;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The clock, the figures, notes and messages of the desk. Source: ict I.2.8, I.2.9, ICT-11, ICT-25, ICT-26, ICT-28, ICT-32. */
@OnEachDatabase
class DeskStoryDbTest {
    private final TestDatabase database;
    private TestOffice desk;

    DeskStoryDbTest(TestDatabase database) {
        this.database = database;
        this.desk = new PartOffice(database).desk;
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        desk = new PartOffice(database).desk;
    }

    private TargetTime time(Ticket ticket) {
        return new TargetClock(desk.counted, desk.settings, desk.clock)
                .of(ticket, desk.tickets.steps(TestStaff.KT1, ticket.id()));
    }

    @Test
    void clockStandsStillWhileTheRequesterIsAsked_andGoesOnWithTheAnswer() {
        Ticket ticket = desk.repairing();
        desk.clock.set("2026-11-20T10:30");
        Ticket asked = desk.desks.bench().ask(desk.technician(), ticket.seen(), "ใช้สายใด");
        desk.clock.set("2026-11-20T14:30");
        assertThat(time(asked).state()).isEqualTo(TargetTime.Run.PAUSED);
        assertThat(time(asked).used()).isEqualTo(Duration.ofHours(1));
        assertThat(time(asked).paused()).isEqualTo(Duration.ofHours(4));

        Ticket answered = desk.desks.bench().answer(desk.school(), asked.seen(), "สาย USB");
        desk.clock.set("2026-11-20T15:30");
        TargetTime again = time(answered);
        assertThat(again.state()).isEqualTo(TargetTime.Run.RUNNING);
        assertThat(again.used()).isEqualTo(Duration.ofHours(2));
        assertThat(again.paused()).as("all pauses together").isEqualTo(Duration.ofHours(4));
        assertThat(again.allowed())
                .as("three working days and the way to the school")
                .isEqualTo(Duration.ofMinutes(1440 + 480));
        assertThat(again.due()).isNotNull();
        desk.clock.set("2026-11-23T09:30");
        assertThat(time(answered).used()).as("the weekend does not count").isEqualTo(Duration.ofHours(4));
    }

    @Test
    void threeQuartersTellTheTechnician_allOfItTheHeadToo_eachOnce() {
        Ticket ticket =
                desk.desks.desk().assign(desk.head(), urgent().seen(), new org.khet.portal.api.person.PersonId(22));
        assertThat(time(ticket).allowed()).isEqualTo(Duration.ofHours(4));
        var job = new TargetJob(
                new WaitingTicketLoop(
                        desk.flow,
                        new WaitingTicketRepository(database.unit()),
                        desk.news,
                        database.transactions(),
                        desk.callers),
                new TargetClock(desk.counted, desk.settings, desk.clock),
                desk.deadlines,
                desk.clock);
        desk.clock.set("2026-11-20T12:00");
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.target-near")).isZero();
        desk.clock.set("2026-11-20T12:45");
        job.run(new TestRun(TestStaff.KT1));
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.target-near")).isEqualTo(1);
        desk.clock.set("2026-11-20T14:00");
        job.run(new TestRun(TestStaff.KT1));
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.target-late")).isEqualTo(1);
        assertThat(desk.happenings.all().getLast().audience().permissions())
                .contains(org.khet.ict.internal.IctPermissions.REPAIR_DIRECT);
        assertThat(time(ticket).late()).isTrue();
    }

    /** A ticket that was received and given to nobody runs over its time: the head is told. Source: ICT-25. */
    @Test
    void lateTicketThatWasGivenToNobodyIsToldToTheHead_andStandsAmongTheOverdueOnes() {
        Ticket ticket = urgent();
        desk.tickets.keep(ticket, new TicketDeadlines(null, null)); // as the version before left it
        var job = new TargetJob(
                new WaitingTicketLoop(
                        desk.flow,
                        new WaitingTicketRepository(database.unit()),
                        desk.news,
                        database.transactions(),
                        desk.callers),
                new TargetClock(desk.counted, desk.settings, desk.clock),
                desk.deadlines,
                desk.clock);
        desk.clock.set("2026-11-20T14:00");
        job.run(new TestRun(TestStaff.KT1));
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.target-late")).isEqualTo(1);
        assertThat(desk.happenings.all().getLast().audience().permissions())
                .contains(org.khet.ict.internal.IctPermissions.REPAIR_DIRECT);
        assertThat(desk.desks.register().counts(desk.head(), TicketFilter.OPEN).overdue())
                .isEqualTo(1);
        assertThat(desk.desks.register().open(desk.head(), ticket.id()).seen())
                .as("whoever has it open can go on")
                .isEqualTo(ticket.seen());
    }

    /** Source: ict T9, ICT-11. */
    @Test
    void requesterWhoDoesNotAnswerIsRemindedAfterTwoWorkingDays_theHeadIsToldAfterFive_eachOnceForAQuestion() {
        Ticket asked =
                desk.desks.bench().ask(desk.technician(), desk.repairing().seen(), "ใช้สายใด");
        var job = new UnansweredJob(
                new WaitingTicketLoop(
                        desk.flow,
                        new WaitingTicketRepository(database.unit()),
                        desk.news,
                        database.transactions(),
                        desk.callers),
                desk.settings,
                desk.days,
                desk.clock);
        desk.clock.set("2026-11-23T08:30");
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.unanswered"))
                .as("the weekend does not count")
                .isZero();
        desk.clock.set("2026-11-24T08:30");
        job.run(new TestRun(TestStaff.KT1));
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.unanswered")).isEqualTo(1);
        assertThat(desk.happenings.all().getLast().audience().people())
                .contains(asked.report().requester().person().id());
        desk.clock.set("2026-11-26T08:30");
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.unanswered-still")).isZero();
        desk.clock.set("2026-11-27T08:30");
        job.run(new TestRun(TestStaff.KT1));
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.unanswered-still")).isEqualTo(1);
        assertThat(desk.happenings.all().getLast().audience().permissions())
                .contains(org.khet.ict.internal.IctPermissions.REPAIR_DIRECT);
        assertThat(time(asked).state()).as("the clock still stands").isEqualTo(TargetTime.Run.PAUSED);

        Ticket answered = desk.desks.bench().answer(desk.school(), asked.seen(), "สาย USB");
        desk.clock.set("2026-12-11T08:30");
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.unanswered")).isEqualTo(1);
        desk.desks.bench().ask(desk.technician(), answered.seen(), "ความยาวเท่าใด");
        desk.clock.set("2026-12-16T08:30");
        job.run(new TestRun(TestStaff.KT1));
        assertThat(told("ict.ticket.unanswered"))
                .as("of another question again")
                .isEqualTo(2);
    }

    /** Source: ict I.2.3 data_backup_ok. */
    @Test
    void dataIsErasedOnlyAfterTheRequesterAllowedIt_inTheReportOrLater() {
        Ticket ticket = desk.repairing();
        assertThat(ticket.report().trouble().mayErase()).isFalse();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.notes.erase(desk.technician(), ticket.seen(), "ลงระบบใหม่"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.no-consent"));
        assertThatExceptionOfType(NotPermitted.class)
                .as("only the requester's side allows it")
                .isThrownBy(() -> desk.notes.consent(desk.technician(), ticket.seen(), "ล้างได้"));

        Ticket allowed = desk.notes.consent(desk.school(), ticket.seen(), "เก็บแฟ้มในไดรฟ์ D ไว้");
        assertThat(desk.tickets
                        .find(TestStaff.KT1, allowed.id())
                        .orElseThrow()
                        .report()
                        .trouble()
                        .mayErase())
                .isTrue();
        assertThat(desk.desks.register().actions(desk.school(), allowed)).doesNotContain(TicketAction.CONSENT);
        Ticket erased = desk.notes.erase(desk.technician(), allowed.seen(), "สำรองไดรฟ์ D แล้วลงระบบใหม่");
        assertThat(erased.state()).isEqualTo(TicketState.REPAIRING);
        assertThat(desk.desks
                        .register()
                        .steps(desk.school(), erased.id())
                        .getLast()
                        .way()
                        .action())
                .isEqualTo(TicketAction.ERASE);
    }

    /** Source: ict I.2.8, ICT-25. */
    @Test
    void headGivesAnotherPriorityWithAReason_itsTargetsFollowFromTheReportOn_andTheTechnicianIsTold() {
        Ticket ticket = desk.repairing();
        assertThat(time(ticket).allowed()).isEqualTo(Duration.ofMinutes(1440 + 480));
        var due = desk.targets
                .due(ticket, desk.tickets.steps(TestStaff.KT1, ticket.id()))
                .orElseThrow();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> desk.desks.desk().prioritize(desk.technician(), ticket.seen(), 1, "สอบวันนี้"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.desks.desk().prioritize(desk.head(), ticket.seen(), 1, " "));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.desks.desk().prioritize(desk.head(), ticket.seen(), 3, "เหมือนเดิม"));

        Ticket urgent = desk.desks.desk().prioritize(desk.head(), ticket.seen(), 1, "สอบวันนี้");

        assertThat(urgent.state()).isEqualTo(TicketState.REPAIRING);
        assertThat(urgent.handling().triage().priority()).isEqualTo(1);
        assertThat(time(urgent).allowed()).isEqualTo(Duration.ofMinutes(240 + 480));
        assertThat(desk.targets.due(urgent, desk.tickets.steps(TestStaff.KT1, urgent.id())))
                .hasValueSatisfying(earlier -> assertThat(earlier).isBefore(due));
        assertThat(desk.happenings.all().getLast().audience().people())
                .contains(new org.khet.portal.api.person.PersonId(22));
        var last = desk.tickets.steps(TestStaff.KT1, urgent.id()).getLast();
        assertThat(last.way().action()).isEqualTo(TicketAction.PRIORITIZE);
        assertThat(last.note().words()).isEqualTo("สอบวันนี้");
        assertThatExceptionOfType(Outdated.class)
                .as("before it is received the matrix says it")
                .isThrownBy(() -> desk.desks
                        .desk()
                        .prioritize(desk.head(), desk.reported().seen(), 1, "สอบวันนี้"));
    }

    private Ticket urgent() {
        Ticket reported = desk.reported();
        return desk.desks
                .desk()
                .receive(desk.clerk(), reported.seen(), new Handling.Triage("NET-NO", 1), "ปิดรอบข้อมูลวันนี้");
    }

    private long told(String type) {
        return desk.happenings.all().stream()
                .filter(one -> one.type().equals(type))
                .count();
    }

    @Test
    void reopenedTicketGoesOnFromItsRest() {
        Ticket back = desk.returned();
        desk.clock.set("2026-11-23T10:30");
        assertThat(time(back).state()).isEqualTo(TargetTime.Run.ENDED);
        Duration used = time(back).used();
        Ticket again = desk.desks.handOver().notWorking(desk.school(), back.seen(), "ยังไม่ดึงกระดาษ");
        desk.clock.set("2026-11-23T11:30");
        assertThat(time(again).used()).isEqualTo(used.plusHours(1));
    }

    @Test
    void figuresEqualARecountOfTheRegister() {
        Ticket rated = desk.returned();
        desk.desks.handOver().confirm(desk.school(), rated.seen(), new HandOverService.Rating(2, 0, 0, 0, "ช้า"));
        Ticket again = desk.returned();
        desk.desks.handOver().notWorking(desk.school(), again.seen(), "ยังเสีย");
        desk.reported();
        Ticket asked = desk.repairing();
        desk.desks.bench().ask(desk.technician(), asked.seen(), "รหัสเข้าเครื่องคืออะไร");
        desk.clock.set("2026-11-20T13:30");
        var service = new FigureService(
                desk.tickets, desk.times, new TargetClock(desk.counted, desk.settings, desk.clock), desk.clock);

        DeskFigures year = service.of(desk.head(), LocalDate.of(2026, 10, 1), LocalDate.of(2027, 9, 30));

        var all = TicketFilter.OPEN.in(TicketFilter.Tab.ALL);
        assertThat(year.received()).isEqualTo(desk.desks.register().count(desk.head(), all));
        assertThat(year.backlog().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(desk.desks.register().count(desk.head(), TicketFilter.OPEN));
        assertThat(year.cost())
                .isEqualByComparingTo(
                        desk.desks.register().cost(desk.head(), all).orElseThrow());
        assertThat(year.opinion().ratings()).containsExactly(java.util.Map.entry(2, 1));
        assertThat(year.opinion().mean()).isEqualTo(2.0);
        assertThat(year.opinion().returned()).isEqualTo(2);
        assertThat(year.opinion().reopened()).isEqualTo(1);
        assertThat(year.states())
                .containsEntry("CLOSED", 1)
                .containsEntry("REOPENED", 1)
                .containsEntry("SUBMITTED", 1);
        assertThat(year.groups().get("place").values().stream()
                        .mapToInt(DeskFigures.Share::count)
                        .sum())
                .isEqualTo(4);
        assertThat(year.times().paused())
                .as("four hours of waiting for the requester")
                .containsExactly(java.util.Map.entry(TicketState.WAITING_REQUESTER, 240L));
        assertThat(year.groups().get("side")).containsOnlyKeys("SCHOOL");
        assertThat(year.schools()).containsExactly(TestOffice.S05);
        assertThat(service.of(desk.head(), LocalDate.of(2024, 10, 1), LocalDate.of(2029, 9, 30))
                        .received())
                .as("of five years the middle one")
                .isEqualTo(year.received());
        assertThat(service.of(desk.head(), LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30))
                        .received())
                .isZero();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.of(desk.school(), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
    }

    /** Source: ict I.2.9, ICT-26. */
    @Test
    void meanMedianSharesInTargetAndDevicesThatBreakAgain_equalARecountOfTheTimeLines() {
        long printer = desk.device("SN-7");
        Ticket first = reported("f1", printer);
        Ticket second = reported("f2", printer);
        Ticket third = desk.reported();
        desk.clock.set("2026-11-20T10:00");
        Ticket one = received(first);
        desk.clock.set("2026-11-20T11:30");
        Ticket two = received(second);
        desk.clock.set("2026-11-20T14:30");
        Ticket three = received(third);
        solved(one);
        desk.clock.set("2026-11-26T15:30");
        solved(two);

        DeskFigures year = new FigureService(
                        desk.tickets, desk.times, new TargetClock(desk.counted, desk.settings, desk.clock), desk.clock)
                .of(desk.head(), LocalDate.of(2026, 10, 1), LocalDate.of(2027, 9, 30));

        assertThat(year.times().respond())
                .as("received after 30, 120 and 300 minutes")
                .isEqualTo(new Spread(3, 150, 120, 300));
        assertThat(year.times().respondInTime())
                .as("240 are allowed for priority 3")
                .isEqualTo(2);
        assertThat(Stream.of(one, two, three)
                        .map(ticket -> desk.times.of(now(ticket)).orElseThrow().late()))
                .as("the register says the same")
                .containsExactly(false, false, true);
        List<TargetTime> solved =
                Stream.of(one, two).map(ticket -> time(now(ticket))).toList();
        assertThat(solved)
                .as("the second took five working days, of which four are allowed with the way to the school")
                .extracting(TargetTime::late)
                .containsExactly(false, true);
        assertThat(year.times().resolve())
                .isEqualTo(Spread.of(solved.stream().map(TargetTime::used).toList()));
        assertThat(year.times().resolveInTime()).isEqualTo(1);
        assertThat(year.groups().get("device").values())
                .as("one printer that broke twice")
                .extracting(DeskFigures.Share::count)
                .containsExactly(2);
        assertThat(year.backlog())
                .as("the two that are not given back and the one that waits, six days old")
                .containsExactly(0, 3, 0, 0);
    }

    private Ticket now(Ticket ticket) {
        return desk.desks.register().open(desk.head(), ticket.id());
    }

    private Ticket reported(String token, long device) {
        TicketDraft own = TestOffice.draft(token, "เครื่องพิมพ์ไม่ดึงกระดาษ");
        var subject = new TicketDraft.Subject(new ReportedItem(device, "", "", "", ""), "");
        return desk.desks
                .report()
                .submit(
                        desk.school(),
                        new TicketDraft(token, own.origin(), own.contact(), subject, own.trouble(), own.photos()));
    }

    private Ticket received(Ticket ticket) {
        return desk.desks.desk().receive(desk.clerk(), ticket.seen(), new Handling.Triage("PER", 3), "");
    }

    private void solved(Ticket ticket) {
        var bench = desk.desks.bench();
        Ticket given =
                desk.desks.desk().assign(desk.head(), ticket.seen(), new org.khet.portal.api.person.PersonId(22));
        Ticket looking = bench.diagnose(desk.technician(), given.seen(), WorkMode.ON_SITE, "ห้องธุรการ ชั้น 2");
        Ticket working = bench.start(
                desk.technician(), looking.seen(), new TicketOutcome.Finding("ลูกยางสึก", "WORN", "เปลี่ยนลูกยาง"), 20);
        bench.finish(desk.technician(), working.seen(), new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
    }

    @Test
    void bothSidesWriteToEachOther_whatStaysAtTheDeskIsNeverSeenByTheRequester() {
        Ticket ticket = desk.assigned();
        Ticket asked = desk.notes.write(desk.school(), ticket.seen(), "เครื่องอยู่ชั้น 2", List.of());
        assertThat(asked.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(desk.happenings.all().getLast().audience().people())
                .contains(new org.khet.portal.api.person.PersonId(22));
        Ticket answered = desk.notes.write(desk.technician(), asked.seen(), "จะเข้าไปพรุ่งนี้", List.of());
        Ticket noted = desk.notes.note(desk.technician(), answered.seen(), "เคยซ่อมแล้วสองครั้ง ควรเสนอจำหน่าย");
        assertThat(desk.happenings.all().getLast().audience().people())
                .doesNotContain(new org.khet.portal.api.person.PersonId(501));

        assertThat(desk.desks.register().steps(desk.school(), noted.id()))
                .extracting(step -> step.way().action())
                .contains(TicketAction.MESSAGE)
                .doesNotContain(TicketAction.NOTE);
        assertThat(desk.desks.register().steps(desk.technician(), noted.id()))
                .extracting(step -> step.way().action())
                .contains(TicketAction.NOTE);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> desk.notes.note(desk.school(), noted.seen(), "ลองเขียนภายใน"));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> desk.notes.write(desk.otherSchool(), noted.seen(), "ขอดูด้วย", List.of()));
    }

    @Test
    void workOfADayAddsItsMinutes_andTheCostOfFinishedWorkIsPutRightByTheHeadOnly() {
        Ticket ticket = desk.repairing();
        Ticket logged = desk.notes.log(desk.technician(), ticket.seen(), "ถอดชุดดึงกระดาษ", 25);
        assertThat(logged.outcome().done().minutes()).isEqualTo(45);
        Ticket done = desk.desks
                .bench()
                .finish(
                        desk.technician(),
                        logged.seen(),
                        new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 10, new BigDecimal("4500")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> desk.notes.correct(desk.technician(), done.seen(), new BigDecimal("450"), "พิมพ์เกิน"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.notes.correct(desk.head(), done.seen(), new BigDecimal("450"), " "));
        Ticket right = desk.notes.correct(desk.head(), done.seen(), new BigDecimal("450"), "พิมพ์ศูนย์เกิน");
        assertThat(right.outcome().done().cost()).isEqualByComparingTo("450");
        assertThat(right.state()).isEqualTo(TicketState.READY);
        assertThat(desk.desks
                        .register()
                        .steps(desk.head(), right.id())
                        .getLast()
                        .note()
                        .words())
                .startsWith("4,500.00 → 450.00");
    }

    @Test
    void lowRatingIsFollowedUpByTheHead_aGoodOneIsNot() {
        Ticket low = desk.desks
                .handOver()
                .confirm(desk.school(), desk.returned().seen(), new HandOverService.Rating(2, 0, 0, 0, "ช้า"));
        Ticket good = desk.desks
                .handOver()
                .confirm(desk.school(), desk.returned().seen(), new HandOverService.Rating(5, 0, 0, 0, ""));
        assertThat(desk.desks.register().actions(desk.head(), low)).contains(TicketAction.FOLLOW_UP);
        assertThat(desk.desks.register().actions(desk.head(), good)).doesNotContain(TicketAction.FOLLOW_UP);
        Ticket followed = desk.notes.followUp(desk.head(), low.seen(), "โทรขออภัยและนัดตรวจซ้ำแล้ว");
        assertThat(followed.state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void clerkSolvesAdviceAtOnce_itCountsAsFirstContact_andMayStillBeCalledNotWorking() {
        TicketDraft draft = TestOffice.draft("adv", "ถามวิธีแก้ข้อมูล EMIS ที่บันทึกผิด");
        Ticket reported = desk.desks
                .report()
                .submit(
                        desk.school(),
                        new TicketDraft(
                                draft.token(),
                                TicketDraft.Origin.own(TicketKind.ADVICE),
                                draft.contact(),
                                draft.subject(),
                                draft.trouble(),
                                List.of()));
        Ticket received =
                desk.desks.desk().receive(desk.clerk(), reported.seen(), new Handling.Triage("SYS-EM", 3), "");
        Ticket solved = desk.desks
                .bench()
                .solve(
                        desk.clerk(),
                        received.seen(),
                        new TicketOutcome.Done("บอกวิธีแก้", "ANSWERED", 5),
                        WorkMode.REMOTE);
        assertThat(solved.state()).isEqualTo(TicketState.RETURNED);
        var service = new FigureService(
                desk.tickets, desk.times, new TargetClock(desk.counted, desk.settings, desk.clock), desk.clock);
        assertThat(service.of(desk.head(), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30))
                        .first()
                        .done())
                .isEqualTo(1);
        Ticket again = desk.desks.handOver().notWorking(desk.school(), solved.seen(), "ยังแก้ไม่ได้");
        assertThat(again.state()).isEqualTo(TicketState.REOPENED);
    }
}
