package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.SampleOffices.KT1;
import static org.khet.portal.testkit.SampleOffices.KT2;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.persistence.internal.backup.StoredOfficeBackups;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;

/** A backup that does not fit is refused with the reason, and the office stays as it is, on either product. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class OfficeBackupRefusedTest extends OfficeBackupCase {
    private static final String GONE = """
        -- expand
        create table ofg_note (id bigint not null, office_id bigint not null, constraint ofg_note_pk primary key (id));
        """;

    OfficeBackupRefusedTest(TestDatabase database) {
        super(database);
    }

    @Test
    void damagedFile_isNamed() throws IOException {
        Path first = madeAndChanged();
        Files.writeString(first.resolve("tables/ofb_role.copy.gz"), "x");

        assertRefused("control.backup.office.damaged", first);
    }

    @Test
    void photographThatIsDamaged_comesBackWhole() throws IOException {
        Path first = madeAndChanged();
        photo(PHOTO_1, "เสียหาย");

        backups().replace(operator, KT1, first);

        assertThat(photo(PHOTO_1)).hasContent("ภาพ 1");
    }

    @Test
    void backupOfAnotherOffice_orOfTheWholePortal_orNone() throws IOException {
        Path first = madeAndChanged();
        var whole = StoredBackups.of(
                database.connections(),
                database.kind(),
                trail,
                Clock.systemUTC(),
                new StoredBackups.Place(data, data, "0.2.0"));
        whole.make(operator, folder.resolve("whole"));

        assertThat(refusal(KT2, first)).isEqualTo("control.backup.office.other");
        assertRefused("control.backup.office.whole", folder.resolve("whole"));
        assertRefused("control.backup.none", folder.resolve("none"));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> backups().make(operator, new OfficeId(9), folder.resolve("ninth")));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> backups().make(operator, KT1, first));
    }

    @Test
    void tablesOfAnotherVersion_orOfAModuleThatIsGone() throws IOException {
        Path first = madeAndChanged();
        migrate(Map.of(
                "V20261120.0900__offices.sql",
                TABLES,
                "V20261121.0900__phone.sql",
                "-- expand\nalter table ofb_person add column phone varchar(20);\n"));

        assertRefused("control.backup.office.version", first);

        new Migrations(database.connections(), database.kind())
                .apply("ofg", urls(Map.of("V20261120.0900__gone.sql", GONE)));
        backups().make(operator, KT1, folder.resolve("second"));
        dropGone();
        assertRefused("control.backup.office.module", folder.resolve("second"));
    }

    @Test
    void officeOfAnotherPortalWithTheSameKey() throws IOException {
        Path first = madeAndChanged();
        database.execute("update ofb_office set made = {ts '2026-01-02 03:04:05.123457'} where id = 1");

        assertRefused("control.backup.office.elsewhere", first);
    }

    @Test
    void portalThatWasItselfRestoredFromAnOlderBackup() throws IOException {
        Path first = madeAndChanged();
        database.execute("drop sequence ofb_seq" + (database.kind() == DatabaseKind.DERBY ? " restrict" : ""));
        database.execute("create sequence ofb_seq as bigint start with 500 increment by 500");

        assertRefused("control.backup.office.ahead", first);
    }

    @Test
    void signInThatIsGone() throws IOException {
        Path first = madeAndChanged();
        database.execute("update ofb_person set account_id = null", "delete from ofb_account where id = 1");

        assertRefused("control.backup.office.accounts", first);
    }

    @Test
    void rowOfAnotherOfficeThatSomebodyPutIntoTheBackup() throws IOException {
        Path first = madeAndChanged();
        rewrite(first, "tables/ofb_role.copy.gz", "code\tid\toffice_id\nclerk\t1\t1\nthief\t66\t2\n");

        assertRefused("control.backup.office.refused", first);
        assertThat(database.number("select count(*) from ofb_role where id = 66"))
                .isZero();
    }

    @Test
    void partOfThePortalThatHasNotComeUp_isWaitedFor() {
        var early = StoredOfficeBackups.of(
                database.connections(),
                database.kind(),
                (ThreadTransactions) database.transactions(),
                journal(trail),
                new StoredBackups.Place(data, data, "0.2.0"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> early.make(operator, KT1, folder.resolve("first")))
                .satisfies(
                        no -> assertThat(no.problems().getFirst().key()).isEqualTo("control.backup.office.starting"));
        assertThat(folder.resolve("first")).doesNotExist();
        assertThat(folder.resolve("first.part")).doesNotExist();
    }

    private void dropGone() {
        database.execute("drop table ofg_note", "drop table \"ofg_history\"");
    }

    private Path madeAndChanged() {
        backups().make(operator, KT1, folder.resolve("first"));
        database.execute("update ofb_person set name = 'เปลี่ยน' where id = 12");
        return folder.resolve("first");
    }

    private void assertRefused(String key, Path backup) {
        assertThat(refusal(KT1, backup)).isEqualTo(key);
        assertThat(database.number("select count(*) from ofb_person where name = 'เปลี่ยน'"))
                .as("nothing changed")
                .isEqualTo(1);
        assertThat(trail.actions()).doesNotContain("core.office.replaced");
    }

    private String refusal(OfficeId office, Path backup) {
        try {
            backups().replace(operator, office, backup);
            return "";
        } catch (Rejected refused) {
            return refused.problems().getFirst().key();
        }
    }

    /** As somebody would who knows the format. */
    private static void rewrite(Path backup, String name, String content) throws IOException {
        Path file = backup.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        String sum = sha256(Files.readAllBytes(file));
        Path sums = backup.resolve("SHA256SUMS");
        Files.write(
                sums,
                Files.readAllLines(sums).stream()
                        .map(line -> line.endsWith("  " + name) ? sum + "  " + name : line)
                        .toList());
    }
}
