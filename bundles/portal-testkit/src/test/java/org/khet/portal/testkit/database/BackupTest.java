package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.operation.Backups.Compared;
import org.khet.portal.api.operation.Backups.Made;
import org.khet.portal.api.operation.Backups.Restored;
import org.khet.portal.api.operation.KeptFolder;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.backup.PendingRestore;
import org.khet.portal.persistence.internal.backup.RestoreFailed;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.source.Kind;
import org.khet.portal.persistence.internal.source.OverPool;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.RecordingTrail;

/** An office's slips are backed up, and come back into an empty database, on either product. */
@OnEachDatabase(module = "id=sample;prefix=smp")
class BackupTest {
    private static final String OLD = """
        -- expand
        create sequence bak_seq as bigint start with 500 increment by 500;
        create table bak_case (
          id bigint not null, parent_id bigint, title varchar(200) not null, opened timestamp not null,
          due date, cost decimal(12,2), is_open boolean not null,
          constraint bak_case_pk primary key (id),
          constraint bak_case_parent_fk foreign key (parent_id) references bak_case (id));
        create table bak_slip (
          id bigint not null, case_id bigint not null, note varchar(2000) not null,
          constraint bak_slip_pk primary key (id),
          constraint bak_slip_case_fk foreign key (case_id) references bak_case (id));
        """;
    private static final String NEW = "-- expand\nalter table bak_case add column place varchar(20);\n";
    private static final String ROWS = """
        insert into bak_case (id, parent_id, title, opened, due, cost, is_open) values
          (1, null, 'เครื่องพิมพ์ ''ช้า'' \\ แท็บ\tบรรทัด\nใหม่', {ts '2026-11-20 01:02:03.123456'}, {d '2026-11-30'}, 1250.50, true),
          (2, 1, '\\N', {ts '2026-11-20 01:02:04'}, null, null, false)\
        """;

    private final TestDatabase database;
    private final RuntimeCaller operator = new FakeCallers().runtimeSystem();
    private final RecordingTrail trail = new RecordingTrail();

    @TempDir
    private Path folder;

    private Path data;

    BackupTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aCaseWithTwoSlips() throws IOException {
        data = Files.createDirectories(folder.resolve("home/data"));
        migrate("V20261120.0900__case.sql", OLD, Map.of());
        database.execute(ROWS, "insert into bak_slip (id, case_id, note) values (1, 1, ''), (2, 2, 'ส่งช่าง')");
        nextOfSequence();
    }

    @AfterEach
    void forget() {
        for (String thing : List.of("table bak_slip", "table bak_case", "table \"bak_history\"", sequence())) {
            try {
                database.execute("drop " + thing);
            } catch (IllegalStateException gone) {
                assertThat(gone).as("was not made").hasCauseInstanceOf(SQLException.class);
            }
        }
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
    void comparisonTellsEveryChange() throws IOException {
        backups().make(operator, folder.resolve("first"));

        database.execute("update bak_slip set note = 'ส่งช่างแล้ว' where id = 2");

        assertThat(backups().compare(operator, folder.resolve("first")))
                .startsWith(new Compared("bak_case", 2, 2, true), new Compared("bak_slip", 2, 2, false));
    }

    @Test
    void olderBackupComesIntoANewerModule() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        PendingRestore restore = new PendingRestore(waiting);
        assertThat(restore.state()).contains(new Restored("bak", false, 2, 4));

        restore(restore, Map.of("V20261120.0900__case.sql", OLD, "V20261121.0900__place.sql", NEW));

        assertThat(restore.state()).contains(new Restored("bak", true, 2, 4));
        assertThat(backups().compare(operator, folder.resolve("first"))).contains(new Compared("bak_slip", 2, 2, true));
        assertThat(database.number("select count(*) from bak_case where place is null and parent_id = 1"))
                .isEqualTo(1);
        assertThat(nextOfSequence()).as("numbers go on where they were").isGreaterThanOrEqualTo(1000);
        assertThatExceptionOfType(IllegalStateException.class)
                .as("foreign keys are back")
                .isThrownBy(() -> database.execute("insert into bak_slip (id, case_id, note) values (3, 99, '')"));
    }

    @Test
    void restoreThatWasCutOffBeginsAnew() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        PendingRestore cutOff = new PendingRestore(waiting);
        Path rows = waiting.resolve("tables/bak_slip.copy.gz");
        byte[] whole = Files.readAllBytes(rows);
        Files.write(rows, Arrays.copyOf(whole, whole.length / 2));
        assertThatExceptionOfType(RestoreFailed.class)
                .isThrownBy(() -> restore(cutOff, Map.of("V20261120.0900__case.sql", OLD)));
        assertThat(database.number("select count(*) from bak_case"))
                .as("nothing by half")
                .isZero();

