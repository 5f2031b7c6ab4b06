package org.khet.processes.internal.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.processes.internal.CountedLink;
import org.khet.processes.internal.GroupsLink;
import org.khet.processes.internal.NewsLink;
import org.khet.processes.internal.NoRounds;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.ProcessesReporting;
import org.khet.processes.internal.RoundsLink;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.matter.CaseKind;

/** From which day on a published version is the one in force. Source: core CORE-75, 82, kinds-processes.md §3. */
@OnEachDatabase
class VersionsInForceDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final TestCaller DIRECTOR = ProcessesFixture.person(1);
    private final TestDatabase database;
    private ProcessesFixture at;
    private ProcessVersionKind kind;

    VersionsInForceDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        kind = at.records.versions.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        kind = at.records.versions.kind();
    }

    private record Morning(OfficeId office, Instant due) implements JobRun {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }

    private void morning(String time) {
        at.clock.set(time);
        new ProcessesMorningJob(
                        at.records,
                        at.portal,
                        at.calendar,
                        new NoRounds(),
                        new ProcessesReporting(
                                at.portal,
                                at.calendar,
                                new FakeCodeLists(),
                                new RecordingExports(),
                                new GroupsLink(),
                                new CountedLink(at.switches),
                                new RoundsLink(new NoRounds())),
                        new NewsLink(at.switches))
                .run(new Morning(SampleOffices.KT1, at.clock.instant()));
    }

    /** The next version of a process, granted with a first day. */
    private RecordRow granted(RecordRow process, LocalDate from) {
        at.records.processes.act(
                HEAD, at.records.processes.open(HEAD, process.id()), at.records.processes.kind().draft);
        RecordRow draft = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        return at.records.versions.act(
                DIRECTOR,
                at.records.versions.act(HEAD, draft, kind.propose),
                kind.grant,
                at.approval().with(kind.validFrom, from),
                "");
    }

    private Optional<Integer> edition(RecordRow process) {
        return at.records.processes.open(HEAD, process.id()).get(at.records.processes.kind().edition);
    }

    private List<String> states(RecordRow process) {
        return at.records.catalogue.versionsOf(HEAD, process.id()).reversed().stream()
                .map(row -> row.state().name())
                .toList();
    }

    @Test
    void versionOfALaterDayTakesThePlaceOfTheFormerOnThatMorning_casesBeginByTheOneInForce() {
        CaseKind matter = at.records.cases.kind();
        RecordRow process = at.published("C-03");
        RecordRow second = granted(process, LocalDate.of(2021, 11, 1));
        assertThat(states(process)).containsExactly("PUBLISHED", "PUBLISHED");
        RecordRow before = at.started(process);
        morning("2021-10-31T06:15");
        assertThat(edition(process)).as("the eve").contains(1);
        assertThatExceptionOfType(Rejected.class)
                .as("nothing moves to a version that is not in force yet")
                .isThrownBy(() -> at.records.cases.act(
                        HEAD,
                        at.now(before),
                        matter.move,
                        new RecordDraft().with(matter.newVersion, second.id()),
                        "ใช้ฉบับใหม่"));

        morning("2021-11-01T06:15");
        assertThat(edition(process)).contains(2);
        assertThat(states(process)).containsExactly("REPLACED", "PUBLISHED");
        assertThat(at.now(before).get(matter.version))
                .as("a case keeps its version")
                .isNotEqualTo(Optional.of(second.id()));
        assertThat(at.started(process).get(matter.version)).contains(second.id());
        morning("2021-11-01T09:00");
        assertThat(states(process)).as("once").containsExactly("REPLACED", "PUBLISHED");

        granted(process, LocalDate.of(2021, 11, 1));
        assertThat(edition(process)).as("a day that has come counts at once").contains(3);
    }

    @Test
    void versionToComeThatIsWithdrawnLeavesTheOneInForce_aNewerOneThatComesEarlierEndsIt() {
        RecordRow process = at.published("C-03");
        RecordRow second = granted(process, LocalDate.of(2021, 12, 1));
        RecordRow withdrawn =
                at.records.versions.act(DIRECTOR, second, kind.withdraw, new RecordDraft(), "เลื่อนการปรับโครงสร้าง");
        assertThat(withdrawn.get(kind.validFrom)).as("it never came").isEmpty();
        assertThat(edition(process)).contains(1);

        granted(process, LocalDate.of(2021, 12, 1));
        granted(process, LocalDate.of(2021, 11, 1));
        morning("2021-11-01T06:15");
        assertThat(edition(process)).contains(4);
        assertThat(states(process)).containsExactly("REPLACED", "WITHDRAWN", "REPLACED", "PUBLISHED");
        morning("2021-12-01T06:15");
        assertThat(edition(process)).contains(4);

        RecordRow newest = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        at.records.versions.act(DIRECTOR, newest, kind.withdraw, new RecordDraft(), "ยกเลิกงานนี้");
        morning("2021-12-02T06:15");
        assertThat(edition(process)).as("no former one comes back").isEmpty();
    }
}
