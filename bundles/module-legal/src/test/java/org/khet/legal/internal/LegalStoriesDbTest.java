package org.khet.legal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.legal.internal.LegalFixture.MIDDLE;
import static org.khet.legal.internal.LegalFixture.SOUTH;
import static org.khet.legal.internal.LegalFixture.director;
import static org.khet.legal.internal.LegalFixture.groupHead;
import static org.khet.legal.internal.LegalFixture.head;
import static org.khet.legal.internal.LegalFixture.lawyer;
import static org.khet.legal.internal.LegalFixture.person;
import static org.khet.legal.internal.LegalFixture.stranger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.legal.internal.appeal.AppealResult;
import org.khet.legal.internal.appeal.AppealSort;
import org.khet.legal.internal.complaint.FactDecision;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.legal.internal.discipline.BackPay;
import org.khet.legal.internal.discipline.DisciplineKind;
import org.khet.legal.internal.discipline.MeasureSort;
import org.khet.legal.internal.discipline.Severity;
import org.khet.legal.internal.job.LegalMorning;
import org.khet.legal.internal.sealed.SealedCase;
import org.khet.legal.internal.ui.CaseWays;
import org.khet.legal.internal.ui.SealedTimeline;
import org.khet.portal.api.complaint.ComplaintCases.ComplaintStatus;
import org.khet.portal.api.complaint.ComplaintCases.HandedOver;
import org.khet.portal.api.complaint.ComplaintCases.Stage;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The lawyers' cases. Source: other-groups HR-21 to HR-28, H-08, H-09, H-10. */
@OnEachDatabase
class LegalStoriesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String SECRET_WORDS = "เรียกรับเงินผู้ปกครอง";
    private final TestDatabase database;
    private LegalFixture at;
    private LegalRecords records;

    LegalStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new LegalFixture(database);
        records = at.records;
    }

    @BeforeEach
    void nothingIsThere() {
        at = new LegalFixture(database);
        records = at.records;
    }

    private static void refused(Runnable work, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .contains(tuple(field, key)));
    }

    private static RecordDraft sealed(SealedCase kind, String district) {
        return new RecordDraft().with(kind.district, district).with(kind.subject, SECRET_WORDS);
    }

    private RecordRow complaint() {
        FactFindingKind kind = records.complaints.kind();
        return records.complaints.create(
                lawyer(17),
                sealed(kind, MIDDLE)
                        .with(kind.channel, "LETTER")
                        .with(kind.receivedOn, TODAY)
                        .with(kind.account, "กล่าวหาว่า" + SECRET_WORDS)
                        .with(kind.complainant, "นายผู้ร้อง ลับมาก")
                        .with(kind.accused, person(22)));
    }

    private RecordRow finding() {
        FactFindingKind kind = records.complaints.kind();
        return records.complaints.act(
                lawyer(17),
                complaint(),
                kind.appoint,
                new RecordDraft()
                        .with(kind.orderNo, "12/2569")
                        .with(kind.orderOn, TODAY)
                        .with(
                                kind.committee,
                                List.of(new RecordDraft()
                                        .with(kind.member, person(19))
                                        .with(kind.function, "CHAIR"))),
                "");
    }

    @Test
    void complaintIsSealed_factsAreFoundIn30Days_lateOnlyWithReason_groundsOpenADisciplinaryCase() {
        FactFindingKind kind = records.complaints.kind();
        RecordRow row = finding();
        assertThat(row.get(kind.lawyer)).contains(person(17));
        assertThat(row.get(kind.dueOn)).contains(LocalDate.of(2026, 12, 20));
        refused(
                () -> records.complaints.change(
                        lawyer(17), row, RecordDraft.of(row).with(kind.committee, List.of())),
                "committee",
                "legal.error.no-committee");
        assertThat(records.complaints.open(groupHead(19), row.id()).get(kind.subject))
                .as("the committee reads it")
                .isEqualTo(SECRET_WORDS);
        assertThat(records.complaints.sees(groupHead(19), kind.complainant))
                .as("never who complains")
                .isFalse();

        at.clock.set("2026-12-21T09:00");
        refused(
                () -> records.complaints.act(
                        lawyer(17), row, kind.extend, new RecordDraft().with(kind.extendedTo, TODAY), "พยานป่วย"),
                "extended_to",
                "legal.error.not-later");
        RecordDraft report = new RecordDraft().with(kind.reportOn, TODAY).with(kind.findings, "มีมูลตามที่ร้องเรียน");
        refused(
                () -> records.complaints.act(lawyer(17), row, kind.submit, report, ""),
                "late_reason",
                "legal.error.late-reason");
        RecordRow reported =
                records.complaints.act(lawyer(17), row, kind.submit, report.with(kind.lateReason, "พยานป่วย"), "");
        assertThat(reported.state()).isEqualTo(kind.reported);
        assertThat(reported.get(kind.lateReasons)).isEqualTo("พยานป่วย");
        RecordDraft decision = new RecordDraft()
                .with(kind.decision, FactDecision.SERIOUS)
                .with(kind.decidedOn, TODAY)
                .with(kind.told, "ดำเนินการทางวินัยแล้ว");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> records.complaints.act(lawyer(17), reported, kind.decide, decision, ""));
        records.complaints.act(director(), reported, kind.decide, decision, "");
        DisciplineKind discipline = records.disciplines.kind();
        RecordRow opened = records.disciplines.all(lawyer(17), RecordFilter.ALL).getFirst();
        assertThat(opened.get(discipline.severity)).isEqualTo(Severity.SERIOUS);
        assertThat(opened.get(discipline.accused)).contains(person(22));
        assertThat(opened.get(discipline.complaint)).contains(row.id());
        assertThat(records.disciplines.open(groupHead(19), opened.id()).get(discipline.lawyer))
                .contains(person(17));
        CaseWays ways = new CaseWays(records);
        assertThat(ways.discipline(lawyer(17), row))
                .as("the way from the complaint to its case")
                .map(RecordRow::id)
                .contains(opened.id());
        assertThat(ways.discipline(lawyer(16), row)).as("for its readers").isEmpty();
    }

    @Test
    void lawyerOfAnotherDistrictNeitherEntersNorOpensACase_sealedNamesStandNowhere() {
        FactFindingKind kind = records.complaints.kind();
        RecordRow row = finding();
        refused(
                () -> records.complaints.create(
                        lawyer(16),
                        sealed(kind, MIDDLE)
                                .with(kind.channel, "LETTER")
                                .with(kind.receivedOn, TODAY)
                                .with(kind.account, "x")),
                "district",
                "legal.error.other-district");
        refused(
                () -> records.complaints.create(
                        head(),
                        sealed(kind, "อำเภออื่น")
                                .with(kind.channel, "LETTER")
                                .with(kind.receivedOn, TODAY)
                                .with(kind.account, "x")),
                "district",
                "legal.error.no-district");
        for (TestCaller other : List.of(lawyer(16), groupHead(12), stranger())) {
            assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> records.complaints.open(other, row.id()));
            assertThat(records.complaints.count(other, RecordFilter.ALL)).isZero();
            assertThat(records.complaints.page(other, RecordFilter.ALL, new PageRequest(0, 10, List.of())))
                    .isEmpty();
            assertThat(records.complaints.groups(other, RecordFilter.ALL, "state", 9))
                    .isEmpty();
            assertThat(records.complaints.waiting(other, 10)).isEmpty();
        }
        assertThat(records.complaints.count(lawyer(17), RecordFilter.ALL)).isEqualTo(1);
        assertThat(records.complaints.count(director(), RecordFilter.ALL)).isEqualTo(1);

        RecordSource search = at.fixture.views().source(records.complaints);
        List<RecordSource.Entry> found = new ArrayList<>();
        search.all(SampleOffices.KT1, found::add);
        assertThat(found).isEmpty();
        assertThat(records.complaints.count(director(), new RecordFilter("", SECRET_WORDS, Map.of(), List.of())))
                .as("not even by its words")
                .isZero();
        records.complaints.change(lawyer(17), row, RecordDraft.of(row).with(kind.subject, SECRET_WORDS + " ๒"));
        assertThat(at.fixture.trail().all().toString())
                .doesNotContain(
                        SECRET_WORDS, "ลับมาก", String.valueOf(person(22).value()));
        assertThat(at.fixture.happenings().all().toString()).doesNotContain(SECRET_WORDS, "ลับมาก");
        assertThat(records.complaints
                        .titles(SampleOffices.KT1, List.of(row.id()))
                        .get(row.id()))
                .isEqualTo("ร้อง-1/2569");
    }

    @Test
    void districtGoesToAnotherLawyer_openCasesFollowInTheMorning_theFormerOneIsNoReaderOfThem() {
        FactFindingKind kind = records.complaints.kind();
        at.assign(18, MIDDLE, LocalDate.of(2026, 12, 1));
        RecordRow row = records.complaints.create(
                head(),
                sealed(kind, MIDDLE)
                        .with(kind.channel, "ONLINE")
                        .with(kind.receivedOn, TODAY)
                        .with(kind.account, "รายละเอียด"));
        assertThat(row.get(kind.lawyer)).contains(person(17));
        LegalMorning morning = new LegalMorning(records, at.portal);
        assertThat(morning.follow(SampleOffices.KT1)).isZero();

        var assignment = records.assignments.kind();
        RecordRow old = records.assignments
                .all(director(), RecordFilter.of(assignment.lawyer.is(person(17)), assignment.district.is(MIDDLE)))
                .getFirst();
        records.assignments.change(
                director(), old, RecordDraft.of(old).with(assignment.until, LocalDate.of(2026, 11, 30)));
        at.clock.set("2026-12-01T06:45");
        assertThat(morning.follow(SampleOffices.KT1)).isEqualTo(1);
        assertThat(morning.follow(SampleOffices.KT1)).isZero();
        assertThat(records.complaints.open(lawyer(18), row.id()).get(kind.lawyer))
                .contains(person(18));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> records.complaints.open(lawyer(17), row.id()));

        RecordRow byHand = records.complaints.change(
                head(),
                records.complaints.open(head(), row.id()),
                RecordDraft.of(records.complaints.open(head(), row.id())).with(kind.lawyer, person(16)));
        assertThat(morning.follow(SampleOffices.KT1))
                .as("given by hand to a lawyer who never had the district")
                .isZero();
        records.complaints.change(head(), byHand, RecordDraft.of(byHand).with(kind.lawyer, person(18)));
        RecordRow last = records.assignments
                .all(director(), RecordFilter.of(assignment.lawyer.is(person(18))))
                .getFirst();
        records.assignments.change(
                director(), last, RecordDraft.of(last).with(assignment.until, LocalDate.of(2026, 12, 10)));
        at.clock.set("2026-12-11T06:45");
        assertThat(morning.follow(SampleOffices.KT1)).isEqualTo(1);
        assertThat(records.complaints.open(head(), row.id()).get(kind.lawyer))
                .as("nobody has the district")
                .isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> records.complaints.open(lawyer(18), row.id()));
    }

    @Test
    void lawyerWhoEnteredACaseThatAnotherHasNowSeesItNoMore_untilNamedAsItsReader() {
        FactFindingKind kind = records.complaints.kind();
        RecordRow row = complaint();
        RecordRow given =
                records.complaints.change(head(), row, RecordDraft.of(row).with(kind.lawyer, person(18)));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> records.complaints.open(lawyer(17), row.id()));
        assertThat(records.complaints.count(lawyer(17), RecordFilter.ALL)).isZero();
        assertThat(records.complaints.count(lawyer(18), RecordFilter.ALL)).isEqualTo(1);
        records.complaints.change(
                head(),
                given,
                RecordDraft.of(given).with(kind.readers, List.of(new RecordDraft().with(kind.reader, person(17)))));
        assertThat(records.complaints.open(lawyer(17), row.id()).get(kind.lawyer))
                .contains(person(18));
    }

    private RecordRow discipline(Severity severity) {
        DisciplineKind kind = records.disciplines.kind();
        return records.disciplines.create(
                lawyer(17),
                sealed(kind, MIDDLE)
                        .with(kind.severity, severity)
                        .with(kind.openedOn, TODAY)
                        .with(kind.accused, person(22))
                        .with(kind.account, "ละทิ้งหน้าที่"));
    }

    private RecordRow concluded(Severity severity) {
        DisciplineKind kind = records.disciplines.kind();
        RecordRow appointed = records.disciplines.act(
                lawyer(17),
                discipline(severity),
                kind.appoint,
                new RecordDraft().with(kind.orderNo, "20/2569").with(kind.orderOn, LocalDate.of(2026, 11, 1)),
                "");
        assertThat(appointed.get(kind.dueOn)).contains(LocalDate.of(2026, 11, 16));
        RecordDraft day = new RecordDraft().with(kind.notifiedOn, TODAY);
        refused(
                () -> records.disciplines.act(lawyer(17), appointed, kind.notice, day, ""),
                "late_reason",
                "legal.error.late-reason");
        RecordRow notified = records.disciplines.act(
                lawyer(17), appointed, kind.notice, day.with(kind.lateReason, "ผู้ถูกกล่าวหาลาป่วย"), "");
        assertThat(notified.get(kind.lateReasons)).isEqualTo("ผู้ถูกกล่าวหาลาป่วย");
        assertThat(notified.get(kind.lateReason)).as("asked for anew").isEmpty();
        assertThat(notified.get(kind.dueOn))
                .contains(LocalDate.of(2026, 11, 1).plusDays(severity == Severity.MINOR ? 90 : 180));
        return records.disciplines.act(
                lawyer(17),
                notified,
                kind.conclude,
                new RecordDraft().with(kind.concludedOn, TODAY).with(kind.conclusion, "ผิดจริง"),
                "");
    }

    @Test
    void seriousMisconductIsInquiredIntoByACommittee_alsoWhenItTurnsOutToBeSeriousLater() {
        DisciplineKind kind = records.disciplines.kind();
        RecordDraft order = new RecordDraft().with(kind.orderNo, "20/2569").with(kind.orderOn, TODAY);
        RecordRow serious = discipline(Severity.SERIOUS);
        refused(
                () -> records.disciplines.act(lawyer(17), serious, kind.appoint, order, ""),
                "committee",
                "legal.error.no-inquiry");
        RecordRow minor = records.disciplines.act(lawyer(17), discipline(Severity.MINOR), kind.appoint, order, "");
        RecordDraft graver = RecordDraft.of(minor).with(kind.severity, Severity.SERIOUS);
        refused(() -> records.disciplines.change(lawyer(17), minor, graver), "committee", "legal.error.no-inquiry");
        graver.with(
                kind.committee,
                List.of(new RecordDraft().with(kind.member, person(19)).with(kind.function, "CHAIR")));
        assertThat(records.disciplines.change(lawyer(17), minor, graver).get(kind.severity))
                .isEqualTo(Severity.SERIOUS);
    }

    @Test
    void anotherSeverityAndAnExtensionMoveTheDeadlineOfTheStepThatIsNext() {
        DisciplineKind kind = records.disciplines.kind();
        RecordRow appointed = records.disciplines.act(
                lawyer(17),
                discipline(Severity.MINOR),
                kind.appoint,
                new RecordDraft()
                        .with(kind.orderNo, "20/2569")
                        .with(kind.orderOn, LocalDate.of(2026, 11, 10))
                        .with(kind.committee, committee(kind.member, kind.function, 19)),
                "");
        assertThat(appointed.get(kind.dueOn)).contains(LocalDate.of(2026, 11, 25));
        RecordRow notified = records.disciplines.act(
                lawyer(17), appointed, kind.notice, new RecordDraft().with(kind.notifiedOn, TODAY), "");
        assertThat(notified.get(kind.dueOn)).as("90 days").contains(LocalDate.of(2027, 2, 8));
        RecordRow graver = records.disciplines.change(
                lawyer(17), notified, RecordDraft.of(notified).with(kind.severity, Severity.SERIOUS));
        assertThat(graver.get(kind.dueOn)).as("180 days").contains(LocalDate.of(2027, 5, 9));
        at.clock.set("2027-02-09T09:00");
        RecordRow concluded = records.disciplines.act(
                lawyer(17),
                graver,
                kind.conclude,
                new RecordDraft()
                        .with(kind.concludedOn, LocalDate.of(2027, 2, 9))
                        .with(kind.conclusion, "ผิดจริง"),
                "");
        assertThat(concluded.get(kind.dueOn)).isEmpty();

        at.clock.set("2026-11-20T09:30");
        FactFindingKind facts = records.complaints.kind();
        RecordRow finding = finding();
        assertThat(finding.get(facts.dueOn)).as("30 days").contains(LocalDate.of(2026, 12, 20));
        RecordRow longer = records.complaints.act(
                lawyer(17),
                finding,
                facts.extend,
                new RecordDraft().with(facts.extendedTo, LocalDate.of(2027, 1, 15)),
                "พยานอยู่ต่างจังหวัด");
        assertThat(longer.get(facts.dueOn)).contains(LocalDate.of(2027, 1, 15));
    }

    private static List<RecordDraft> committee(
            Field<Optional<PersonId>> member, Field<String> function, int... people) {
        return Arrays.stream(people)
                .mapToObj(one -> new RecordDraft().with(member, person(one)).with(function, "CHAIR"))
                .toList();
    }

    @Test
    void whoLeavesTheCommitteeReadsNoMore_whoComesDoes_whoIsNamedBesidesStaysAReader() {
        FactFindingKind kind = records.complaints.kind();
        RecordRow finding = finding();
        RecordDraft named = RecordDraft.of(finding);
        List<RecordDraft> readers = new ArrayList<>(named.lines(kind.readers));
        readers.add(new RecordDraft().with(kind.reader, person(12)));
        RecordRow before = records.complaints.change(lawyer(17), finding, named.with(kind.readers, readers));
        RecordRow after = records.complaints.change(
                lawyer(17),
                before,
                RecordDraft.of(before).with(kind.committee, committee(kind.member, kind.function, 14)));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("left the committee")
                .isThrownBy(() -> records.complaints.open(groupHead(19), after.id()));
        assertThat(records.complaints.open(groupHead(14), after.id()).lines(kind.readers))
                .extracting(line -> line.get(kind.reader))
                .containsExactlyInAnyOrder(person(12), person(14));
        assertThat(records.complaints.count(groupHead(12), RecordFilter.ALL)).isEqualTo(1);

        DisciplineKind discipline = records.disciplines.kind();
        RecordRow appointed = records.disciplines.act(
                lawyer(17),
                discipline(Severity.SERIOUS),
                discipline.appoint,
                new RecordDraft()
                        .with(discipline.orderNo, "20/2569")
                        .with(discipline.orderOn, TODAY)
                        .with(discipline.committee, committee(discipline.member, discipline.function, 19)),
                "");
        assertThat(records.disciplines.count(groupHead(19), RecordFilter.ALL)).isEqualTo(1);
        records.disciplines.change(
                lawyer(17),
                appointed,
                RecordDraft.of(appointed)
                        .with(discipline.committee, committee(discipline.member, discipline.function, 14)));
        assertThat(records.disciplines.count(groupHead(19), RecordFilter.ALL)).isZero();
        assertThat(records.disciplines.count(groupHead(14), RecordFilter.ALL)).isEqualTo(1);
    }

    private RecordDraft punished(String code) {
        DisciplineKind kind = records.disciplines.kind();
        return new RecordDraft()
                .with(kind.punishment, code)
                .with(kind.decisionNo, "30/2569")
                .with(kind.decisionOn, TODAY);
    }

    @Test
    void stagesHaveTheirDeadlines_minorMisconductIsNotDismissed_personIsToldBeforeTheReportUpward() {
        DisciplineKind kind = records.disciplines.kind();
        RecordRow concluded = concluded(Severity.MINOR);
        refused(
                () -> records.disciplines.act(director(), concluded, kind.punish, punished("EXPELLED"), ""),
                "punishment_code",
                "legal.error.too-hard");
        refused(
                () -> records.disciplines.act(director(), concluded, kind.punish, punished("MINOR"), ""),
                "punishment_code",
                "legal.error.no-punishment");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> records.disciplines.act(lawyer(17), concluded, kind.punish, punished("PROBATION"), ""));
        RecordRow decided = records.disciplines.act(director(), concluded, kind.punish, punished("PROBATION"), "");
        assertThat(decided.get(kind.dueOn)).contains(LocalDate.of(2026, 12, 5));
        RecordDraft report = new RecordDraft()
                .with(kind.body, "AKOSOJO")
                .with(kind.reportNo, "ศธ 04999/900")
                .with(kind.reportOn, TODAY);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> records.disciplines.act(lawyer(17), decided, kind.reportUp, report, ""));
        var appeal = records.appeals.kind();
        RecordRow early = records.appeals.create(lawyer(17), appeal(decided).with(appeal.person, person(22)));
        RecordRow told =
                records.disciplines.act(lawyer(17), decided, kind.tell, new RecordDraft().with(kind.toldOn, TODAY), "");
        assertThat(told.get(kind.appealUntil)).contains(LocalDate.of(2026, 12, 20));
        appealGoesWithItsCase(told);
        assertThat(records.appeals
                        .change(lawyer(17), early, RecordDraft.of(early).with(appeal.grounds, "โทษหนักเกินไป"))
                        .get(appeal.toldOn))
                .as("typed before the day of the case")
                .isEqualTo(LocalDate.of(2026, 11, 19));
        RecordRow reported = records.disciplines.act(lawyer(17), told, kind.reportUp, report, "");
        assertThat(reported.state()).isEqualTo(kind.reported);
        assertThat(at.fixture.trail().all().toString()).doesNotContain("PROBATION", "ลาป่วย", "ผิดจริง");
    }

    /** Of another day than that of the case. */
    private RecordDraft appeal(RecordRow of) {
        var kind = records.appeals.kind();
        return sealed(kind, MIDDLE)
                .with(kind.sort, AppealSort.APPEAL)
                .with(kind.discipline, of.id())
                .with(kind.toldOn, LocalDate.of(2026, 11, 19))
                .with(kind.filedOn, TODAY)
                .with(kind.grounds, "คำสั่งไม่เป็นธรรม");
    }

    private void appealGoesWithItsCase(RecordRow told) {
        var kind = records.appeals.kind();
        RecordDraft named = appeal(told).with(kind.person, person(21));
        refused(() -> records.appeals.create(lawyer(17), named), "person", "legal.error.not-accused");
        refused(
                () -> records.appeals.create(lawyer(17), named.with(kind.person, person(22))),
                "told_on",
                "legal.error.told-on");
        assertThat(records.appeals
                        .create(lawyer(17), named.with(kind.toldOn, TODAY))
                        .get(kind.lastDay))
                .contains(LocalDate.of(2026, 12, 20));
        assertThat(records.appeals
                        .create(
                                lawyer(17),
                                appeal(told).with(kind.person, person(22)).with(kind.sort, AppealSort.GRIEVANCE))
                        .get(kind.lastDay))
                .as("a grievance has its own day")
                .contains(LocalDate.of(2026, 12, 19));
    }

    @Test
    void suspensionAndReinstatementStandOnTheSealedTimelineOfThePerson_nobodyIsSuspendedTwice() {
        RecordRow discipline = discipline(Severity.SERIOUS);
        var kind = records.measures.kind();
        RecordDraft draft = sealed(kind, MIDDLE)
                .with(kind.person, person(22))
                .with(kind.sort, MeasureSort.SUSPENSION)
                .with(kind.discipline, discipline.id())
                .with(kind.orderNo, "40/2569")
                .with(kind.from, TODAY)
                .with(kind.grounds, "อาจยุ่งเหยิงกับพยาน");
        RecordRow row = records.measures.create(lawyer(17), draft);
        refused(() -> records.measures.create(lawyer(17), draft), "person", "legal.error.suspended");
        RecordRow interim = records.measures.create(
                lawyer(17),
                sealed(kind, MIDDLE)
                        .with(kind.person, person(21))
                        .with(kind.sort, MeasureSort.INTERIM_REMOVAL)
                        .with(kind.orderNo, "41/2569")
                        .with(kind.from, TODAY)
                        .with(kind.grounds, "ต้องหาคดีอาญา"));
        refused(
                () -> records.measures.change(
                        lawyer(17), interim, RecordDraft.of(interim).with(kind.person, person(22))),
                "person",
                "legal.error.suspended");
        records.measures.change(lawyer(17), interim, RecordDraft.of(interim).with(kind.grounds, "ต้องหาคดีอาญาทุจริต"));
        records.measures.act(
                lawyer(17),
                row,
                kind.reinstate,
                new RecordDraft()
                        .with(kind.backNo, "80/2569")
                        .with(kind.until, LocalDate.of(2027, 1, 15))
                        .with(kind.pay, BackPay.FULL),
                "");
        SealedTimeline timeline = new SealedTimeline(records);
        assertThat(timeline.of(lawyer(17), person(22)))
                .extracting(SealedTimeline.Event::day, SealedTimeline.Event::textKey)
                .containsExactlyInAnyOrder(
                        tuple(TODAY, "legal.discipline.title"),
                        tuple(TODAY, "legal.choice.measure-sort.SUSPENSION"),
                        tuple(LocalDate.of(2027, 1, 15), "legal.measure.state.REINSTATED"));
        assertThat(timeline.of(lawyer(16), person(22))).isEmpty();
        assertThat(timeline.of(groupHead(12), person(22))).isEmpty();
    }

    @Test
    void appealAfter30DaysIsTakenWithAReasonOnly_goesToTheBody_resultIsTold() {
        var kind = records.appeals.kind();
        RecordDraft late = sealed(kind, MIDDLE)
                .with(kind.sort, AppealSort.APPEAL)
                .with(kind.person, person(22))
                .with(kind.toldOn, LocalDate.of(2026, 10, 20))
                .with(kind.filedOn, TODAY)
                .with(kind.grounds, "โทษหนักเกินไป");
        refused(() -> records.appeals.create(lawyer(17), late), "late_reason", "legal.error.appeal-late");
        RecordRow inTime = records.appeals.create(lawyer(17), late.with(kind.toldOn, LocalDate.of(2026, 10, 21)));
        assertThat(inTime.get(kind.lastDay)).contains(TODAY);
        assertThat(records.appeals
                        .change(
                                lawyer(17),
                                inTime,
                                RecordDraft.of(inTime).with(kind.toldOn, LocalDate.of(2026, 10, 25)))
                        .get(kind.lastDay))
                .as("with another day on which it was told")
                .contains(LocalDate.of(2026, 11, 24));
        assertThat(inTime.get(kind.lawyer)).contains(person(17));
        RecordRow stated = records.appeals.act(
                lawyer(17),
                records.appeals.open(lawyer(17), inTime.id()),
                kind.state,
                new RecordDraft().with(kind.statement, "โทษเหมาะสม"),
                "");
        RecordRow sent = records.appeals.act(
                lawyer(17),
                stated,
                kind.send,
                new RecordDraft()
                        .with(kind.body, "TEPC")
                        .with(kind.sentNo, "ศธ 04999/901")
                        .with(kind.sentOn, TODAY),
                "");
        RecordRow resolved = records.appeals.act(
                lawyer(17),
                sent,
                kind.resolve,
                new RecordDraft()
                        .with(kind.result, AppealResult.REDUCED)
                        .with(kind.resolutionNo, "5/2569")
                        .with(kind.resolvedOn, TODAY),
                "");
        assertThat(records.appeals
                        .act(lawyer(17), resolved, kind.tell, new RecordDraft().with(kind.notifiedOn, TODAY), "")
                        .state())
                .isEqualTo(kind.notified);
    }

    private static BigDecimal baht(String sum) {
        return new BigDecimal(sum);
    }

    private RecordDraft instalment(long line, LocalDate due, String sum, Optional<LocalDate> paid) {
        var kind = records.liabilities.kind();
        return new RecordDraft()
                .ofLine(line)
                .with(kind.due, due)
                .with(kind.amount, baht(sum))
                .with(kind.paidOn, paid.orElse(null))
                .with(
                        kind.receipt,
                        paid.map(day -> RecordLink.typed("บร 7/2570")).orElse(null));
    }

    @Test
    void liabilityIsOrderedUpToTheDamage_instalmentsMakeUpTheSum_settledWhenPaid() {
        var kind = records.liabilities.kind();
        RecordRow row = records.liabilities.create(
                lawyer(17),
                sealed(kind, MIDDLE)
                        .with(kind.damageOn, LocalDate.of(2026, 8, 1))
                        .with(kind.damage, baht("30000"))
                        .with(kind.account, "ครุภัณฑ์สูญหาย"));
        RecordRow judged = records.liabilities.act(
                lawyer(17), row, kind.judge, new RecordDraft().with(kind.opinion, "ประมาทเลินเล่ออย่างร้ายแรง"), "");
        List<RecordDraft> halves = List.of(
                instalment(0, LocalDate.of(2026, 12, 1), "10000", Optional.empty()),
                instalment(0, LocalDate.of(2027, 1, 1), "10000", Optional.empty()));
        RecordDraft order = new RecordDraft()
                .with(kind.orderNo, "50/2569")
                .with(kind.orderOn, TODAY)
                .with(kind.instalments, halves);
        refused(
                () -> records.liabilities.act(
                        director(), judged, kind.order, order.with(kind.officials, shares("31000")), ""),
                "officials",
                "legal.error.over-damage");
        refused(
                () -> records.liabilities.act(
                        director(), judged, kind.order, order.with(kind.officials, shares("20000.01")), ""),
                "instalments",
                "legal.error.instalments");
        RecordRow ordered = records.liabilities.act(
                director(), judged, kind.order, order.with(kind.officials, shares("20000")), "");
        assertThat(ordered.get(kind.nextDue)).contains(LocalDate.of(2026, 12, 1));
        assertThat(ordered.get(kind.rest)).isEqualByComparingTo("20000");
        refused(() -> records.liabilities.act(lawyer(17), ordered, kind.settle), "", "legal.error.not-paid");
        List<RecordDraft> paid = instalments(ordered, 1);
        paid.getFirst().with(kind.receipt, null);
        refused(() -> paid(ordered, paid), "instalments.0.receipt", "records.error.missing");
        paid.getFirst().with(kind.receipt, RecordLink.typed("บร 7/2570")).with(kind.paidOn, TODAY.plusDays(1));
        refused(() -> paid(ordered, paid), "instalments.0.paid_on", "records.error.after");
        RecordRow once = pay(ordered, 1);
        assertThat(once.get(kind.rest)).isEqualByComparingTo("10000");
        assertThat(once.get(kind.nextDue)).contains(LocalDate.of(2027, 1, 1));
        List<RecordDraft> later = instalments(once, 1);
        later.getLast().with(kind.due, LocalDate.of(2028, 1, 1));
        refused(() -> paid(once, later), "instalments", "legal.error.instalments-kept");
        refused(() -> pay(once, 0), "instalments", "legal.error.payment-kept");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> records.liabilities.act(
                        lawyer(17), once, kind.replan, new RecordDraft().with(kind.instalments, later), "ผ่อนผัน"));
        RecordRow replanned = records.liabilities.act(
                director(), once, kind.replan, new RecordDraft().with(kind.instalments, later), "ผ่อนผัน");
        assertThat(replanned.get(kind.nextDue)).contains(LocalDate.of(2028, 1, 1));
        RecordRow all = pay(replanned, 2);
        assertThat(records.liabilities.act(lawyer(17), all, kind.settle).state())
                .isEqualTo(kind.settled);
    }

    private List<RecordDraft> shares(String sum) {
        var kind = records.liabilities.kind();
        return List.of(new RecordDraft().with(kind.official, "เจ้าหน้าที่ 22").with(kind.share, baht(sum)));
    }

    private RecordRow pay(RecordRow row, int paid) {
        return paid(row, instalments(row, paid));
    }

    private RecordRow paid(RecordRow row, List<RecordDraft> lines) {
        var kind = records.liabilities.kind();
        return records.liabilities.act(lawyer(17), row, kind.pay, new RecordDraft().with(kind.instalments, lines), "");
    }

    private List<RecordDraft> instalments(RecordRow row, int paid) {
        var kind = records.liabilities.kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (var line : row.lines(kind.instalments)) {
            lines.add(instalment(
                    line.id(),
                    line.get(kind.due),
                    "10000",
                    lines.size() < paid ? Optional.of(TODAY) : Optional.empty()));
        }
        return lines;
    }

    private RecordRow courtCase(LocalDate hearing) {
        var kind = records.courts.kind();
        return records.courts.create(
                lawyer(16),
                sealed(kind, SOUTH)
                        .with(kind.sort, "ADMINISTRATIVE")
                        .with(kind.court, "ศาลปกครองตัวอย่าง")
                        .with(kind.blackNo, "บ. 99/2569")
                        .with(kind.filedOn, TODAY)
                        .with(kind.plaintiff, "ผู้ฟ้องคดี")
                        .with(kind.defendant, "สำนักงาน")
                        .with(kind.account, "เพิกถอนคำสั่ง")
                        .with(kind.hearings, List.of(hearing(hearing, "ไต่สวน"))));
    }

    @Test
    void hearingUpToTheJudgmentIsNoDeadlineAnyMore() {
        var kind = records.courts.kind();
        RecordRow row = courtCase(TODAY);
        assertThat(row.get(kind.next)).contains(TODAY);
        RecordDraft judgment = new RecordDraft().with(kind.judgment, "ยกฟ้อง").with(kind.judgedOn, TODAY);
        assertThat(records.courts.act(lawyer(16), row, kind.judge, judgment, "").get(kind.next))
                .isEmpty();
    }

    @Test
    void courtCaseKnowsItsNextHearing_lawyerIsReminded7DaysBeforeOnce() {
        var kind = records.courts.kind();
        RecordRow row = courtCase(LocalDate.of(2026, 12, 10));
        assertThat(row.get(kind.next)).contains(LocalDate.of(2026, 12, 10));
        LegalMorning morning = new LegalMorning(records, at.portal);
        at.clock.set("2026-12-02T06:45");
        assertThat(morning.hearings(SampleOffices.KT1)).isZero();
        at.clock.set("2026-12-03T06:45");
        assertThat(morning.hearings(SampleOffices.KT1)).isEqualTo(1);
        assertThat(morning.hearings(SampleOffices.KT1)).isZero();
        assertThat(at.fixture.happenings().types()).contains("legal.court.hearing-reminded");
        RecordRow now = records.courts.open(lawyer(16), row.id());
        refused(
                () -> records.courts.act(
                        lawyer(16), now, kind.hear, new RecordDraft().with(kind.hearings, List.of()), ""),
                "hearings",
                "legal.error.no-hearing");
        RecordRow heard = records.courts.act(
                lawyer(16),
                now,
                kind.hear,
                new RecordDraft()
                        .with(
                                kind.hearings,
                                List.of(
                                        hearing(LocalDate.of(2026, 12, 10), "ไต่สวน")
                                                .ofLine(now.lines(kind.hearings)
                                                        .getFirst()
                                                        .id())
                                                .with(kind.outcome, "เลื่อน"),
                                        hearing(LocalDate.of(2027, 2, 1), "ไต่สวน"))),
                "");
        assertThat(heard.get(kind.next)).contains(LocalDate.of(2027, 2, 1));
        RecordRow unwritten = records.courts.act(
                lawyer(16),
                heard,
                kind.hear,
                new RecordDraft()
                        .with(
                                kind.hearings,
                                List.of(
                                        hearing(LocalDate.of(2026, 12, 10), "ไต่สวน")
                                                .ofLine(heard.lines(kind.hearings)
                                                        .getFirst()
                                                        .id())
                                                .with(kind.outcome, "เลื่อน"),
                                        hearing(LocalDate.of(2027, 2, 1), "ไต่สวน")
                                                .ofLine(heard.lines(kind.hearings)
                                                        .getLast()
                                                        .id()),
                                        hearing(LocalDate.of(2027, 3, 15), "สืบพยาน"))),
                "");
        at.clock.set("2027-01-30T06:45");
        assertThat(morning.hearings(SampleOffices.KT1)).isEqualTo(1);
        at.clock.set("2027-02-02T06:45");
        assertThat(morning.hearings(SampleOffices.KT1)).isZero();
        assertThat(records.courts.open(lawyer(16), unwritten.id()).get(kind.next))
                .as("the outcome of 1 February is not written, the next date is told all the same")
                .contains(LocalDate.of(2027, 3, 15));
        at.clock.set("2027-03-10T06:45");
        assertThat(morning.hearings(SampleOffices.KT1)).isEqualTo(1);
        at.clock.set("2027-03-20T06:45");
        assertThat(morning.hearings(SampleOffices.KT1)).isZero();
        assertThat(records.courts.count(lawyer(17), RecordFilter.ALL))
                .as("another district")
                .isZero();
    }

    private RecordDraft hearing(LocalDate day, String matter) {
        var kind = records.courts.kind();
        return new RecordDraft()
                .with(kind.at, day.atTime(2, 30).toInstant(ZoneOffset.UTC))
                .with(kind.matter, matter);
    }

    @Test
    void everybodyReportsOwnGiftsAndInterests_whoKeepsTheRegisterDecides_planNeedsEvidence() {
        var gift = records.gifts.kind();
        TestCaller own = groupHead(12);
        RecordRow given = records.gifts.create(
                own,
                new RecordDraft()
                        .with(gift.person, person(12))
                        .with(
                                gift.unit,
                                SampleOffices.unit(SampleOffices.KT1, "ICT").id())
                        .with(gift.giver, "บริษัทตัวอย่าง")
                        .with(gift.gift, "กระเช้าปีใหม่")
                        .with(gift.worth, baht("3500"))
                        .with(gift.on, TODAY)
                        .with(gift.occasion, "ปีใหม่"));
        assertThat(records.gifts.count(groupHead(14), RecordFilter.ALL))
                .as("others see theirs")
                .isZero();
        assertThat(records.gifts.count(lawyer(17), RecordFilter.ALL)).isEqualTo(1);
        RecordDraft done = new RecordDraft().with(gift.done, "ส่งคืนพร้อมหนังสือ");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> records.gifts.act(own, given, gift.giveBack, done, ""));
        assertThat(records.gifts.act(lawyer(17), given, gift.giveBack, done, "").state())
                .isEqualTo(gift.returned);

        var interest = records.interests.kind();
        RecordRow declared = records.interests.create(
                own,
                new RecordDraft()
                        .with(interest.person, person(12))
                        .with(interest.on, TODAY)
                        .with(interest.matter, "จัดซื้อคอมพิวเตอร์")
                        .with(interest.relation, "ญาติเป็นผู้ยื่นข้อเสนอ"));
        records.interests.act(
                lawyer(17), declared, interest.meet, new RecordDraft().with(interest.answer, "เปลี่ยนกรรมการ"), "");

        var plan = records.plans.kind();
        RecordRow made = records.plans.create(
                lawyer(17),
                new RecordDraft()
                        .with(plan.year, FiscalYear.ofBuddhist(2570))
                        .with(plan.title, "แผนป้องกันการทุจริต 2570")
                        .with(plan.measures, List.of(measure())));
        RecordRow running = records.plans.act(lawyer(17), made, plan.start);
        long line = running.lines(plan.measures).getFirst().id();
        refused(
                () -> records.plans.act(
                        lawyer(17),
                        running,
                        plan.report,
                        new RecordDraft()
                                .with(
                                        plan.measures,
                                        List.of(measure().ofLine(line).with(plan.result, "ประกาศแล้ว"))),
                        ""),
                "measures",
                "legal.error.no-evidence");
        RecordRow reported = records.plans.act(
                lawyer(17),
                running,
                plan.report,
                new RecordDraft()
                        .with(
                                plan.measures,
                                List.of(measure()
                                        .ofLine(line)
                                        .with(plan.result, "ประกาศแล้ว")
                                        .with(plan.evidence, "https://kt1.example/no-gift"))),
                "");
        assertThat(reported.get(plan.done)).isEqualTo(1);
        refused(
                () -> records.plans.act(
                        lawyer(17),
                        reported,
                        plan.report,
                        new RecordDraft().with(plan.measures, List.of(measure().with(plan.what, "มาตรการใหม่"))),
                        ""),
                "measures",
                "legal.error.measures-kept");
        refused(
                () -> records.plans.create(
                        lawyer(17),
                        new RecordDraft()
                                .with(plan.year, FiscalYear.ofBuddhist(2571))
                                .with(plan.title, "แผนป้องกันการทุจริต 2571")
                                .with(plan.measures, List.of(measure().with(plan.result, "ทำแล้ว")))),
                "measures",
                "legal.error.no-evidence");
        assertThat(records.plans.act(lawyer(17), reported, plan.close).state()).isEqualTo(plan.closed);
    }

    private RecordDraft measure() {
        var plan = records.plans.kind();
        return new RecordDraft()
                .with(plan.topic, "GIFT")
                .with(plan.what, "ประกาศนโยบายไม่รับของขวัญ")
                .with(plan.unit, SampleOffices.unit(SampleOffices.KT1, "HR").id())
                .with(plan.due, LocalDate.of(2026, 12, 31));
    }

    @Test
    void complaintThatIsHandedOverBecomesACaseOfItsDistrict_once_andItsStandingGoesBack() {
        List<ComplaintStatus> heard = new ArrayList<>();
        at.listeners.come((caller, key, standing) -> {
            assertThat(key).isEqualTo("directorate.complaint/7");
            heard.add(standing);
        });
        LegalComplaintCases cases = new LegalComplaintCases(records);
        TestCaller clerk = TestCaller.of(SampleOffices.KT1, 5).with(LegalPermissions.VIEW);
        HandedOver complaint = new HandedOver(
                "directorate.complaint/7",
                "12/2569",
                TODAY,
                SECRET_WORDS,
                "รายละเอียด",
                "",
                true,
                Optional.empty(),
                Optional.of(SampleOffices.schoolId(SampleOffices.KT1, 9)),
                List.of());
        cases.receive(clerk, complaint);
        cases.receive(clerk, complaint);
        FactFindingKind kind = records.complaints.kind();
        List<RecordRow> all = records.complaints.all(director(), RecordFilter.ALL);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().get(kind.district)).isEqualTo(SOUTH);
        assertThat(all.getFirst().get(kind.lawyer)).contains(person(16));
        assertThat(records.complaints.count(clerk, RecordFilter.ALL))
                .as("who handed it over is no reader")
                .isZero();
        records.complaints.act(
                director(),
                records.complaints.open(director(), all.getFirst().id()),
                kind.decide,
                new RecordDraft()
                        .with(kind.decision, FactDecision.NO_GROUNDS)
                        .with(kind.decidedOn, TODAY)
                        .with(kind.told, "ไม่พบมูล"),
                "");
        assertThat(heard).extracting(ComplaintStatus::stage).containsExactly(Stage.RECEIVED, Stage.CLOSED);
        assertThat(cases.standing(SampleOffices.KT1, "directorate.complaint/7")
                        .orElseThrow()
                        .told())
                .isEqualTo("ไม่พบมูล");
        assertThat(cases.standing(SampleOffices.KT2, "directorate.complaint/7")).isEmpty();
    }

    @Test
    void everyRegisterRefusesWhoeverLacksTheRight() {
        TestCaller nobody = TestCaller.in(SampleOffices.KT1);
        for (RecordService<?> register : records.all()) {
            assertThatExceptionOfType(NotPermitted.class)
                    .as(register.kind().type())
                    .isThrownBy(() -> register.count(nobody, RecordFilter.ALL));
        }
    }
}
