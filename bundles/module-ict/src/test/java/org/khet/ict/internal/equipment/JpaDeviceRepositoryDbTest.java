package org.khet.ict.internal.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class JpaDeviceRepositoryDbTest {
    private static final DeviceOwner OFFICE = new DeviceOwner(TestOffice.FIN, null);
    private static final DeviceOwner SCHOOL = new DeviceOwner(null, TestOffice.S05);
    private final TestDatabase database;
    private final TestOffice office;
    private final DeviceRegister register;

    JpaDeviceRepositoryDbTest(TestDatabase database) {
        this.database = database;
        office = new TestOffice(
                new JpaTicketRepository(database.unit()),
                new JpaDeviceRepository(database.unit()),
                database.transactions());
        register = office.equipment;
    }

    @BeforeEach
    void emptyRegister() {
        database.clear();
    }

    private static DeviceDraft draft(DeviceOwner owner, String name, String serial, String property) {
        var words = new Device.Words("NB", name, "ยี่ห้อตัวอย่าง", serial, property);
        return new DeviceDraft(owner, words, DeviceState.IN_USE, LocalDate.of(2027, 3, 14), "ห้อง 1");
    }

    @Test
    void deviceGetsTheNextNumberAndComesBackAsItWas() {
        Device first = register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "SN1", "7440-001-0003/65"));
        Device second = register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "SN2", ""));

        assertThat(first.assetNo()).isEqualTo("ICT-0001");
        assertThat(second.assetNo()).isEqualTo("ICT-0002");
        assertThat(register.open(office.school(), first.id())).isEqualTo(first);
    }

    @Test
    void devicesOfADeliveryComeTogetherOrNotAtAll() {
        register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "SN1", ""));

        assertThatThrownBy(() -> register.addAll(
                        office.head(), List.of(draft(SCHOOL, "จอ", "SN2", ""), draft(SCHOOL, "จอ", "SN1", ""))))
                .isInstanceOf(Rejected.class);
        assertThat(names(office.school())).containsExactly("โน้ตบุ๊ก");

        List<Device> added =
                register.addAll(office.head(), List.of(draft(SCHOOL, "จอ", "SN2", ""), draft(OFFICE, "จอ", "SN3", "")));

        assertThat(names(office.clerk())).containsExactly("จอ", "จอ", "โน้ตบุ๊ก");
        assertThat(added).extracting(device -> device.key().version()).doesNotContain(0);
        assertThat(office.trail.all().getLast().details())
                .containsEntry(
                        "number",
                        added.getFirst().assetNo() + "–" + added.getLast().assetNo());
        assertThatThrownBy(() -> register.addAll(office.school(), List.of(draft(SCHOOL, "จอ", "", ""))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void doubledSerialOrPropertyNumberIsRefusedWithItsTwin() {
        register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "SN1", "P1"));

        assertThatThrownBy(() -> register.add(office.head(), draft(SCHOOL, "จอ", "SN1", "P2")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat(refused.problems().getFirst().args()).containsExactly("ICT-0001"));
        assertThatThrownBy(() -> register.add(office.head(), draft(SCHOOL, "จอ", "SN9", "P1")))
                .isInstanceOf(Rejected.class);
        register.add(office.head(), draft(OFFICE, "จอ", "SN9", "P1"));
    }

    @Test
    void schoolSeesItsOwn_staffTheOffices_theDeskAll_theOtherOfficeNone() {
        Device schools = register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "", ""));
        register.add(office.head(), draft(OFFICE, "เครื่องพิมพ์", "", ""));

        assertThat(names(office.school())).containsExactly("โน้ตบุ๊ก");
        assertThat(names(office.finance())).containsExactly("เครื่องพิมพ์");
        assertThat(names(office.clerk())).containsExactly("เครื่องพิมพ์", "โน้ตบุ๊ก");
        assertThat(names(office.otherOffice())).isEmpty();
        assertThatThrownBy(() -> register.open(office.otherSchool(), schools.id()))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> register.add(office.school(), draft(SCHOOL, "จอ", "", "")))
                .isInstanceOf(NotPermitted.class);
    }

    private List<String> names(TestCaller caller) {
        return register.page(caller, DeviceFilter.ALL, new PageRequest(0, 20, List.of())).stream()
                .map(device -> device.words().name())
                .toList();
    }

    @Test
    void textFindsNamesAndNumbersAndPercentIsNoJoker() {
        register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก 100%", "", ""));
        register.add(office.head(), draft(SCHOOL, "เครื่องพิมพ์", "", ""));

        assertThat(register.count(office.head(), DeviceFilter.ALL.with("ict-0002")))
                .isEqualTo(1);
        assertThat(register.count(office.head(), DeviceFilter.ALL.with("%"))).isEqualTo(1);
        assertThat(register.count(
                        office.head(),
                        new DeviceFilter("", Set.of("NB"), Set.of(DeviceState.LOST), Set.of(), Set.of(), false)))
                .isZero();
    }

    @Test
    void textIsFoundHoweverItIsTyped() {
        Device printer =
                register.add(office.head(), draft(SCHOOL, "เครื่องพิมพ์ LaserJet น้ำเงิน", "SN-7", "7440-003/65"));

        for (String typed : List.of("laserjet", "นํ้าเงิน", "๗๔๔๐-๐๐๓", "sn-7", "ยี่ห้อตัวอย่าง")) {
            assertThat(found(DeviceFilter.ALL.with(typed))).as(typed).containsExactly(printer.id());
        }
        Device renamed = register.change(office.head(), printer, draft(SCHOOL, "จอภาพ", "SN-7", "7440-003/65"));
        assertThat(found(DeviceFilter.ALL.with("laserjet"))).isEmpty();
        assertThat(found(DeviceFilter.ALL.with("จอภาพ"))).containsExactly(renamed.id());
    }

    @Test
    void listIsLimitedToOwners() {
        Device schools = register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "", ""));
        Device units = register.add(office.head(), draft(OFFICE, "เครื่องพิมพ์", "", ""));
        Device own = register.add(office.head(), draft(new DeviceOwner(null, null), "สวิตช์", "", ""));

        assertThat(found(owned(Set.of(TestOffice.FIN), Set.of(), false))).containsExactly(units.id());
        assertThat(found(owned(Set.of(), Set.of(TestOffice.S05), false))).containsExactly(schools.id());
        assertThat(found(owned(Set.of(), Set.of(), true))).containsExactly(own.id());
        assertThat(found(owned(Set.of(TestOffice.FIN), Set.of(), true))).containsExactly(own.id(), units.id());
    }

    private static DeviceFilter owned(Set<UnitId> units, Set<SchoolId> schools, boolean itself) {
        return new DeviceFilter("", Set.of(), Set.of(), units, schools, itself);
    }

    private List<Long> found(DeviceFilter filter) {
        return register.page(office.head(), filter, new PageRequest(0, 20, List.of())).stream()
                .map(Device::id)
                .toList();
    }

    @Test
    void databaseItselfKeepsASecondDeviceWithTheSameNumberOut() {
        Device first = register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "SN1", "P1"));
        var twin = new Device(
                new Device.Key(0, 0, TestOffice.KT1),
                "ICT-0999",
                first.owner(),
                first.words(),
                DeviceState.IN_USE,
                null,
                "");

        assertThatThrownBy(() -> office.devices.add(TestOffice.KT1, 999, twin)).isInstanceOf(Rejected.class);
        assertThat(register.count(office.head(), DeviceFilter.ALL)).isEqualTo(1);
    }

    @Test
    void rightForAnotherUnitChangesNothing_rightForTheOwningUnitDoes() {
        TestCaller finance = office.finance().inUnit(TestOffice.FIN, IctPermissions.EQUIPMENT_EDIT);
        TestCaller ict = office.ictStaff().inUnit(TestOffice.ICT, IctPermissions.EQUIPMENT_EDIT);

        assertThat(register.isEditor(finance)).isFalse();
        assertThatThrownBy(() -> register.add(finance, draft(OFFICE, "จอ", "", "")))
                .isInstanceOf(NotPermitted.class);
        register.add(ict, draft(OFFICE, "จอ", "", ""));
    }

    @Test
    void secondSaverIsTold() {
        Device seen = register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "", ""));
        register.change(office.head(), seen, draft(SCHOOL, "โน้ตบุ๊กใหม่", "", ""));

        assertThatThrownBy(() -> register.change(office.technician(), seen, draft(SCHOOL, "อื่น", "", "")))
                .isInstanceOf(Outdated.class);
    }
}
