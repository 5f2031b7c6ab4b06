package org.khet.year.cut;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/**
 * The process of the portal is killed (kill -9) between the last step of a case and its end, and where the case of the next year has its
 * first task. The next process finds the step open and no half case; done again, each is there once. Source: kinds-processes.md §6 Case
 * engine; core E-34, CORE-83.
 */
@Tag("heavy")
class CasePowerCutTest {
    @TempDir
    Path folder;

    @Test
    void killedBetweenTheLastStepAndTheEndOfItsCase_bothAreOpen_theNextProcessEndsBoth_onDerby() throws Exception {
        lastStep("jdbc:derby:" + folder.resolve("khet"), DatabaseKind.DERBY);
    }

    @Test
    void killedWhereTheNextCaseHasItsFirstTask_thereIsNoCase_theNextMorningStartsItOnce_onDerby() throws Exception {
        nextCase("jdbc:derby:" + folder.resolve("khet"), DatabaseKind.DERBY);
    }

    @Test
    void killedBetweenTheLastStepAndTheEndOfItsCase_bothAreOpen_theNextProcessEndsBoth_onPostgres() throws Exception {
        try (EmbeddedPostgres server = PowerCut.server()) {
            lastStep(server.getJdbcUrl("postgres", "postgres"), DatabaseKind.POSTGRESQL);
        }
    }

    @Test
    void killedWhereTheNextCaseHasItsFirstTask_thereIsNoCase_theNextMorningStartsItOnce_onPostgres() throws Exception {
        try (EmbeddedPostgres server = PowerCut.server()) {
            nextCase(server.getJdbcUrl("postgres", "postgres"), DatabaseKind.POSTGRESQL);
        }
    }

    private void lastStep(String url, DatabaseKind kind) throws Exception {
        PowerCut.killed(folder, url, "last step");
        PowerCut.goesOn(
                url,
                pool -> new CaseOffice(pool, kind),
                CaseOffice::lastStep,
                new PowerCut.Found(
                        List.of(
                                "select state from prc_case",
                                "select count(*) from prc_task where state = 'DONE'",
                                "select count(*) from prc_step where kind = 'task' and action = 'finish'",
                                "select count(*) from prc_step where kind = 'case' and action = 'finish'"),
                        List.of("RUNNING", "3", "3", "0"),
                        List.of("CLOSED", "4", "4", "1")));
    }

    private void nextCase(String url, DatabaseKind kind) throws Exception {
        PowerCut.killed(folder, url, "next case");
        PowerCut.goesOn(
                url,
                pool -> new CaseOffice(pool, kind),
                office -> {
                    office.morning();
                    office.morning();
                },
                new PowerCut.Found(
                        List.of(
                                "select count(*) from prc_case",
                                "select count(*) from prc_task",
                                "select count(*) from prc_task where state = 'OPEN'",
                                "select count(*) from prc_step where action = 'start'"),
                        List.of("0", "0", "0", "0"),
                        List.of("1", "5", "1", "1")));
    }
}
