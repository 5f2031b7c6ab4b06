package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.operation.BackedUpFolder;
import org.khet.portal.api.operation.OfficeTableRules.Head;
import org.khet.portal.api.operation.OfficeTableRules.Lasting;
import org.khet.portal.api.operation.OfficeTableRules.Officeless;
import org.khet.portal.api.operation.OfficeTableRules.Passing;
import org.khet.portal.api.operation.OfficeTableRules.Shared;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.backup.OfficeBackupEvents;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.persistence.internal.backup.StoredOfficeBackups;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/** Offices 1 and 2 with people, their roles and a photograph each, in the tables of a module made for this. */
abstract class OfficeBackupCase {
    static final String TABLES = """
        -- expand
        create sequence ofb_seq as bigint start with 500 increment by 500;
        create table ofb_account (
          id bigint not null, name varchar(60) not null, password varchar(60), boss boolean not null,
          constraint ofb_account_pk primary key (id));
        create table ofb_office (
          id bigint not null, name varchar(60) not null, made timestamp not null,
          constraint ofb_office_pk primary key (id));
        create table ofb_person (
          id bigint not null, office_id bigint not null, account_id bigint, chief_id bigint, name varchar(60) not null,
          constraint ofb_person_pk primary key (id),
          constraint ofb_person_office_fk foreign key (office_id) references ofb_office (id),
          constraint ofb_person_account_fk foreign key (account_id) references ofb_account (id),
          constraint ofb_person_chief_fk foreign key (chief_id) references ofb_person (id));
        create table ofb_role (
          id bigint not null, office_id bigint not null, code varchar(20) not null,
          constraint ofb_role_pk primary key (id));
        create table ofb_a_right (
          id varchar(36) not null, role_id bigint not null, name varchar(20) not null,
          constraint ofb_a_right_pk primary key (id),
          constraint ofb_a_right_role_fk foreign key (role_id) references ofb_role (id));
        create table ofb_photo (
          id bigint not null, office_id bigint not null, sha256 varchar(64) not null,
          constraint ofb_photo_pk primary key (id));
        create table ofb_trail (
          id bigint not null, office_id bigint not null, act varchar(60) not null,
          constraint ofb_trail_pk primary key (id));
        create table ofb_mail (
          id bigint not null, office_id bigint not null, state varchar(20) not null,
          constraint ofb_mail_pk primary key (id));
        create table ofb_counter (id bigint not null, last_number bigint not null,
          constraint ofb_counter_pk primary key (id));
        insert into ofb_counter (id, last_number) values (1, 0);
        create table ofb_machine (id bigint not null, constraint ofb_machine_pk primary key (id));
        """;

    static final String PHOTO_1 = sha256("ภาพ 1");
    static final String PHOTO_2 = sha256("ภาพ 2");

    final TestDatabase database;
    final RuntimeCaller operator = new FakeCallers().runtimeSystem();
    final RecordingTrail trail = new RecordingTrail();
    final RecordingEvents happenings = new RecordingEvents();

    @TempDir
    Path folder;

    Path data;

    OfficeBackupCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() throws IOException {
        data = Files.createDirectories(folder.resolve("home/data"));
        migrate(Map.of("V20261120.0900__offices.sql", TABLES));
        database.number(
                database.kind() == DatabaseKind.DERBY ? "values next value for ofb_seq" : "select nextval('ofb_seq')");
        database.execute(
                "update ofb_counter set last_number = 70",
                "insert into ofb_machine (id) values (1)",
                "insert into ofb_account (id, name, password, boss) values (1, 'somchai', '$2a$secret', true),"
                        + " (2, 'malee', '$2a$other', false), (3, 'both', null, false)",
                "insert into ofb_office (id, name, made) values (1, 'เขต 1', {ts '2026-01-02 03:04:05.123456'}),"
                        + " (2, 'เขต 2', {ts '2026-01-02 03:04:06'})",
                "insert into ofb_person (id, office_id, account_id, chief_id, name) values (11, 1, 1, null, 'สมชาย'),"
                        + " (12, 1, 3, 11, 'ลูกน้อง'), (21, 2, 2, null, 'มาลี'), (22, 2, 3, 21, 'ลูกน้องของมาลี')",
                "update ofb_person set chief_id = 12 where id = 11",
                "insert into ofb_role (id, office_id, code) values (1, 1, 'clerk'), (2, 2, 'clerk')",
                "insert into ofb_a_right (id, role_id, name) values ('r-1', 1, 'read'), ('r-2', 1, 'write'), ('r-3', 2, 'read')",
                "insert into ofb_photo (id, office_id, sha256) values (1, 1, '" + PHOTO_1 + "'), (2, 2, '" + PHOTO_2
                        + "')",
                "insert into ofb_trail (id, office_id, act) values (1, 1, 'begun'), (2, 2, 'begun')",
                "insert into ofb_mail (id, office_id, state) values (1, 1, 'waits'), (2, 2, 'waits')");
        photo(PHOTO_1, "ภาพ 1");
        photo(PHOTO_2, "ภาพ 2");
    }

    @AfterEach
    void forget() {
        for (String thing : List.of(
                "table ofb_machine",
                "table ofb_counter",
                "table ofb_mail",
                "table ofb_trail",
                "table ofb_photo",
                "table ofb_a_right",
                "table ofb_role",
                "table ofb_person",
                "table ofb_office",
                "table ofb_account",
                "table \"ofb_history\"",
                "sequence ofb_seq" + (database.kind() == DatabaseKind.DERBY ? " restrict" : ""))) {
            try {
                database.execute("drop " + thing);
            } catch (IllegalStateException gone) {
                assertThat(gone).as("was not made").hasCauseInstanceOf(SQLException.class);
            }
        }
    }

    StoredOfficeBackups backups() {
        return backups(trail);
    }

    OfficeBackupEvents journal(AuditTrail where) {
        return new OfficeBackupEvents(
                new FakeOffices(), where, new FakeCallers(), happenings, Clocks.at("2026-11-20T09:00"));
    }

    StoredOfficeBackups backups(AuditTrail where) {
        var backups = StoredOfficeBackups.of(
                database.connections(),
                database.kind(),
                (ThreadTransactions) database.transactions(),
                journal(where),
                new StoredBackups.Place(data, data, "0.2.0"));
        backups.addTables(() -> List.of(
                new Head("ofb_office", "id", "made"),
                new Shared("ofb_account", Set.of("password"), Map.of("boss", "f")),
                new Lasting("ofb_trail"),
                new Passing("ofb_mail"),
                new Officeless("ofb_counter")));
        backups.addKept(new BackedUpFolder() {
            @Override
            public String usual() {
                return "data/photos";
            }

            @Override
            public Path path() {
                return data.resolve("photos");
            }

            @Override
            public String namedBy() {
                return "ofb_photo.sha256";
            }
        });
        return backups;
    }

    void migrate(Map<String, String> scripts) {
        new Migrations(database.connections(), database.kind()).apply("ofb", urls(scripts));
    }

    List<URL> urls(Map<String, String> scripts) {
        return scripts.entrySet().stream()
                .map(script -> {
                    try {
                        Path file = Files.createDirectories(folder.resolve("scripts"))
                                .resolve(script.getKey());
                        return Files.writeString(file, script.getValue())
                                .toUri()
                                .toURL();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    Path photo(String sha256) {
        return data.resolve("photos").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    void photo(String sha256, String content) throws IOException {
        Files.createDirectories(photo(sha256).getParent());
        Files.writeString(photo(sha256), content);
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
