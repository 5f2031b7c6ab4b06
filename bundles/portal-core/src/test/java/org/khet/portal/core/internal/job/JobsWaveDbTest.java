package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Thirty jobs fall due at noon in each of many offices; two nodes share them and wait for nothing in between. */
@OnEachDatabase
class JobsWaveDbTest extends JobsCase {
    private static final int SOME = 25;
    private static final int MINUTES = 4;
    /** Of both nodes: the hands, who looks what is due, who plans, and two who say that they live. */
    private static final int CONNECTIONS = 2 * (8 + 1 + 1 + 2);

    private final Map<String, Integer> ran = new ConcurrentHashMap<>();

    JobsWaveDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void noonInTwentyFiveOffices_eachRunIsDoneOnce() throws SQLException, InterruptedException {
        noon(new CountryOfJobs(database, SOME));
    }

    @Test
    @Tag("heavy")
    void noonInAllOfficesOfTheCountry_eachOf7350RunsIsDoneOnce() throws SQLException, InterruptedException {
        noon(new CountryOfJobs(database, CountryOfJobs.OFFICES));
    }

    private void noon(CountryOfJobs country) throws SQLException, InterruptedException {
        node.close();
        country.plan();
        country.turnOn(switches);
        var all = new TestNode.Cluster(database, country.offices(), switches, settings, clock);
        CountDownLatch left = new CountDownLatch(country.runs());
        CountDownLatch oneBegan = new CountDownLatch(1);
        CountDownLatch twoBegan = new CountDownLatch(1);
        TestJob[] ofOne = jobs(country, left, oneBegan, twoBegan);
        TestJob[] ofTwo = jobs(country, left, twoBegan, oneBegan);
        try (TestNode one = new TestNode("one", all, JobScheduler.Pace.USUAL, ofOne);
                TestNode two = new TestNode("two", all, JobScheduler.Pace.USUAL, ofTwo)) {
            long before = database.statements();
            clock.set("2026-11-20T12:00");
            one.clockwork.look();
            two.clockwork.look();

            int connections = mostConnections(left);
            until(() -> done() == country.runs());
            assertThat(database.statements() - before)
                    .as("what is noted of each run, not a look at what is due for each")
                    .isLessThan(16L * country.runs() + 2_000);
            assertThat(connections).as("the others are for people").isLessThanOrEqualTo(CONNECTIONS);
        }

        assertThat(ran).hasSize(country.runs());
        assertThat(ran.values()).as("each once").containsOnly(1);
        assertThat(database.number("select count(*) from core_job_run where outcome = 'DONE' and cause = 'PLAN'"
                        + " and node in ('one', 'two') and started_at = due_at and id < 1000000"))
                .as("at its own time, noted with its end")
                .isEqualTo(country.runs());
        assertThat(database.number("select count(distinct node) from core_job_run where id < 1000000"))
                .as("both worked")
                .isEqualTo(2);
        assertThat(
                        database.number(
                                "select count(*) from core_job_due where execution_time = '2026-11-21 05:00:00' and picked = false"))
                .as("all are planned for tomorrow")
                .isEqualTo(country.runs());
    }

    /** Nobody has done all before the other begins. */
    private TestJob[] jobs(
            CountryOfJobs country, CountDownLatch left, CountDownLatch began, CountDownLatch otherBegan) {
        return country.jobs((job, office) -> {
            began.countDown();
            await(otherBegan);
            ran.merge(new JobKey(job, office.value()).text(), 1, Integer::sum);
            left.countDown();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long done() {
        return database.number(
                "select count(*) from core_job_due where picked = false and execution_time > '2026-11-20 05:00:00'");
    }

    private int mostConnections(CountDownLatch left) throws InterruptedException {
        var pool = ((HikariDataSource) database.connections()).getHikariPoolMXBean();
        int most = 0;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!left.await(5, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, pool.getActiveConnections());
            assertThat(System.nanoTime()).as("%d are left", left.getCount()).isLessThan(end);
        }
        return most;
    }
}
