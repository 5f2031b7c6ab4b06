package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.testkit.SampleOffices;

/** The units that a test names. */
public final class FakeUnits implements Units {
    private final List<Unit> units = new CopyOnWriteArrayList<>();
    private final List<Renaming> renamings = new CopyOnWriteArrayList<>();

    private final Set<UnitId> ended = ConcurrentHashMap.newKeySet();

    private record Renaming(UnitId unit, String name, LocalDate from) {}

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
        return add(new Unit(new UnitId(key), office, null, code, name, name, units.size() + 1, "", code));
    }

    /**
     * Adds a section of a group, last in the office's order.
     *
     * @param name Thai name, long and short
     */
    public Unit addSection(UnitId group, OfficeId office, long key, String code, String name) {
        return add(new Unit(new UnitId(key), office, group, code, name, name, units.size() + 1, "", code));
    }

    private Unit add(Unit unit) {
        units.add(unit);
        return unit;
    }

    /** Gives a unit another name from a day on, for those who ask for that day or a later one. */
    public FakeUnits rename(UnitId unit, String name, LocalDate from) {
        renamings.add(new Renaming(unit, name, from));
        return this;
    }

    /** A unit ends; papers of before still know it. */
    public FakeUnits end(UnitId unit) {
        ended.add(unit);
        return this;
    }

    @Override
    public List<Unit> ever(OfficeId office, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.office().equals(office))
                .map(unit -> called(unit, day))
                .toList();
    }

    @Override
    public List<Unit> on(OfficeId office, LocalDate day) {
        return of(office).stream().map(unit -> called(unit, day)).toList();
    }

    @Override
    public Optional<Unit> find(OfficeId office, UnitId unit, LocalDate day) {
        return ever(office, day).stream().filter(one -> one.id().equals(unit)).findFirst();
    }

    private Unit called(Unit unit, LocalDate day) {
        return renamings.stream()
                .filter(one -> one.unit().equals(unit.id()) && !one.from().isAfter(day))
                .max(Comparator.comparing(Renaming::from))
                .map(one -> new Unit(
                        unit.id(),
                        unit.office(),
                        unit.parent(),
                        unit.code(),
                        one.name(),
                        one.name(),
                        unit.order(),
                        unit.phone(),
                        unit.nameEnglish()))
                .orElse(unit);
    }

    @Override
    public List<Unit> of(OfficeId office) {
        return units.stream()
                .filter(unit -> unit.office().equals(office) && !ended.contains(unit.id()))
                .toList();
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
