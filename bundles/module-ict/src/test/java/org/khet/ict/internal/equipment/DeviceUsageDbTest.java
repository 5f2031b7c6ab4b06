package org.khet.ict.internal.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.testkit.SampleOffices.KT1;
import static org.khet.portal.testkit.SampleOffices.KT2;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.record.RecordFixture;

/** Which schools and units own devices, and what is kept when one goes to the successor of its unit. Source: core CORE-03. */
@OnEachDatabase
class DeviceUsageDbTest {
    private static final UnitId FIN = SampleOffices.unit(KT1, "FIN").id();
    private static final UnitId PLAN = SampleOffices.unit(KT1, "PLAN").id();
    private final TestDatabase database;

    DeviceUsageDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
    }

    @Test
    void schoolAndUnitWithAComputer_areUsed_inTheirOfficeOnly_andItsMoveToAnotherUnitIsKept() {
        var fixture = new RecordFixture(database);
        StoredDevices devices = new StoredDevices(database, fixture);
        Device computer = devices.add(new DeviceOwner(FIN, null), words("SN1"), DeviceState.IN_USE, null, "ห้อง 1");
        devices.add(new DeviceOwner(null, TestOffice.S05), words("SN2"), DeviceState.DISPOSED, null, "ห้อง 2");
        var use = new DeviceUsage(new IctSql(database.unit()));
        List<SchoolId> asked = List.of(TestOffice.S05, new SchoolId(9999));

        assertThat(use.schools(KT1, asked)).containsExactly(TestOffice.S05);
        assertThat(use.schools(KT2, asked)).isEmpty();
        var service = devices.register().devices();
        RecordUsage units = unitsOf(fixture, service.kind());
        assertThat(units.units(KT1, List.of(FIN, PLAN))).containsExactly(FIN);
        assertThat(units.units(KT2, List.of(FIN))).isEmpty();

        var system = new FakeCallers().system(KT1);
        service.internal()
                .change(
                        system,
                        service.find(KT1, computer.id()).orElseThrow(),
                        new RecordDraft().with(service.kind().unit, PLAN));

        assertThat(units.units(KT1, List.of(FIN, PLAN))).containsExactly(PLAN);
        var moves = devices.register().moves();
        var kind = moves.kind();
        assertThat(moves.internal().all(system, RecordFilter.of(kind.device.is(computer.id()))))
                .extracting(row -> row.get(kind.sort), row -> row.get(kind.former), row -> row.get(kind.later))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        DeviceMoveSort.OWNER, "u" + FIN.value(), "u" + PLAN.value()));
    }

    /** The module with this register alone. */
    private RecordUsage unitsOf(RecordFixture fixture, DeviceRecord kind) {
        var module = new RecordModule("ict", fixture.services(), fixture.views(), database.unit()) {
            private void keep() {
                keeps(kind);
            }
        };
        module.keep();
        return fixture.usesOf(module);
    }

    private static Device.DeviceText words(String serial) {
        return new Device.DeviceText("NB", "โน้ตบุ๊ก", "ยี่ห้อตัวอย่าง", serial, "");
    }
}
