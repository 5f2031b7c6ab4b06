package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.admin.operation.Backups.Made;
import org.khet.portal.api.operation.BackedUpFolder;
import org.khet.portal.api.operation.OfficeTableRules;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.persistence.internal.source.DataSourceWrapper;

/** An office's slips are backed up, while people work, on either product. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class BackupTest extends BackupCase {
    BackupTest(TestDatabase database) {
        super(database);
    }

    @Test
    void backupHoldsWhatWasCommitted_evenIfSomebodyWritesMeanwhile() throws Exception {
        try (Connection writer = database.connections().getConnection();
                var statement = writer.createStatement()) {
            statement.execute("update bak_slip set note = 'ยังไม่บันทึก' where id = 1");

            Made made = backups().make(operator, folder.resolve("first"));

            assertThat(made.tables()).as("the other module's empty table too").isEqualTo(3);
            assertThat(made.rows()).isEqualTo(4);
            assertThat(made.files()).isEqualTo(2);
            writer.rollback();
        }
        assertThat(folder.resolve("first/data/files/ab/photo")).hasContent("ภาพ");
        assertThat(folder.resolve("first/config/portal.cfg")).exists();
        assertThat(folder.resolve("first/data/files/ab/half.part")).doesNotExist();
        assertThat(Files.readAllLines(folder.resolve("first/SHA256SUMS"))).hasSize(9);
        assertThat(folder.resolve("first.part")).doesNotExist();
        assertThat(data.resolve("tmp"))
                .satisfiesAnyOf(
                        tmp -> assertThat(tmp).doesNotExist(),
                        tmp -> assertThat(tmp).isEmptyDirectory());
        assertThat(backups().compare(operator, folder.resolve("first")))
                .startsWith(new Compared("bak_case", 2, 2, true), new Compared("bak_slip", 2, 2, true));
    }

    @Test
    void tableOfAModuleThatIsCalledAHistory_isBackedUpAsAnyOther() throws IOException {
        migrate(
                "V20261121.0900__history.sql",
                "-- expand\ncreate table bak_slip_history (id bigint not null primary key, note varchar(200) not null);\n",
                Map.of("V20261120.0900__case.sql", OLD));
        database.execute("insert into bak_slip_history (id, note) values (1, 'ย้ายจากโรงเรียนเดิม')");

        Made made = backups().make(operator, folder.resolve("first"));

        assertThat(made.tables()).isEqualTo(4);
        assertThat(made.rows()).isEqualTo(5);
        assertThat(backups().compare(operator, folder.resolve("first")))
                .contains(new Compared("bak_slip_history", 1, 1, true));
    }

    @Test
    void whatIsNotedOfTheBackupIsSealedBeforeTheCopy_soThatItIsEqualToThePortal() {
        List<String> noted = new ArrayList<>();
        trail.sealing(() -> {
            noted.addAll(trail.actions());
            database.execute("update bak_slip set note = 'ผนึกแล้ว' where id = 2");
        });
        StoredBackups backups = backups();

        backups.make(operator, folder.resolve("first"));

        assertThat(noted).containsExactly("core.backup.begun");
        assertThat(backups.compare(operator, folder.resolve("first")))
                .startsWith(new Compared("bak_case", 2, 2, true), new Compared("bak_slip", 2, 2, true));
    }

    @Test
    void comparisonTellsEveryChange() throws IOException {
        backups().make(operator, folder.resolve("first"));

        database.execute("update bak_slip set note = 'ส่งช่างแล้ว' where id = 2");

        assertThat(backups().compare(operator, folder.resolve("first")))
                .startsWith(new Compared("bak_case", 2, 2, true), new Compared("bak_slip", 2, 2, false));
    }

    @Test
    void whatLivesByItselfIsNotCompared_aTrueDifferenceIsFound() throws IOException {
        StoredBackups backups = backups();
        backups.addTables(new OfficeTableRules() {
            @Override
            public List<Rule> rules() {
                return List.of();
            }

            @Override
            public Set<String> living() {
                return Set.of("bak_case");
            }
        });
        backups.make(operator, folder.resolve("first"));
        database.execute(
                "update bak_slip set note = 'ส่งช่างแล้ว' where id = 2",
                "update bak_case set title = 'อื่น' where id = 1");

        assertThat(backups.compare(operator, folder.resolve("first")))
                .contains(new Compared("bak_slip", 2, 2, false))
                .extracting(Compared::table)
                .doesNotContain("bak_case");
    }

    @Test
    void whileABackupIsMade_nothingIsThrownAway_andWhatRowsNameInVainIsTold() throws IOException {
        String photo = sha256("ภาพ");
        String lost = sha256("lost");
        database.execute(
                "insert into bak_slip (id, case_id, note) values (3, 1, '" + photo + "'), (4, 1, '" + lost + "')",
                "delete from bak_slip where id < 3");
        StoredBackups backups = backups();
        List<String> course = new ArrayList<>();
        backups.addKept(new BackedUpFolder() {
            @Override
            public String usual() {
                return "data/held";
            }

            @Override
            public Path path() {
                course.add("copied");
                return folder.resolve("none");
            }

            @Override
            public String namedBy() {
                return "bak_slip.note";
            }

            @Override
            public Hold hold() {
                course.add("held");
                return () -> course.add("released");
            }
        });

        backups.make(operator, folder.resolve("first"));

        assertThat(course).containsExactly("held", "copied", "released");
        assertThat(Files.readAllLines(folder.resolve("first/missing.tsv"))).containsExactly(lost);
        assertThat(Files.readString(folder.resolve("first/SHA256SUMS"))).contains("  missing.tsv");
    }

    @Test
    void copyOfTheDatabaseThatCannotBeOpened_leavesNothingOnTheDisk() {
        StoredBackups backups = StoredBackups.of(
                new Failing(database.connections()),
                database.kind(),
                trail,
                Clock.systemUTC(),
                new StoredBackups.Place(data, data, "0.1.0"));

        assertThatExceptionOfType(OutOfService.class).isThrownBy(() -> backups.make(operator, folder.resolve("first")));

        assertThat(folder.resolve("first")).doesNotExist();
        assertThat(folder.resolve("first.part")).doesNotExist();
        assertThat(data.resolve("tmp"))
                .satisfiesAnyOf(
                        tmp -> assertThat(tmp).doesNotExist(),
                        tmp -> assertThat(tmp).isEmptyDirectory());
    }

    @Test
    void folderThatIsThereIsNotOverwritten() {
        backups().make(operator, folder.resolve("first"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> backups().make(operator, folder.resolve("first")))
                .satisfies(no -> assertThat(no.problems().getFirst().key()).isEqualTo("control.backup.there"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> backups().make(operator, Path.of("first")));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> backups().compare(operator, folder.resolve("none")));
    }

    /** A database of which no moment can be seen. */
    private static final class Failing extends DataSourceWrapper {
        Failing(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = pool().getConnection();
            return proxy(Connection.class, real, (method, answer) -> switch (method) {
                case "getMetaData" ->
                    proxy(
                            DatabaseMetaData.class,
                            (DatabaseMetaData) answer,
                            (asked, told) -> asked.equals("getURL") ? "jdbc:derby:elsewhere" : told);
                case "setReadOnly" -> throw new SQLException("refused");
                default -> answer;
            });
        }

        private interface Answer {
            Object of(String method, Object answer) throws SQLException;
        }

        private static <T> T proxy(Class<T> type, T real, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        try {
                            return answer.of(method.getName(), method.invoke(real, arguments));
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
