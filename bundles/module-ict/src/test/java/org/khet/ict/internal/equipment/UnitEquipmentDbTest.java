package org.khet.ict.internal.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.ticket.TestOffice.FIN;
import static org.khet.portal.testkit.SampleOffices.KT1;
import static org.khet.portal.testkit.SampleOffices.KT2;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership.Owned;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What becomes of the equipment of a group that ends (CORE-03). */
@OnEachDatabase
class UnitEquipmentDbTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final UnitId PLAN = new UnitId(12);
    private final TestDatabase database;
    private final TestOffice office;
    private final UnitEquipment ownership;

    UnitEquipmentDbTest(TestDatabase database) {
        this.database = database;
        var devices = new JpaDeviceRepository(database.unit());
        office = new TestOffice(new JpaTicketRepository(database.unit()), devices, database.transactions());
        ownership = new UnitEquipment(devices, office.trail);
    }

    @BeforeEach
    void aComputerOfFinance_andOneOfASchool() {
        database.clear();
        add(new DeviceOwner(FIN, null), "SN1");
        add(new DeviceOwner(null, TestOffice.S05), "SN2");
    }

    @Test
    void computersOfTheGroupGoToItsSuccessor_thoseOfSchoolsStay() {
        assertThat(ownership.owned(KT1, FIN, LAST)).extracting(Owned::count).containsExactly(1L);

        ownership.handOver(TestCaller.in(KT1), new UnitHandover(FIN, PLAN, LAST));

        assertThat(ownership.owned(KT1, FIN, LAST)).isEmpty();
        assertThat(ownership.owned(KT1, PLAN, LAST)).extracting(Owned::count).containsExactly(1L);
        assertThat(office.trail.all().getLast().action()).isEqualTo("ict.equipment.changed");
    }

    @Test
    void anotherOfficeHandsOverNothingOfThisOne() {
        assertThat(ownership.owned(KT2, FIN, LAST)).isEmpty();

        ownership.handOver(TestCaller.in(KT2), new UnitHandover(FIN, PLAN, LAST));

        assertThat(ownership.owned(KT1, FIN, LAST)).extracting(Owned::count).containsExactly(1L);
    }

    @Test
    void schoolWithAComputer_isUsed_inItsOfficeOnly() {
        var use = new DeviceUsage(database.unit());
        List<SchoolId> asked = List.of(TestOffice.S05, new SchoolId(9999));

        assertThat(use.schools(KT1, asked)).containsExactly(TestOffice.S05);
        assertThat(use.schools(KT2, asked)).isEmpty();
    }

    @Test
    void groupWithAComputer_isUsed_inItsOfficeOnly() {
        var use = new DeviceUsage(database.unit());

        assertThat(use.units(KT1, List.of(FIN, new UnitId(9999)))).containsExactly(FIN);
        assertThat(use.units(KT2, List.of(FIN))).isEmpty();
        assertThat(use.what()).isEqualTo("ict.equipment.owned.label");
    }

    private void add(DeviceOwner owner, String serial) {
        var words = new Device.Words("NB", "โน้ตบุ๊ก", "ยี่ห้อตัวอย่าง", serial, "");
        office.equipment.add(office.head(), new DeviceDraft(owner, words, DeviceState.IN_USE, null, "ห้อง 1"));
    }
}
