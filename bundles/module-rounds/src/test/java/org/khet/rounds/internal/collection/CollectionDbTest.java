package org.khet.rounds.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.SECTION;
import static org.khet.rounds.internal.SampleRounds.TODAY;
import static org.khet.rounds.internal.SampleRounds.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.contract.CountsProvider;
import org.khet.rounds.internal.job.DailyRounds;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsSettings;

/** A round from opening to acknowledgement. Source: ict ICT-57 to 61, 65; policyplan PLAN-47 to 51; core CORE-78. */
@OnEachDatabase
class CollectionDbTest {
    private final TestDatabase database;
    private SampleRounds office;
    private RecordService<CollectionKind> collections;
    private RecordService<SchoolSubmissionKind> submissions;
    private CollectionKind kind;
    private SchoolSubmissionKind of;

    CollectionDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRounds(database);
        collections = office.registers.collections().collections();
        submissions = office.registers.collections().submissions();
        kind = collections.kind();
        of = submissions.kind();
    }

    @Test
    void openingAsksEachActiveSchoolOnceAndTellsOnlyItsPeople_secondCollectionOfTheRoundIsRefused() {
        RecordRow sheet = office.pupilSheet();
        RecordRow opened = office.opened(sheet, ROUND);

        List<RecordRow> asked = office.registers.collections().of(office.lead(), opened.id());
        assertThat(asked).as("S06 was merged").hasSize(11);
        assertThat(opened.get(kind.name)).isEqualTo("DMC ภาคเรียนที่ 2 ปีการศึกษา 2569");
        DomainEvent told = office.records.happenings().all().stream()
                .filter(one -> one.type().equals("rounds.submission.created"))
                .filter(one -> one.recordId() == office.of(opened, 5).id())
                .findFirst()
                .orElseThrow();
        assertThat(told.audience().people())
                .containsExactlyInAnyOrder(
                        office.head(5).person(), office.clerk(5).person());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> collections.create(office.lead(), office.collection(sheet, ROUND)));
        assertThat(collections.actions(office.lead(), opened)).doesNotContain(kind.openIt);
    }

    @Test
    void buildingsEquipmentAndTheOfficesOwnSystemHaveTheirRounds_eachWithASheetOfItsSystemOnly() {
        RecordRow pupils = office.pupilSheet();
        for (String system : List.of("B-OBEC", "M-OBEC", "INTAKE")) {
            String round = system + "-2569-1";
            office.rounds.days(
                    round, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 30));
            assertThatExceptionOfType(Rejected.class)
                    .as("a sheet of DMC")
                    .isThrownBy(() -> collections.create(office.lead(), office.collection(pupils, round)))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.sheet"));
            RecordRow item = office.item(system + "-ALL", "จำนวนของ " + system, CellSplit.NONE, true);
            RecordRow opened = office.opened(
                    office.sheet(system, "แบบของ " + system, List.of(office.line(item, SECTION)), List.of()), round);
            assertThat(opened.get(kind.name)).isEqualTo(system + " ภาคเรียนที่ 1 ปีการศึกษา 2569");

            Map<CellKey, @Nullable Integer> counted = new HashMap<>();
            counted.put(new CellKey(system + "-ALL", "", ""), 4);
            office.typed(opened, 5, counted);
            office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);
            office.act(submissions, office.head(5), office.of(opened, 5), of.certify);
            assertThat(office.acknowledged(opened, 5).get(of.sum1)).contains(4);
        }
    }

    @Test
    void roundThatTheOfficeDoesNotHaveIsRefused_oneThatHasNotBegunIsNotOpened() {
        RecordRow sheet = office.pupilSheet();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> collections.create(office.lead(), office.collection(sheet, "DMC-2569-4")));
        RecordRow planned = collections.create(office.lead(), office.collection(sheet, "DMC-2569-3"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(collections, office.lead(), planned, kind.openIt));
        assertThat(new DailyRounds(office.registers).open(OFFICE)).isZero();
    }

    @Test
    void jobOpensOnTheDayAndClosesAfterIt_onceOnly() {
        RecordRow sheet = office.pupilSheet();
        RecordRow planned = collections.create(office.lead(), office.collection(sheet, ROUND));
        DailyRounds daily = new DailyRounds(office.registers);

        assertThat(daily.open(OFFICE)).isEqualTo(1);
        assertThat(daily.open(OFFICE)).isZero();
        assertThat(office.registers.collections().of(office.lead(), planned.id()))
                .hasSize(11);
        assertThat(daily.close(OFFICE)).isZero();
        office.rounds.days(ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 19));
        assertThat(daily.close(OFFICE)).isEqualTo(1);
        assertThat(daily.close(OFFICE)).isZero();
    }

    @Test
    void schoolRecordsConfirms_headCertifies_officeAcknowledges_outOfOrderIsRefused() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);

        assertThatExceptionOfType(Outdated.class)
                .as("certify before confirm")
                .isThrownBy(() -> office.act(submissions, office.head(5), office.of(opened, 5), of.certify));
        office.typed(opened, 5, grade("p1", 7, 6, 8, 2));
        office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);
        assertThatExceptionOfType(NotPermitted.class)
                .as("the clerk does not certify")
                .isThrownBy(() -> office.act(submissions, office.clerk(5), office.of(opened, 5), of.certify));
        assertThatExceptionOfType(Rejected.class)
                .as("nor somebody of the office to whom it was granted")
                .isThrownBy(() -> office.act(
                        submissions, office.lead().with(RoundsPermissions.CERTIFY), office.of(opened, 5), of.certify))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.not-head"));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("another school does not see it")
                .isThrownBy(() -> office.act(submissions, office.head(4), office.of(opened, 5), of.certify));
        assertThatExceptionOfType(Outdated.class)
                .as("acknowledge before certify")
                .isThrownBy(() -> office.acknowledged(opened, 5));
        RecordRow certified = office.act(submissions, office.head(5), office.of(opened, 5), of.certify);
        assertThat(certified.get(of.certifier)).contains(office.head(5).person());
        assertThat(certified.get(of.late)).isFalse();
        assertThatExceptionOfType(Rejected.class)
                .as("three of four qualities")
                .isThrownBy(() -> office.act(
                        submissions,
                        office.officer(),
                        office.of(opened, 5),
                        of.acknowledge,
                        office.fourTicks().with(of.current, false),
                        ""));
        assertThat(office.acknowledged(opened, 5).state()).isEqualTo(of.acknowledged);
    }

    @Test
    void whoConfirmedDoesNotCertify_unlessTheOfficeLetsSmallSchools() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.typed(opened, 5, grade("p1", 7, 6, 8, 2));
        office.act(submissions, office.head(5), office.of(opened, 5), of.confirm);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(submissions, office.head(5), office.of(opened, 5), of.certify))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.same-person"));
        office.settings.put(OFFICE, RoundsSettings.TWO_PERSONS, false, TODAY);
        assertThat(office.act(submissions, office.head(5), office.of(opened, 5), of.certify)
                        .state())
                .isEqualTo(of.certified);
    }

    @Test
    void officeReturnsWithAReason_schoolCorrectsAndCertifiesAgain_historyIsKept() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 5, 7, 6);

        assertThatExceptionOfType(Rejected.class)
                .as("without a reason")
                .isThrownBy(() -> office.act(submissions, office.officer(), office.of(opened, 5), of.giveBack));
        RecordRow returned = office.act(
                submissions, office.officer(), office.of(opened, 5), of.giveBack, new RecordDraft(), "ระดับชั้นผิด");
        assertThat(returned.get(of.certifier)).isEmpty();
        assertThat(returned.get(of.confirmer)).isEmpty();
        assertThat(returned.get(of.returns)).isEqualTo(1);
        office.certified(opened, 5, 7, 7);
        assertThat(office.acknowledged(opened, 5).get(of.sum1)).contains(14);
        assertThat(submissions.steps(office.officer(), returned.id()))
                .extracting(RecordStep::action)
                .contains("give-back", "certify", "acknowledge");
        assertThat(submissions.steps(office.officer(), returned.id()))
                .extracting(RecordStep::words)
                .contains("ระดับชั้นผิด");
    }

    @Test
    void boardAddsUpToTheSchoolsAsked_reminderReachesThoseWhoOweOnly() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 1, 7, 6);
        office.certified(opened, 2, 7, 6);
        office.acknowledged(opened, 2);
        office.typed(opened, 3, grade("p1", 7, 6, 8, 2));
        office.act(
                submissions,
                office.lead(),
                office.of(opened, 12),
                of.excuse,
                new RecordDraft(),
                "โรงเรียนเอกชนรายงานต่อ สช.");

        CompletenessBoard.Board board = office.registers.board().of(office.lead(), opened, TODAY);
        assertThat(board.asked()).isEqualTo(11);
        assertThat(board.states()).containsEntry(of.certified, 1).containsEntry(of.acknowledged, 1);
        assertThat(board.states()).containsEntry(of.excused, 1).containsEntry(of.recording, 1);
        assertThat(board.owing()).hasSize(8);
        assertThat(board.onTime()).as("two of ten").isEqualTo(20);
        assertThat(board.done()).isEqualTo(10);

        office.act(collections, office.lead(), opened, kind.remind);
        Set<Long> reminded = office.records.happenings().all().stream()
                .filter(one -> one.type().equals("rounds.submission.reminded"))
                .map(DomainEvent::recordId)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(reminded)
                .hasSize(8)
                .contains(office.of(opened, 3).id())
                .doesNotContain(office.of(opened, 1).id(), office.of(opened, 12).id());
        office.registers.collections().of(office.lead(), opened.id()).stream()
                .filter(of::owes)
                .forEach(one ->
                        office.act(submissions, office.lead(), one, of.excuse, new RecordDraft(), "ยุบเลิกกลางปี"));
        assertThat(collections.actions(office.lead(), collections.open(office.lead(), opened.id())))
                .as("nobody owes")
                .contains(kind.close)
                .doesNotContain(kind.remind);
    }

    @Test
    void afterTheCloseSchoolsAreLate_oneIsOpenedAgainWithAReasonAndStaysLate() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 1, 7, 6);
        office.typed(opened, 5, grade("p1", 7, 6, 8, 2));
        office.rounds.days(ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 13));
        new DailyRounds(office.registers).close(OFFICE);
        RecordRow closed = collections.find(OFFICE, opened.id()).orElseThrow();

        assertThat(closed.get(kind.missing)).contains(10);
        assertThat(office.of(opened, 1).get(of.late)).isFalse();
        assertThat(office.of(opened, 5).get(of.late)).isTrue();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.typed(opened, 4, grade("p1", 7, 6, 8, 2)));
        assertThatExceptionOfType(NotPermitted.class)
                .as("the officer does not open again")
                .isThrownBy(() -> office.act(
                        submissions,
                        office.officer(),
                        office.of(opened, 5),
                        of.reopen,
                        new RecordDraft().with(of.reopenedUntil, TODAY.plusDays(2)),
                        "น้ำท่วม"));
        assertThatExceptionOfType(Rejected.class)
                .as("nor anybody without a reason")
                .isThrownBy(() -> office.act(
                        submissions,
                        office.lead(),
                        office.of(opened, 5),
                        of.reopen,
                        new RecordDraft().with(of.reopenedUntil, TODAY.plusDays(2)),
                        ""));
        office.act(
                submissions,
                office.lead(),
                office.of(opened, 5),
                of.reopen,
                new RecordDraft().with(of.reopenedUntil, TODAY.plusDays(2)),
                "น้ำท่วม");
        assertThatExceptionOfType(Rejected.class)
                .as("no other school")
                .isThrownBy(() -> office.typed(opened, 4, grade("p1", 7, 6, 8, 2)));
        RecordRow late = office.certified(opened, 5, 7, 7);
        assertThat(late.get(of.late)).isTrue();
        assertThat(late.get(of.daysLate)).as("13 to 20 November").isEqualTo(7);
    }

    @Test
    void lastDayThatWasPutOffOpensTheCollectionAgain() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        RecordRow closed = office.act(collections, office.lead(), opened, kind.close);
        assertThat(office.of(opened, 3).get(of.late)).isTrue();
        office.rounds.days(ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 13));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        collections, office.lead(), closed, kind.openAgain, new RecordDraft(), "เลื่อนวันปิด"));
        office.rounds.days(ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 4));
        assertThat(office.act(collections, office.lead(), closed, kind.openAgain, new RecordDraft(), "เลื่อนวันปิด")
                        .state())
                .isEqualTo(kind.open);
        assertThat(office.of(opened, 3).get(of.late))
                .as("whoever certifies by the new day is in time")
                .isFalse();
    }

    @Test
    void onlyTheSchoolsOfANetworkAndThoseNamedAreAsked_aFurtherOneIsAdded() {
        RecordRow sheet = office.pupilSheet();
        RecordRow made = collections.create(
                office.lead(),
                office.collection(sheet, ROUND)
                        .with(kind.scope, CollectionScope.NETWORK)
                        .with(kind.group, "เครือข่ายภูผา")
                        .with(kind.schools, List.of(new RecordDraft().with(kind.school, SampleRounds.school(1)))));
        RecordRow opened = office.act(collections, office.lead(), made, kind.openIt);
        assertThat(office.registers.collections().of(office.lead(), opened.id()))
                .extracting(row -> row.get(of.school))
                .containsExactlyInAnyOrder(
                        SampleRounds.school(1), SampleRounds.school(7), SampleRounds.school(8), SampleRounds.school(9));
        office.act(
                collections,
                office.lead(),
                opened,
                kind.add,
                new RecordDraft()
                        .with(
                                kind.schools,
                                List.of(
                                        new RecordDraft().with(kind.school, SampleRounds.school(1)),
                                        new RecordDraft().with(kind.school, SampleRounds.school(2)))),
                "");
        assertThat(office.registers.collections().of(office.lead(), opened.id()))
                .hasSize(5);
    }

    @Test
    void eachSchoolOfABigOfficeIsAsked() {
        School model =
                office.schools.find(SampleRounds.OFFICE, SampleRounds.school(1)).orElseThrow();
        for (int i = 1; i <= 500; i++) {
            School far = new School(
                    new SchoolId(900_000 + i),
                    SampleRounds.OFFICE,
                    "โรงเรียนบ้านไกล " + i,
                    "บ้านไกล " + i,
                    List.of(),
                    model.district(),
                    model.network(),
                    model.phone(),
                    model.status(),
                    null);
            office.schools.with(far);
            office.records.schools().with(far);
        }
        int there = office.schools.open(SampleRounds.OFFICE, SampleRounds.TODAY).size();
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        assertThat(there).isGreaterThan(500);
        assertThat(office.registers.collections().of(office.lead(), opened.id()))
                .hasSize(there);
    }

    @Test
    void anotherOfficeSeesNeitherCollectionNorSubmission() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        var stranger = org.khet.portal.testkit.TestCaller.in(org.khet.portal.testkit.SampleOffices.KT2)
                .with(SampleRounds.permissions("core.group-head", "core.school-head"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> collections.open(stranger, opened.id()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.registers
                        .entries()
                        .open(stranger, office.of(opened, 1).id()));
    }

    @Test
    void whatASchoolHandsInIsCalledByNames_inChoicesAndInTheSearch_neverByKeys() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        RecordRow row = office.of(opened, 5);
        String school = SampleOffices.schools().stream()
                .filter(one -> one.id().equals(SampleRounds.school(5)))
                .findFirst()
                .orElseThrow()
                .name();
        String title = school + " · DMC ภาคเรียนที่ 2 ปีการศึกษา 2569";

        assertThat(submissions.titles(OFFICE, List.of(row.id())).get(row.id())).isEqualTo(title);
        var source = office.records.views().source(submissions);
        assertThat(source.find(OFFICE, row.id()).orElseThrow().title()).isEqualTo(title);
        List<String> all = new ArrayList<>();
        source.all(OFFICE, entry -> all.add(entry.title()));
        assertThat(all).hasSize(11).contains(title).noneMatch(one -> one.contains("["));
    }

    @Test
    void figuresCorrectedAfterTheLastDayAreCertifiedAgain_beforeAndAfterTheClose() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 5, 7, 6);
        office.certified(opened, 4, 7, 6);
        office.rounds.days(ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 19));
        submissions.internal().act(office.lead(), office.of(opened, 4), of.mend);
        RecordRow inTime = office.act(submissions, office.head(4), office.of(opened, 4), of.certify);
        assertThat(inTime.state()).as("the last day is past, it is not closed").isEqualTo(of.certified);

        new DailyRounds(office.registers).close(OFFICE);
        submissions.internal().act(office.lead(), office.of(opened, 5), of.mend);
        RecordRow again = office.act(submissions, office.head(5), office.of(opened, 5), of.certify);
        assertThat(again.state()).as("it is closed").isEqualTo(of.certified);
        assertThat(again.get(of.corrected)).isTrue();
    }

    /** As the register of schools has it after a merger that holds from that day on. */
    private void merged(int school, LocalDate from) {
        School open = office.schools.find(OFFICE, SampleRounds.school(school)).orElseThrow();
        office.schools.with(new School(
                open.id(),
                open.office(),
                open.name(),
                open.shortName(),
                open.codes(),
                open.district(),
                open.network(),
                open.phone(),
                SchoolStatus.MERGED,
                from.minusDays(1)));
    }

    @Test
    void mergedSchoolEntersNothingMore_itsRoundIsExcused_whatItHandedInStays_theNextRoundDoesNotAskIt() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 2, 10, 11);
        office.typed(opened, 3, SampleRounds.grade("p1", 4, 4, 0, 0));
        merged(2, LocalDate.of(2026, 11, 16));
        merged(3, LocalDate.of(2026, 11, 1));

        assertThatExceptionOfType(Rejected.class)
                .as("merged before 10 November, the day of the round")
                .isThrownBy(() -> office.typed(opened, 3, SampleRounds.grade("p2", 1, 1, 0, 0)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.school-ended"));
        DailyRounds daily = new DailyRounds(office.registers);
        assertThat(daily.excuse(OFFICE)).isEqualTo(1);
        assertThat(daily.excuse(OFFICE)).as("a second time").isZero();
        SchoolSubmissionKind of = office.registers.collections().submissions().kind();
        assertThat(office.of(opened, 3).state()).isEqualTo(of.excused);
        assertThat(office.acknowledged(opened, 2).state())
                .as("still open on 10 November")
                .isEqualTo(of.acknowledged);
        RecordRow closed = office.act(
                office.registers.collections().collections(),
                office.lead(),
                opened,
                office.registers.collections().collections().kind().close);
        office.act(
                office.registers.collections().collections(),
                office.lead(),
                closed,
                office.registers.collections().collections().kind().summarise);
        CertifiedCounts counts = CountsProvider.over(office.registers, new FakeSwitches().turn(OFFICE, "rounds", true));
        assertThat(counts.values(OFFICE, "PUPILS", DataRound.Key.of(ROUND).orElseThrow())
                        .known()
                        .orElseThrow()
                        .totals())
                .as("history stays")
                .containsEntry(SampleRounds.school(2), 21)
                .doesNotContainKey(SampleRounds.school(3));

        office.rounds.days(
                "DMC-2570-1", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 30));
        RecordRow next = office.opened(
                office.registers
                        .sheets()
                        .sheets()
                        .all(office.lead(), RecordFilter.ALL)
                        .getFirst(),
                "DMC-2570-1");
        assertThat(office.registers.collections().of(office.lead(), next.id()))
                .extracting(row -> row.get(of.school))
                .hasSize(9)
                .doesNotContain(SampleRounds.school(2), SampleRounds.school(3));
    }
}
