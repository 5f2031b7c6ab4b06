package org.khet.promotion.internal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.PromotionStage;
import org.khet.promotion.internal.care.CareCaseKind;
import org.khet.promotion.internal.care.CaseLevel;
import org.khet.promotion.internal.care.RightsCaseKind;
import org.khet.promotion.internal.care.RightsSort;
import org.khet.promotion.internal.child.ChildKind;
import org.khet.promotion.internal.child.ChildStatus;
import org.khet.promotion.internal.need.SpecialNeedKind;
import org.khet.promotion.internal.safety.AccidentKind;

/** The yearly summary and figures for indicators: numbers alone. Source: other-groups PROM-15, PROM-16. */
@OnEachDatabase
class SummaryStoriesDbTest {
    private static final TestCaller OFFICER = PromotionStage.office(20, "promotion.officer");
    private static final TestCaller SCHOOL = PromotionStage.school(12, 5);
    private static final SchoolId OWN = SampleOffices.schoolId(SampleOffices.KT1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FiscalYear YEAR = FiscalYear.of(TODAY);
    private final PromotionStage stage = new PromotionStage();
    private final PromotionRecords at;
    private final YearSummaryKind kind;

    SummaryStoriesDbTest(TestDatabase database) {
        database.clear();
        at = stage.records(new RecordFixture(database));
        kind = at.summaries.kind();
    }

    private void accident(String happened) {
        AccidentKind accident = at.accidents.kind();
        at.accidents.create(
                SCHOOL,
                new RecordDraft()
                        .with(accident.school, OWN)
                        .with(accident.happenedAt, Instant.parse(happened))
                        .with(accident.sort, "FALL")
                        .with(accident.place, "SCHOOL")
                        .with(accident.hurt, 1)
                        .with(accident.dead, 0)
                        .with(accident.what, "ล้มในสนาม"));
    }

    private void child(String code, ChildStatus status) {
        child(code, 2560, status);
    }

    private void child(String code, int birthYear, ChildStatus status) {
        ChildKind child = at.children.kind();
        at.children.create(
                OFFICER,
                new RecordDraft()
                        .with(child.code, code)
                        .with(child.birthYear, birthYear)
                        .with(child.subDistrict, "ตำบลกลางหนึ่ง")
                        .with(
                                child.statuses,
                                List.of(new RecordDraft().with(child.on, TODAY).with(child.statusThen, status))));
    }

    private void rightsCase() {
        RightsCaseKind rights = at.rightsCases.kind();
        at.rightsCases.create(
                SCHOOL,
                new RecordDraft()
                        .with(rights.sort, RightsSort.RIGHTS)
                        .with(rights.school, OWN)
                        .with(rights.child, "นร-1")
                        .with(rights.openedOn, TODAY)
                        .with(rights.level, CaseLevel.PROBLEM)
                        .with(rights.subject, "BULLY")
                        .with(rights.facts, "ถูกกลั่นแกล้ง")
                        .with(rights.team, List.of(new RecordDraft().with(rights.member, SCHOOL.person()))));
    }

    private Map<SummaryFigure, Optional<BigDecimal>> figures(RecordRow summary) {
        return summary.lines(kind.figures).stream()
                .collect(Collectors.toMap(
                        (RecordLine line) -> line.get(kind.figure),
                        (RecordLine line) -> line.get(kind.count).map(heads -> heads.setScale(0))));
    }

    @Test
    void twoAccidentsOneLate_twoChildrenOneOut_oneRightsCaseAsFewerThanThree_thenNumbersStayWhenFinished() {
        accident("2026-11-19T03:30:00Z");
        accident("2026-11-10T03:30:00Z");
        child("ด-1", ChildStatus.ENROLLED);
        child("ด-2", ChildStatus.NOT_ENROLLED);
        child("ด-3", 2553, ChildStatus.NOT_ENROLLED);
        rightsCase();

        RecordRow row = at.summaries.create(OFFICER, new RecordDraft().with(kind.year, YEAR));
        assertThat(figures(row))
                .containsEntry(SummaryFigure.ACCIDENTS, Optional.of(new BigDecimal("2")))
                .containsEntry(SummaryFigure.ACCIDENTS_LATE, Optional.of(new BigDecimal("1")))
                .containsEntry(SummaryFigure.CHILDREN, Optional.of(new BigDecimal("2")))
                .containsEntry(SummaryFigure.OUT_OF_SCHOOL, Optional.of(new BigDecimal("1")))
                .containsEntry(SummaryFigure.CARE_CASES, Optional.of(new BigDecimal("0")))
                .containsEntry(SummaryFigure.RIGHTS_CASES, Optional.empty());
        assertThat(row.lines(kind.figures))
                .filteredOn(line -> line.get(kind.figure) == SummaryFigure.RIGHTS_CASES)
                .singleElement()
                .satisfies(line -> assertThat(line.get(kind.fewerThan)).contains(3));
        assertThat(row.lines(kind.figures))
                .filteredOn(line -> line.get(kind.amount).isPresent())
                .extracting(line -> line.get(kind.figure))
                .as("money has a column of its own")
                .containsExactly(SummaryFigure.DONATIONS, SummaryFigure.SCHOLARSHIPS);
        rightsCase();
        rightsCase();
        RecordRow again = at.summaries.act(OFFICER, row, kind.recount);
        assertThat(figures(again)).containsEntry(SummaryFigure.RIGHTS_CASES, Optional.of(new BigDecimal("3")));

        rightsCase();
        RecordRow finished = at.summaries.act(OFFICER, again, kind.finish);
        assertThat(figures(finished))
                .as("counted when it is finished")
                .containsEntry(SummaryFigure.RIGHTS_CASES, Optional.of(new BigDecimal("4")));
        accident("2026-11-20T01:00:00Z");
        assertThat(figures(at.summaries.open(OFFICER, finished.id())))
                .containsEntry(SummaryFigure.ACCIDENTS, Optional.of(new BigDecimal("2")));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> at.summaries.act(OFFICER, finished, kind.recount));
    }

