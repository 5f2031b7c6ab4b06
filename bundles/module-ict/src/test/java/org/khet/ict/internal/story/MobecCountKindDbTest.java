package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.CountingSystem;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.MobecCountRecord;
import org.khet.ict.internal.equipment.MobecRegister;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one, and where register and M-OBEC differ. Source: ict ICT-44. */
@OnEachDatabase
class MobecCountKindDbTest extends RecordContract<MobecCountRecord> {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private final TestOffice desk;
    private final StoredDevices devices;
    private final MobecRegister register;
    private int made;

    MobecCountKindDbTest(TestDatabase database) {
        super(database, new MobecCountRecord());
        devices = new StoredDevices(database);
        desk = new TestOffice(new JpaTicketRepository(database.unit()), devices, database.transactions());
        register = new MobecRegister(fixture.services(), database.unit(), devices.register(), desk.clock);
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.year, FiscalYear.ofBuddhist(2500 + made++));
    }

    /** S05: 3 printers of which 1 lost, M-OBEC 2; 1 notebook, M-OBEC 4; 1 tablet that M-OBEC does not tell. S09: M-OBEC 5 printers. */
    @Test
    void differencesAreListed_bothWays_whatIsGoneDoesNotCount_andASchoolSeesItsOwn() {
        device("PRN", "1", DeviceState.IN_USE);
        device("PRN", "2", DeviceState.SPARE);
        device("PRN", "3", DeviceState.LOST);
        device("NB", "4", DeviceState.IN_USE);
        device("TAB", "5", DeviceState.IN_USE);
        told(TestStaff.S05, "PRN", 2);
        told(TestStaff.S05, "NB", 4);
        told(TestStaff.S09, "PRN", 5);

        assertThat(register.years(desk.head())).containsExactly(YEAR);
        assertThat(differing(desk.head()))
                .extracting(
                        line -> line.of().school(),
                        line -> line.of().classCode(),
                        line -> line.ours(),
                        line -> line.mobec(),
                        MobecRegister.Line::difference)
                .containsExactlyInAnyOrder(
                        tuple(TestStaff.S05, "NB", 1, 4, -3),
                        tuple(TestStaff.S05, "TAB", 1, null, 1),
                        tuple(TestStaff.S09, "PRN", 0, 5, -5));
        assertThat(register.compare(desk.head(), CountingSystem.MOBEC, YEAR)).hasSize(4);
        assertThat(differing(desk.school()))
                .extracting(line -> line.of().school())
                .containsOnly(TestStaff.S05);
    }

    /** Printers: 2 in S05 and none in S09 against 2 and 5 of M-OBEC; EMIS says 9 of S05, and nothing of other classes. */
    @Test
    void emisAndMobecStandSideBySide_addedUpByClassOverTheSchools() {
        device("PRN", "1", DeviceState.IN_USE);
        device("PRN", "2", DeviceState.SPARE);
        device("NB", "4", DeviceState.IN_USE);
        told(TestStaff.S05, "PRN", 2);
        told(TestStaff.S09, "PRN", 5);
        RecordDraft emis = figure(TestStaff.S05, "PRN", 9).with(kind().system, CountingSystem.EMIS);
        register.counts().create(desk.head(), emis);
        assertThatExceptionOfType(Rejected.class)
                .as("a figure of that system is there")
                .isThrownBy(() -> register.counts().create(desk.head(), emis));

        assertThat(sums(CountingSystem.MOBEC)).containsExactlyInAnyOrder("PRN 2 7 -5", "NB 1 0 1");
        assertThat(sums(CountingSystem.EMIS)).containsExactlyInAnyOrder("PRN 2 9 -7", "NB 1 0 1");
        assertThat(register.now()).isEqualTo(YEAR);
    }

    private List<String> sums(CountingSystem system) {
        return MobecRegister.rolledUp(register.compare(desk.head(), system, YEAR)).stream()
                .map(sum -> sum.classCode() + " " + sum.ours() + " " + sum.theirs() + " " + sum.difference())
                .toList();
    }

    private List<MobecRegister.Line> differing(Caller caller) {
        return register.compare(caller, CountingSystem.MOBEC, YEAR).stream()
                .filter(MobecRegister.Line::differs)
                .toList();
    }

    /** The file of a year has a line for each school and class; what names no school or is no number is found before. */
    @Test
    void figuresComeOutOfAFile_whatCannotBeReadIsFound_andTheListComparesThem() {
        device("PRN", "1", DeviceState.IN_USE);
        ImportTarget target = fixture.importOf(register.counts());
        assertThat(target.id()).as("to which the empty list leads").isEqualTo("ict.mobec-counts");
        RecordingFindings found = new RecordingFindings();
        target.look(
                desk.head(),
                Set.of(),
                List.of(row(2, "โรงเรียนที่ไม่มี", "PRN", "3"), row(3, name(TestStaff.S05), "PRN", "สาม")),
                found);
        assertThat(found.fields()).hasSize(2);

        target.store(
                desk.head(),
                List.of(row(2, name(TestStaff.S05), "PRN", "3"), row(3, name(TestStaff.S09), "NB", "๑,๒๐๐")),
                Set.of(),
                new ImportTarget.Arrival("mobec.xlsx", TODAY),
                new RecordingFindings());

        assertThat(differing(desk.head()))
                .extracting(line -> line.of().classCode(), MobecRegister.Line::ours, MobecRegister.Line::mobec)
                .containsExactlyInAnyOrder(tuple("PRN", 1, 3), tuple("NB", 0, 1200));
    }

    private static ImportRow row(int line, String school, String sort, String amount) {
        return new ImportRow(
                line,
                Map.of(
                        "system",
                        "MOBEC",
                        "fiscal_year",
                        "2570",
                        "school",
                        school,
                        "device_class",
                        sort,
                        "amount",
                        amount));
    }

    private static String name(SchoolId id) {
        return SampleOffices.schools().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void device(String sort, String serial, DeviceState state) {
        var words = new Device.DeviceText(sort, "อุปกรณ์ " + serial, "", serial, "");
        devices.add(new DeviceOwner(null, TestStaff.S05), words, state, null, "");
    }

    private void told(SchoolId school, String sort, int amount) {
        register.counts().create(desk.head(), figure(school, sort, amount));
    }

    private RecordDraft figure(SchoolId school, String sort, int amount) {
        return new RecordDraft()
                .with(kind().system, CountingSystem.MOBEC)
                .with(kind().year, YEAR)
                .with(kind().school, school)
                .with(kind().sort, sort)
                .with(kind().amount, amount);
    }

    private MobecCountRecord kind() {
        return register.counts().kind();
    }
}
