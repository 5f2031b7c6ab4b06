package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.job.Jobs.Line;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;

/** All 245 offices of the country in one portal, each with thirty jobs that are planned and have run before. */
@OnEachDatabase
class JobsOfAllOfficesDbTest extends JobsCase {
    private static final int OFFICES = 245;
    private static final int JOBS = 30;
    private static final String NOON = "'2026-11-20 05:00:00'";

    JobsOfAllOfficesDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void planIsComparedByAFewQuestions_andSoIsTheListOfAnOffice() throws SQLException {
        node.close();
        everythingIsPlanned();
        List<Office> offices = LongStream.rangeClosed(1, OFFICES)
                .mapToObj(JobsOfAllOfficesDbTest::office)
                .toList();
        offices.forEach(office -> switches.turn(office.id(), "ict", true));
        TestJob[] jobs = IntStream.range(0, JOBS)
                .mapToObj(number -> new TestJob(name(number)))
                .toArray(TestJob[]::new);
        var all = new TestNode.Cluster(database, new FakeOffices(offices), switches, settings, clock);
        try (TestNode country = new TestNode("country", all, jobs)) {
            long before = database.statements();
            country.plan.follow(country.clockwork.client());
            assertThat(database.statements() - before)
                    .as("not one for each of %d", OFFICES * JOBS)
                    .isLessThan(500);
            assertThat(database.number("select sum(version) from core_job_due"))
                    .as("nothing was planned anew")
                    .isZero();
            assertThat(database.number("select count(*) from core_job_due")).isEqualTo(OFFICES * JOBS);
        }

        List<Line> lines = linesOf(all, jobs);
        assertThat(lines).hasSize(JOBS).allSatisfy(line -> {
            assertThat(line.next()).isEqualTo(at("2026-11-20T12:00"));
            assertThat(Objects.requireNonNull(line.last()).outcome())
                    .as("the newest of two")
                    .isEqualTo(Outcome.DONE);
        });
    }

    /** Counted on a node whose own threads have ended. */
    private List<Line> linesOf(TestNode.Cluster all, TestJob... jobs) {
        TestNode country = new TestNode("desk", all, jobs);
        country.close();
        OfficeId office = new OfficeId(OFFICES);
        long before = database.statements();
        List<Line> lines = country.jobs.list(viewer(office));
        assertThat(database.statements() - before).as("not two for each job").isLessThan(10);
        return lines;
    }

    private void everythingIsPlanned() throws SQLException {
        database.execute("delete from core_job_due", "delete from core_job", "delete from core_job_run");
        try (Connection connection = database.connections().getConnection();
                PreparedStatement due =
                        connection.prepareStatement("insert into core_job_due (task_name, task_instance,"
                                + " execution_time, picked, consecutive_failures, version)"
                                + " values ('khet', ?, " + NOON + ", false, 0, 0)");
                PreparedStatement job = connection.prepareStatement("insert into core_job (id, office_id, job, paused,"
                        + " failures, asked_by, last_run, version) values (?, ?, ?, 0, 0, '', ?, 0)");
                PreparedStatement run =
                        connection.prepareStatement("insert into core_job_run (id, office_id, job, due_at,"
                                + " started_at, outcome, cause, by_name, node, result_key, result_facts, reason, steps_done,"
                                + " steps_total, version) values (?, ?, ?, " + NOON + ", " + NOON
                                + ", ?, 'PLAN', '', 'one', '', '', '', 0, 0, 0)")) {
            long key = 1_000_000;
            for (long office = 1; office <= OFFICES; office++) {
                for (int number = 0; number < JOBS; number++) {
                    due.setString(1, name(number) + "/" + office);
                    due.addBatch();
                    for (String outcome : List.of("FAILED", "DONE")) {
                        run.setLong(1, ++key);
                        run.setLong(2, office);
                        run.setString(3, name(number));
                        run.setString(4, outcome);
                        run.addBatch();
                    }
                    job.setLong(1, key);
                    job.setLong(2, office);
                    job.setString(3, name(number));
                    job.setLong(4, key);
                    job.addBatch();
                }
                due.executeBatch();
                run.executeBatch();
                job.executeBatch();
            }
            connection.commit();
        }
    }

    private static String name(int number) {
        return "ict.job-" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static Office office(long number) {
        return new Office(
                new OfficeId(number),
                "K" + number,
                OfficeKind.PRIMARY,
                "สพป.ตัวอย่าง " + number,
                "สพป.ตัวอย่าง " + number,
                "ESAO Sample " + number,
                "จังหวัดตัวอย่าง",
                "ศธ 04999",
                "000-000-000",
                "#F2B134");
    }
}
