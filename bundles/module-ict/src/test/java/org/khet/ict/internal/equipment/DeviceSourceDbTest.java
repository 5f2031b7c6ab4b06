package org.khet.ict.internal.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.testkit.SampleOffices.KT1;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/** Ctrl K finds devices by number, name and serial number, as far as the register shows them. Source: core CORE-109. */
@OnEachDatabase
class DeviceSourceDbTest {
    private static final UnitId FINANCE = SampleOffices.unit(KT1, "FIN").id();
    private static final List<SchoolId> SCHOOLS = SampleOffices.schools().stream()
            .filter(school -> school.office().equals(KT1))
            .map(school -> school.id())
            .toList();
    private final TestDatabase database;
    private final RecordingEvents events = new RecordingEvents();
    private final DeviceRegister register;
    private final DeviceSource source;

    DeviceSourceDbTest(TestDatabase database) {
        this.database = database;
        var devices = new JpaDeviceRepository(database.unit());
        var rights = new DeviceValidator(
                devices, new IctCodeLists(new FakeCodeLists()), new ServiceUnit(FakeUnits.ofSampleOffices()));
        register = new DeviceRegister(
                devices, rights, new FakeSeries(), new RecordingTrail(), database.transactions(), events);
        source = new DeviceSource(devices, rights);
    }

    @BeforeEach
    void fourDevices() {
        database.clear();
        add(new DeviceOwner(null, null), "เครื่องสำรองไฟห้องแม่ข่าย", "SN-UPS-01");
        add(new DeviceOwner(FINANCE, null), "เครื่องพิมพ์การเงิน", "SN-PRN-07");
        add(new DeviceOwner(null, SCHOOLS.get(0)), "โน้ตบุ๊กโรงเรียนแรก", "SN-NB-11");
        add(new DeviceOwner(null, SCHOOLS.get(1)), "โน้ตบุ๊กโรงเรียนที่สอง", "SN-NB-12");
    }

    @Test
    void eachFindsWhatTheRegisterShows_theDeskAll_theOfficeItsOwn_aSchoolItsOwn() {
        TestCaller officer =
                TestCaller.in(KT1).inUnit(SampleOffices.unit(KT1, "PLAN").id(), IctPermissions.EQUIPMENT_VIEW);
        TestCaller school = TestCaller.in(KT1).inSchool(SCHOOLS.get(0), IctPermissions.EQUIPMENT_VIEW);

        assertThat(found(head())).hasSize(4).isEqualTo(listed(head()));
        assertThat(found(officer)).hasSize(2).isEqualTo(listed(officer));
        assertThat(found(school)).hasSize(1).isEqualTo(listed(school));
        assertThat(source.reach(TestCaller.in(KT1))).contains(Scope.NONE);
        assertThat(source.count(KT1)).isEqualTo(4);
    }

    @Test
    void wordsAreNumberNameAndSerial_andASavedChangeIsHeardWithoutTellingAnybody() {
        Device printer = register.page(head(), DeviceFilter.ALL.with("SN-PRN-07"), new PageRequest(0, 5, List.of()))
                .getFirst();
        RecordSource.Entry entry = source.find(KT1, printer.id()).orElseThrow();
        assertThat(entry.title()).isEqualTo(printer.assetNo() + " เครื่องพิมพ์การเงิน");
        assertThat(entry.text()).contains("SN-PRN-07");
        assertThat(entry.link()).isEqualTo("ict/equipment/" + printer.id());

        register.change(
                head(),
                printer,
                new DeviceDraft(
                        printer.owner(),
                        new Device.Words("PRN", "เครื่องพิมพ์ห้องผู้อำนวยการ", "", "SN-PRN-07", ""),
                        printer.state(),
                        null,
                        ""));

        DomainEvent heard = events.all().getLast();
        assertThat(heard.recordType()).isEqualTo(source.type());
        assertThat(heard.recordId()).isEqualTo(printer.id());
        assertThat(heard.audience()).isEqualTo(DomainEvent.Audience.NOBODY);
        assertThat(source.find(KT1, printer.id()).orElseThrow().title()).contains("ห้องผู้อำนวยการ");
        assertThat(events.all()).as("four were added, one was changed").hasSize(5);
    }

    private void add(DeviceOwner owner, String name, String serial) {
        register.add(
                head(),
                new DeviceDraft(owner, new Device.Words("PRN", name, "", serial, ""), DeviceState.IN_USE, null, ""));
    }

    private static TestCaller head() {
        return TestCaller.of(KT1, 12).with(IctPermissions.EQUIPMENT_EDIT, IctPermissions.EQUIPMENT_VIEW);
    }

    private List<Long> listed(Caller caller) {
        return register
                .page(caller, DeviceFilter.ALL, new PageRequest(0, 50, List.of(new PageRequest.Sort("number", false))))
                .stream()
                .map(Device::id)
                .toList();
    }

    private List<Long> found(Caller caller) {
        Scope reach = source.reach(caller).orElseThrow();
        List<Long> found = new ArrayList<>();
        source.all(KT1, entry -> {
            boolean unit = entry.unit() != null && reach.units().contains(entry.unit());
            boolean school = entry.school() != null && reach.schools().contains(entry.school());
            if (reach.wholeOffice() || unit || school) {
                found.add(entry.id());
            }
        });
        return found;
    }
}
