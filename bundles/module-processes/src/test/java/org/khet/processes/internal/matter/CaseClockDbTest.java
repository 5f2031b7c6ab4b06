package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.catalogue.DurationKind;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.setting.ProcessesSettings;

/** Due days of the information process of 004, day by day. Source: core E-30 to E-33, E-42, ict ICT-68, policyplan PLAN-60. */
@OnEachDatabase
class CaseClockDbTest {
    private final TestDatabase database;
    private ProcessesFixture at;

    CaseClockDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
    }

    private List<Optional<LocalDate>> dues(RecordRow matter) {
        return at.tasks(matter).values().stream()
                .map(row -> row.get(at.records.tasks.kind().due))
                .toList();
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        return Optional.of(LocalDate.of(year, month, dayOfMonth));
    }

    @Test
    void informationProcessOf1October2564_isDueOn11October_11November_13December_and30September() {
        RecordRow matter = at.started(at.published("C-06"));

        assertThat(dues(matter))
                .containsExactly(
                        day(2021, 10, 11), day(2021, 11, 11), day(2021, 12, 13), day(2022, 9, 30), day(2022, 9, 30));
        assertThat(at.now(matter).get(at.records.cases.kind().due)).isEqualTo(day(2022, 9, 30));
        assertThat(at.task(matter, 1).state()).isEqualTo(at.records.tasks.kind().open);
        assertThat(at.task(matter, 2).state()).isEqualTo(at.records.tasks.kind().waiting);
    }

    @Test
    void dayWithoutWorkStays_whereTheOfficeSaidSo() {
        at.set(ProcessesSettings.MOVE_DUE, false);

        assertThat(dues(at.started(at.published("C-06")))).contains(day(2021, 12, 11));
    }

    @Test
    void realFinishPlansTheFollowingStepsAnew_firstDueDaysStay() {
        RecordRow matter = at.started(at.published("C-06"));
        at.clock.set("2021-10-20T10:00");

        at.finish(matter, 1, "");

        assertThat(dues(matter).subList(1, 3)).containsExactly(day(2021, 11, 22), day(2021, 12, 22));
        assertThat(at.task(matter, 2).get(at.records.tasks.kind().firstDue)).isEqualTo(day(2021, 11, 11));
    }

    @Test
    void otherDurationInTheVersion_orAnotherDueDayOfATask_changesWhatFollows() {
        RecordRow process = at.published("C-06");
        at.records.processes.act(ProcessesFixture.person(12), process, at.records.processes.kind().draft);
        var versions = at.records.versions;
        RecordRow draft = versions.open(
                ProcessesFixture.person(12),
                at.records
                        .catalogue
                        .versionsOf(ProcessesFixture.person(12), process.id())
                        .getFirst()
                        .id());
        RecordDraft changed = RecordDraft.of(draft);
        changed.lines(versions.kind().steps).getFirst().with(versions.kind().length, 20);
        versions.change(ProcessesFixture.person(12), draft, changed);
        RecordRow matter = at.started(at.publish(process));

        assertThat(dues(matter).subList(0, 2)).containsExactly(day(2021, 10, 21), day(2021, 11, 22));

        at.records.tasks.act(
                ProcessesFixture.person(12),
                at.task(matter, 1),
                at.records.tasks.kind().plan,
                new RecordDraft().with(at.records.tasks.kind().due, LocalDate.of(2021, 10, 29)),
                "รอข้อมูลจาก สพฐ.");
        assertThat(dues(matter).subList(0, 2)).containsExactly(day(2021, 10, 29), day(2021, 11, 29));
    }

    private static ProcessFile yearly(String code, String by, String from, String until) {
        return ProcessesFixture.file(
                "code|" + code,
                "name|งานประจำปี",
                "year|" + by,
                "step|1|START|OWNER||จัดเก็บ||WINDOW|||||||" + from + "|" + until,
                "step|2|END|OWNER||รายงาน|10|WORKING_DAY",
                "way|1|2");
    }

    private RecordRow startedOn(String day, RecordRow process) {
        at.clock.set(day + "T09:00");
        return at.started(process);
    }

    private List<Optional<LocalDate>> froms(RecordRow matter) {
        return at.tasks(matter).values().stream()
                .map(row -> row.get(at.records.tasks.kind().plannedFrom))
                .toList();
    }

    @Test
    void fixedDaysOfAProcessAreThoseOfTheFiscalYearInWhichTheCaseBegan_eachYearAnew() {
        RecordRow process = at.published(yearly("ท-41", "FISCAL", "2021-10-15", "2022-02-28"));
        RecordRow first = at.started(process);
        assertThat(froms(first).getFirst()).isEqualTo(day(2021, 10, 15));
        assertThat(dues(first)).containsExactly(day(2022, 2, 28), day(2022, 3, 14));

        RecordRow next = startedOn("2022-10-03", process);
        assertThat(froms(next).getFirst()).isEqualTo(day(2022, 10, 15));
        assertThat(dues(next).getFirst()).isEqualTo(day(2023, 2, 28));
        RecordRow later = startedOn("2023-08-01", process);
        assertThat(dues(later).getFirst())
                .as("August is the end of the same fiscal year")
                .isEqualTo(day(2023, 2, 28));
        at.finish(next, 1, "");
        assertThat(dues(next).get(1)).as("from the real finish").isEqualTo(day(2023, 8, 15));
    }

    @Test
    void fixedDaysOfASchoolYearMoveWithTheSchoolYear_aDayOfThe29thOfFebruaryBecomesThe28th() {
        at.years.with(FakeSchoolYears.usual(2566));
        RecordRow process = at.published(yearly("ท-42", "SCHOOL", "", "2024-02-29"));

        assertThat(dues(startedOn("2022-04-20", process)).getFirst())
                .as("April belongs to the school year before")
                .isEqualTo(day(2022, 2, 28));
        assertThat(dues(startedOn("2022-06-01", process)).getFirst()).isEqualTo(day(2023, 2, 28));
        assertThat(dues(startedOn("2023-06-01", process)).getFirst()).isEqualTo(day(2024, 2, 29));
    }

    @Test
    void stepToTheEndOfTheSchoolYear_orOfSoManyWorkingDays() {
        at.years.with(FakeSchoolYears.usual(2564));
        RecordRow matter = at.started(at.published(ProcessesFixture.file(
                "code|ท-43",
                "name|นิเทศ",
                "step|1|START|OWNER||วางแผน|10|WORKING_DAY",
                "step|2|END|OWNER||นิเทศ||SCHOOL_YEAR",
                "way|1|2")));

        assertThat(dues(matter)).containsExactly(day(2021, 10, 15), day(2022, 3, 31));
    }

    @Test
    void fixedDaysGoToAnotherOfficeInAFile_andAreNotPublishedWithoutALastDay() {
        RecordRow process = at.published(yearly("ท-44", "FISCAL", "2021-11-01", "2021-11-30"));
        ProcessFile file = at.records.catalogue.file(
                ProcessesFixture.person(12),
                process.id(),
                process.get(at.records.processes.kind().current).orElseThrow());
        assertThat(file.text()).contains("WINDOW", "\t2021-11-01\t2021-11-30\n");
        assertThat(DurationKind.window(day(2021, 11, 1), day(2021, 11, 30)))
                .isEqualTo("1 พฤศจิกายน – 30 พฤศจิกายน ของทุกปี");
        assertThat(DurationKind.window(Optional.empty(), day(2021, 11, 30))).isEqualTo("ภายใน 30 พฤศจิกายน ของทุกปี");

        for (ProcessFile wrong : List.of(
                yearly("ท-45", "FISCAL", "2021-11-01", ""), yearly("ท-46", "FISCAL", "2021-11-02", "2021-11-01"))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> at.published(wrong))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::key)
                            .containsExactly("processes.graph.no-last-day"));
        }
    }
}
