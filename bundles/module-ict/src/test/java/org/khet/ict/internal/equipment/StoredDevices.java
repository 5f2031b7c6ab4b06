package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.series.Series;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;

/** The declared register over a test database. */
public final class StoredDevices implements SampleDevices {
    public final PropertyGateway property = new PropertyGateway(new ServiceUnit(FakeUnits.ofSampleOffices()));
    /** Where devices of these tests have their addresses. */
    public final NetworkRegister network;

    private final DeclaredDevices declared;

    public StoredDevices(TestDatabase database) {
        this(database, new RecordFixture(database));
    }

    public StoredDevices(TestDatabase database, RecordFixture fixture) {
        this(database, fixture, new FakeSeries());
    }

    /** The same with numbers of another series. */
    public StoredDevices(TestDatabase database, RecordFixture fixture, Series series) {
        network = new NetworkRegister(fixture.services(), database.unit());
        declared = new DeclaredDevices(
                fixture.services(),
                database.unit(),
                series,
                new ServiceUnit(FakeUnits.ofSampleOffices()),
                new FakeCallers(),
                new IctSql(database.unit()),
                property,
                network);
    }

    @Override
    public DeclaredDevices register() {
        return declared;
    }

    @Override
    public Device add(
            DeviceOwner owner,
            Device.DeviceText words,
            DeviceState state,
            @Nullable LocalDate warranty,
            String location) {
        RecordService<DeviceRecord> devices = declared.devices().internal();
        DeviceRecord kind = devices.kind();
        var system = new FakeCallers().system(SampleOffices.KT1);
        RecordRow row = devices.create(
                system,
                new RecordDraft()
                        .with(kind.unit, owner.unit())
                        .with(kind.school, owner.school())
                        .with(kind.deviceClass, words.classCode())
                        .with(kind.name, words.name())
                        .with(kind.brand, words.brand())
                        .with(kind.serialNo, words.serial())
                        .with(kind.propertyNo, words.propertyNo())
                        .with(kind.warranty, warranty)
                        .with(kind.location, location));
        return kind.device(
                state == DeviceState.IN_USE
                        ? row
                        : devices.act(system, row, kind.find, new RecordDraft().with(kind.former, state.name()), ""));
    }
}
