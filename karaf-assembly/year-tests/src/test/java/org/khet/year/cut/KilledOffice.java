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
            try (var office = new MoneyOffice(database.source(), kind)) {
                office.moneyComes();
                if (words[1].equals("allocation")) {
                    database.stopAfter("insert into pol_notice_line");
                    office.allot();
                } else {
                    database.stopAfter("update fin_period");
                    office.closeOctober();
                }
            }
        }
        System.out.println("it did not stand still");
    }
}
