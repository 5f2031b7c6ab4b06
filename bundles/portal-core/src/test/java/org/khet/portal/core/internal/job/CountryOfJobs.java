package org.khet.portal.core.internal.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Offices of the country in one portal, all 245 or some, each with thirty jobs that are due at noon and have run before. */
final class CountryOfJobs {
    static final int OFFICES = 245;
    static final int JOBS = 30;
    private static final String NOON = "'2026-11-20 05:00:00'";
    private final TestDatabase database;
    private final List<Office> offices;

    /** @param count how many offices */
    CountryOfJobs(TestDatabase database, int count) {
        this.database = database;
        this.offices =
                LongStream.rangeClosed(1, count).mapToObj(CountryOfJobs::office).toList();
    }

    int runs() {
        return offices.size() * JOBS;
    }

    FakeOffices offices() {
        return new FakeOffices(offices);
    }

    /** Has the module of the jobs on in all offices. */
    void turnOn(FakeSwitches switches) {
        offices.forEach(office -> switches.turn(office.id(), "ict", true));
    }

    /** The jobs as one node has them. */
    TestJob[] jobs(BiConsumer<JobId, OfficeId> act) {
        return IntStream.range(0, JOBS)
                .mapToObj(number -> {
                    TestJob job = new TestJob(name(number));
                    return job.does(run -> act.accept(job.id(), run.office()));
                })
                .toArray(TestJob[]::new);
    }

    /** Plans them all for noon, job after job as the portal does, and notes that each failed once and then was done. */
    void plan() throws SQLException {
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
            for (int number = 0; number < JOBS; number++) {
                for (long office = 1; office <= offices.size(); office++) {
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
