package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.audit.TestChain;
import org.khet.portal.core.internal.photo.SamplePictures;
import org.khet.portal.persistence.internal.backup.OfficeBackupEvents;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.persistence.internal.backup.StoredOfficeBackups;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** One of two offices goes back to its backup of the morning, with all that the core keeps of it. */
@OnEachDatabase
class CoreOfficeBackupDbTest {
    /** Tables of the core that no backup of an office holds: whoever adds one decides whether it belongs here. */
    private static final Set<String> OUTSIDE = Set.of(
            "core_preference", // of a sign-in, in whatever office
            "core_job_due",
            "core_import",
            "core_import_trace",
            "core_job",
            "core_job_run",
            "core_mail",
            "core_mail_line",
            "core_node",
            "core_round_reminder"); // nobody is reminded twice

    private final TestDatabase database;
    private final RuntimeCaller operator = CoreServices.operator(RuntimeCaller.OPERATE);
    private Path folder;
    private CoreServices core;
    private OfficeId one;
    private OfficeId two;
    private PersonId person;
    private StoredOfficeBackups backups;

    CoreOfficeBackupDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices(@TempDir Path home) {
        database.clear();
        folder = home.resolve("morning");
        core = new CoreServices(database);
        one = core.office("KT1");
        two = core.office("KT2");
        person = core.peopleDesk.add(CoreServices.keeper(one), CoreServices.person("เจ้าหน้าที่ 13"));
        core.schoolDesk.add(CoreServices.keeper(one), new SchoolDraft("โรงเรียนบ้านตัวอย่าง 05", "", List.of(), ""));
        var journal = new OfficeBackupEvents(core.offices, core.audit, new FakeCallers(), core.happenings, core.clock);
        backups = StoredOfficeBackups.of(
                database.connections(),
                database.kind(),
                (ThreadTransactions) database.transactions(),
                journal,
                new StoredBackups.Place(home, home, "0.2.0"));
        backups.addTables(new CoreTables());
    }

    @Test
    void everyTableOfTheCoreIsInTheBackup_orIsLeftOutOnPurpose() throws IOException, SQLException {
        backups.make(operator, one, folder);

        Set<String> outside = tables();
        for (String line : Files.readAllLines(folder.resolve("tables.tsv"))) {
            outside.remove(line.split("\t", -1)[0]);
        }

        assertThat(outside).isEqualTo(new TreeSet<>(OUTSIDE));
    }

    @Test
    void bothOfficesWork_oneGoesBack_theOtherKeepsItsDay_andTheTrailIsWhole() {
        // given
        backups.make(operator, one, folder);
        core.peopleDesk.add(CoreServices.keeper(one), CoreServices.person("เพิ่มผิด"));
        core.schoolDesk.add(CoreServices.keeper(one), new SchoolDraft("โรงเรียนที่เพิ่มผิด", "", List.of(), ""));
        PersonId newcomer = core.peopleDesk.add(CoreServices.keeper(two), CoreServices.person("คนใหม่"));
        assertThat(changed()).contains("core_person", "core_school");
        long entries = database.number("select count(*) from core_audit");

        // when
        backups.replace(operator, one, folder);

        // then
        assertThat(changed()).isEmpty();
        assertThat(core.people.find(one, person)).isPresent();
        assertThat(core.people.find(two, newcomer)).isPresent();
        assertThat(database.number("select count(*) from core_audit"))
                .as("nothing is taken off the trail; both trails say who did it")
                .isEqualTo(entries + 2);
        assertThat(core.happenings.types()).contains("core.office.replaced");
        TestChain.seal(database, one.value(), two.value(), 0);
        assertThat(TestChain.on(database).prove(operator))
                .extracting(Proof::broken)
                .containsOnlyNulls();
    }

    @Test
    void photoThatWasRemovedAfterTheBackup_comesBackWithItsPicture() {
        TestCaller keeper = CoreServices.keeper(one);
        byte[] face = SamplePictures.jpeg(SamplePictures.quarters(400, 400));
        core.photos.keep(
                keeper,
                person,
                Photo.NONE,
                core.photos.prepare(keeper, person, new ByteArrayInputStream(face)),
                PhotoCrop.MIDDLE);
        byte[] kept = core.photos.read(keeper, person, PhotoSize.LARGE).bytes();
        backups.make(operator, one, folder);
        core.photos.remove(keeper, person, 1);

        backups.replace(operator, one, folder);

        assertThat(core.photos.read(keeper, person, PhotoSize.LARGE).bytes()).isEqualTo(kept);
        assertThat(changed()).isEmpty();
    }

    @Test
    void officeGoesOnAfterwards() {
        backups.make(operator, one, folder);
        backups.replace(operator, one, folder);

        PersonId next = core.peopleDesk.add(CoreServices.keeper(one), CoreServices.person("คนต่อไป"));

        assertThat(next.value()).as("no number is given twice").isGreaterThan(person.value());
        assertThat(changed()).contains("core_person");
    }

    private Set<String> changed() {
        Set<String> changed = new HashSet<>();
        for (Compared table : backups.compare(operator, folder)) {
            if (!table.isEqual()) {
                changed.add(table.table());
            }
        }
        return changed;
    }

    private Set<String> tables() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (var connection = database.connections().getConnection();
                var rows =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("core_") && !name.equals("core_history")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
