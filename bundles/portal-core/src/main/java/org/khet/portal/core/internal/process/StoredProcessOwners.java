package org.khet.portal.core.internal.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Owners by what the office decided, and by the template where it decided nothing. */
@Component(service = {ProcessOwners.class, StoredProcessOwners.class})
public final class StoredProcessOwners implements ProcessOwners {
    private final ProcessRepository repository;
    private final ProcessRegistry processes;
    private final Units units;
    private final Clock clock;
    private final ExpiringCache<OfficeId, OwnerDecisions> memory;

    /** Decisions, templates, the units of the day, and today. */
    @Activate
    public StoredProcessOwners(
            @Reference ProcessRepository repository,
            @Reference ProcessRegistry processes,
            @Reference Units units,
            @Reference Clock clock) {
        this.repository = repository;
        this.processes = processes;
        this.units = units;
        this.clock = clock;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public Optional<UnitId> owner(OfficeId office, String process, LocalDate day) {
        return processes
                .find(process)
                .flatMap(known -> owner(office, known.template(), memory.get(office, repository::of), day));
    }

    /** Owner on that day: a unit that has ended owns nothing. */
    Optional<UnitId> owner(OfficeId office, ProcessTemplate template, OwnerDecisions decisions, LocalDate day) {
        List<Unit> there = units.on(office, day);
        return decisions
                .on(template.code(), day)
                .map(ProcessOwnership::unit)
                .filter(unit -> there.stream().anyMatch(is(unit)))
                .or(() -> standard(template, there));
    }

    private static Optional<UnitId> standard(ProcessTemplate template, List<Unit> there) {
        return template.units().stream()
                .flatMap(code -> there.stream().filter(unit -> unit.code().equals(code)))
                .map(Unit::id)
                .findFirst();
    }

    /** Whether the office has that unit on that day. */
    boolean isThere(OfficeId office, UnitId unit, LocalDate day) {
        return units.on(office, day).stream().anyMatch(is(unit));
    }

    private static Predicate<Unit> is(UnitId unit) {
        return one -> one.id().equals(unit);
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    Clock clock() {
        return clock;
    }

    ProcessRegistry processes() {
        return processes;
    }

    ProcessRepository rows() {
        return repository;
    }

    void forget(OfficeId office) {
        memory.forget(office);
    }
}
