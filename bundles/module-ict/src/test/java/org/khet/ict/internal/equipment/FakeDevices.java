package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;

/** Devices in memory. */
public final class FakeDevices implements DeviceRegister, SampleDevices {
    private final Map<Long, Device> rows = new LinkedHashMap<>();
    private final Map<Long, DeviceState> former = new LinkedHashMap<>();
    private long last = 5000;

    @Override
    public DeviceRegister register() {
        return this;
    }

    @Override
    public Device add(
            DeviceOwner owner,
            Device.DeviceText words,
            DeviceState state,
            @Nullable LocalDate warranty,
            String location) {
        long id = ++last;
        String number = "ICT-%04d".formatted(rows.size() + 1);
        Device added =
                new Device(new Device.Key(id, 1, SampleOffices.KT1), number, owner, words, state, warranty, location);
        rows.put(id, added);
        return added;
    }

    private void put(Device d, DeviceState state) {
        rows.put(
                d.id(),
                new Device(
                        new Device.Key(d.id(), d.key().version() + 1, d.key().office()),
                        d.assetNo(),
                        d.owner(),
                        d.words(),
                        state,
                        d.warranty(),
                        d.location()));
    }

    @Override
    public Optional<Device> find(OfficeId office, long id) {
        return all(office).filter(d -> d.id() == id).findFirst();
    }

    @Override
    public Optional<Device> named(OfficeId office, String number) {
        return all(office).filter(d -> d.assetNo().equals(number)).findFirst();
    }

    @Override
    public List<Device> reportable(OfficeId office, @Nullable SchoolId school, String text, PageRequest page) {
        return part(
                all(office).filter(d -> d.owner().usableBy(school) && !d.state().isGone()), page);
    }

    @Override
    public List<Device> inService(OfficeId office, String classCode, PageRequest page) {
        return part(all(office).filter(d -> d.words().classCode().equals(classCode)), page);
    }

    private static List<Device> part(Stream<Device> devices, PageRequest page) {
        return devices.skip(page.offset()).limit(page.limit()).toList();
    }

    @Override
    public void repairStarted(OfficeId office, long id) {
        Device d = rows.get(id);
        if (d.state() != DeviceState.UNDER_REPAIR) {
            former.put(id, d.state());
            put(d, DeviceState.UNDER_REPAIR);
        }
    }

    @Override
    public void conditionFound(OfficeId office, long id, DeviceState condition, String why, BooleanSupplier elsewhere) {
        Device d = rows.get(id);
        if (d.state() == DeviceState.UNDER_REPAIR && elsewhere.getAsBoolean()) {
            former.put(id, condition);
        } else if (!d.state().isGone()) {
            put(d, condition);
        }
    }

    @Override
    public void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere) {
        Device d = rows.get(id);
        if (d.state() == DeviceState.UNDER_REPAIR && !elsewhere.getAsBoolean()) {
            put(d, former.get(id));
        }
    }

    @Override
    public boolean lent(OfficeId office, long id) {
        Device d = rows.get(id);
        if (d.state() != DeviceState.IN_USE && d.state() != DeviceState.SPARE) {
            return false;
        }
        former.put(id, d.state());
        put(d, DeviceState.ON_LOAN);
        return true;
    }

    @Override
    public void lentBack(OfficeId office, long id, @Nullable DeviceState condition) {
        put(rows.get(id), condition == null ? former.get(id) : condition);
    }

    @Override
    public void lostOnLoan(OfficeId office, long id, String why) {
        put(rows.get(id), DeviceState.LOST);
    }

    private Stream<Device> all(OfficeId office) {
        return rows.values().stream().filter(d -> d.key().office().equals(office));
    }
}
