package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.network.NetworkAddressRecord;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one, and that an address in use is never given twice. Source: ict ICT-47. */
@OnEachDatabase
class NetworkAddressKindDbTest extends RecordContract<NetworkAddressRecord> {
    private final StoredDevices devices;
    private int made;

    NetworkAddressKindDbTest(TestDatabase database) {
        super(database, new NetworkAddressRecord());
        devices = new StoredDevices(database, fixture);
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.address, "192.0.2." + ++made);
    }

    private RecordDraft at(String address) {
        return draft().with(kind.address, address);
    }

    @Test
    void addressInUseIsNotGivenTwice_releasedItIsFreeForAnother_misspeltOnesAreRefused() {
        RecordRow first = service.create(person(13), at("192.0.2.77"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.create(person(13), at("192.0.2.77")));
        RecordRow other = service.create(person(13), at("192.0.2.78"));
        assertThatExceptionOfType(Rejected.class)
                .as("changed into one that is in use")
                .isThrownBy(() ->
                        service.change(person(13), other, RecordDraft.of(other).with(kind.address, "192.0.2.77")));
        service.act(person(13), first, kind.release, new RecordDraft(), "เลิกใช้เครื่อง");
        RecordRow second = service.create(person(13), at("192.0.2.77"));
        assertThat(second.get(kind.address)).isEqualTo(first.get(kind.address));
        for (String wrong :
                new String[] {"192.0.2.256", "192.0.2", "192.0.02.1", "host-1", "12:", ":::::", "1::2::3"}) {
            assertThatExceptionOfType(Rejected.class).as(wrong).isThrownBy(() -> service.create(person(13), at(wrong)));
        }
        service.create(person(13), at("2001:db8::10"));
        assertThatExceptionOfType(Rejected.class)
                .as("the same in another spelling")
                .isThrownBy(() -> service.create(person(13), at("2001:DB8:0:0::10")));
    }

    /** A device of the register is chosen, not typed again; disposed of, it keeps no address. Source: ict ICT-47. */
    @Test
    void addressOfADeviceOfTheRegisterNamesIt_andIsFreeOnceTheDeviceIsDisposedOf() {
        var addresses = devices.network.addresses();
        var plan = addresses.kind();
        Device router = devices.add(
                new DeviceOwner(null, new SchoolId(105)),
                new Device.DeviceText("RT", "เราเตอร์", "", "SN-1", ""),
                DeviceState.WAITING_DISPOSAL,
                null,
                "");
        RecordDraft typed =
                SampleDraft.of(plan, TODAY).with(plan.address, "192.0.2.90").with(plan.device, "");
        assertThatExceptionOfType(Rejected.class)
                .as("neither chosen nor typed")
                .isThrownBy(() -> addresses.create(person(13), typed));
        RecordRow row = addresses.create(person(13), typed.with(plan.equipment, router.id()));
        assertThat(addresses.titles(SampleOffices.KT1, List.of(row.id())).get(row.id()))
                .contains("192.0.2.90", router.assetNo());

        var register = devices.register().devices();
        TestCaller head = TestCaller.of(SampleOffices.KT1, 12)
                .with(IctPermissions.EQUIPMENT_EDIT, IctPermissions.EQUIPMENT_VIEW, IctPermissions.REPAIR_WORK);
        register.act(
                head, register.open(head, router.id()), register.kind().dispose, new RecordDraft(), "ขายทอดตลาดแล้ว");

        RecordRow free = addresses.open(person(13), row.id());
        assertThat(free.state()).isEqualTo(plan.released);
        assertThat(addresses.steps(person(13), row.id()).getLast().words()).contains(router.assetNo());
        RecordRow next =
                addresses.create(person(13), SampleDraft.of(plan, TODAY).with(plan.address, "192.0.2.90"));
        assertThat(next.state()).isEqualTo(plan.inUse);
    }
}
