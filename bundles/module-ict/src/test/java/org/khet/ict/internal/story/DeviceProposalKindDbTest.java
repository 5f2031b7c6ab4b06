package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceProposalRecord;
import org.khet.ict.internal.equipment.DeviceProposalSort;
import org.khet.ict.internal.equipment.DeviceRecord;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What schools propose about devices, and what the desk makes of it. Source: ict A.3, I.2.6, ICT-34. */
@OnEachDatabase
class DeviceProposalKindDbTest extends RecordContract<DeviceProposalRecord> {
    private static final SchoolId S05 = new SchoolId(105);
    private static final SchoolId S09 = new SchoolId(109);
    private final RecordService<DeviceRecord> devices;
    private int made;

    DeviceProposalKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new StoredDevices(database, fixture)
                        .register()
                        .proposals()
                        .kind());
        devices = new StoredDevices(database, fixture).register().devices();
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return SampleDraft.of(kind, TODAY)
                .with(kind.serialNo, "SN-" + made)
                .with(kind.propertyNo, "7440-001-000" + made + "/65");
    }

    private static TestCaller desk() {
        return TestCaller.of(SampleOffices.KT1, 12)
                .with(
                        IctPermissions.EQUIPMENT_EDIT,
                        IctPermissions.EQUIPMENT_VIEW,
                        IctPermissions.EQUIPMENT_PROPOSE,
                        IctPermissions.REPAIR_WORK);
    }

    private static TestCaller school(SchoolId school) {
        return TestCaller.of(SampleOffices.KT1, 15)
                .inSchool(school, IctPermissions.EQUIPMENT_VIEW, IctPermissions.EQUIPMENT_PROPOSE);
    }

    private RecordDraft entering(String serial) {
        return new RecordDraft()
                .with(kind.sort, DeviceProposalSort.ENTER)
                .with(kind.school, S05)
                .with(kind.why, "ได้รับบริจาคจากผู้ปกครอง")
                .with(kind.deviceClass, "NB")
                .with(kind.name, "โน้ตบุ๊ก")
                .with(kind.brand, "แบรนด์ ก")
                .with(kind.model, "N14")
                .with(kind.serialNo, serial);
    }

    private RecordDraft about(DeviceProposalSort sort, RecordRow device) {
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.school, S05)
                .with(kind.device, device.id())
                .with(kind.why, "ซ่อมไม่คุ้ม");
    }

    private static void refused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(rejected -> assertThat(rejected.problems()).anySatisfy(one -> {
                    assertThat(one.field()).isEqualTo(field);
                    assertThat(one.key()).isEqualTo(key);
                }));
    }

    @Test
    void schoolProposesItsDevice_theDeskTakesItIntoTheRegister_asTwinItIsRefused() {
        RecordRow asked = service.create(school(S05), entering("SN-0001"));
        assertThat(asked.state()).isEqualTo(kind.proposed);
        assertThat(devices.count(desk(), RecordFilter.ALL)).as("nothing yet").isZero();
        assertThatExceptionOfType(NotPermitted.class)
                .as("of another school")
                .isThrownBy(() -> service.create(school(S09), entering("SN-0002")));
        assertThat(service.actions(school(S05), asked))
                .as("nobody decides the own")
                .doesNotContain(kind.accept);

        RecordRow accepted = service.act(desk(), asked, kind.accept);
        RecordRow device = devices.open(desk(), accepted.get(kind.device).orElseThrow());
        assertThat(device.get(devices.kind().assetNo)).isEqualTo("ICT-0001");
        assertThat(device.get(devices.kind().school)).contains(S05);
        assertThat(device.get(devices.kind().model)).isEqualTo("N14");
        RecordRow twin = service.create(school(S05), entering("SN-0001"));
        refused("serial_no", "ict.error.twin", () -> service.act(desk(), twin, kind.accept));
        assertThat(service.open(desk(), twin.id()).state()).isEqualTo(kind.proposed);
    }

    @Test
    void schoolProposesToReplaceAndToGiveUp_onlyTheOwnDevice_theDeskLetsItWaitForItsDisposal() {
        RecordRow own = service.act(desk(), service.create(school(S05), entering("SN-0001")), kind.accept);
        RecordRow device = devices.open(desk(), own.get(kind.device).orElseThrow());
        refused(
                "device",
                "ict.error.other-school",
                () -> service.create(
                        school(S09), about(DeviceProposalSort.DISPOSE, device).with(kind.school, S09)));
        refused(
                "device",
                "records.error.missing",
                () -> service.create(
                        school(S05), about(DeviceProposalSort.REPLACE, device).with(kind.device, null)));

        RecordRow replace = service.create(school(S05), about(DeviceProposalSort.REPLACE, device));
        service.act(desk(), replace, kind.accept);
        assertThat(devices.open(desk(), device.id()).state()).isEqualTo(devices.kind().inUse);
        assertThat(service.all(desk(), RecordFilter.ALL.in("accepted"))).hasSize(2);

        RecordRow away = service.create(school(S05), about(DeviceProposalSort.DISPOSE, device));
        service.act(desk(), away, kind.accept);
        assertThat(devices.open(desk(), device.id()).state()).isEqualTo(devices.kind().waitingDisposal);
        RecordRow again = service.create(school(S05), about(DeviceProposalSort.DISPOSE, device));
        assertThat(service.act(desk(), again, kind.decline, new RecordDraft(), "รอจำหน่ายอยู่แล้ว")
                        .state())
                .isEqualTo(kind.declined);
    }
}
