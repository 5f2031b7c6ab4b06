package org.khet.processes.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.plan.MeasureSource;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.schooldata.RoundDebtors;
import org.khet.portal.api.schooldata.RoundProgress;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.NoRounds;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.RoundsLink;
import org.khet.processes.internal.catalogue.LawKind;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.ui.ProcessReportView;

/** Shipped reports and indicators. Source: core CORE-86, CORE-88, CORE-108, CORE-110. */
@OnEachDatabase
class ProcessReportsDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2565);
    private final TestDatabase database;
    private ProcessesFixture at;

    ProcessReportsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
    }

    @Test
    void meanRealTimeOfAStepStandsBesideItsStandard_withTheShareInTime() {
        RecordRow process = at.published("C-06");
        RecordRow early = at.started(process);
        RecordRow late = at.started(process);
        at.clock.set("2021-10-09T09:00");
        at.finish(early, 1, "");
        at.clock.set("2021-10-15T09:00");
        at.finish(late, 1, "");

        List<ProcessTimes.StepTime> steps = at.records.times.steps(HEAD, YEAR);

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.called()).startsWith("C-06");
            assertThat(step.step()).isEqualTo(1);
            assertThat(step.passes()).isEqualTo(2);
            assertThat(step.real()).as("8 and 14 days").isEqualByComparingTo("11");
            assertThat(step.standard().orElseThrow()).isEqualByComparingTo("10");
            assertThat(step.onTime().orElseThrow()).isEqualByComparingTo("50");
        });
        assertThat(page(new RoundsLink(new NoRounds()), TextCatalog.THAI, Map.of()))
                .as("as its readers see it")
                .containsSubsequence("เวลาจริงเทียบมาตรฐาน ปีงบประมาณ 2565 (วัน)", "C-06", "1. ", " 2 11 10 50 ");
        assertThat(at.records.times.steps(HEAD, YEAR.next())).isEmpty();
        assertThat(at.records.times.steps(ProcessesFixture.stranger(), YEAR)).isEmpty();
    }

    /** Source: core E-42: a following step is planned again from the real finish, its standard stays as long as it is. */
    @Test
    void stepAfterALateOneKeepsItsStandard_pausesCountNeitherForTheStepNorForTheCase() {
        RecordRow process = at.published(ProcessesFixture.file(
                "code|ท-88",
                "name|งานที่เริ่มช้า",
                "step|1|START|OWNER||รวบรวม|10|DAY",
                "step|2|ACTIVITY|OWNER||วิเคราะห์|1|MONTH",
                "step|3|END|OWNER||รายงาน|7|DAY",
                "way|1|2",
                "way|2|3"));
        RecordRow matter = at.started(process);
        at.clock.set("2021-10-19T09:00");
        at.finish(matter, 1, "");
        at.clock.set("2021-10-25T09:00");
        RecordRow paused =
                at.records.cases.act(HEAD, at.now(matter), at.records.cases.kind().pause, new RecordDraft(), "รอระบบ");
        at.clock.set("2021-11-04T09:00");
        at.records.cases.act(HEAD, paused, at.records.cases.kind().resume);
        at.clock.set("2021-11-18T09:00");
        at.finish(matter, 2, "");
        at.finish(matter, 3, "");

        List<ProcessTimes.StepTime> steps = at.records.times.steps(HEAD, YEAR);
        assertThat(steps)
                .extracting(ProcessTimes.StepTime::real)
                .as("8 days late; 30 days less the 10 of the pause; the same day")
                .usingElementComparator(java.math.BigDecimal::compareTo)
                .containsExactly(days(18), days(20), days(0));
        assertThat(steps)
                .extracting(step -> step.standard().orElseThrow())
                .as("19 October to 19 November has 31 days, as 11 October to 11 November; 18 to 25 November")
                .usingElementComparator(java.math.BigDecimal::compareTo)
                .containsExactly(days(10), days(31), days(7));
        assertThat(steps)
                .extracting(step -> step.onTime().orElseThrow())
                .usingElementComparator(java.math.BigDecimal::compareTo)
                .containsExactly(days(0), days(100), days(100));
        assertThat(at.now(matter).state()).isEqualTo(at.records.cases.kind().closed);
        assertThat(at.records.times.meanDays(HEAD, process.id(), YEAR).orElseThrow())
                .as("1 October to 18 November has 48 days, less the 10 of the pause")
                .isEqualByComparingTo("38");
    }

    private static java.math.BigDecimal days(int days) {
        return java.math.BigDecimal.valueOf(days);
    }

    @Test
    void indicatorIsComputedFromTheCases_orTyped_andFixedAtTheEndOfTheYear() {
        at.set(ProcessesSettings.SKIP_ANY, true);
        RecordRow process = at.published("C-03");
        RecordRow matter = at.started(process);
        at.clock.set("2021-10-21T09:00");
        for (int step = 1; !at.now(matter).state().equals(at.records.cases.kind().closed) && step < 30; step++) {
            finishNext(matter);
        }
        ProcessIndicatorKind kind = at.records.indicators.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.process, process.id())
                .with(kind.name, "วันเฉลี่ยต่อเรื่อง")
                .with(kind.unit, ProcessesFixture.ICT)
                .with(kind.year, YEAR)
                .with(kind.target, new java.math.BigDecimal("15"))
                .with(kind.way, IndicatorWay.DOWN)
                .with(kind.source, IndicatorSource.MEAN_DAYS);
        RecordRow made = at.records.indicators.create(HEAD, draft);

        RecordRow counted = at.records.indicators.act(HEAD, made, kind.count);

        assertThat(counted.get(kind.value).orElseThrow()).isEqualByComparingTo("20");
        assertThat(counted.get(kind.reached)).as("20 days of at most 15").isFalse();
        RecordRow typed = at.records.indicators.act(
                HEAD, counted, kind.enter, new RecordDraft().with(kind.value, new java.math.BigDecimal("12.5")), "");
        assertThat(typed.get(kind.reached)).isTrue();
        RecordRow fixed = at.records.indicators.act(HEAD, typed, kind.fix);
        assertThat(fixed.state()).isEqualTo(kind.fixed);
        assertThat(fixed.get(kind.value).orElseThrow()).isEqualByComparingTo("12.5");
    }

    private RecordRow indicator(RecordRow process, IndicatorSource source, String name) {
        ProcessIndicatorKind kind = at.records.indicators.kind();
        return at.records.indicators.create(
                HEAD,
                new RecordDraft()
                        .with(kind.process, process.id())
                        .with(kind.name, name)
                        .with(kind.unit, ProcessesFixture.ICT)
                        .with(kind.year, YEAR)
                        .with(kind.target, new BigDecimal("70"))
                        .with(kind.way, IndicatorWay.UP)
                        .with(kind.source, source));
    }

    /** Two end in time, one on the twentieth of October, five days late, one runs, and one that ended has no due day. */
    private RecordRow fiveCases() {
        RecordRow process = at.published(
                ProcessesFixture.file("code|ท-86", "name|งานสองสัปดาห์", "step|1|END|OWNER||ทำและส่ง|14|DAY"));
        var task = at.records.tasks.kind();
        for (int no = 1; no <= 5; no++) {
            at.clock.set("2021-10-01T09:00");
            RecordRow matter = at.started(process);
            if (no == 5) {
                at.records.tasks.internal().change(HEAD, at.task(matter, 1), new RecordDraft().with(task.due, null));
            }
            at.clock.set(no == 2 ? "2021-10-20T09:00" : "2021-10-11T09:00");
            if (no != 4) {
                at.finish(matter, 1, "");
            }
        }
        return process;
    }

    /** Source: core CORE-86. */
    @Test
    void shareInTimeCountsTheLateAndTheOverdue_notTheOneWithoutADueDay_andIsFixedWhenTheYearIsOver() {
        RecordRow process = fiveCases();
        ProcessIndicatorKind kind = at.records.indicators.kind();
        RecordRow share = indicator(process, IndicatorSource.ON_TIME, "ร้อยละที่เสร็จทันกำหนด");
        at.clock.set("2021-10-12T09:00");
        RecordRow early = at.records.indicators.act(HEAD, share, kind.count);
        assertThat(early.get(kind.value).orElseThrow())
                .as("two of three, one still has time")
                .isEqualByComparingTo("66.7");
        at.clock.set("2021-10-25T09:00");
        RecordRow counted = at.records.indicators.act(HEAD, early, kind.count);
        assertThat(counted.get(kind.value).orElseThrow())
                .as("two of four: one ended late, one runs beyond its day")
                .isEqualByComparingTo("50");
        assertThat(counted.get(kind.reached)).isFalse();

        RecordRow lowered = at.records.indicators.change(
                HEAD,
                counted,
                RecordDraft.of(counted).with(kind.target, new BigDecimal("50")).with(kind.value, new BigDecimal("99")));
        assertThat(lowered.get(kind.reached)).as("by its new target").isTrue();
        assertThat(lowered.get(kind.value).orElseThrow())
                .as("the form leaves the value")
                .isEqualByComparingTo("50");
        RecordRow turned = at.records.indicators.change(
                HEAD,
                lowered,
                RecordDraft.of(lowered).with(kind.target, BigDecimal.ONE).with(kind.way, IndicatorWay.DOWN));
        assertThat(turned.get(kind.reached)).isFalse();

        RecordRow typed = indicator(process, IndicatorSource.TYPED, "ความพึงพอใจ");
        at.records.indicators.act(
                HEAD, typed, kind.enter, new RecordDraft().with(kind.value, new BigDecimal("80")), "");
        var system = at.callers.system(SampleOffices.KT1);
        assertThat(at.records.years.fix(system, LocalDate.of(2022, 9, 30))).isZero();
        at.clock.set("2022-10-01T06:15");
        assertThat(at.records.years.fix(system, LocalDate.of(2022, 10, 1)))
                .as("what was typed is of last year until somebody types what the year gave")
                .isEqualTo(1);
        assertThat(at.records.indicators.open(HEAD, share.id()).state()).isEqualTo(kind.fixed);
        at.records.indicators.act(
                HEAD,
                at.records.indicators.open(HEAD, typed.id()),
                kind.enter,
                new RecordDraft().with(kind.value, new BigDecimal("82")),
                "");
        assertThat(at.records.years.fix(system, LocalDate.of(2022, 10, 2))).isEqualTo(1);
        assertThat(at.records.years.fix(system, LocalDate.of(2022, 10, 3))).isZero();
    }

    /** Source: core CORE-88. */
    @Test
    void stepsOfOneNumberThatVersionsCallOtherwiseAreCountedApart() {
        RecordRow process = at.published("C-06");
        RecordRow before = at.started(process);
        at.clock.set("2021-10-05T09:00");
        at.finish(before, 1, "");
        at.records.processes.act(
                HEAD, at.records.processes.open(HEAD, process.id()), at.records.processes.kind().draft);
        var version = at.records.versions.kind();
        RecordRow draft = at.records.versions.open(
                HEAD,
                at.records.catalogue.versionsOf(HEAD, process.id()).getFirst().id());
        RecordDraft renamed = RecordDraft.of(draft);
        renamed.lines(version.steps).getFirst().with(version.chart, "รับฟังความต้องการ");
        at.records.versions.change(HEAD, draft, renamed);
        RecordRow after = at.started(at.publish(process));
        at.clock.set("2021-10-13T09:00");
        at.finish(after, 1, "");

        assertThat(at.records.times.steps(HEAD, YEAR))
                .extracting(
                        ProcessTimes.StepTime::step,
                        ProcessTimes.StepTime::passes,
                        one -> one.real().intValue())
                .containsExactlyInAnyOrder(tuple(1, 1, 4), tuple(1, 1, 8));
        assertThat(at.records.times.steps(HEAD, YEAR))
                .extracting(ProcessTimes.StepTime::title)
                .contains("รับฟังความต้องการ");
    }

    private void finishNext(RecordRow matter) {
        at.all(matter).stream()
                .filter(row -> row.state().equals(at.records.tasks.kind().open))
                .findFirst()
                .ifPresent(row -> at.records
                        .tasks
                        .internal()
                        .act(HEAD, row, at.records.tasks.kind().skip, new RecordDraft(), "ทดสอบ"));
    }

    /** The announcement of 2560 gives the eight groups and two units of an office 69 duties. Source: README §4. */
    @Test
    void all69DutiesStandInTheReport_eachOnce_thoseWithoutAProcessAreOpen_andManyCasesAskNoMore() {
        at.started(at.published("C-06"));
        String letters = "กขคงจฉชซฌญ";
        Map<UnitId, List<DutyTexts.DutyText>> all = new HashMap<>();
        List<UnitId> units = at.units.of(SampleOffices.KT1).stream()
                .map(unit -> unit.id())
                .limit(7)
                .toList();
        for (int no = 0; no < 69; no++) {
            UnitId unit = no < 10 ? ProcessesFixture.ICT : units.get(no / 10);
            all.computeIfAbsent(
                            unit.equals(ProcessesFixture.ICT) && no >= 10 ? units.getFirst() : unit,
                            one -> new ArrayList<>())
                    .add(new DutyTexts.DutyText("(" + letters.charAt(no % 10) + ")", "หน้าที่ " + no, false));
        }
        at.unitDuties = all;
        LocalDate today = LocalDate.of(2021, 10, 1);

        List<DutyCoverage.Covered> report = at.records.coverage.of(HEAD, today);

        assertThat(report).hasSize(69).extracting(DutyCoverage.Covered::text).doesNotHaveDuplicates();
        assertThat(report.stream().filter(one -> one.processes() > 0))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.unit().id()).isEqualTo(ProcessesFixture.ICT);
                    assertThat(one.cases()).isEqualTo(1);
                });
        assertThat(report.stream().filter(DutyCoverage.Covered::open)).hasSize(68);
        assertThat(page(new RoundsLink(new NoRounds()), TextCatalog.THAI, Map.of()))
                .contains("ความครอบคลุมอำนาจหน้าที่ 69 ข้อ (ยังขาด 68 ข้อ)", "หน้าที่ 68");
        long before = database.statements();
        at.records.coverage.of(HEAD, today);
        long one = database.statements() - before;
        RecordRow process = at.published("C-09");
        at.started(process);
        at.started(process);
        before = database.statements();
        at.records.coverage.of(HEAD, today);
        assertThat(database.statements() - before).isEqualTo(one);
    }

    @Test
    void eachDutyOfTheUnits_withItsProcesses_cases_andPersons() {
        at.started(at.published("C-06"));
        at.personal.add(new DutyTexts.PersonDuty(ProcessesFixture.ICT, "(ข)", "275/2561"));
        LocalDate today = LocalDate.of(2021, 10, 1);

        List<DutyCoverage.Covered> all = at.records.coverage.of(HEAD, today);

        assertThat(all).hasSize(2).extracting(DutyCoverage.Covered::letter).containsExactly("(ข)", "(ค)");
        assertThat(all).anySatisfy(duty -> {
            assertThat(duty.processes()).isEqualTo(1);
            assertThat(duty.cases()).isEqualTo(1);
        });
        assertThat(all)
                .extracting(DutyCoverage.Covered::persons)
                .as("without the right to see people")
                .containsOnly(-1);
        TestCaller seeing = TestCaller.of(SampleOffices.KT1, 1).with(ProcessesPermissions.VIEW, People.VIEW);
        assertThat(at.records.coverage.of(seeing, today).getFirst().persons()).isPositive();
        assertThat(at.records.coverage.of(seeing, today).getLast().persons()).isZero();
        assertThat(at.records.coverage.of(seeing, today).getLast().open()).isTrue();
    }

    @Test
    void versionInForceThatCitesAnEndedLaw_isNamedWithWhatTookItsPlace() {
        at.records.catalogue.takeOver(HEAD);
        RecordRow process = at.records
                .processes
                .all(HEAD, RecordFilter.of(at.records.processes.kind().code.is("C-06")))
                .getFirst();
        at.publish(process);
        LawKind law = at.records.laws.kind();
        RecordRow old = at.records.laws.all(HEAD, RecordFilter.ALL).stream()
                .filter(row -> row.get(law.title).startsWith("พระราชบัญญัติข้อมูลข่าวสารของราชการ"))
                .findFirst()
                .orElseThrow();
        RecordRow next = at.records.laws.all(HEAD, RecordFilter.ALL).stream()
                .filter(row -> row.id() != old.id())
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.of(2021, 10, 1);
        assertThat(at.records.citations.superseded(HEAD, today)).isEmpty();

        RecordRow limited =
                at.records.laws.change(HEAD, old, RecordDraft.of(old).with(law.until, LocalDate.of(2021, 9, 30)));
        assertThat(limited.state()).as("nobody ended it").isEqualTo(law.inForce);
        assertThat(at.records.citations.superseded(HEAD, LocalDate.of(2021, 9, 30)))
                .as("its last day")
                .isEmpty();
        assertThat(at.records.citations.superseded(HEAD, today))
                .extracting(LawCitations.Citation::supersedes)
                .containsExactly("");
        at.records.processes.act(
                HEAD, at.records.processes.open(HEAD, process.id()), at.records.processes.kind().draft);
        at.publish(process);
        assertThat(at.records
                        .versions
                        .open(
                                HEAD,
                                at.records
                                        .catalogue
                                        .versionsOf(HEAD, process.id())
                                        .getFirst()
                                        .id())
                        .get(at.records.versions.kind().findings))
                .as("whoever proposes the next version is told too")
                .contains(old.get(law.title));

        at.records.laws.act(
                HEAD,
                limited,
                law.replace,
                new RecordDraft().with(law.until, LocalDate.of(2021, 9, 30)).with(law.supersededBy, next.id()),
                "");

        assertThat(at.records.citations.superseded(HEAD, today)).singleElement().satisfies(found -> {
            assertThat(found.called()).contains("C-06");
            assertThat(found.law()).startsWith("พระราชบัญญัติข้อมูลข่าวสาร");
            assertThat(found.supersedes()).isEqualTo(next.get(law.title));
        });
    }

    private String page(RoundsLink rounds, Locale language, Map<String, List<String>> query) {
        TestRequest request = TestRequest.of(
                HEAD,
                TextCatalog.load(ProcessReportView.class.getClassLoader(), "processes")
                        .in(language));
        request.query(query);
        return new ProcessReportView(at.records, rounds, at.portal)
                .open(request)
                .getElement()
                .getOuterHTML()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /** Source: kinds-processes.md §3. */
    @Test
    void schoolsThatOweAreCountedByRound_namedInTheChosenOne_nothingWhereRoundsAreOff() {
        RoundsLink rounds = new RoundsLink(new YearOfRounds());
        at.clock.set("2021-11-12T09:00");
        assertThat(page(rounds, TextCatalog.THAI, Map.of())).doesNotContain("ยังค้างส่งข้อมูล");
        RoundProgress progress = (office, key) -> key.system().equals("DMC") && office.equals(SampleOffices.KT1)
                ? Optional.of(new RoundProgress.Progress(
                        12,
                        key.number() == 1 ? 12 : 9,
                        5,
                        key.number() == 1 ? 0 : 3,
                        LocalDate.of(2021, 11, 12),
                        "rounds/collections/" + key.number()))
                : Optional.empty();
        List<DataRound.Key> read = new ArrayList<>();
        RoundDebtors debtors = (office, key) -> {
            read.add(key);
            return Optional.of(new RoundDebtors.Debtors(
                    Stream.of(3, 1, 7)
                            .map(number -> SampleOffices.schoolId(SampleOffices.KT1, number))
                            .collect(Collectors.toSet()),
                    Set.of()));
        };
        rounds.come(progress);
        rounds.know(debtors);

        assertThat(page(rounds, TextCatalog.THAI, Map.of()))
                .contains("สถานศึกษาที่ยังค้างส่งข้อมูล รอบของปีนี้")
                .containsSubsequence("DMC ภาคเรียนที่ 2 10 พ.ย. 64 12 9 3 3", "DMC ภาคเรียนที่ 1 10 มิ.ย. 64 12 12 0 0")
                .doesNotContain("DMC สิ้นปี", "EMIS", "โรงเรียนบ้านตัวอย่าง 01");
        assertThat(read).as("nobody asked which").isEmpty();
        Map<String, List<String>> second = Map.of("round", List.of("DMC-2564-2"));
        assertThat(page(rounds, TextCatalog.THAI, second))
                .contains("สถานศึกษาที่ยังค้าง DMC ภาคเรียนที่ 2 (3 แห่ง)")
                .containsSubsequence(
                        "โรงเรียนชุมชนตัวอย่าง 07 อำเภอตัวอย่างกลาง",
                        "โรงเรียนบ้านตัวอย่าง 01 อำเภอตัวอย่างเหนือ",
                        "โรงเรียนวัดตัวอย่าง 03 อำเภอตัวอย่างเหนือ");
        assertThat(read).containsExactly(new DataRound.Key("DMC", 2021, 2));
        assertThat(page(rounds, Locale.ENGLISH, second))
                .contains("Schools that owe data in the rounds of this year", "Schools that owe: DMC Term 2 (3)");
        rounds.go(progress);
        assertThat(page(rounds, TextCatalog.THAI, second)).doesNotContain("ยังค้าง");
    }

    /** DMC has three rounds in school year 2564, the last of which has not opened; EMIS has one that nobody collects. */
    private static final class YearOfRounds extends NoRounds {
        private static final DataSystem DMC = new DataSystem("DMC", "DMC", "", RoundYears.SCHOOL, "", "", "ict L6");
        private static final DataSystem EMIS = new DataSystem("EMIS", "EMIS", "", RoundYears.SCHOOL, "", "", "ict L6");

        @Override
        public List<DataSystem> systems(OfficeId office) {
            return List.of(DMC, EMIS);
        }

        @Override
        public List<RoundStatus> ofYear(OfficeId office, String system, int year) {
            return system.equals("DMC")
                    ? List.of(
                            round(DMC, year, 1, "ภาคเรียนที่ 1", "Term 1", LocalDate.of(2021, 6, 10)),
                            round(DMC, year, 2, "ภาคเรียนที่ 2", "Term 2", LocalDate.of(2021, 11, 10)),
                            round(DMC, year, 3, "สิ้นปี", "End of year", LocalDate.of(2022, 4, 30)))
                    : List.of(round(EMIS, year, 1, "รายปี", "Year", LocalDate.of(2021, 8, 31)));
        }

        private static RoundStatus round(
                DataSystem system, int year, int number, String thai, String english, LocalDate last) {
            return new RoundStatus(
                    system,
                    new DataRound(
                            new DataRound.Key(system.code(), year, number),
                            thai,
                            english,
                            new DataRound.Days(last.minusDays(30), last, last),
                            false),
                    number == 3 ? RoundStatus.State.COMING : RoundStatus.State.CLOSED,
                    0);
        }
    }

    /** Source: kinds-processes.md §3 ("by contract"). */
    @Test
    void indicatorTakesWhatAModuleMeasuresInItsYear_andNothingWhileThatIsAway() {
        RecordRow process = at.published("C-21");
        ProcessIndicatorKind kind = at.records.indicators.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.process, process.id())
                .with(kind.name, "สถานศึกษารับรองทันรอบ")
                .with(kind.unit, ProcessesFixture.ICT)
                .with(kind.year, YEAR)
                .with(kind.target, new BigDecimal("90"))
                .with(kind.way, IndicatorWay.UP)
                .with(kind.source, IndicatorSource.MEASURE);
        assertThatExceptionOfType(Rejected.class)
                .as("which one is to be said")
                .isThrownBy(() -> at.records.indicators.create(HEAD, draft));
        RecordRow made = at.records.indicators.create(HEAD, draft.with(kind.measure, "rounds.timely"));
        at.clock.set("2021-11-20T09:00");
        assertThat(at.records.indicators.act(HEAD, made, kind.count).get(kind.value))
                .isEmpty();

        MeasureSource timely = new MeasureSource() {
            @Override
            public String code() {
                return "rounds.timely";
            }

            @Override
            public String title() {
                return "สถานศึกษาที่รับรองข้อมูลทันเวลา (ร้อยละ)";
            }

            @Override
            public Answer<BigDecimal> value(OfficeId office, LocalDate from, LocalDate until) {
                boolean asked = from.equals(YEAR.firstDay()) && until.equals(LocalDate.of(2021, 11, 20));
                return asked
                        ? new Answer.Known<>(new BigDecimal("91.666"), at.clock.instant(), "rounds")
                        : new Answer.Off<>();
            }
        };
        at.measures.come(timely);
        assertThat(kind.measure.offers().orElseThrow().of(SampleOffices.KT1, Locale.of("th")))
                .extracting(OfferedValue::value)
                .containsExactly("rounds.timely");
        RecordRow counted = at.records.indicators.act(HEAD, at.records.indicators.open(HEAD, made.id()), kind.count);
        assertThat(counted.get(kind.value).orElseThrow()).isEqualByComparingTo("91.67");
        assertThat(counted.get(kind.reached)).isTrue();
        at.measures.go(timely);
        assertThat(at.records.indicators.act(HEAD, counted, kind.fix).get(kind.value))
                .as("no old value stands for a new one")
                .isEmpty();
    }
}
