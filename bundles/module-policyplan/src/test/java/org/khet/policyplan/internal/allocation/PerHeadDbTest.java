package org.khet.policyplan.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.contract.PlanTrail;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.RateKind;
import org.khet.policyplan.internal.money.RatePer;
import org.khet.policyplan.internal.paper.PerHeadPapers;
import org.khet.policyplan.internal.paper.ReceiverNames;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.schooldata.CertifiedCounts.Count;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** Money by heads from acknowledged counts, notices, corrections. Source: policyplan J.4 5 and 6, PLAN-16 to 19, 52, 81, 101. */
@OnEachDatabase
class PerHeadDbTest {
    private static final LocalDate COUNT_DAY = LocalDate.of(2026, 11, 10);
    private final TestDatabase database;
    private SampleRegisters office;
    private RecordService<CountKind> counts;
    private RecordService<AllocationKind> allocations;
    private RecordService<NoticeKind> notices;

    PerHeadDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        counts = office.registers.allocations().counts();
        allocations = office.registers.allocations().allocations();
        notices = office.registers.allocations().notices();
    }

    private RecordDraft level(String level, int male, int female, int poor, int boarding) {
        CountKind kind = counts.kind();
        return new RecordDraft()
                .with(kind.level, level)
                .with(kind.male, male)
                .with(kind.female, female)
                .with(kind.poor, poor)
                .with(kind.boarding, boarding);
    }

    private RecordRow counted(int school, RecordDraft... levels) {
        CountKind kind = counts.kind();
        return counts.create(
                office.schoolHead(school),
                new RecordDraft()
                        .with(kind.asOf, COUNT_DAY)
                        .with(kind.school, SampleRegisters.school(school))
                        .with(kind.levels, List.of(levels)));
    }

    private RecordRow acknowledged(int school, RecordDraft... levels) {
        RecordRow certified =
                office.act(counts, office.schoolHead(school), counted(school, levels), counts.kind().certify);
        return office.act(counts, office.info(), certified, counts.kind().acknowledge);
    }

    private RecordRow fundLine() {
        RecordRow item = office.item("11", "เงินอุดหนุนรายหัว", BudgetItemSort.PER_HEAD, "4", false);
        office.rate(item, "GENERAL", "primary", "1900.00", LocalDate.of(2026, 5, 16));
        office.rate(item, "POOR", "primary", "1000.00", LocalDate.of(2026, 5, 16));
        return office.line(office.received(item, "ว 77", "4", "500000.00"));
    }

    private RecordRow notified(RecordRow line) {
        AllocationKind kind = allocations.kind();
        RecordRow drafted = allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.PER_HEAD).with(kind.asOf, COUNT_DAY));
        RecordRow computed = office.act(allocations, office.budget(), drafted, kind.compute);
        return office.notify(office.approve(office.asked(computed)));
    }

    @Test
    void thirtySevenPupilsTwelveOfThemPoorBring82300_whoIsNotCertifiedIsHeld() {
        RecordRow line = fundLine();
        acknowledged(1, level("p1", 10, 9, 6, 0), level("p2", 8, 10, 6, 0));
        counted(2, level("p1", 20, 20, 0, 0));

        AllocationKind kind = allocations.kind();
        RecordRow row = notified(line);

        assertThat(row.lines(kind.lines))
                .extracting(one -> one.get(kind.amount).toPlainString())
                .containsExactly("70300.00", "12000.00");
        assertThat(row.get(kind.total)).isEqualByComparingTo("82300.00");
        assertThat(row.get(kind.held)).contains("โรงเรียนบ้านตัวอย่าง 02").doesNotContain("โรงเรียนบ้านตัวอย่าง 01");
    }

    /** A rate for a year is paid by halves in the terms, in full without a term; so is what corrects it. Source: policyplan E-09, R-06. */
    @Test
    void rateForAYearIsPaidByHalvesInTheTerms_correctionsToo() {
        RecordRow item = office.item("11", "เงินอุดหนุนรายหัว", BudgetItemSort.PER_HEAD, "4", false);
        RateKind rate = office.registers.money().rates().kind();
        RecordRow yearly = office.rate(item, "GENERAL", "primary", "1900.00", LocalDate.of(2026, 5, 16));
        office.registers
                .money()
                .rates()
                .change(office.budget(), yearly, RecordDraft.of(yearly).with(rate.per, RatePer.YEAR));
        RecordRow line = office.line(office.received(item, "ว 77", "4", "500000.00"));
        office.rate(item, "POOR", "primary", "1000.00", LocalDate.of(2026, 5, 16));
        RecordRow count = acknowledged(1, level("primary", 19, 18, 12, 0));
        AllocationKind kind = allocations.kind();
        RecordDraft draft = office.allocation(line, AllocationMethod.PER_HEAD)
                .with(kind.asOf, COUNT_DAY)
                .with(kind.from, null)
                .with(kind.until, null);
        RecordRow year =
                office.act(allocations, office.budget(), allocations.create(office.budget(), draft), kind.compute);
        assertThat(year.get(kind.total)).isEqualByComparingTo("82300.00");

        RecordRow term = office.act(
                allocations,
                office.budget(),
                allocations.create(
                        office.budget(),
                        draft.with(kind.from, YearMonth.of(2026, 11)).with(kind.until, YearMonth.of(2027, 3))),
                kind.compute);
        assertThat(term.get(kind.total))
                .as("the rate of poor pupils is none for a year")
                .isEqualByComparingTo("47150.00");
        office.notify(office.approve(office.asked(term)));
        assertThat(office.registers
                        .money()
                        .rates()
                        .find(OFFICE, yearly.id())
                        .orElseThrow()
                        .get(rate.used))
                .isTrue();
        corrected(count, 17);
        assertThat(allocations.all(
                        office.budget(), RecordFilter.of(kind.in(kind.draft), kind.sort.is(AllocationSort.ADJUSTMENT))))
                .extracting(row -> row.get(kind.total).toPlainString())
                .containsExactly("-1900.00");
    }

    @Test
    void lateCertificationBringsASupplement_correctionAnAdjustmentOfMinus3800() {
        RecordRow line = fundLine();
        RecordRow first = acknowledged(1, level("primary", 18, 19, 12, 0));
        notified(line);
        acknowledged(2, level("primary", 20, 20, 0, 0));
        CountKind count = counts.kind();
        office.act(
                counts,
                office.info(),
                first,
                count.correct,
                new RecordDraft().with(count.levels, List.of(level("primary", 17, 18, 12, 0))),
                "นับซ้ำสองคน");

        AllocationKind kind = allocations.kind();
        List<RecordRow> drafts = allocations.all(office.budget(), RecordFilter.of(kind.in(kind.draft)));
        assertThat(drafts)
                .extracting(
                        row -> row.get(kind.sort) + " " + row.get(kind.total).toPlainString())
                .containsExactly("SUPPLEMENT 76000.00", "ADJUSTMENT -3800.00");

        office.notify(office.approve(office.asked(drafts.get(1))));
        NoticeKind notice = notices.kind();
        RecordRow mine = notices.all(office.schoolHead(1), RecordFilter.ALL).getFirst();
        assertThat(mine.get(notice.original)).isEqualByComparingTo("82300.00");
        assertThat(mine.get(notice.adjusted)).isEqualByComparingTo("-3800.00");
        assertThat(mine.get(notice.sum)).isEqualByComparingTo("78500.00");
    }

    /** Source: policyplan R-08, PLAN-17: who is certified while the allocation goes up the line is not forgotten. */
    @Test
    void countCertifiedBetweenComputingAndNoticeBringsItsSupplementWithTheNotice() {
        RecordRow line = fundLine();
        acknowledged(1, level("primary", 18, 19, 12, 0));
        AllocationKind kind = allocations.kind();
        RecordRow asked = office.asked(office.act(
                allocations,
                office.budget(),
                allocations.create(
                        office.budget(),
                        office.allocation(line, AllocationMethod.PER_HEAD).with(kind.asOf, COUNT_DAY)),
                kind.compute));
        acknowledged(2, level("primary", 20, 20, 0, 0));
        RecordFilter drafts = RecordFilter.of(kind.in(kind.draft));
        assertThat(allocations.all(office.budget(), drafts)).isEmpty();

        office.notify(office.approve(asked));
        assertThat(allocations.all(office.budget(), drafts))
                .extracting(
                        row -> row.get(kind.sort) + " " + row.get(kind.total).toPlainString())
                .containsExactly("SUPPLEMENT 76000.00");
    }

    /**
     * An adjustment that is computed by heads has what differs from what was paid, not the whole sums again: 82,300 were notified,
     * 35 pupils instead of 37 take 3,800 back, and a second one takes nothing. Source: policyplan R-08, PLAN-18.
     */
    @Test
    void adjustmentComputedByHeadsHasTheDifferenceOnly() {
        RecordRow line = fundLine();
        List<Count> known = new java.util.ArrayList<>(List.of(
                new Count(SampleRegisters.school(1), "p1", "m", 18),
                new Count(SampleRegisters.school(1), "p1", "f", 19)));
        CertifiedCounts rounds = (of, item, round) -> switch (item) {
            case "PUPILS" -> known(known);
            case "POOR" -> known(List.of(new Count(SampleRegisters.school(1), "p1", "m", 12)));
            default -> new Answer.Off<>();
        };
        office.counts.come(rounds, Map.of("service.ranking", 300));
        AllocationKind kind = allocations.kind();
        RecordDraft perHead = office.allocation(line, AllocationMethod.PER_HEAD)
                .with(kind.asOf, COUNT_DAY)
                .with(kind.countRound, "DMC-2569-1");
        RecordRow first = office.notify(office.approve(office.asked(
                office.act(allocations, office.budget(), allocations.create(office.budget(), perHead), kind.compute))));
        assertThat(first.get(kind.total)).isEqualByComparingTo("82300.00");

        RecordRow same = adjustment(perHead, first);
        assertThat(same.lines(kind.lines)).as("nothing has changed").isEmpty();

        known.set(0, new Count(SampleRegisters.school(1), "p1", "m", 16));
        RecordRow less = adjustment(perHead, first);
        assertThat(less.lines(kind.lines))
                .extracting(one -> one.get(kind.heads).orElseThrow() + " " + one.get(kind.amount))
                .containsExactly("-2 -3800.00");
        office.approve(office.asked(less));
        assertThat(office.act(allocations, office.budget(), same, kind.compute).lines(kind.lines))
                .as("the other adjustment has it already")
                .isEmpty();
    }

    private RecordRow adjustment(RecordDraft perHead, RecordRow first) {
        AllocationKind kind = allocations.kind();
        RecordRow drafted = allocations.create(
                office.budget(),
                perHead.with(kind.sort, AllocationSort.ADJUSTMENT).with(kind.adjusts, first.id()));
        return office.act(allocations, office.budget(), drafted, kind.compute);
    }

    private static Answer<CertifiedCounts.Figures> known(List<Count> counts) {
        return new Answer.Known<>(
                new CertifiedCounts.Figures(
                        List.copyOf(counts), COUNT_DAY, CertifiedCounts.Quality.ACKNOWLEDGED, Set.of()),
                Instant.EPOCH,
                "rounds");
    }

    /** A count says nothing about money that was allocated by a list, though it names the same day. Source: PLAN-18. */
    @Test
    void acknowledgedCountDraftsNothingForAListOfTheSameDay() {
        RecordRow line = fundLine();
        AllocationKind kind = allocations.kind();
        office.notify(office.approve(office.asked(allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.LIST, office.sum(1, "5000.00"))
                        .with(kind.asOf, COUNT_DAY)))));

        acknowledged(1, level("primary", 18, 19, 12, 0));

        assertThat(allocations.all(office.budget(), RecordFilter.of(kind.in(kind.draft))))
                .isEmpty();
    }

    private RecordRow corrected(RecordRow count, int male) {
        return office.act(
                counts,
                office.info(),
                count,
                counts.kind().correct,
                new RecordDraft().with(counts.kind().levels, List.of(level("primary", male, 18, 12, 0))),
                "นับซ้ำ");
    }

    /** 37 pupils, then 35, then 34: the second correction takes one pupil back, not three. Source: policyplan R-08, PLAN-18. */
    @Test
    void secondCorrectionBringsItsDifferenceToTheFirstOne_draftOrNotified() {
        RecordRow line = fundLine();
        RecordRow count = acknowledged(1, level("primary", 19, 18, 12, 0));
        notified(line);
        AllocationKind kind = allocations.kind();
        corrected(count, 17);
        corrected(count, 16);
        List<RecordRow> drafts = allocations.all(office.budget(), RecordFilter.of(kind.in(kind.draft)));
        assertThat(drafts)
                .extracting(row -> row.get(kind.total).toPlainString())
                .containsExactlyInAnyOrder("-3800.00", "-1900.00");

        drafts.forEach(one -> office.notify(office.approve(office.asked(one))));
        corrected(count, 18);
        assertThat(allocations.all(office.budget(), RecordFilter.of(kind.in(kind.draft))))
                .extracting(row -> row.get(kind.total).toPlainString())
                .containsExactly("3800.00");
    }

    /** A school that was paid by a round is not paid again by the supplement of those who came late. Source: policyplan R-08, PLAN-17. */
    @Test
    void supplementOfARoundPaysThoseOnlyWhoWereHeld() {
        RecordRow line = fundLine();
        List<Count> known = new java.util.ArrayList<>(List.of(new Count(SampleRegisters.school(1), "p1", "m", 10)));
        Set<SchoolId> missing = new java.util.HashSet<>(Set.of(SampleRegisters.school(2)));
        CertifiedCounts rounds = (of, item, round) -> item.equals("PUPILS")
                ? new Answer.Known<>(
                        new CertifiedCounts.Figures(
                                List.copyOf(known),
                                COUNT_DAY,
                                CertifiedCounts.Quality.ACKNOWLEDGED,
                                Set.copyOf(missing)),
                        Instant.EPOCH,
                        "rounds")
                : new Answer.Off<>();
        office.counts.come(rounds, Map.of("service.ranking", 300));
        AllocationKind kind = allocations.kind();
        RecordDraft draft = office.allocation(line, AllocationMethod.PER_HEAD)
                .with(kind.asOf, COUNT_DAY)
                .with(kind.countRound, "DMC-2569-1");
        RecordRow drafted = allocations.create(office.budget(), draft);
        RecordRow first = office.notify(
                office.approve(office.asked(office.act(allocations, office.budget(), drafted, kind.compute))));
        assertThat(first.get(kind.total)).isEqualByComparingTo("19000.00");
        known.add(new Count(SampleRegisters.school(2), "p1", "m", 5));
        missing.clear();

        RecordRow supplement = allocations.create(
                office.budget(),
                RecordDraft.of(first)
                        .with(kind.lines, List.of())
                        .with(kind.sort, AllocationSort.SUPPLEMENT)
                        .with(kind.adjusts, first.id()));
        RecordRow computed = office.act(allocations, office.budget(), supplement, kind.compute);
        assertThat(computed.lines(kind.lines))
                .extracting(one -> one.get(kind.school).orElseThrow() + " "
                        + one.get(kind.amount).toPlainString())
                .containsExactly(SampleRegisters.school(2) + " 9500.00");
    }

    /** What a round counted is corrected by the round; a count that is kept here of the same day says nothing of it. Source: R-08, PLAN-18. */
    @Test
    void countKeptHereCorrectsNoAllocationThatARoundCounted_butOneThatFellBackOnIt() {
        RecordRow line = fundLine();
        RecordRow count = acknowledged(1, level("primary", 19, 18, 12, 0));
        CertifiedCounts rounds = (of, item, round) -> item.equals("PUPILS") && round.number() == 1
                ? figures(new Count(SampleRegisters.school(1), "p1", "m", 18), 19)
                : new Answer.Off<>();
        office.counts.come(rounds, Map.of("service.ranking", 300));
        AllocationKind kind = allocations.kind();
        RecordDraft draft = office.allocation(line, AllocationMethod.PER_HEAD).with(kind.asOf, COUNT_DAY);
        notified(draft.with(kind.countRound, "DMC-2569-1"), "rounds DMC-2569-1 ACKNOWLEDGED");
        corrected(count, 17);
        RecordFilter drafts = RecordFilter.of(kind.in(kind.draft));
        assertThat(allocations.all(office.budget(), drafts)).isEmpty();

        RecordRow second = notified(draft.with(kind.countRound, "DMC-2569-2"), "typed");
        corrected(count, 15);
        assertThat(allocations.all(office.budget(), drafts))
                .extracting(row -> row.get(kind.adjusts).orElseThrow() + " " + row.get(kind.total))
                .containsExactly(second.id() + " -3800.00");
    }

    private RecordRow notified(RecordDraft draft, String from) {
        AllocationKind kind = allocations.kind();
        RecordRow computed =
                office.act(allocations, office.budget(), allocations.create(office.budget(), draft), kind.compute);
        assertThat(computed.get(kind.countsFrom)).isEqualTo(from);
        return office.notify(office.approve(office.asked(computed)));
    }

    /** Rounds of DMC as of 10 June, 10 November, and 30 April, which is to come. */
    private static final class PupilRounds implements DataRounds {
        private static final DataSystem DMC =
                new DataSystem("DMC", "ระบบข้อมูลนักเรียน", "", RoundYears.SCHOOL, "", "", "core");

        @Override
        public List<DataSystem> systems(OfficeId of) {
            return List.of(DMC);
        }

        @Override
        public List<RoundStatus> ofYear(OfficeId of, String system, int year) {
            return year == 2026
                    ? List.of(
                            round(1, LocalDate.of(2026, 6, 10)),
                            round(2, COUNT_DAY),
                            round(3, LocalDate.of(2027, 4, 30)))
                    : List.of();
        }

        private static RoundStatus round(int number, LocalDate day) {
            DataRound.Key key = new DataRound.Key("DMC", 2026, number);
            return new RoundStatus(
                    DMC,
                    new DataRound(key, "รอบ " + number, "", new DataRound.Days(day, day, day), false),
                    RoundStatus.State.CLOSED,
                    0);
        }

        @Override
        public Optional<RoundStatus> current(OfficeId of, String system) {
            return Optional.empty();
        }

        @Override
        public Optional<RoundStatus> next(OfficeId of, String system) {
            return Optional.empty();
        }

        @Override
        public List<RoundStatus> open(OfficeId of) {
            return List.of();
        }
    }

    /** School 1 was counted here last, school 2 by the round of that day too, school 3 by a round in June only. Source: G, PLAN-69. */
    @Test
    void schoolHasThePupilsOfItsLatestDay_whoeverCertifiedThem_notThoseOfARoundToCome() {
        acknowledged(1, level("primary", 60, 60, 0, 0));
        acknowledged(2, level("primary", 20, 20, 0, 0));
        CertifiedCounts rounds = (of, item, round) -> new Answer.Known<>(
                new CertifiedCounts.Figures(
                        switch (round.number()) {
                            case 1 ->
                                List.of(
                                        new Count(SampleRegisters.school(1), "p1", "m", 90),
                                        new Count(SampleRegisters.school(3), "p1", "m", 30),
                                        new Count(SampleRegisters.school(3), "p1", "f", 7));
                            case 2 -> List.of(new Count(SampleRegisters.school(2), "p1", "m", 35));
                            default -> List.of(new Count(SampleRegisters.school(1), "p1", "m", 10));
                        },
                        round.number() == 1 ? LocalDate.of(2026, 6, 10) : COUNT_DAY,
                        CertifiedCounts.Quality.ACKNOWLEDGED,
                        Set.of()),
                Instant.EPOCH,
                "rounds");
        RecordContext now =
                new RecordContext(office.budget(), Clocks.at("2026-11-20T09:30").instant(), SampleRegisters.TODAY);
        office.counts.come(rounds, Map.of("service.ranking", 300));
        assertThat(office.pupils(now))
                .as("while nobody says which rounds there are")
                .isEqualTo(Map.of(SampleRegisters.school(1), 120, SampleRegisters.school(2), 40));

        office.counts.comeRounds(new PupilRounds());
        assertThat(office.pupils(now))
                .isEqualTo(Map.of(
                        SampleRegisters.school(1), 120, SampleRegisters.school(2), 35, SampleRegisters.school(3), 37));
    }

    /** Where the office waits for all schools, a round waits for them too. Source: policyplan R-07. */
    @Test
    void roundWithAMissingSchoolIsNotAllocatedWhereTheOfficeWaitsForAll() {
        RecordRow line = fundLine();
        office.settings.put(OFFICE, PolicyplanSettings.ALLOCATE_REST, false, LocalDate.of(2026, 10, 1));
        CertifiedCounts rounds = (of, item, round) -> item.equals("PUPILS")
                ? figures(new Count(SampleRegisters.school(1), "p1", "m", 18), 19)
                : new Answer.Off<>();
        office.counts.come(rounds, Map.of("service.ranking", 300));
        AllocationKind kind = allocations.kind();
        RecordRow drafted = allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.PER_HEAD)
                        .with(kind.asOf, COUNT_DAY)
                        .with(kind.countRound, "DMC-2569-1"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(allocations, office.budget(), drafted, kind.compute))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.counts-missing"));
    }

    /** A cancelled adjustment leaves the notice as it was before; the original is not cancelled below it. Source: policyplan R-08. */
    @Test
    void cancelledAdjustmentIsTakenOffTheNotice_originalWaitsForIt() {
        RecordRow line = fundLine();
        RecordRow count = acknowledged(1, level("primary", 19, 18, 12, 0));
        RecordRow first = notified(line);
        corrected(count, 17);
        AllocationKind kind = allocations.kind();
        RecordRow adjustment = office.notify(office.approve(office.asked(allocations
                .all(office.budget(), RecordFilter.of(kind.in(kind.draft)))
                .getFirst())));
        NoticeKind notice = notices.kind();
        assertThat(notices.all(office.schoolHead(1), RecordFilter.ALL)
                        .getFirst()
                        .get(notice.sum))
                .isEqualByComparingTo("78500.00");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> office.act(allocations, office.head(), first, kind.cancel, new RecordDraft(), "ผิดพลาด"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.adjusted-by"));

        office.act(allocations, office.head(), adjustment, kind.cancel, new RecordDraft(), "ผิดพลาด");
        RecordRow mine = notices.all(office.schoolHead(1), RecordFilter.ALL).getFirst();
        assertThat(mine.get(notice.sum)).isEqualByComparingTo("82300.00");
        assertThat(notices.find(OFFICE, mine.id()).orElseThrow().lines(notice.lines))
                .extracting(one -> one.get(notice.lineOf))
                .containsOnly(first.id());
        assertThat(office.act(allocations, office.head(), first, kind.cancel, new RecordDraft(), "ผิดพลาด")
                        .state())
                .isEqualTo(kind.cancelled);
    }

    /** Money of a year is allocated in that year. Source: policyplan R-02. */
    @Test
    void allocationIsOfTheYearOfItsFundLine() {
        RecordRow line = fundLine();
        AllocationKind kind = allocations.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> allocations.create(
                        office.budget(),
                        office.allocation(line, AllocationMethod.LIST, office.sum(1, "100"))
                                .with(kind.year, SampleRegisters.YEAR.next())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.other-year"));
    }

    @Test
    void eachSchoolSeesItsOwnNoticeOnlyAndAcknowledgesIt() {
        RecordRow line = fundLine();
        acknowledged(1, level("primary", 18, 19, 12, 0));
        RecordRow theirs = acknowledged(2, level("primary", 20, 20, 0, 0));
        RecordRow allocation = notified(line);
        NoticeKind notice = notices.kind();

        RecordRow own = notices.all(office.schoolHead(1), RecordFilter.ALL).getFirst();
        RecordRow others = notices.all(office.schoolHead(2), RecordFilter.ALL).getFirst();

        assertThat(notices.all(office.schoolHead(1), RecordFilter.ALL)).hasSize(1);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> notices.open(office.schoolHead(1), others.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> allocations.all(office.schoolHead(1), RecordFilter.ALL));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> allocations.open(office.schoolHead(1), allocation.id()));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("another's counts by their address")
                .isThrownBy(() -> counts.open(office.schoolHead(1), theirs.id()));
        office.act(notices, office.schoolHead(1), own, notice.acknowledge);
        assertThat(notices.all(office.budget(), RecordFilter.of(notice.in(notice.notified))))
                .extracting(RecordRow::id)
                .containsExactly(others.id());
    }

    @Test
    void morePoorThanPupilsIsRefused_missingRateNamesLevelAndPurpose() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> counted(1, level("p1", 3, 3, 7, 0)));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> counted(1, level("p1", 3, 3, 0, 7)));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> counted(1, level("p1", -1, 3, 0, 0)));
        RecordRow line = fundLine();
        acknowledged(3, level("m1", 5, 5, 0, 0));
        AllocationKind kind = allocations.kind();
        RecordRow drafted = allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.PER_HEAD).with(kind.asOf, COUNT_DAY));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(allocations, office.budget(), drafted, kind.compute))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly("lower-secondary", "GENERAL"));
        assertThat(allocations.find(OFFICE, drafted.id()).orElseThrow().lines(kind.lines))
                .isEmpty();
    }

    @Test
    void reportOfTheResultEndsInTheTotalsOfTheList_andIsRecordedAsSent() {
        RecordRow line = fundLine();
        acknowledged(1, level("primary", 18, 19, 12, 0));
        RecordRow first = notified(line);
        NoticeKind notice = notices.kind();
        RecordRow own = notices.all(office.schoolHead(1), RecordFilter.ALL).getFirst();
        office.act(notices, office.schoolHead(1), own, notice.acknowledge);
        PerHeadPapers papers = new PerHeadPapers(
                office.registers.allocations(),
                new ReceiverNames(
                        FakeUnits.ofSampleOffices(), new FakeSchools(), new FakePeople(), new FakeCodeLists()));

        String list = words(papers.list(office.budget(), first.id()));
        String result = words(papers.result(office.budget().with(PolicyplanPermissions.NOTICE_VIEW), first.id()));

        assertThat(list).contains("70,300.00", "12,000.00", "82,300.00", "รวมทั้งสิ้น");
        assertThat(result).contains("82,300.00", "รับทราบแล้ว 1 ราย", "แจ้งแล้ว 1 ราย", "โรงเรียนบ้านตัวอย่าง 01");
        AllocationKind kind = allocations.kind();
        var reader = office.budget().with(PolicyplanPermissions.NOTICE_VIEW);
        acknowledged(2, level("primary", 20, 20, 0, 0));
        RecordRow supplement = office.notify(office.approve(office.asked(allocations
                .all(office.budget(), RecordFilter.of(kind.in(kind.draft)))
                .getFirst())));
        assertThat(words(papers.result(reader, first.id())))
                .as("the list's total, what came after it, both")
                .contains("82,300.00", "76,000.00", "158,300.00", "แจ้งแล้ว 2 ราย", "โรงเรียนบ้านตัวอย่าง 02");
        office.act(allocations, office.head(), supplement, kind.cancel, new RecordDraft(), "ซ้ำ");
        assertThat(words(papers.result(reader, first.id())))
                .as("cancelled notices are none of the result")
                .contains("82,300.00", "แจ้งแล้ว 1 ราย")
                .doesNotContain("76,000.00", "158,300.00", "โรงเรียนบ้านตัวอย่าง 02");
        RecordRow again = allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.PER_HEAD)
                        .with(kind.asOf, COUNT_DAY)
                        .with(kind.sort, AllocationSort.SUPPLEMENT)
                        .with(kind.adjusts, first.id()));
        office.notify(office.approve(office.asked(office.act(allocations, office.budget(), again, kind.compute))));
        assertThat(words(papers.result(reader, first.id()))).contains("158,300.00", "แจ้งแล้ว 2 ราย");
        RecordRow reported = office.act(
                allocations,
                office.budget(),
                first,
                kind.report,
                new RecordDraft().with(kind.resultNo, "ศธ 04999/130").with(kind.resultOn, SampleRegisters.TODAY),
                "");
        assertThat(reported.get(kind.resultNo)).isEqualTo("ศธ 04999/130");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(allocations, office.budget(), reported, kind.report));
    }

    @Test
    void noticeWithoutProjectIsListedUntilItsReceiverJoinsOne() {
        PlanTrail trail = new PlanTrail(office);
        NoticeKind notice = notices.kind();
        var seer = office.head().with(PolicyplanPermissions.NOTICE_VIEW);
        RecordRow without =
                notices.all(seer, RecordFilter.ALL.in("projectless")).getFirst();
        assertThat(without.get(notice.allocation)).isEqualTo(trail.allocation.id());

        office.act(
                notices,
                office.schoolHead(1).with(PolicyplanPermissions.PROJECT_PROPOSE),
                without,
                notice.join,
                new RecordDraft().with(notice.project, trail.project.id()),
                "");

        assertThat(notices.all(seer, RecordFilter.ALL.in("projectless"))).isEmpty();
        assertThat(trail.project.state())
                .isEqualTo(office.registers.plans().projects().kind().inPlan);
    }

    /** Poor pupils whose figures nobody certified are told, and not taken back by an adjustment. Source: policyplan R-07, PLAN-16. */
    @Test
    void figuresOfPoorPupilsThatNobodyCertifiedAreNamed_waitedForWhereTheOfficeWaits_neverTakenBack() {
        RecordRow line = fundLine();
        Map<String, Answer<CertifiedCounts.Figures>> told = new java.util.HashMap<>(Map.of(
                "PUPILS", known(List.of(new Count(SampleRegisters.school(1), "p1", "m", 37))),
                "POOR", known(List.of(new Count(SampleRegisters.school(1), "p1", "m", 12))),
                "BOARDING", known(List.of())));
        CertifiedCounts rounds = (of, item, round) -> told.get(item);
        office.counts.come(rounds, Map.of("service.ranking", 300));
        AllocationKind kind = allocations.kind();
        RecordDraft perHead = office.allocation(line, AllocationMethod.PER_HEAD)
                .with(kind.asOf, COUNT_DAY)
                .with(kind.countRound, "DMC-2569-1");
        RecordRow first = office.notify(office.approve(office.asked(
                office.act(allocations, office.budget(), allocations.create(office.budget(), perHead), kind.compute))));
        assertThat(first.get(kind.held)).isEmpty();

        told.put(
                "POOR",
                new Answer.Known<>(
                        new CertifiedCounts.Figures(
                                List.of(),
                                COUNT_DAY,
                                CertifiedCounts.Quality.ACKNOWLEDGED,
                                Set.of(SampleRegisters.school(1))),
                        Instant.EPOCH,
                        "rounds"));
        assertThat(adjustment(perHead, first).lines(kind.lines)).isEmpty();
        told.put("POOR", new Answer.Off<>());
        assertThat(adjustment(perHead, first).lines(kind.lines)).isEmpty();
        RecordRow second = allocations.create(office.budget(), perHead.with(kind.title, "รอบสอง"));
        RecordRow computed = office.act(allocations, office.budget(), second, kind.compute);
        assertThat(computed.get(kind.held)).isEqualTo("ปัจจัยพื้นฐานนักเรียนยากจน: ไม่มีผู้รับรองข้อมูล");

        office.settings.put(OFFICE, PolicyplanSettings.ALLOCATE_REST, false, LocalDate.of(2026, 10, 1));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(allocations, office.budget(), second, kind.compute))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.counts-missing"));
    }

    @Test
    void countsThatRoundsCertifiesComeBeforeThoseOfTheOffice_whileItIsAwayTheOfficesOwnCount() {
        RecordRow line = fundLine();
        acknowledged(1, level("primary", 10, 10, 0, 0));
        CertifiedCounts rounds = (of, item, round) -> switch (item) {
            case "PUPILS" -> figures(new Count(SampleRegisters.school(1), "p1", "m", 18), 19);
            case "POOR" -> figures(new Count(SampleRegisters.school(1), "p1", "m", 12), 0);
            default -> new Answer.Off<>();
        };
        office.counts.come(rounds, Map.of("service.ranking", 300));
        AllocationKind kind = allocations.kind();
        RecordRow drafted = allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.PER_HEAD)
                        .with(kind.asOf, COUNT_DAY)
                        .with(kind.countRound, "DMC-2569-1"));

        RecordRow certified = office.act(allocations, office.budget(), drafted, kind.compute);

        assertThat(certified.get(kind.total)).isEqualByComparingTo("82300.00");
        assertThat(certified.get(kind.countsFrom)).isEqualTo("rounds DMC-2569-1 ACKNOWLEDGED");
        assertThat(certified.get(kind.held))
                .isEqualTo("โรงเรียนบ้านตัวอย่าง 02, นักเรียนประจำพักนอน: ไม่มีผู้รับรองข้อมูล");

        office.counts.go(rounds);
        RecordRow own = office.act(allocations, office.budget(), certified, kind.compute);
        assertThat(own.get(kind.total)).isEqualByComparingTo("38000.00");
        assertThat(own.get(kind.countsFrom)).isEqualTo("typed");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        allocations,
                        office.budget(),
                        allocations.change(
                                office.budget(), own, RecordDraft.of(own).with(kind.countRound, "เทอม 1")),
                        kind.compute));
    }

    /**
     * 37 pupils, 12 of them poor, were certified and paid; then the school corrects 19 girls to 17: the adjustment of −3,800 is drafted, once,
     * and not again after somebody cancelled it. A school that certifies late gets a supplement. Source: R-08, PLAN-17, 18.
     */
    @Test
    void countThatIsCertifiedAnewAfterTheNoticeDraftsItsAdjustment_once() {
        AtomicInteger girls = new AtomicInteger(19);
        Set<Integer> late = new HashSet<>();
        CertifiedCounts rounds = (of, item, round) -> switch (item) {
            case "PUPILS" -> pupils(girls.get(), late);
            case "POOR" -> figures(new Count(SampleRegisters.school(1), "p1", "m", 12), 0);
            default -> new Answer.Off<>();
        };
        office.counts.come(rounds, Map.of("service.ranking", 300));
        AllocationKind kind = allocations.kind();
        RecordRow drafted = allocations.create(
                office.budget(),
                office.allocation(fundLine(), AllocationMethod.PER_HEAD)
                        .with(kind.asOf, COUNT_DAY)
                        .with(kind.countRound, "DMC-2569-1"));
        RecordRow first = office.notify(
                office.approve(office.asked(office.act(allocations, office.budget(), drafted, kind.compute))));
        assertThat(first.get(kind.total)).isEqualByComparingTo("82300.00");
        assertThat(corrected()).as("nothing was corrected").isZero();

        girls.set(17);
        assertThat(corrected()).isEqualTo(1);
        RecordRow adjustment = change(first, AllocationSort.ADJUSTMENT);
        assertThat(adjustment.get(kind.total)).isEqualByComparingTo("-3800.00");
        assertThat(adjustment.state()).isEqualTo(kind.draft);
        assertThat(allocations.find(OFFICE, first.id()).orElseThrow().get(kind.total))
                .as("what was notified stays")
                .isEqualByComparingTo("82300.00");
        assertThat(corrected()).as("it is drafted").isZero();
        office.act(allocations, office.head(), adjustment, kind.cancel, new RecordDraft(), "รอตรวจสอบ");
        assertThat(corrected()).as("somebody cancelled the same").isZero();

        late.add(2);
        assertThat(corrected()).isEqualTo(1);
        assertThat(change(first, AllocationSort.SUPPLEMENT).get(kind.total)).isEqualByComparingTo("9500.00");
        office.counts.go(rounds);
        assertThat(corrected()).as("nobody certifies").isZero();
    }

    private int corrected() {
        return office.registers
                .allocations()
                .corrections()
                .draft(new RecordContext(
                        new FakeCallers().system(OFFICE),
                        Instant.parse("2026-11-20T02:00:00Z"),
                        SampleRegisters.TODAY));
    }

    private RecordRow change(RecordRow first, AllocationSort sort) {
        AllocationKind kind = allocations.kind();
        long id = allocations
                .internal()
                .all(office.budget(), RecordFilter.of(kind.adjusts.is(first.id()), kind.sort.is(sort)))
                .getFirst()
                .id();
        return allocations.find(OFFICE, id).orElseThrow();
    }

    /** 18 boys and these girls of the first school; five boys of the second one once it is no longer late. */
    private static Answer<CertifiedCounts.Figures> pupils(int girls, Set<Integer> late) {
        List<Count> counts = new ArrayList<>(List.of(
                new Count(SampleRegisters.school(1), "p1", "m", 18),
                new Count(SampleRegisters.school(1), "p2", "f", girls)));
        late.forEach(no -> counts.add(new Count(SampleRegisters.school(no), "p1", "m", 5)));
        return new Answer.Known<>(
                new CertifiedCounts.Figures(counts, COUNT_DAY, CertifiedCounts.Quality.ACKNOWLEDGED, Set.of()),
                Instant.EPOCH,
                "rounds");
    }

    private static Answer<CertifiedCounts.Figures> figures(Count boys, int girls) {
        return new Answer.Known<>(
                new CertifiedCounts.Figures(
                        List.of(boys, new Count(boys.school(), "p2", "f", girls)),
                        COUNT_DAY,
                        CertifiedCounts.Quality.ACKNOWLEDGED,
                        Set.of(SampleRegisters.school(2))),
                Instant.EPOCH,
                "rounds");
    }

    private static String words(ReportPaper paper) {
        return String.valueOf(
                paper.document(new Letterhead("", ""), "", Paper.portrait()).model());
    }

    /** A rate with which counts of 10 June were paid does not end before that day: a correction is paid as the first notice was. */
    @Test
    void rateIsNotChangedBackwards_aCorrectionKeepsTheRateOfItsDay() {
        RecordRow line = fundLine();
        RecordRow count = acknowledged(1, level("primary", 19, 18, 12, 0));
        notified(line);
        var rates = office.registers.money().rates();
        RateKind rate = rates.kind();
        RecordRow general = rates.all(office.budget(), RecordFilter.of(rate.purpose.is("GENERAL")))
                .getFirst();
        assertThat(general.get(rate.usedFor)).contains(COUNT_DAY);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        rates,
                        office.budget(),
                        general,
                        rate.end,
                        new RecordDraft().with(rate.until, COUNT_DAY.minusDays(1)),
                        ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.rate-backwards"));
        office.act(rates, office.budget(), general, rate.end, new RecordDraft().with(rate.until, COUNT_DAY), "");
        office.rate(
                office.registers
                        .money()
                        .items()
                        .find(SampleRegisters.OFFICE, general.get(rate.item))
                        .orElseThrow(),
                "GENERAL",
                "primary",
                "2000.00",
                COUNT_DAY.plusDays(1));
        corrected(count, 18);
        AllocationKind kind = allocations.kind();
        assertThat(allocations.all(office.budget(), RecordFilter.of(kind.in(kind.draft))))
                .extracting(row -> row.get(kind.total).toPlainString())
                .as("one pupil less at 1,900, none at 2,000")
                .containsExactly("-1900.00");
    }
}
