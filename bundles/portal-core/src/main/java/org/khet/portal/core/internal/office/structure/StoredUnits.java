package org.khet.portal.core.internal.office.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The units of offices, from a memory of seconds. */
@Component(service = {Units.class, StoredUnits.class})
public final class StoredUnits implements Units {
    private final UnitRepository repository;
    private final Clock clock;
    private final ExpiringCache<OfficeId, StructureHistory> memory;

    /** Reads from the rows; the clock tells today and ages the memory. */
    @Activate
    public StoredUnits(@Reference UnitRepository repository, @Reference Clock clock) {
        this.repository = repository;
        this.clock = clock;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public List<Unit> of(OfficeId office) {
        return on(office, today());
    }

    @Override
    public List<Unit> on(OfficeId office, LocalDate day) {
        return history(office).on(day);
    }

    @Override
    public List<Unit> ever(OfficeId office, LocalDate day) {
        return history(office).all().stream().map(unit -> unit.on(day)).toList();
    }

    @Override
    public Optional<Unit> find(OfficeId office, UnitId unit) {
        return of(office).stream().filter(one -> one.id().equals(unit)).findFirst();
    }

    @Override
    public Optional<Unit> find(OfficeId office, UnitId unit, LocalDate day) {
        return history(office).find(unit).map(found -> found.on(day));
    }

    @Override
    public Optional<Unit> findByCode(OfficeId office, String code) {
        return of(office).stream()
                .filter(one -> one.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    public void forget(OfficeId office) {
        memory.forget(office);
    }

    private StructureHistory history(OfficeId office) {
        return memory.get(office, key -> repository.history(key, today()));
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
