package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.SampleOffices.KT1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.admin.operation.Backups.Made;
import org.khet.portal.api.admin.operation.OfficeBackups.Replaced;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.backup.PendingRestore;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.testkit.fake.RecordingTrail.Line;

/** One office of two goes back to what it was, the other goes on, on either product. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class OfficeBackupTest extends OfficeBackupCase {
    OfficeBackupTest(TestDatabase database) {
        super(database);
    }

    @Test
    void bothOfficesChange_oneIsPutBack_andIsAsItWas_theOtherKeepsItsChange() throws IOException {
        // given
        Made made = backups().make(operator, KT1, folder.resolve("first"));
        assertThat(made.files()).isEqualTo(1);
        bothChange();
        assertThat(backups().compare(operator, folder.resolve("first")))
                .filteredOn(table -> !table.isEqual())
                .extracting(Compared::table)
                .containsExactlyInAnyOrder("ofb_office", "ofb_person", "ofb_role", "ofb_a_right", "ofb_photo");

        // when
        Replaced replaced = backups().replace(operator, KT1, folder.resolve("first"));

        // then
        assertThat(replaced).isEqualTo(new Replaced(made.at(), 6, 6, 7, 1));
        assertThat(backups().compare(operator, folder.resolve("first")))
                .hasSize(6)
                .allMatch(Compared::isEqual);
        assertThat(database.number("select chief_id from ofb_person where id = 11"))
                .isEqualTo(12);
        assertThat(photo(PHOTO_1)).hasContent("ภาพ 1");
        assertThat(database.number("select count(*) from ofb_person where office_id = 2 and name = 'ใหม่ในเขต 2'"))
                .as("the other office goes on")
                .isEqualTo(1);
        assertThat(database.number("select count(*) from ofb_a_right where role_id = 2 and name = 'write'"))
                .isEqualTo(1);
    }

    @Test
    void whatHappenedStays_andWhatTheMachineIsBusyWith() throws IOException {
        backups().make(operator, KT1, folder.resolve("first"));
        database.execute(
                "insert into ofb_trail (id, office_id, act) values (3, 1, 'changed')",
                "update ofb_mail set state = 'sent' where id = 1",
                "update ofb_counter set last_number = 90",
                "update ofb_account set password = '$2a$fresh' where id = 1");

        backups().replace(operator, KT1, folder.resolve("first"));

        assertThat(database.number("select count(*) from ofb_trail where office_id = 1"))
                .isEqualTo(2);
        assertThat(database.number("select count(*) from ofb_mail where state = 'sent'"))
                .as("no mail goes out twice")
                .isEqualTo(1);
        assertThat(database.number("select last_number from ofb_counter")).isEqualTo(90);
        assertThat(database.number("select count(*) from ofb_account where password = '$2a$fresh' and boss = true"))
                .isEqualTo(1);
        assertThat(trail.actions())
                .as("on the trail of the runtime and of the office")
                .containsExactly(
                        "core.office.archived", "core.office.archived", "core.office.replaced", "core.office.replaced");
        assertThat(trail.all().getLast())
                .extracting(Line::object, line -> line.details().get("rows"))
                .containsExactly("core.office/1", "7");
        assertThat(trail.all().getLast().details().get("sha256")).matches("[0-9a-f]{64}");
        assertThat(happenings.types()).containsExactly("core.office.replaced");
    }

    @Test
    void backupHoldsNoSecretsAndNothingOfTheOtherOffice() throws IOException {
        backups().make(operator, KT1, folder.resolve("first"));

        String all = everything(folder.resolve("first"));

        assertThat(all)
                .contains("somchai", "both", "สมชาย", "\t70")
                .doesNotContain("$2a$", "malee", "มาลี", "เขต 2", PHOTO_2, "waits");
        assertThat(folder.resolve("first/tables/ofb_machine.copy.gz")).doesNotExist();
        assertThat(folder.resolve("first/tables/ofb_mail.copy.gz")).doesNotExist();
        assertThat(folder.resolve("first/config")).doesNotExist();
    }

    @Test
    void backupComesIntoAnEmptyPortal_whichHoldsThisOfficeOnly() throws IOException {
        backups().make(operator, KT1, folder.resolve("first"));
        forget();
        Path waiting = PendingRestore.in(data);
        copy(folder.resolve("first"), waiting);
        List<URL> scripts = urls(Map.of("V20261120.0900__offices.sql", TABLES));
        Migrations migrations = new Migrations(database.connections(), database.kind());

        new PendingRestore(waiting)
                .bring(
                        "ofb",
                        database.connections(),
                        database.kind(),
                        version -> migrations.apply("ofb", scripts, version));

        assertThat(backups().compare(operator, folder.resolve("first"))).allMatch(Compared::isEqual);
        assertThat(database.number("select count(*) from ofb_office")).isEqualTo(1);
        assertThat(database.number("select count(*) from ofb_trail")).isEqualTo(1);
        assertThat(database.number("select last_number from ofb_counter")).isEqualTo(70);
        assertThat(database.number("select count(*) from ofb_account where password is null and boss = false"))
                .isEqualTo(2);
    }

    @Test
    void powerIsCutBeforeTheCommit_theOfficeIsAsBefore() {
        backups().make(operator, KT1, folder.resolve("first"));
        bothChange();
        List<Compared> before = backups().compare(operator, folder.resolve("first"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> backups(new CutTrail()).replace(operator, KT1, folder.resolve("first")));

        assertThat(backups().compare(operator, folder.resolve("first"))).isEqualTo(before);
    }

    @Test
    void whoDoesNotRunThePortalIsRefused() {
        RuntimeCaller nobody = new Powerless(operator);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> backups().make(nobody, KT1, folder.resolve("first")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> backups().compare(nobody, folder.resolve("first")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> backups().replace(nobody, KT1, folder.resolve("first")));
        assertThat(folder.resolve("first")).doesNotExist();
        assertThat(trail.all()).isEmpty();
    }

    private void bothChange() {
        database.execute(
                "update ofb_office set name = 'เขตที่ผิด' where id = 1",
                "delete from ofb_a_right where role_id = 1",
                "delete from ofb_role where office_id = 1",
                "delete from ofb_photo where office_id = 1",
                "insert into ofb_person (id, office_id, chief_id, name) values (13, 1, 12, 'เพิ่มผิด'),"
                        + " (14, 1, 13, 'เพิ่มผิด 2')",
                "insert into ofb_role (id, office_id, code) values (3, 1, 'wrong')",
                "insert into ofb_person (id, office_id, chief_id, name) values (23, 2, 22, 'ใหม่ในเขต 2')",
                "insert into ofb_a_right (id, role_id, name) values ('r-4', 2, 'write')");
        try {
            Files.delete(photo(PHOTO_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String everything(Path top) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var files = Files.walk(top)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().collect(Collectors.toList())) {
                all.write((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
                try (InputStream raw = Files.newInputStream(file);
                        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                    in.transferTo(all);
                }
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The last thing before the commit does not come to its end. */
    private static final class CutTrail implements AuditTrail {
        @Override
        public void append(Caller caller, String action, String object, Map<String, String> details) {
            throw new IllegalStateException("power cut");
        }

        @Override
        public void append(RuntimeCaller caller, String action, String object, Map<String, String> details) {
            throw new IllegalStateException("power cut");
        }
    }
}