        Files.write(rows, whole, StandardOpenOption.TRUNCATE_EXISTING);
        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));
        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));

        assertThat(database.number("select count(*) from bak_case")).isEqualTo(2);
    }

    @Test
    void restoreThatIsComplete_leavesTheMarks_andNoSecondCopyOfAllRecords() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        Files.write(
                waiting.resolve("versions.tsv"),
                Files.readAllLines(waiting.resolve("versions.tsv")).stream()
                        .filter(line -> line.startsWith("bak\t"))
                        .toList());

        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));

        assertThat(waiting.resolve("tables")).doesNotExist();
        assertThat(new PendingRestore(waiting).state()).containsExactly(new Restored("bak", true, 2, 4));
    }

    @Test
    void partThatWaitsForItsModule_keepsItsRows() throws IOException {
        backups().make(operator, folder.resolve("first"));
        forget();
        Path waiting = waiting("first");
        Files.writeString(waiting.resolve("versions.tsv"), "zzz\t20261120.0900\n", StandardOpenOption.APPEND);

        restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD));

        assertThat(waiting.resolve("tables/bak_case.copy.gz")).exists();
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
        backups.addKept(new KeptFolder() {
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
        StoredBackups backups = new StoredBackups(
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
    void restoreOverExistingRecordsIsRefused() throws IOException {
        backups().make(operator, folder.resolve("first"));
        Path waiting = waiting("first");

        assertThatExceptionOfType(RestoreFailed.class)
                .isThrownBy(() -> restore(new PendingRestore(waiting), Map.of("V20261120.0900__case.sql", OLD)))
                .withMessageContaining("already");
        assertThat(database.number("select count(*) from bak_case")).isEqualTo(2);
    }

    @Test
    void backupOfANewerModuleIsRefusedByAnOlderOne() throws IOException {
        migrate("V20261121.0900__place.sql", NEW, Map.of("V20261120.0900__case.sql", OLD));
        backups().make(operator, folder.resolve("newer"));
        forget();

        assertThatExceptionOfType(RestoreFailed.class)
                .isThrownBy(
                        () -> restore(new PendingRestore(waiting("newer")), Map.of("V20261120.0900__case.sql", OLD)))
                .withMessageContaining("20261121.0900");
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
    private static final class Failing extends OverPool {
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

    private StoredBackups backups() {
        try {
            Path files = Files.createDirectories(folder.resolve("files/ab"));
            Files.writeString(files.resolve("photo"), "ภาพ");
            Files.writeString(files.resolve("half.part"), "");
            Path settings = Files.createDirectories(folder.resolve("home/config"));
            Files.writeString(settings.resolve("portal.cfg"), "port=8080");
            StoredBackups backups = new StoredBackups(
                    database.connections(),
                    database.kind(),
                    trail,
                    Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC),
                    new StoredBackups.Place(data, settings, "0.1.0"));
            backups.addKept(new KeptFolder() {
                @Override
                public String usual() {
                    return "data/files";
                }

                @Override
                public Path path() {
                    return folder.resolve("files");
                }
            });
            return backups;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void restore(PendingRestore restore, Map<String, String> scripts) {
        Migrations migrations = new Migrations(database.connections(), database.kind());
        List<URL> urls = urls(scripts);
        restore.bring(
                "bak", database.connections(), database.kind(), version -> migrations.apply("bak", urls, version));
        migrations.apply("bak", urls);
    }

    private void migrate(String name, String sql, Map<String, String> before) {
        var all = new HashMap<>(before);
        all.put(name, sql);
        new Migrations(database.connections(), database.kind()).apply("bak", urls(all));
    }

    private List<URL> urls(Map<String, String> scripts) {
        return scripts.entrySet().stream().map(this::url).toList();
    }

    private URL url(Map.Entry<String, String> script) {
        try {
            Path file = Files.createDirectories(folder.resolve("scripts")).resolve(script.getKey());
            Files.writeString(file, script.getValue());
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path waiting(String name) throws IOException {
        Path waiting = PendingRestore.in(data);
        try (var files = Files.walk(folder.resolve(name))) {
            for (Path file : files.toList()) {
                Path to = waiting.resolve(folder.resolve(name).relativize(file));
                Files.createDirectories(to.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return waiting;
    }

    private long nextOfSequence() {
        return database.number(
                database.kind() == Kind.DERBY ? "values next value for bak_seq" : "select nextval('bak_seq')");
    }

    private String sequence() {
        return "sequence bak_seq" + (database.kind() == Kind.DERBY ? " restrict" : "");
    }
}
