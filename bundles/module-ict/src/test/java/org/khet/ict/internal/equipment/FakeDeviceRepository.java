package org.khet.ict.internal.equipment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.PageRequest;

/** Devices in memory. */
public final class FakeDeviceRepository implements DeviceRepository {
    private final Map<Long, Device> rows = new LinkedHashMap<>();
    private final Map<Long, DeviceState> former = new LinkedHashMap<>();
    private long last = 5000;

    @Override
    public Device add(OfficeId office, int running, Device d) {
        return put(d, ++last, 1, d.state());
    }

    private Device put(Device d, long id, int version, DeviceState state) {
        Device stored = new Device(
                new Device.Key(id, version, d.key().office()),
                d.assetNo(),
                d.owner(),
                d.words(),
                state,
                d.warranty(),
                d.location());
        rows.put(id, stored);
        return stored;
    }

    @Override
    public Device store(Device changed) {
        Device now = rows.get(changed.id());
        if (now.key().version() != changed.key().version()) {
            throw Outdated.of("ict.equipment.outdated", changed.assetNo());
        }
        return put(changed, changed.id(), changed.key().version() + 1, changed.state());
    }

    @Override
    public Optional<Device> find(OfficeId office, long id) {
        return all(office).filter(d -> d.id() == id).findFirst();
    }

    @Override
    public Optional<Device> twin(OfficeId office, Device device) {
        return all(office)
                .filter(d -> d.id() != device.id())
                .filter(d -> !d.words().serial().isEmpty()
                        && d.words().serial().equals(device.words().serial()))
                .findFirst();
    }

    @Override
    public List<Device> page(OfficeId office, Reach reach, DeviceFilter filter, PageRequest page) {
        return matching(office, reach, filter)
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public int count(OfficeId office, Reach reach, DeviceFilter filter) {
        return (int) matching(office, reach, filter).count();
    }

    @Override
    public Map<MobecRegister.Kind, Integer> ofSchools(OfficeId office, Reach reach) {
        Map<MobecRegister.Kind, Integer> counts = new LinkedHashMap<>();
        all(office)
                .filter(reach::covers)
                .filter(d -> d.owner().school() != null && !d.state().isGone())
                .forEach(d -> counts.merge(
                        new MobecRegister.Kind(
                                java.util.Objects.requireNonNull(d.owner().school()),
                                d.words().classCode()),
                        1,
                        Integer::sum));
        return counts;
    }

    private Stream<Device> matching(OfficeId office, Reach reach, DeviceFilter filter) {
        return all(office)
                .filter(reach::covers)
                .filter(d -> filter.states().isEmpty() || filter.states().contains(d.state()));
    }

    @Override
    public void repairStarted(OfficeId office, long id) {
        Device d = rows.get(id);
        if (d.state() != DeviceState.UNDER_REPAIR) {
            former.put(id, d.state());
            put(d, id, d.key().version() + 1, DeviceState.UNDER_REPAIR);
        }
    }

    @Override
    public void conditionFound(OfficeId office, long id, DeviceState condition, BooleanSupplier elsewhere) {
        Device d = rows.get(id);
        if (d.state() == DeviceState.UNDER_REPAIR && elsewhere.getAsBoolean()) {
            former.put(id, condition);
        } else if (!d.state().isGone()) {
            put(d, id, d.key().version() + 1, condition);
        }
    }

    @Override
    public void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere) {
        Device d = rows.get(id);
        if (d.state() == DeviceState.UNDER_REPAIR && !elsewhere.getAsBoolean()) {
            put(d, id, d.key().version() + 1, former.get(id));
        }
    }

    @Override
    public Optional<Device> named(OfficeId office, String number) {
        return all(office).filter(d -> d.assetNo().equals(number)).findFirst();
    }

    @Override
    public boolean lent(OfficeId office, long id) {
        Device d = rows.get(id);
        if (d.state() != DeviceState.IN_USE && d.state() != DeviceState.SPARE) {
            return false;
        }
        former.put(id, d.state());
        put(d, id, d.key().version() + 1, DeviceState.ON_LOAN);
        return true;
    }

    @Override
    public void lentBack(OfficeId office, long id, @Nullable DeviceState condition) {
        Device d = rows.get(id);
        put(d, id, d.key().version() + 1, condition == null ? former.get(id) : condition);
    }

    @Override
    public void clear(OfficeId office) {
        rows.values().removeIf(d -> d.key().office().equals(office));
    }

    private Stream<Device> all(OfficeId office) {
        return rows.values().stream().filter(d -> d.key().office().equals(office));
    }
}
