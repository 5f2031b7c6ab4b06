package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.operation.BackedUpFolder;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.RecordingTrail;

/** A case with two slips in the tables of a module that the database does not know otherwise. */
abstract class BackupCase {
    static final String OLD = """
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

    static final String NEW = "-- expand\nalter table bak_case add column place varchar(20);\n";

    static final String ROWS = """
        insert into bak_case (id, parent_id, title, opened, due, cost, is_open) values
          (1, null, 'เครื่องพิมพ์ ''ช้า'' \\ แท็บ\tบรรทัด\nใหม่', {ts '2026-11-20 01:02:03.123456'}, {d '2026-11-30'}, 1250.50, true),
          (2, 1, '\\N', {ts '2026-11-20 01:02:04'}, null, null, false)\
        """;

    final TestDatabase database;
    final RuntimeCaller operator = new FakeCallers().runtimeSystem();
    final RecordingTrail trail = new RecordingTrail();

    @TempDir
    Path folder;

    Path data;

    BackupCase(TestDatabase database) {
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
        for (String thing : List.of(
                "table bak_slip_history", "table bak_slip", "table bak_case", "table \"bak_history\"", sequence())) {
            try {
                database.execute("drop " + thing);
            } catch (IllegalStateException gone) {
                assertThat(gone).as("was not made").hasCauseInstanceOf(SQLException.class);
            }
        }
    }

    StoredBackups backups() {
        return backups(Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC));
    }

    StoredBackups backups(Clock clock) {
        try {
            Path files = Files.createDirectories(folder.resolve("files/ab"));
            Files.writeString(files.resolve("photo"), "ภาพ");
            Files.writeString(files.resolve("half.part"), "");
            Path settings = Files.createDirectories(folder.resolve("home/config"));
            Files.writeString(settings.resolve("portal.cfg"), "port=8080");
            StoredBackups backups = StoredBackups.of(
                    database.connections(),
                    database.kind(),
                    trail,
                    clock,
                    new StoredBackups.Place(data, settings, "0.1.0"));
            backups.addKept(new BackedUpFolder() {
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

    void migrate(String name, String sql, Map<String, String> before) {
        var all = new HashMap<>(before);
        all.put(name, sql);
        new Migrations(database.connections(), database.kind()).apply("bak", urls(all));
    }

    List<URL> urls(Map<String, String> scripts) {
        return scripts.entrySet().stream().map(this::url).toList();
    }

    URL url(Map.Entry<String, String> script) {
        try {
            Path file = Files.createDirectories(folder.resolve("scripts")).resolve(script.getKey());
            Files.writeString(file, script.getValue());
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    long nextOfSequence() {
        return database.number(
                database.kind() == DatabaseKind.DERBY ? "values next value for bak_seq" : "select nextval('bak_seq')");
    }

    String sequence() {
        return "sequence bak_seq" + (database.kind() == DatabaseKind.DERBY ? " restrict" : "");
    }
}
