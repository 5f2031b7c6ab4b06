package org.khet.monitoring.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.plan.FrameworkScope;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.plan.MeasureSource;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;

/** Indicators and their yearly values. Source: monitoring RM-01, RM-09, J.4 3. */
@OnEachDatabase
class IndicatorStoriesDbTest {
    private static final TestCaller OFFICER = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;

    IndicatorStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
    }

    private RecordRow result(RecordRow indicator, Period period, String value) {
        ResultKind kind = at.records.results.kind();
        return at.records.results.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.indicator, indicator.id())
                        .with(kind.period, period)
                        .with(kind.result, new BigDecimal(value)));
    }

    private BigDecimal achieved(Direction direction, String target, String value) {
        RecordRow indicator = at.active(at.indicator("K-" + direction + value, direction, Period.YEAR, target));
        return result(indicator, Period.YEAR, value)
                .get(at.records.results.kind().achievement)
                .orElseThrow();
    }

    @Test
    void indicatorWithoutStageUnitOrTargetIsRefusedByName() {
        IndicatorKind kind = at.records.indicators.kind();
        RecordDraft draft = at.indicator("67-S2-03", Direction.UP, Period.YEAR, "100")
                .with(kind.stage, null)
                .with(kind.measure, "")
                .with(kind.targets, List.of());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.indicators.create(OFFICER, draft))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("stage", "measure", "targets"));
        assertThat(at.records.indicators.count(OFFICER, RecordFilter.ALL)).isZero();
    }

    @Test
    void upTarget80Result76Is95_downTarget5Result4Is125_zeroIsCappedAt200_insideARangeIs100() {
        assertThat(achieved(Direction.UP, "80", "76")).isEqualByComparingTo("95.00");
        assertThat(achieved(Direction.DOWN, "5", "4")).isEqualByComparingTo("125.00");
        assertThat(achieved(Direction.DOWN, "5", "0")).isEqualByComparingTo("200.00");
        IndicatorKind kind = at.records.indicators.kind();
        RecordDraft range = at.indicator("K-R", Direction.RANGE, Period.YEAR, "10");
        range.lines(kind.targets).getFirst().with(kind.upper, new BigDecimal("12"));
        assertThat(result(at.active(range), Period.YEAR, "11").get(at.records.results.kind().achievement))
                .contains(new BigDecimal("100.00"));
        RecordRow percent = at.active(at.indicator("K-P", Direction.UP, Period.YEAR, "95")
                .with(kind.levels, List.of(level("5", "90", "100"), level("4", "0", "90"))));
        assertThat(result(percent, Period.YEAR, "100").get(at.records.results.kind().score))
                .as("the highest level holds its upper bound")
                .contains(new BigDecimal("5.00"));
    }

    @Test
    void levelsGiveTheScore_gapsAreRefusedWhenItIsActivated_onceAPeriod() {
        IndicatorKind kind = at.records.indicators.kind();
        RecordRow closed = at.active(at.indicator("K-1", Direction.UP, Period.YEAR, "100")
                .with(kind.levels, List.of(level("5", "95", null), level("4", "90", "95"), level("1", null, "90"))));
        assertThatExceptionOfType(Rejected.class)
                .as("levels of what is measured already keep closed")
                .isThrownBy(() -> at.records.indicators.change(
                        OFFICER,
                        closed,
                        RecordDraft.of(closed)
                                .with(kind.levels, List.of(level("5", "95", null), level("4", "90", "94")))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("levels"));
        RecordRow measured = result(closed, Period.YEAR, "92");
        assertThat(measured.get(at.records.results.kind().score)).contains(new BigDecimal("4.00"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> result(closed, Period.YEAR, "93"));

        RecordDraft gap = at.indicator("K-2", Direction.UP, Period.YEAR, "100")
                .with(kind.levels, List.of(level("5", "95", null), level("4", "90", "94")));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.active(gap))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("levels"));
    }

    private RecordDraft level(String score, String from, String to) {
        IndicatorKind kind = at.records.indicators.kind();
        return new RecordDraft()
                .with(kind.score, new BigDecimal(score))
                .with(kind.fromValue, from == null ? null : new BigDecimal(from))
                .with(kind.toValue, to == null ? null : new BigDecimal(to));
    }

    @Test
    void latestResultStandsWithTheIndicator_valuesOfTheYearsFollowEachOther() {
        RecordRow indicator = at.active(at.indicator("K-1", Direction.UP, Period.YEAR, "100"));
        result(indicator, Period.YEAR, "92");
        IndicatorKind kind = at.records.indicators.kind();
        assertThat(at.records.indicators.open(OFFICER, indicator.id()).get(kind.latestResult))
                .contains(new BigDecimal("92.00"));

        RecordRow seen = at.records.indicators.open(OFFICER, indicator.id());
        at.records.indicators.act(OFFICER, seen, kind.copy);
        RecordRow next = at.records
                .indicators
                .all(OFFICER, RecordFilter.of(kind.year.is(MonitoringFixture.YEAR.next())))
                .getFirst();
        assertThat(next.get(kind.previous)).contains(indicator.id());
        result(at.records.indicators.act(OFFICER, next, kind.activate), Period.YEAR, "97");
        var years = new IndicatorHistory(at.records.indicators, at.records.results).of(OFFICER, next.id());
        assertThat(years)
                .extracting(
                        IndicatorHistory.Value::year,
                        value -> value.result().orElseThrow().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MonitoringFixture.YEAR, "92.00"),
                        org.assertj.core.groups.Tuple.tuple(MonitoringFixture.YEAR.next(), "97.00"));
        TestCaller otherUnit =
                TestCaller.of(SampleOffices.KT1, 9).inUnit(MonitoringFixture.ICT, MonitoringPermissions.VIEW);
        assertThat(new IndicatorHistory(at.records.indicators, at.records.results).of(otherUnit, next.id()))
                .as("who sees the indicator sees its years, of whichever unit they are")
                .isEqualTo(years);
    }

    /** The first quarter is corrected after the third was recorded, and comes last of all once the year has its result. */
    @Test
    void latestResultIsThatOfTheLatestPartOfTheYear_notTheOneStoredLast() {
        IndicatorKind kind = at.records.indicators.kind();
        RecordDraft quarters = at.indicator("K-1", Direction.UP, Period.YEAR, "100");
        quarters.with(
                kind.targets, List.of(target(Period.Q1, "20"), target(Period.Q3, "60"), target(Period.YEAR, "100")));
        RecordRow indicator = at.active(quarters);
        RecordRow first = result(indicator, Period.Q1, "15");
        result(indicator, Period.Q3, "54");

        ResultKind results = at.records.results.kind();
        at.records.results.change(OFFICER, first, RecordDraft.of(first).with(results.result, new BigDecimal("18")));
        RecordRow afterQ3 = at.records.indicators.open(OFFICER, indicator.id());
        assertThat(afterQ3.get(kind.latestResult)).contains(new BigDecimal("54.00"));
        assertThat(afterQ3.get(kind.latestAchievement)).contains(new BigDecimal("90.00"));

        RecordRow year = result(indicator, Period.YEAR, "97");
        RecordRow corrected = at.records.results.open(OFFICER, first.id());
        at.records.results.change(
                OFFICER, corrected, RecordDraft.of(corrected).with(results.result, new BigDecimal("19")));
        assertThat(at.records.indicators.open(OFFICER, indicator.id()).get(kind.latestResult))
                .as("the year as a whole comes after its quarters")
                .contains(new BigDecimal("97.00"));

        at.records.results.change(OFFICER, year, RecordDraft.of(year).with(results.result, null));
        assertThat(at.records.indicators.open(OFFICER, indicator.id()).get(kind.latestResult))
                .as("a part without a result says nothing")
                .contains(new BigDecimal("54.00"));
    }

    private RecordDraft target(Period period, String value) {
        IndicatorKind kind = at.records.indicators.kind();
        return new RecordDraft().with(kind.period, period).with(kind.target, new BigDecimal(value));
    }

    @Test
    void anotherOfficeSeesNothing_andItsCodesMayBeTheSame() {
        RecordRow indicator = at.active(at.indicator("K-1", Direction.UP, Period.YEAR, "100"));
        TestCaller other = MonitoringFixture.stranger();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.indicators.open(other, indicator.id()));
        assertThat(at.records.indicators.count(other, RecordFilter.ALL)).isZero();
        IndicatorKind kind = at.records.indicators.kind();
        RecordDraft same = at.indicator("K-1", Direction.UP, Period.YEAR, "90")
                .with(kind.unit, SampleOffices.unit(other.office(), "PLAN").id());
        at.records.indicators.create(other, same);
        assertThat(at.records.indicators.count(OFFICER, RecordFilter.ALL)).isEqualTo(1);

        at.item(at.project("P-001", "จ้างครูธุรการโรงเรียน 17 อัตรา"));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        assertThat(at.records.tools.count(other, RecordFilter.ALL)).as("forms").isZero();
        assertThatExceptionOfType(NoLongerThere.class)
                .as("answers by their address")
                .isThrownBy(() -> at.records.reports.open(other, report.id()));
    }

    @Test
    void whoRecordedAResultDoesNotConfirmIt() {
        RecordRow indicator = at.active(at.indicator("K-1", Direction.UP, Period.YEAR, "100"));
        RecordRow measured = result(indicator, Period.YEAR, "92");
        ResultKind kind = at.records.results.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.results.act(OFFICER, measured, kind.confirm));
        assertThat(at.records
                        .results
                        .act(MonitoringFixture.person(1), measured, kind.confirm)
                        .state())
                .isEqualTo(kind.confirmed);
    }

    @Test
    void figureOfAnotherModuleUpdatesByItself_untilItIsConfirmed_typedItNeedsARemark() {
        IndicatorKind of = at.records.indicators.kind();
        RecordRow timely = at.active(at.indicator("KPI-9", Direction.UP, Period.Q1, "90")
                .with(of.fedBy, FedBy.QUERY)
                .with(of.provider, "rounds.timely"));
        MeasureLookup lookup = new MeasureLookup();
        MeasuredResults measured = new MeasuredResults(at.records.indicators, at.records.results, lookup);
        ResultKind kind = at.records.results.kind();
        TestCaller officer = MonitoringFixture.person(10);
        assertThat(measured.refresh(officer, LocalDate.of(2024, 1, 2))).isZero();
        RecordDraft typed = new RecordDraft()
                .with(kind.indicator, timely.id())
                .with(kind.period, Period.Q2)
                .with(kind.result, new BigDecimal("80"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.results.create(officer, typed))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("remark"));

        Timely rounds = new Timely();
        lookup.come(rounds);
        assertThat(measured.refresh(officer, LocalDate.of(2024, 1, 2))).isEqualTo(1);
        rounds.share = new BigDecimal("93.33");
        assertThat(measured.refresh(officer, LocalDate.of(2024, 1, 3))).isEqualTo(1);
        RecordRow result = at.records.results.all(officer, RecordFilter.ALL).getFirst();
        assertThat(result.get(kind.result)).contains(new BigDecimal("93.33"));
        assertThat(result.get(kind.source)).isEqualTo(ResultSource.QUERY);
        assertThat(result.get(kind.sourceName)).isEqualTo("สถานศึกษาที่รับรองทันเวลา (ร้อยละ)");

        assertThatExceptionOfType(Rejected.class)
                .as("typed over it says why")
                .isThrownBy(() -> at.records.results.change(
                        officer, result, RecordDraft.of(result).with(kind.result, new BigDecimal("95"))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("remark"));
        RecordRow over = at.records.results.change(
                officer,
                result,
                RecordDraft.of(result)
                        .with(kind.result, new BigDecimal("95"))
                        .with(kind.remark, "โรงเรียนรับรองด้วยเอกสาร 1 แห่ง"));
        assertThat(over.get(kind.source)).isEqualTo(ResultSource.TYPED);
        assertThat(over.get(kind.sourceName)).isEmpty();
        assertThat(over.get(kind.sourceAt)).isEmpty();
        assertThat(measured.refresh(officer, LocalDate.of(2024, 1, 3)))
                .as("the module says it again")
                .isEqualTo(1);
        RecordRow renewed = at.records.results.open(officer, over.id());
        assertThat(renewed.get(kind.source)).isEqualTo(ResultSource.QUERY);
        assertThat(renewed.get(kind.result)).contains(new BigDecimal("93.33"));
        assertThat(renewed.get(kind.remark))
                .as("what was typed about it stays")
                .isEqualTo("โรงเรียนรับรองด้วยเอกสาร 1 แห่ง");
        assertThat(measured.refresh(officer, LocalDate.of(2024, 1, 3))).isZero();

        at.records.results.act(MonitoringFixture.person(1), renewed, kind.confirm);
        rounds.share = new BigDecimal("50");
        assertThat(measured.refresh(officer, LocalDate.of(2024, 1, 4)))
                .as("confirmed it stays")
                .isZero();
        lookup.go(rounds);
        assertThat(measured.refresh(officer, LocalDate.of(2024, 1, 5)))
                .as("while the module is off nothing renews")
                .isZero();
        RecordRow byHand =
                at.records.results.create(officer, typed.with(kind.remark, "โมดูลรอบข้อมูลปิดอยู่ นับจากทะเบียน"));
        assertThat(byHand.get(kind.source)).isEqualTo(ResultSource.TYPED);
        lookup.come(rounds);
        assertThat(measured.refresh(officer, LocalDate.of(2024, 4, 1)))
                .as("the target stands for the first quarter only: what was typed of the second stays")
                .isZero();
        assertThat(at.records.indicators.count(officer, RecordFilter.ALL.in("outputs")))
                .isEqualTo(1);
        assertThat(at.records.indicators.count(officer, RecordFilter.ALL.in("inputs")))
                .isZero();
    }

    @Test
    void indicatorOfAnAgreementIsRatedWithEvidenceByItsUnit_andItsScoreConfirmedByAnother() {
        ResultKind kind = at.records.results.kind();
        RecordRow measured =
                result(at.active(at.indicator("KRS-1", Direction.UP, Period.YEAR, "100")), Period.YEAR, "92");
        assertThatExceptionOfType(Rejected.class)
                .as("a score needs its evidence")
                .isThrownBy(() -> at.records.results.act(
                        OFFICER,
                        measured,
                        kind.rate,
                        new RecordDraft().with(kind.selfScore, new BigDecimal("4.5")),
                        ""));
        Staged proof = new Staged("a".repeat(64), "หลักฐาน.pdf", "application/pdf", 100);
        RecordRow rated = at.records.results.act(
                OFFICER,
                measured,
                kind.rate,
                new RecordDraft().with(kind.selfScore, new BigDecimal("4.5")).with(kind.evidence, List.of(proof)),
                "");
        assertThat(at.records.results.count(OFFICER, RecordFilter.ALL.in("agreement")))
                .isEqualTo(1);
        TestCaller director = MonitoringFixture.person(1);
        assertThatExceptionOfType(Rejected.class)
                .as("the score is confirmed with a figure")
                .isThrownBy(() -> at.records.results.act(director, rated, kind.confirm));
        RecordRow confirmed = at.records.results.act(
                director, rated, kind.confirm, new RecordDraft().with(kind.confirmedScore, new BigDecimal("4")), "");
        assertThat(confirmed.get(kind.selfScore)).contains(new BigDecimal("4.50"));
        assertThat(confirmed.get(kind.confirmedScore)).contains(new BigDecimal("4.00"));
    }

    /** Nobody confirms the own score, none without its evidence, and none that was given for another result. Source: monitoring MON-43. */
    @Test
    void resultOfAnAgreementIsConfirmedWithBothScoresOnly_theScoreIsOfThatResult_withItsEvidence_andByAnother() {
        ResultKind kind = at.records.results.kind();
        TestCaller director = MonitoringFixture.person(1);
        TestCaller head = MonitoringFixture.person(12);
        RecordRow indicator = at.active(at.indicator("KRS-2", Direction.UP, Period.YEAR, "100"));
        RecordRow measured = result(indicator, Period.YEAR, "92");
        assertThat(toRate()).as("of no agreement").isZero();
        agreed(indicator);
        assertThat(toRate()).isEqualTo(1);
        assertThat(refusal(director, measured, new RecordDraft())).isEqualTo("monitoring.error.rate-first");

        RecordRow rated = rated(head, measured, "a");
        assertThat(toRate()).isZero();
        assertThat(at.happenings.types()).contains("monitoring.result.rated");
        RecordRow other = at.records.results.change(
                OFFICER, rated, RecordDraft.of(rated).with(kind.result, new BigDecimal("95")));
        assertThat(other.get(kind.selfScore)).as("it was given for 92").isEmpty();
        assertThat(toRate()).isEqualTo(1);

        RecordRow again = rated(head, other, "b");
        RecordDraft score = new RecordDraft().with(kind.confirmedScore, new BigDecimal("4"));
        assertThatExceptionOfType(NotPermitted.class)
                .as("who rated it")
                .isThrownBy(() -> at.records.results.act(head, again, kind.confirm, score, ""));
        RecordRow bare =
                at.records.results.change(OFFICER, again, RecordDraft.of(again).with(kind.evidence, null));
        assertThat(bare.get(kind.selfScore)).as("of the same result").isPresent();
        assertThat(refusal(director, bare, score)).isEqualTo("monitoring.error.score-evidence");

        RecordRow proven = rated(head, bare, "c");
        RecordRow confirmed = at.records.results.act(director, proven, kind.confirm, score, "");
        assertThat(confirmed.state()).isEqualTo(kind.confirmed);
        assertThat(confirmed.get(kind.confirmedScore)).contains(new BigDecimal("4.00"));
    }

    private int toRate() {
        return at.records.results.count(OFFICER, RecordFilter.ALL.in("to-rate"));
    }

    private RecordRow rated(TestCaller unit, RecordRow result, String hash) {
        ResultKind kind = at.records.results.kind();
        Staged proof = new Staged(hash.repeat(64), "หลักฐาน.pdf", "application/pdf", 100);
        return at.records.results.act(
                unit,
                result,
                kind.rate,
                new RecordDraft().with(kind.selfScore, new BigDecimal("4.5")).with(kind.evidence, List.of(proof)),
                "");
    }

    private String refusal(TestCaller caller, RecordRow result, RecordDraft score) {
        List<Problem> problems = new ArrayList<>();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.results.act(caller, result, at.records.results.kind().confirm, score, ""))
                .satisfies(refused -> problems.addAll(refused.problems()));
        return problems.getFirst().key();
    }

    /** An agreement on performance that was approved, with this indicator. */
    private void agreed(RecordRow indicator) {
        FrameworkKind kind = at.records.frameworks.kind();
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow made = at.records.frameworks.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.scope, FrameworkScope.AGREEMENT)
                        .with(kind.title, "คำรับรองการปฏิบัติราชการ ปี 2567")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.purpose, "ติดตามตัวชี้วัดตามคำรับรอง")
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, project.id())
                                        .with(kind.indicator, indicator.id())
                                        .with(kind.followed, true))));
        at.records.frameworks.act(
                MonitoringFixture.person(1),
                at.records.frameworks.act(OFFICER, made, kind.ask),
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 16/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 1, 2))
                        .with(kind.decisionFile, TypedDecision.signed()),
                "");
    }

    /** The share of schools that certified in time, as the module of rounds would tell it. */
    private static final class Timely implements MeasureSource {
        private BigDecimal share = new BigDecimal("80");

        @Override
        public String code() {
            return "rounds.timely";
        }

        @Override
        public String title() {
            return "สถานศึกษาที่รับรองทันเวลา (ร้อยละ)";
        }

        @Override
        public Answer<BigDecimal> value(OfficeId office, LocalDate from, LocalDate until) {
            return new Answer.Known<>(share, Instant.parse("2024-01-02T02:00:00Z"), "rounds");
        }
    }
}
