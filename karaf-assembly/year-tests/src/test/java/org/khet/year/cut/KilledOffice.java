package org.khet.year.cut;

import com.zaxxer.hikari.HikariDataSource;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** The process that is killed: words are the address of the database and what it does when it stands still. */
final class KilledOffice {
    private KilledOffice() {}

    public static void main(String[] words) {
        DatabaseKind kind = words[0].startsWith("jdbc:derby") ? DatabaseKind.DERBY : DatabaseKind.POSTGRESQL;
        try (HikariDataSource pool = OfficeDatabase.pool(words[0])) {
            var database = new StoppingDatabase(pool);
            switch (words[1]) {
                case "allocation", "month" -> money(words[1], database, kind);
                default -> matter(words[1], database, kind);
            }
        }
        System.out.println("it did not stand still");
    }

    private static void money(String work, StoppingDatabase database, DatabaseKind kind) {
        try (var office = new MoneyOffice(database.source(), kind)) {
            office.moneyComes();
            if (work.equals("allocation")) {
                database.stopAfter("insert into pol_notice_line");
                office.allot();
            } else {
                office.octoberPasses();
                database.stopAfter("update fin_period");
                office.closeOctober();
            }
        }
    }

    private static void matter(String work, StoppingDatabase database, DatabaseKind kind) {
        try (var office = new CaseOffice(database.source(), kind)) {
            if (work.equals("last step")) {
                office.allButTheLastStep();
                database.stopAfter("update prc_task");
                office.lastStep();
            } else {
                office.published("C-06");
                database.stopAfter("insert into prc_task");
                office.morning();
            }
        }
    }
}
