package org.khet.portal.core.internal.office;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.memory.ShortMemory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The units of offices, from a memory of seconds. */
@Component(service = {Units.class, StoredUnits.class})
public final class StoredUnits implements Units {
    private final OfficeRows rows;
    private final Clock clock;
    private final ShortMemory<OfficeId, List<Unit>> memory;

    /** Reads from the rows; the clock tells today and ages the memory. */
    @Activate
    public StoredUnits(@Reference OfficeRows rows, @Reference Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.memory = new ShortMemory<>(clock);
    }

    @Override
    public List<Unit> of(OfficeId office) {
        return memory.get(office, key -> {
            List<Unit> flat = rows.units(key, OfficeTime.day(clock.instant()));
            List<Unit> ordered = new ArrayList<>();
            below(null, flat, ordered);
            return List.copyOf(ordered);
        });
    }

    private static void below(@Nullable UnitId parent, List<Unit> flat, List<Unit> ordered) {
        for (Unit unit : flat) {
            if (Objects.equals(unit.parent(), parent)) {
                ordered.add(unit);
                below(unit.id(), flat, ordered);
            }
        }
    }

    @Override
    public Optional<Unit> find(OfficeId office, UnitId unit) {
        return of(office).stream().filter(one -> one.id().equals(unit)).findFirst();
    }

    @Override
    public Optional<Unit> findByCode(OfficeId office, String code) {
        return of(office).stream()
                .filter(one -> one.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    void forget(OfficeId office) {
        memory.forget(office);
    }
}
