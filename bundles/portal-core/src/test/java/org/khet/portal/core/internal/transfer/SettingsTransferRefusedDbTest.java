package org.khet.portal.core.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.core.internal.transfer.KeptRoles.CLERK;
import static org.khet.portal.core.internal.transfer.KeptRoles.READ;
import static org.khet.portal.core.internal.transfer.TestTransfer.CAUSES;
import static org.khet.portal.core.internal.transfer.TestTransfer.DAYS;
import static org.khet.portal.core.internal.transfer.ThreeOffices.TODAY;
import static org.khet.portal.core.internal.transfer.ThreeOffices.altered;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.settings.SettingsTransfer.Part;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What may not be taken over is not, and then nothing of the file is. CORE-10. */
@OnEachDatabase
class SettingsTransferRefusedDbTest {
    private final TestDatabase database;
    private ThreeOffices offices;
    private SettingsTransferService desk;
    private TestCaller second;
    private byte[] file;

    SettingsTransferRefusedDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fileOfTheFirstOffice() {
        offices = new ThreeOffices(database);
        desk = offices.desk;
        second = offices.second;
        file = desk.write(offices.first);
    }

    @Test
    void somebodyChangesAValueMeanwhile() {
        Set<Row> seen = offices.offered(second, file);
        offices.core.settings.set(second, DAYS, 4, TODAY);

        refused(file, seen);

        assertThat(offices.core.settings.get(second.office(), DAYS, TODAY)).isEqualTo(4);
    }

    @Test
    void valueOutOfRange_whoeverAsksForIt() {
        byte[] wrong = altered(file, "7", "\"700\"");

        refused(wrong, Set.copyOf(offices.rows(second, wrong)));

        assertThat(offices.core.settings.history(second.office(), DAYS)).isEmpty();
    }

    @Test
    void oneOfTheRowsFails_thoseBeforeItAreNotStoredEither() {
        Set<Row> seen = offices.offered(second, file);
        offices.transfer.roles.failing = true;

        refused(file, seen);

        assertThat(new CoreServices(database).settings.history(second.office(), DAYS))
                .isEmpty();
    }

    private void refused(byte[] wrong, Set<Row> chosen) {
        int noted = offices.trail(second).size();
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> desk.take(second, wrong, chosen));
        assertThat(new CoreServices(database).codes.of(second.office(), CAUSES)).isEqualTo(CAUSES.standard());
        assertThat(offices.transfer.roles.open(second, CLERK).permissions()).containsExactly(READ);
        assertThat(offices.trail(second)).hasSize(noted);
    }

    @Test
    void whoMayNotSetTheWholeOffice_neitherTakesOutNorIn() {
        TestCaller stranger = TestCaller.in(second.office());
        TestCaller ofAUnit = stranger.inUnit(
                offices.core.units.of(second.office()).getFirst().id(), Settings.CONFIGURE, RoleRegister.MANAGE);

        for (TestCaller caller : List.of(stranger, ofAUnit)) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> desk.write(caller));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> desk.compare(caller, file));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> desk.take(caller, file, offices.offered(second, file)));
        }
    }

    @Test
    void nobodyGetsAPermissionThatTheImporterCouldNotGive() {
        TestCaller setter = TestCaller.in(second.office()).with(Settings.CONFIGURE);
        TestCaller keeper = setter.with(RoleRegister.MANAGE, READ);

        for (TestCaller caller : List.of(setter, keeper)) {
            List<Row> roles = offices.rows(caller, file).stream()
                    .filter(row -> row.part() == Part.ROLE)
                    .toList();
            assertThat(roles).extracting(Row::standing).containsExactly(RowStatus.FORBIDDEN);
            assertThatExceptionOfType(Outdated.class).isThrownBy(() -> desk.take(caller, file, Set.copyOf(roles)));
        }
        assertThat(offices.transfer.roles.open(second, CLERK).permissions()).containsExactly(READ);
    }

    @Test
    void whoMayNotChangeRoles_takesNoneOut() {
        byte[] without = desk.write(TestCaller.in(offices.first.office()).with(Settings.CONFIGURE));

        assertThat(ThreeOffices.text(without)).contains(DAYS.key()).doesNotContain(CLERK);
    }
}
