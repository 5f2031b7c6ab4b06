package org.khet.ict.internal.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.JpaTickets;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class JpaDevicesDbTest {
    private static final DeviceOwner OFFICE = new DeviceOwner(TestOffice.FIN, null);
    private static final DeviceOwner SCHOOL = new DeviceOwner(null, TestOffice.S05);
    private final TestDatabase database;
    private final TestOffice office;
    private final DeviceRegister register;

    JpaDevicesDbTest(TestDatabase database) {
        this.database = database;
        office = new TestOffice(
                new JpaTickets(database.unit()), new JpaDevices(database.unit()), database.transactions());
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
                        new DeviceFilter("", Set.of("NB"), Set.of(DeviceState.LOST), Set.of(), Set.of())))
                .isZero();
    }

    @Test
    void secondSaverIsTold() {
        Device seen = register.add(office.head(), draft(SCHOOL, "โน้ตบุ๊ก", "", ""));
        register.change(office.head(), seen, draft(SCHOOL, "โน้ตบุ๊กใหม่", "", ""));

        assertThatThrownBy(() -> register.change(office.technician(), seen, draft(SCHOOL, "อื่น", "", "")))
                .isInstanceOf(Outdated.class);
    }
}
