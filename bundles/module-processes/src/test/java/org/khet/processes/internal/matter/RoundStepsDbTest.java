package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.NamedRounds;
import org.khet.processes.internal.ProcessesFixture;

/**
 * Shipped processes of data systems begin with their round; what schools owe there they owe once, in its collection, where rounds are
 * kept in the portal. Source: core B-04, CORE-83, E-38, kinds-processes.md §1, §4.
 */
@OnEachDatabase
class RoundStepsDbTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseTaskKind task;
    private SampleCollection collection = new SampleCollection("DMC-2564-2");

    RoundStepsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
    }

    @BeforeEach
    void officeOfTwelveSchools() {
        at = new ProcessesFixture(database);
        task = at.records.tasks.kind();
        collection = new SampleCollection("DMC-2564-2");
        at.actions.know(collection);
        at.rounds.with("DMC", 2021, 2, LocalDate.of(2021, 7, 15), LocalDate.of(2021, 11, 10));
    }

    private int morning() {
        return new CaseStarts(
                        at.records.processes,
                        at.records.cases,
                        new CaseStarts.Calendars(at.rounds, at.years),
                        at.calendar.settings,
                        at.records.subjects,
                        new CaseStarts.Work(at.callers, at.portal.transactions, at.clock))
                .start(KT1);
    }

    private RecordRow begun() {
        at.published("C-21");
        assertThat(morning()).isEqualTo(1);
        CaseKind kind = at.records.cases.kind();
        return at.records
                .cases
                .all(HEAD, RecordFilter.of(kind.in(kind.running)))
                .getFirst();
    }

    private int hear(String past) {
        return new StepListener(at.records.tasks, at.records.subjects, at.callers).hear(collection.did(past));
    }

    private List<RecordRow> parts() {
        return at.records.parts.internal().all(at.callers.system(KT1), RecordFilter.ALL);
    }

    private long waiting() {
        return parts().stream().filter(part -> part.state().open()).count();
    }

    @Test
    void twelveSchoolsAreAskedInTheRoundOnly_itsCollectionEndsTheStep_completeOrClosed() {
        collection.there = true;
        RecordRow matter = begun();
        at.finish(matter, 1, "");

        RecordRow second = at.task(matter, 2);
        assertThat(second.state()).isEqualTo(task.open);
        assertThat(second.get(task.subjectLink)).contains(new RecordLink("rounds.collection", 7, "DMC ภาคเรียนที่ 2"));
        assertThat(second.get(task.schoolsAll)).isEqualTo(12);
        assertThat(parts()).as("nobody reports a second time").isEmpty();
        assertThat(hear("opened")).isZero();
        assertThat(hear("completed")).isEqualTo(1);
        assertThat(at.task(matter, 2).state()).isEqualTo(task.done);
        assertThat(at.task(matter, 3).state()).isEqualTo(task.open);
        assertThat(hear("closed")).as("once").isZero();
    }

    @Test
    void collectionThatClosedBeforeTheStepOpenedIsFoundThen() {
        collection.there = true;
        RecordRow matter = begun();
        assertThat(hear("closed")).as("the step waits still").isZero();
        at.finish(matter, 1, "");
        assertThat(at.task(matter, 2).state()).isEqualTo(task.done);
    }

    @Test
    void withoutRoundsEachSchoolHasItsPart_untilTheCollectionComes_nextMorning() {
        RecordRow matter = begun();
        at.finish(matter, 1, "");
        assertThat(at.task(matter, 2).get(task.bySchools)).isTrue();
        assertThat(waiting()).isEqualTo(12);

        collection.there = true;
        assertThat(morning()).as("the case is there").isZero();
        assertThat(at.task(matter, 2).get(task.bySchools)).isFalse();
        assertThat(waiting()).isZero();
        assertThat(parts()).hasSize(12);
        assertThat(morning()).isZero();
        assertThat(hear("closed")).isEqualTo(1);
        assertThat(at.task(matter, 3).state()).isEqualTo(task.open);
    }

    @Test
    void collectionOfALaterRoundIsFound_thoughAnotherRoundOfTheSystemClosesFirst() {
        at.rounds.all.addFirst(new NamedRounds()
                .with("DMC", 2021, 1, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 10, 5))
                .all
                .getFirst());
        at.published("C-21");
        assertThat(morning()).isEqualTo(2);
        CaseKind kind = at.records.cases.kind();
        RecordRow matter = at.records.cases.all(HEAD, RecordFilter.of(kind.in(kind.running))).stream()
                .filter(row -> row.get(kind.key).endsWith(":DMC-2564-2"))
                .findFirst()
                .orElseThrow();
        at.finish(matter, 1, "");
        assertThat(at.task(matter, 2).get(task.bySchools)).isTrue();
        collection.there = true;
        assertThat(morning()).isZero();
        assertThat(at.task(matter, 2).get(task.bySchools)).isFalse();
        assertThat(at.task(matter, 2).get(task.subjectLink))
                .contains(new RecordLink("rounds.collection", 7, "DMC ภาคเรียนที่ 2"));
    }
}
