package org.khet.portal.testkit.fake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.testkit.SampleOffices;

/** The units that a test names. */
public final class FakeUnits implements Units {
    private final List<Unit> units = new CopyOnWriteArrayList<>();

    /** The units of the sample offices. */
    public static FakeUnits ofSampleOffices() {
        FakeUnits fake = new FakeUnits();
        fake.units.addAll(SampleOffices.units());
        return fake;
    }

    /**
     * Adds a group directly below the office, last in the office's order.
     *
     * @param name Thai name, long and short
     */
    public Unit add(OfficeId office, long key, String code, String name) {
        var unit = new Unit(new UnitId(key), office, null, code, name, name, units.size() + 1, "", code);
        units.add(unit);
        return unit;
    }

    @Override
    public List<Unit> of(OfficeId office) {
        return units.stream().filter(unit -> unit.office().equals(office)).toList();
    }

    @Override
    public Optional<Unit> find(OfficeId office, UnitId key) {
        return of(office).stream().filter(unit -> unit.id().equals(key)).findFirst();
    }

    @Override
    public Optional<Unit> findByCode(OfficeId office, String code) {
        return of(office).stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
