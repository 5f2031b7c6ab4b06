package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.job.Jobs.Line;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** All 245 offices of the country in one portal, each with thirty jobs that are planned and have run before. */
@OnEachDatabase
class JobsOfAllOfficesDbTest extends JobsCase {
    JobsOfAllOfficesDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void planIsComparedByAFewQuestions_andSoIsTheListOfAnOffice() throws SQLException {
        node.close();
        CountryOfJobs everywhere = new CountryOfJobs(database, CountryOfJobs.OFFICES);
        everywhere.plan();
        everywhere.turnOn(switches);
        TestJob[] jobs = everywhere.jobs((job, office) -> {});
        var all = new TestNode.Cluster(database, everywhere.offices(), switches, settings, clock);
        TestNode country = new TestNode("country", all, jobs);
        country.close(); // so that its own threads ask nothing meanwhile
        long before = database.statements();
        country.plan.follow(country.clockwork.client());
        assertThat(database.statements() - before)
                .as("not one for each of %d", everywhere.runs())
                .isLessThan(500);
        assertThat(database.number("select sum(version) from core_job_due"))
                .as("nothing was planned anew")
                .isZero();
        assertThat(database.number("select count(*) from core_job_due")).isEqualTo(everywhere.runs());

        List<Line> lines = linesOf(all, jobs);
        assertThat(lines).hasSize(CountryOfJobs.JOBS).allSatisfy(line -> {
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
        OfficeId office = new OfficeId(CountryOfJobs.OFFICES);
        long before = database.statements();
        List<Line> lines = country.jobs.list(viewer(office));
        assertThat(database.statements() - before).as("not two for each job").isLessThan(10);
        return lines;
    }
}
