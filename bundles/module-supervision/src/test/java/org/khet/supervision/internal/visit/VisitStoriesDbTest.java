package org.khet.supervision.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ask.OfficeForms;
import org.khet.portal.api.ask.OfficeForms.OfficeForm;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.meeting.ResolutionListener;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.supervision.internal.SupervisionOffice;
import org.khet.supervision.internal.SupervisionSettings;
import org.khet.supervision.internal.job.SupervisionMorningJob;
import org.khet.supervision.internal.quality.SarKind;
import org.khet.supervision.internal.report.ReportSpan;
import org.khet.supervision.internal.report.SchoolCoverage;
import org.khet.supervision.internal.report.SchoolCoverage.Reach;
import org.khet.supervision.internal.report.SupervisionReportKind;
import org.khet.supervision.internal.report.ui.CoverageMap;

/** Plans, visits, advice, self-assessments and reports. Source: other-groups U-01 to U-05, SUP-01 to SUP-05, SUP-09, SUP-12, SUP-13. */
@OnEachDatabase
class VisitStoriesDbTest {
    private static final TestCaller SUPERVISOR = SupervisionOffice.supervisor();
    private static final LocalDate TODAY = SupervisionOffice.TODAY;
    private final TestDatabase database;
    private SupervisionOffice at;

    VisitStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new SupervisionOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new SupervisionOffice(database);
    }

    private static void refused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .contains(org.assertj.core.api.Assertions.tuple(field, key)));
    }

    /** One saves a visit and has not stored it for good when another saves one of the same supervisor in the same hours. */
    @Test
    void ofTwoVisitsOfOneSupervisorThatAreSavedInOneMomentTheSecondIsRefused() throws Exception {
        var visits = at.records.visits;
        LocalDate day = TODAY.plusDays(14);
        visits.create(SUPERVISOR, at.visit(1, TODAY, VisitPart.MORNING));
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService people = Executors.newSingleThreadExecutor()) {
            Future<String> other = database.transactions().call(() -> {
                visits.create(SUPERVISOR, at.visit(2, day, VisitPart.MORNING));
                Future<String> begun = people.submit(() -> {
                    try {
                        visits.create(SupervisionOffice.head(), at.visit(3, day, VisitPart.DAY));
                        return "";
                    } catch (Rejected refused) {
                        return refused.problems().getFirst().key();
                    } finally {
                        over.countDown();
                    }
                });
                letTheOtherTry(over);
                return begun;
            });
            assertThat(other.get(1, TimeUnit.MINUTES)).isEqualTo("supervision.error.two-visits");
        }
        assertThat(visits.all(SUPERVISOR, RecordFilter.of(visits.kind().day.is(day))))
                .hasSize(1);
    }

    /** Whoever does not wait is over by then, and what it stored is wrong. */
    private static void letTheOtherTry(CountDownLatch over) {
        try {
            over.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void approvedPlanBecomesTheCalendar_twoVisitsAtOneTimeAreRefused() {
        var plans = at.records.plans;
        var visits = at.records.visits;
        SupervisionPlanKind kind = plans.kind();
        LocalDate day = TODAY.plusDays(14);
        refused(
                "visits.1.visit_day",
                "supervision.error.two-visits",
                () -> plans.create(
                        SUPERVISOR,
                        at.plan()
                                .with(
                                        kind.visits,
                                        List.of(
                                                at.line(1, day, VisitPart.DAY),
                                                at.line(2, day, VisitPart.AFTERNOON)))));
        refused(
                "visits.1.visit_day",
                "supervision.error.outside-term",
                () -> plans.create(
                        SUPERVISOR,
                        at.plan()
                                .with(
                                        kind.visits,
                                        List.of(
                                                at.line(1, LocalDate.of(2027, 3, 31), VisitPart.DAY),
                                                at.line(2, LocalDate.of(2027, 4, 1), VisitPart.DAY)))));
        RecordRow plan = plans.act(SUPERVISOR, plans.create(SUPERVISOR, at.plan()), kind.submit);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> plans.act(SUPERVISOR, plan, kind.approve));
        plans.act(SupervisionOffice.head(), plan, kind.approve);

        assertThat(visits.all(SUPERVISOR, RecordFilter.ALL.in("coming")))
                .extracting(row -> row.get(visits.kind().school))
                .containsExactlyInAnyOrder(SupervisionOffice.school(1), SupervisionOffice.school(2));
        refused(
                "visit_day",
                "supervision.error.two-visits",
                () -> visits.create(SUPERVISOR, at.visit(3, day, VisitPart.MORNING)));
        RecordDraft withTeam = at.visit(3, day, VisitPart.DAY)
                .with(visits.kind().supervisor, SupervisionOffice.head().person())
                .with(visits.kind().team, List.of(new RecordDraft().with(visits.kind().member, SUPERVISOR.person())));
        refused("visit_day", "supervision.error.two-visits", () -> visits.create(SUPERVISOR, withTeam));
        assertThat(visits.create(SUPERVISOR, at.visit(3, day.plusDays(1), VisitPart.DAY))
                        .get(visits.kind().term))
                .contains(new TermOfYear(2026, 2));
    }

    @Test
    void visitIsMovedToATimeThatIsFree() {
        var visits = at.records.visits;
        SchoolVisitKind kind = visits.kind();
        visits.create(SUPERVISOR, at.visit(1, TODAY.plusDays(1), VisitPart.MORNING));
        RecordRow second = visits.create(SUPERVISOR, at.visit(2, TODAY.plusDays(2), VisitPart.MORNING));
        RecordDraft same = new RecordDraft().with(kind.day, TODAY.plusDays(1)).with(kind.part, VisitPart.DAY);
        refused(
                "visit_day",
                "supervision.error.two-visits",
                () -> visits.act(SUPERVISOR, second, kind.move, same, "ติดราชการ"));
        RecordRow moved =
                visits.act(SUPERVISOR, second, kind.move, same.with(kind.part, VisitPart.AFTERNOON), "ติดราชการ");
        assertThat(moved.get(kind.day)).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void noteIsSignedByTheHeadOfTheSchool_andLocked() {
        var visits = at.records.visits;
        SchoolVisitKind kind = visits.kind();
        RecordRow noted = at.noted(1, VisitPart.MORNING);
        RecordRow corrected =
                visits.act(SUPERVISOR, noted, kind.note, at.findings().with(kind.strengths, "ผู้ปกครองร่วมมือ"), "");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> visits.act(SUPERVISOR, corrected, kind.sign));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> visits.act(SupervisionOffice.schoolHead(2), corrected, kind.sign));
        assertThat(visits.waiting(SupervisionOffice.schoolHead(1), 5))
                .extracting(RecordRow::id)
                .contains(corrected.id());

        RecordRow signed = visits.act(
                SupervisionOffice.schoolHead(1),
                corrected,
                kind.sign,
                new RecordDraft().with(kind.opinion, "เห็นด้วยกับข้อแนะนำ"),
                "");

        assertThat(signed.get(kind.signer)).isEqualTo("ผู้อำนวยการโรงเรียน 1");
        assertThat(visits.mayChange(SUPERVISOR, signed)).isFalse();
        assertThat(visits.actions(SUPERVISOR, signed)).isEmpty();
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> visits.act(SUPERVISOR, signed, kind.note, at.findings(), ""));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> visits.change(SUPERVISOR, signed, at.visit(1, TODAY, VisitPart.DAY)));
    }

    @Test
    void nothingIsNotedBeforeItsDay_paperThatTheSchoolSignedStandsInPlaceOfTheSignature() {
        var visits = at.records.visits;
        SchoolVisitKind kind = visits.kind();
        RecordRow coming = visits.create(SUPERVISOR, at.visit(1, TODAY.plusDays(1), VisitPart.DAY));
        refused(
                "findings",
                "supervision.error.not-yet",
                () -> visits.act(SUPERVISOR, coming, kind.note, at.findings(), ""));
        RecordRow noted = at.noted(2, VisitPart.DAY);
        refused(
                "signed_paper",
                "records.error.missing",
                () -> visits.act(
                        SUPERVISOR, noted, kind.signOnPaper, new RecordDraft().with(kind.signer, "นายใจดี"), ""));
        RecordRow signed = visits.act(
                SUPERVISOR,
                noted,
                kind.signOnPaper,
                new RecordDraft()
                        .with(kind.signer, "ผู้อำนวยการโรงเรียน 2")
                        .with(
                                kind.signedPaper,
                                List.of(new Staged("a".repeat(64), "บันทึก.pdf", "application/pdf", 100))),
                "");
        assertThat(signed.state()).isEqualTo(kind.signed);
        assertThat(at.records.advices.count(SUPERVISOR, RecordFilter.ALL)).isEqualTo(1);
    }

    /** The office's own form, which the module of forms shows on a phone too. */
    private record Instrument() implements OfficeForms {
        @Override
        public ModuleId module() {
            return new ModuleId("forms");
        }

        @Override
        public Optional<OfficeForm> find(Caller caller, String designKey) {
            return designKey.equals("building-list")
                    ? Optional.of(new OfficeForm("แบบสังเกตชั้นเรียน", "forms/building-list-form"))
                    : Optional.empty();
        }
    }

    @Test
    void instrumentIsAFormOfTheOffice_filledFromTheVisitAndLinkedToIt_offItIsTyped() {
        var visits = at.records.visits;
        SchoolVisitKind kind = visits.kind();
        at.forms.turn(true);
        RecordRow visit =
                visits.create(SUPERVISOR, at.visit(1, TODAY, VisitPart.DAY).with(kind.instrument, "building-list"));
        var switches = new FakeSwitches().turn(SampleOffices.KT1, "forms", true);
        VisitForms forms = new VisitForms(at.records, switches);
        assertThat(forms.toFill(SUPERVISOR, visit))
                .as("forms are not installed")
                .isEmpty();
        forms.come(new Instrument());
        assertThat(forms.toFill(SUPERVISOR, visit))
                .contains(new OfficeForms.OfficeForm(
                        "แบบสังเกตชั้นเรียน", "forms/building-list-form?for=supervision.visit:" + visit.id()));
        assertThat(forms.toFill(SupervisionOffice.schoolHead(1), visit)).isEmpty();
        String token = "supervision.visit:" + visit.id();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.made(
                        SupervisionOffice.schoolHead(1), token, new RecordLink("forms.entry", 9, "แบบสังเกต")));
        assertThat(forms.made(SUPERVISOR, "processes.task:4", new RecordLink("forms.entry", 9, "แบบสังเกต")))
                .isEmpty();

        assertThat(forms.made(SUPERVISOR, token, new RecordLink("forms.entry", 9, "แบบสังเกต")))
                .contains("supervision/visits/" + visit.id());

        RecordRow filled = at.now(visits, visit);
        assertThat(filled.get(kind.filled).map(RecordLink::title)).contains("แบบสังเกต");
        assertThat(forms.toFill(SUPERVISOR, filled)).isEmpty();
        switches.turn(SampleOffices.KT1, "forms", false);
        at.forms.turn(false);
        RecordRow typed = visits.create(SUPERVISOR, at.visit(2, TODAY.minusDays(1), VisitPart.DAY));
        assertThat(visits.act(SUPERVISOR, typed, kind.note, at.findings(), "").state())
                .isEqualTo(kind.noted);
    }

    @Test
    void adviceStaysOpenUntilAFollowUpClosesIt_theSchoolReportsAndIsReminded() {
        var advices = at.records.advices;
        SchoolAdviceKind kind = advices.kind();
        at.records.visits.act(
                SupervisionOffice.schoolHead(1), at.noted(1, VisitPart.MORNING), at.records.visits.kind().sign);
        RecordRow advice = advices.all(SUPERVISOR, RecordFilter.ALL.in("open")).getFirst();
        assertThat(advice.get(kind.words)).isEqualTo("จัดทำคลังข้อสอบการอ่าน");
        assertThat(advices.count(SupervisionOffice.schoolHead(2), RecordFilter.ALL))
                .isZero();
        database.execute("update sup_advice set due_on = {d '2026-11-13'}");
        var job = new SupervisionMorningJob(at.records);
        assertThat(advices.count(SUPERVISOR, RecordFilter.ALL.in("late"))).isEqualTo(1);
        assertThat(job.remindAdvice(SampleOffices.KT1)).isEqualTo(1);
        assertThat(job.remindAdvice(SampleOffices.KT1)).isZero();
        RecordRow acted = advices.act(
                SupervisionOffice.schoolHead(1),
                at.now(advices, advice),
                kind.act,
                new RecordDraft().with(kind.done, "จัดทำแล้ว 120 ข้อ"),
                "");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> advices.act(
                        SupervisionOffice.schoolHead(1),
                        acted,
                        kind.close,
                        new RecordDraft().with(kind.opinion, "ครบ"),
                        ""));
        RecordRow again = advices.act(SUPERVISOR, acted, kind.again, new RecordDraft(), "ยังไม่ได้ใช้จริง");
        assertThat(again.state()).isEqualTo(kind.open);
        RecordDraft opinion = new RecordDraft().with(kind.opinion, "ใช้จริงแล้ว");
        refused("follow_visit", "records.error.missing", () -> advices.act(SUPERVISOR, again, kind.close, opinion, ""));
        RecordRow ahead = at.records.visits.create(SUPERVISOR, at.visit(1, TODAY.plusDays(20), VisitPart.DAY));
        RecordRow elsewhere = at.noted(2, VisitPart.AFTERNOON);
        for (long no : List.of(ahead.id(), elsewhere.id(), advice.get(kind.visit))) {
            refused(
                    "follow_visit",
                    "supervision.error.no-follow-visit",
                    () -> advices.act(
                            SUPERVISOR,
                            again,
                            kind.close,
                            new RecordDraft().with(kind.opinion, "ใช้จริงแล้ว").with(kind.follow, no),
                            ""));
        }
        SchoolVisitKind visit = at.records.visits.kind();
        RecordRow follow = at.records.visits.create(
                SUPERVISOR,
                at.visit(1, TODAY, VisitPart.AFTERNOON)
                        .with(visit.supervisor, SupervisionOffice.head().person()));
        at.records.visits.act(
                SUPERVISOR,
                follow,
                visit.note,
                new RecordDraft().with(visit.findings, "นักเรียนใช้คลังข้อสอบแล้ว"),
                "");

        RecordRow closed = advices.act(SUPERVISOR, again, kind.close, opinion.with(kind.follow, follow.id()), "");

        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThat(closed.get(kind.follow)).contains(follow.id());
    }

    @Test
    void everySchoolOwesOneSarAYear_sentReadAnswered_missingOnesAreReminded() {
        var sars = at.records.sars;
        SarKind kind = sars.kind();
        RecordRow round = at.sarRound();
        int schools = at.records.portal.schools.open(SampleOffices.KT1, TODAY).size();
        assertThat(sars.count(SUPERVISOR, RecordFilter.ALL.in("missing"))).isEqualTo(schools);
        at.records.sarRounds.act(SUPERVISOR, round, at.records.sarRounds.kind().more);
        assertThat(sars.count(SUPERVISOR, RecordFilter.ALL)).isEqualTo(schools);
        assertThatExceptionOfType(Rejected.class)
                .as("one a year")
                .isThrownBy(() -> sars.internal()
                        .create(
                                SUPERVISOR,
                                new RecordDraft()
                                        .with(kind.round, round.id())
                                        .with(kind.year, 2568)
                                        .with(kind.school, SupervisionOffice.school(1))
                                        .with(kind.due, TODAY)));
        TestCaller school = SupervisionOffice.schoolHead(1);
        assertThat(sars.count(school, RecordFilter.ALL)).isEqualTo(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> sars.act(school, at.sar(1), kind.send, new RecordDraft().with(kind.ownLevel, "4"), ""));
        RecordRow sent = sars.act(
                school,
                at.sar(1),
                kind.send,
                new RecordDraft()
                        .with(kind.ownLevel, "4")
                        .with(kind.paper, List.of(new Staged("a".repeat(64), "SAR.pdf", "application/pdf", 100)))
                        .with(
                                kind.standards,
                                List.of(new RecordDraft()
                                        .with(kind.standard, "PUPIL")
                                        .with(kind.level, "3"))),
                "");
        RecordRow answered = sars.act(
                SUPERVISOR,
                sent,
                kind.reply,
                new RecordDraft().with(kind.officeLevel, "3").with(kind.feedback, "เพิ่มหลักฐานด้านผู้เรียน"),
                "");
        assertThat(answered.get(kind.officeLevel)).contains("3");
        assertThat(sars.act(school, answered, kind.know).state()).isEqualTo(kind.known);

        LocalDate later = TODAY.plusDays(14);
        RecordRow opened = at.now(at.records.sarRounds, round);
        at.records.sarRounds.change(
                SUPERVISOR, opened, RecordDraft.of(opened).with(at.records.sarRounds.kind().due, later));
        assertThat(sars.all(SUPERVISOR, RecordFilter.of(kind.due.is(later))))
                .as("the last day of the round is that of each school that still owes")
                .hasSize(schools - 1)
                .noneMatch(row -> row.get(kind.school).equals(SupervisionOffice.school(1)));
        RecordRow moved = at.now(at.records.sarRounds, round);
        at.records.sarRounds.change(
                SUPERVISOR, moved, RecordDraft.of(moved).with(at.records.sarRounds.kind().due, TODAY.plusDays(7)));

        var job = new SupervisionMorningJob(at.records);
        assertThat(job.remindSars(SampleOffices.KT1)).isEqualTo(schools - 1);
        assertThat(job.remindSars(SampleOffices.KT1)).isZero();
        RecordRow open = at.now(at.records.sarRounds, round);
        refused(
                "missing_words",
                "supervision.error.sar-missing",
                () -> at.records.sarRounds.act(SUPERVISOR, open, at.records.sarRounds.kind().close));
    }

    private RecordRow report(ReportSpan span) {
        SupervisionReportKind kind = at.records.reports.kind();
        return at.records.reports.create(
                SUPERVISOR,
                new RecordDraft()
                        .with(kind.span, span)
                        .with(kind.term, new TermOfYear(2026, 2))
                        .with(kind.title, "รายงานการนิเทศ 2/2569")
                        .with(kind.unit, SupervisionOffice.SUP));
    }

    @Test
    void termReportCountsVisitsAdviceAndSchoolsThatNobodyVisited() {
        SupervisionReportKind kind = at.records.reports.kind();
        SchoolVisitKind of = at.records.visits.kind();
        at.records.visits.act(SupervisionOffice.schoolHead(1), at.noted(1, VisitPart.MORNING), of.sign);
        at.noted(2, VisitPart.AFTERNOON);
        at.records.visits.create(SUPERVISOR, at.visit(3, TODAY.plusDays(5), VisitPart.DAY));
        int schools = at.records.portal.schools.open(SampleOffices.KT1, TODAY).size();

        RecordRow term = report(ReportSpan.TERM);

        assertThat(List.of(term.get(kind.planned), term.get(kind.held), term.get(kind.schools), term.get(kind.visited)))
                .containsExactly(3, 2, schools, 2);
        assertThat(List.of(term.get(kind.given), term.get(kind.closed))).containsExactly(1, 0);
        assertThat(term.lines(kind.sorts))
                .extracting(line -> line.get(kind.sort) + " " + line.get(kind.sortHeld))
                .containsExactly("CLASSROOM 2");
        assertThat(term.lines(kind.missing))
                .hasSize(schools - 2)
                .extracting(line -> line.get(kind.school))
                .contains(SupervisionOffice.school(3))
                .doesNotContain(SupervisionOffice.school(1));
        assertThat(reaches(term))
                .as("schools 1 and 2 were visited, no other")
                .containsEntry(Reach.ENOUGH, 2L)
                .containsEntry(Reach.NONE, schools - 2L);
        RecordRow year = report(ReportSpan.YEAR);
        assertThat(reaches(year))
                .as("one visit of two")
                .containsEntry(Reach.SOME, 2L)
                .doesNotContainKey(Reach.ENOUGH);
        assertThat(year.get(kind.visited)).as("two terms, two visits").isZero();
        at.settings.put(SampleOffices.KT1, SupervisionSettings.VISITS_PER_TERM, 2, TODAY.minusDays(1));
        assertThat(at.records.reports.act(SUPERVISOR, term, kind.count).get(kind.visited))
                .as("two visits a term")
                .isZero();
    }

    @Test
    void twoVisitsInTheFirstTermAndNoneInTheSecondAreNotEnoughOfTheYear() {
        SupervisionReportKind kind = at.records.reports.kind();
        SchoolVisitKind of = at.records.visits.kind();
        List<LocalDate> first = List.of(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 8, 10));
        List<LocalDate> each = List.of(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 11, 10));
        for (LocalDate day : first) {
            RecordRow visit = at.records.visits.create(SUPERVISOR, at.visit(1, day, VisitPart.DAY));
            at.records.visits.act(SUPERVISOR, visit, of.note, new RecordDraft().with(of.findings, "ครบ"), "");
        }
        for (LocalDate day : each) {
            RecordRow visit = at.records.visits.create(SUPERVISOR, at.visit(2, day, VisitPart.DAY));
            at.records.visits.act(SUPERVISOR, visit, of.note, new RecordDraft().with(of.findings, "ครบ"), "");
        }
        RecordRow year = report(ReportSpan.YEAR);
        assertThat(year.get(kind.visited)).as("school 2 in each term").isEqualTo(1);
        assertThat(reaches(year)).containsEntry(Reach.ENOUGH, 1L).containsEntry(Reach.SOME, 1L);
        assertThat(year.lines(kind.missing))
                .filteredOn(line -> line.get(kind.visits) > 0)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get(kind.school)).isEqualTo(SupervisionOffice.school(1));
                    assertThat(line.get(kind.visits)).isEqualTo(2);
                });
    }

    private Map<Reach, Long> reaches(RecordRow report) {
        return new SchoolCoverage(at.records.figures)
                .of(report).stream()
                        .collect(Collectors.groupingBy(SchoolCoverage.Covered::reach, Collectors.counting()));
    }

    @Test
    void mapOfAReportMarksEachSchool_byHowOftenItWasVisited() {
        at.noted(2, VisitPart.AFTERNOON);
        RecordRow term = report(ReportSpan.TERM);
        List<OfficeMaps.Marker> marked = new ArrayList<>();
        List<String> key = new ArrayList<>();
        OfficeMaps maps = new DrawnSchools(key, marked);
        var texts = LoadedTexts.ofKindsOf("supervision").in(TextCatalog.THAI);
        var section = new CoverageMap(new SchoolCoverage(at.records.figures), maps)
                .of(TestRequest.of(SUPERVISOR, texts), term);

        assertThat(section).hasSize(1);
        assertThat(ShownTexts.of(section.getFirst())).contains("แผนที่การนิเทศ");
        assertThat(key).contains("นิเทศครบ 1 แห่ง", "นิเทศแล้วแต่ไม่ครบ 0 แห่ง");
        assertThat(marked)
                .filteredOn(one -> one.school().equals(SupervisionOffice.school(2)))
                .singleElement()
                .isEqualTo(new OfficeMaps.Marker(
                        SupervisionOffice.school(2),
                        BadgeTone.DONE,
                        "นิเทศครบตามจำนวนที่กำหนด",
                        "supervision/visits?tab=all&school_term=2026-2&school="
                                + SupervisionOffice.school(2).value()));
        assertThat(marked)
                .filteredOn(one -> one.school().equals(SupervisionOffice.school(3)))
                .extracting(OfficeMaps.Marker::tone, OfficeMaps.Marker::about)
                .containsExactly(org.assertj.core.api.Assertions.tuple(BadgeTone.LATE, "ยังไม่ได้รับการนิเทศ"));
    }

    @Test
    void reportThatIsCountedAfterItsTerm_hasTheSchoolsOfItsLastDay_onTheMapToo() {
        SupervisionReportKind kind = at.records.reports.kind();
        SchoolId closed = new SchoolId(9_901);
        at.fixture
                .schools()
                .with(new School(
                        closed,
                        SampleOffices.KT1,
                        "โรงเรียนที่ยุบเมื่อสิ้นเดือนตุลาคม",
                        "ร.ร.ที่ยุบ",
                        List.of(),
                        "",
                        "",
                        "",
                        SchoolStatus.CLOSED,
                        LocalDate.of(2026, 10, 31)));
        RecordRow first = at.records.reports.create(
                SUPERVISOR,
                new RecordDraft()
                        .with(kind.span, ReportSpan.TERM)
                        .with(kind.term, new TermOfYear(2026, 1))
                        .with(kind.title, "รายงานการนิเทศ 1/2569")
                        .with(kind.unit, SupervisionOffice.SUP));

        assertThat(new SchoolCoverage(at.records.figures).of(first))
                .hasSize(first.get(kind.schools))
                .filteredOn(one -> one.school().id().equals(closed))
                .singleElement()
                .extracting(SchoolCoverage.Covered::reach)
                .isEqualTo(Reach.NONE);
        assertThat(new SchoolCoverage(at.records.figures).of(report(ReportSpan.TERM)))
                .as("closed before the second term")
                .noneMatch(one -> one.school().id().equals(closed));
    }

    /** Remembers what is drawn. */
    private record DrawnSchools(List<String> key, List<OfficeMaps.Marker> marked) implements OfficeMaps {
        @Override
        public Component schools(
                ViewRequest request, String name, Map<BadgeTone, String> words, List<OfficeMaps.Marker> markers) {
            key.addAll(words.values());
            marked.addAll(markers);
            return new Div(name);
        }

        @Override
        public Component places(
                ViewRequest request, String name, Map<BadgeTone, String> words, List<OfficeMaps.Place> places) {
            throw new UnsupportedOperationException();
        }
    }

    /** Whoever keeps meetings. */
    private record Agenda(List<MeetingItems.Proposal> proposals) implements MeetingItems {
        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public void propose(Caller caller, Proposal proposal) {
            proposals.add(proposal);
        }

        @Override
        public List<PlannedItem> standing(Caller caller, String recordType, long recordId) {
            return List.of();
        }

        @Override
        public void withdraw(Caller caller, String recordType, long recordId, String reason) {}
    }

    @Test
    void reportGoesToTheCommitteeThroughItsMeeting_orItsResolutionIsTyped() {
        var reports = at.records.reports;
        SupervisionReportKind kind = reports.kind();
        RecordRow sent = reports.act(SUPERVISOR, report(ReportSpan.TERM), kind.submit);
        RecordRow known = reports.act(
                SupervisionOffice.director(),
                sent,
                kind.acknowledge,
                new RecordDraft().with(kind.order, "นำเสนอ ก.ต.ป.น."),
                "");
        List<MeetingItems.Proposal> agenda = new ArrayList<>();
        at.fixture.switches().turn(SampleOffices.KT1, "documents", true);
        at.fixture.with(new Agenda(agenda));
        RecordRow proposed = reports.act(SUPERVISOR, known, kind.propose);

        assertThat(proposed.state()).isEqualTo(kind.proposed);
        assertThat(agenda).extracting(MeetingItems.Proposal::recordId).containsExactly(proposed.id());
        assertThat(agenda).extracting(MeetingItems.Proposal::body).containsExactly("MONITORING");
        at.fixture.resolve(
                SupervisionOffice.head(),
                new ResolutionListener.Resolution(
                        agenda.getFirst().key(),
                        "supervision.report",
                        proposed.id(),
                        ResolutionListener.Outcome.GRANTED,
                        "2/2569",
                        TODAY,
                        "รับทราบ"));
        RecordRow resolved = at.now(reports, proposed);
        assertThat(resolved.get(kind.resolutionNo)).isEqualTo("2/2569");
        assertThat(resolved.state()).isEqualTo(kind.resolved);
    }
}