    private void careCase(CaseLevel level) {
        CareCaseKind care = at.careCases.kind();
        at.careCases.create(
                SCHOOL,
                new RecordDraft()
                        .with(care.school, OWN)
                        .with(care.child, "นร-2")
                        .with(care.openedOn, TODAY)
                        .with(care.level, level)
                        .with(care.subject, "MIND")
                        .with(care.facts, "ซึมเศร้า")
                        .with(care.team, List.of(new RecordDraft().with(care.member, SCHOOL.person()))));
    }

    private void need(String code, int number) {
        SpecialNeedKind need = at.needs.kind();
        at.needs.create(
                SCHOOL,
                new RecordDraft()
                        .with(need.school, OWN)
                        .with(need.child, "พ-" + number)
                        .with(need.grade, "p1")
                        .with(need.need, code)
                        .with(need.screenedOn, TODAY)
                        .with(need.carer, false));
    }

    @Test
    void careCasesAreToldByLevelWhereNoLevelHasFew_specialNeedsByKindWhereNoKindHas() {
        for (int i = 0; i < 3; i++) {
            careCase(CaseLevel.RISK);
            need("LEARNING", i);
        }
        need("AUTISM", 4);
        RecordRow row = at.summaries.create(OFFICER, new RecordDraft().with(kind.year, YEAR));
        assertThat(figures(row))
                .containsEntry(SummaryFigure.CARE_RISK, Optional.of(new BigDecimal("3")))
                .containsEntry(SummaryFigure.CARE_URGENT, Optional.of(new BigDecimal("0")));
        assertThat(figures(row)).containsEntry(SummaryFigure.SPECIAL_NEEDS, Optional.of(new BigDecimal("4")));
        assertThat(row.lines(kind.needs))
                .as("4 in all less 3 who learn slowly would tell of the one with autism")
                .isEmpty();

        careCase(CaseLevel.URGENT);
        need("AUTISM", 5);
        need("AUTISM", 6);
        RecordRow again = at.summaries.act(OFFICER, row, kind.recount);
        assertThat(again.lines(kind.needs))
                .extracting(line -> line.get(kind.need), line -> line.get(kind.children))
                .containsExactly(tuple("AUTISM", Optional.of(3)), tuple("LEARNING", Optional.of(3)));
        assertThat(figures(again))
                .containsEntry(SummaryFigure.CARE_CASES, Optional.of(new BigDecimal("4")))
                .doesNotContainKeys(SummaryFigure.CARE_RISK, SummaryFigure.CARE_PROBLEM, SummaryFigure.CARE_URGENT);
    }

    @Test
    void indicatorsAreFedWithHalfOfTheAccidentsInTime_oneChildOut_nothingWhereTheModuleIsOff() {
        accident("2026-11-19T03:30:00Z");
        accident("2026-11-10T03:30:00Z");
        child("ด-2", ChildStatus.NOT_ENROLLED);
        child("ด-3", 2553, ChildStatus.DROPPED_OUT);
        var on = new FakeSwitches().turn(SampleOffices.KT1, "promotion", true);
        var measures = new YearMeasures(at, stage.callers, on, Clocks.at("2026-11-20T09:30"));
        assertThat(new AccidentTimelyMeasure(measures)
                        .value(SampleOffices.KT1, YEAR.firstDay(), YEAR.lastDay())
                        .known())
                .contains(new BigDecimal("50.00"));
        assertThat(new OutOfSchoolMeasure(measures)
                        .value(SampleOffices.KT1, YEAR.firstDay(), YEAR.lastDay())
                        .known())
                .contains(BigDecimal.ONE);
        assertThat(new OutOfSchoolMeasure(measures)
                        .value(
                                SampleOffices.KT1,
                                YEAR.firstDay().minusYears(1),
                                YEAR.firstDay().minusDays(1))
                        .known())
                .as("before, nobody had dropped out")
                .contains(BigDecimal.ZERO);
        assertThat(new DropoutMeasure(measures)
                        .value(SampleOffices.KT1, YEAR.firstDay(), YEAR.lastDay())
                        .known())
                .contains(BigDecimal.ZERO);
        var off = new FakeSwitches().turn(SampleOffices.KT1, "promotion", false);
        assertThat(new DropoutMeasure(new YearMeasures(at, stage.callers, off, Clocks.at("2026-11-20T09:30")))
                        .value(SampleOffices.KT1, YEAR.firstDay(), YEAR.lastDay()))
                .isInstanceOf(Answer.Off.class);
    }
}
