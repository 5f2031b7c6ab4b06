package org.khet.portal.core.internal.office.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.structure.UnitRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sections and people of a unit: sections change their place from the day after, people at once. */
@Component(service = {UnitOwnership.class, UnitMembers.class})
public final class UnitMembers implements UnitOwnership {
    private static final ModuleId CORE = new ModuleId("core");
    private final UnitOfWork unit;
    private final UnitRepository repository;
    private final OfficeAudit trail;

    /** Rows of people and units, and the trail of each of them. */
    @Activate
    public UnitMembers(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference UnitRepository repository,
            @Reference OfficeAudit trail) {
        this.unit = unit;
        this.repository = repository;
        this.trail = trail;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId key, LocalDate lastDay) {
        int sections = sections(office, key, lastDay).size();
        int people = unit.in(office, entities -> people(entities, key, lastDay).size());
        return Stream.of(
                        new Owned("core.unit.owned.sections", sections, "admin/office", Fate.MOVES),
                        new Owned("core.unit.owned.people", people, "admin/people?unit=" + key.value(), Fate.MOVES))
                .filter(one -> one.count() > 0)
                .toList();
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        UnitId successor = handover.successor();
        if (successor == null) {
            return;
        }
        OfficeId office = caller.office();
        LocalDate after = handover.lastDay().plusDays(1);
        sections(office, handover.unit(), handover.lastDay()).forEach(section -> {
            repository.place(office, section, handover, successor);
            Change parent = moved("parent", handover, successor);
            Change from = new Change("from", "", after.toString());
            trail.office(caller, "core.unit.changed", "core.unit/" + section.value(), List.of(parent, from));
        });
        unit.<@Nullable Object>in(office, entities -> {
            people(entities, handover.unit(), handover.lastDay()).forEach(person -> {
                person.goOn(handover.unit(), successor);
                Change place = moved("unit", handover, successor);
                trail.office(caller, "core.person.changed", "core.person/" + person.id(), List.of(place));
            });
            entities.flush();
            return null;
        });
    }

    /** Those that stand below the unit after that day, or will. */
    private List<UnitId> sections(OfficeId office, UnitId above, LocalDate lastDay) {
        LocalDate after = lastDay.plusDays(1);
        return repository.history(office, after).all().stream()
                .filter(one -> one.standsBelow(above, after))
                .map(one -> one.latest().id())
                .toList();
    }

    private static List<PersonEntity> people(EntityManager entities, UnitId key, LocalDate lastDay) {
        return entities.createQuery(
                        "select p from PersonEntity p where (p.nextUnit = :unit or p.unit = :unit and (p.movesOn is null or p.movesOn > :after))"
                                + " and (p.leftOn is null or p.leftOn > :day) order by p.id",
                        PersonEntity.class)
                .setParameter("unit", key.value())
                .setParameter("day", lastDay)
                .setParameter("after", lastDay.plusDays(1))
                .getResultList();
    }

    private static Change moved(String field, UnitHandover handover, UnitId successor) {
        return new Change(field, String.valueOf(handover.unit().value()), String.valueOf(successor.value()));
    }
}
