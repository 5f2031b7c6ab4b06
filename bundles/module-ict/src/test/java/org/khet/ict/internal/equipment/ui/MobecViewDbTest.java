package org.khet.ict.internal.equipment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.CountingSystem;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.MobecRegister;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;

/** The page on which register and M-OBEC stand side by side. Source: ict ICT-44. */
@OnEachDatabase
class MobecViewDbTest {
    private final TestOffice desk;
    private final StoredDevices devices;
    private final MobecRegister register;

    MobecViewDbTest(TestDatabase database) {
        database.clear();
        RecordFixture fixture = new RecordFixture(database);
        devices = new StoredDevices(database, fixture);
        desk = new TestOffice(new JpaTicketRepository(database.unit()), devices, database.transactions());
        register = new MobecRegister(fixture.services(), database.unit(), devices.register(), desk.clock);
    }

    private String page(Caller caller) {
        return page(caller, Map.of());
    }

    private String page(Caller caller, Map<String, List<String>> query) {
        TestRequest request = TestRequest.of(
                caller,
                TextCatalog.load(MobecView.class.getClassLoader(), "ict").in(TextCatalog.THAI));
        request.query(query);
        MobecList list = new MobecList(register, new FakeSchools(), new RecordingExports());
        var words = new EquipmentMessages(request.texts(), new IctCodeLists(new FakeCodeLists()), caller.office());
        return new MobecView(request, list, words).getElement().getOuterHTML();
    }

    @Test
    void emptyListLeadsToTheImport_whoMayImport_afterwardsItNamesWhatDiffers() {
        assertThat(page(desk.head())).contains("ยังไม่มีจำนวนตาม M-OBEC", "admin/imports/ict.mobec-counts");
        assertThat(page(desk.school())).contains("ยังไม่มีจำนวนตาม M-OBEC").doesNotContain("admin/imports");

        told(2570, CountingSystem.MOBEC, 2);

        assertThat(page(desk.head())).contains("2570", "-2").doesNotContain("ยังไม่มีจำนวนตาม M-OBEC");
        assertThat(desk.head().may(IctPermissions.EQUIPMENT_EDIT)).isTrue();
    }

    /** What the register has stands there without figures too, added up by class; a past year says that the counts are of today. */
    @Test
    void countsStandThereWithoutFigures_eachSystemForItself_andAPastYearSaysThatTheRegisterIsOfToday() {
        devices.add(
                new DeviceOwner(null, TestStaff.S05),
                new Device.DeviceText("PRN", "เครื่องพิมพ์", "", "SN-1", ""),
                DeviceState.IN_USE,
                null,
                "");
        assertThat(page(desk.head()))
                .contains("ยังไม่มีจำนวนตาม M-OBEC ของปี 2570", "รวมทุกโรงเรียนตามประเภทอุปกรณ์", "+1");

        told(2569, CountingSystem.EMIS, 3);
        String past = page(desk.head(), Map.of("system", List.of("EMIS"), "year", List.of("2569")));
        assertThat(past).contains("EMIS ปี 2569 เทียบกับทะเบียนปัจจุบัน", "-2").doesNotContain("ยังไม่มีจำนวน");
        assertThat(page(desk.head(), Map.of("year", List.of("2569"))))
                .as("the other system says nothing of that year")
                .contains("ยังไม่มีจำนวนตาม M-OBEC ของปี 2569");
        assertThat(past).as("this year is offered without figures").contains("ปี 2570");
    }

    private void told(int year, CountingSystem system, int amount) {
        var kind = register.counts().kind();
        register.counts()
                .create(
                        desk.head(),
                        new RecordDraft()
                                .with(kind.system, system)
                                .with(kind.year, FiscalYear.ofBuddhist(year))
                                .with(kind.school, TestStaff.S05)
                                .with(kind.sort, "PRN")
                                .with(kind.amount, amount));
    }
}
