package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
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
}
