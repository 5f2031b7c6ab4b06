package org.khet.year.cut;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/**
 * The process of the portal is killed (kill -9) between the statements of a transaction: while eleven schools are told of their money,
 * and while a month is closed. The next process finds nothing of it, and does the whole. Source: policyplan R-09, PLAN-17; finance
 * RF-31, FIN-40.
 */
@Tag("heavy")
class MoneyPowerCutTest {
    @TempDir
    Path folder;

    @Test
    void killedWhileSchoolsAreTold_noneIsTold_theNextProcessTellsAll_onDerby() throws Exception {
        allocation("jdbc:derby:" + folder.resolve("khet"), DatabaseKind.DERBY);
    }

    @Test
    void killedWhileAMonthIsClosed_itIsOpen_theNextProcessClosesIt_onDerby() throws Exception {
        month("jdbc:derby:" + folder.resolve("khet"), DatabaseKind.DERBY);
    }

    @Test
    void killedWhileSchoolsAreTold_noneIsTold_theNextProcessTellsAll_onPostgres() throws Exception {
        try (EmbeddedPostgres server = PowerCut.server()) {
            allocation(server.getJdbcUrl("postgres", "postgres"), DatabaseKind.POSTGRESQL);
        }
    }

    @Test
    void killedWhileAMonthIsClosed_itIsOpen_theNextProcessClosesIt_onPostgres() throws Exception {
        try (EmbeddedPostgres server = PowerCut.server()) {
            month(server.getJdbcUrl("postgres", "postgres"), DatabaseKind.POSTGRESQL);
        }
    }

    private void allocation(String url, DatabaseKind kind) throws Exception {
        PowerCut.killed(folder, url, "allocation");
        PowerCut.goesOn(
                url,
                pool -> new MoneyOffice(pool, kind),
                MoneyOffice::notifyAgain,
                new PowerCut.Found(
                        List.of(
                                "select state from pol_allocation",
                                "select count(*) from pol_notice",
                                "select count(*) from pol_notice_line",
                                "select sum(allocated) from pol_fund_line",
                                "select count(*) from pol_step where action = 'notify'"),
                        List.of("APPROVED", "0", "0", "110000.00", "0"),
                        List.of("NOTIFIED", "11", "11", "110000.00", "1")));
    }

    private void month(String url, DatabaseKind kind) throws Exception {
        PowerCut.killed(folder, url, "month");
        PowerCut.goesOn(
                url,
                pool -> new MoneyOffice(pool, kind),
                MoneyOffice::closeAgain,
                new PowerCut.Found(
                        List.of(
                                "select state from fin_period",
                                "select count(*) from fin_step where action = 'close'",
                                "select count(*) from fin_reconciliation where state = 'ACCEPTED'"),
                        List.of("OPEN", "0", "1"),
                        List.of("CLOSED", "1", "1")));
    }
}
