package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.office.OfficeAdministration;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.person.PersonRepository;
import org.khet.portal.core.internal.office.structure.Structures;
import org.khet.portal.core.internal.office.structure.UnitRepository;
import org.khet.portal.core.internal.office.structure.UnitService;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes offices and keeps their structure. */
@Component(service = OfficeAdministration.class)
public final class OfficeService implements OfficeAdministration {
    private final Structures structures = new Structures();
    private final OfficeEvents events;
    private final OfficeRepository repository;
    private final PersonRepository people;
    private final UnitRepository unitRows;
    private final UnitService units;

    /** Everything that making an office touches. */
    @Activate
    public OfficeService(
            @Reference OfficeEvents events,
            @Reference OfficeRepository repository,
            @Reference PersonRepository people,
            @Reference UnitRepository unitRows,
            @Reference UnitService units) {
        this.events = events;
        this.repository = repository;
        this.people = people;
        this.unitRows = unitRows;
        this.units = units;
    }

    @Override
    public List<StructureTemplate> structures() {
        return structures.all();
    }

    @Override
    public Founded create(RuntimeCaller caller, OfficeDraft draft, String structure, PersonDraft first) {
        caller.require(RuntimeCaller.CREATE_OFFICE);
        OfficeValidator.office(draft)
                .that(structures.has(structure), "structure", "core.office.error.structure")
                .done();
        OfficeValidator.person(first).done();
        return events.call(() -> found(caller, draft, structure, first));
    }

    private Founded found(RuntimeCaller caller, OfficeDraft draft, String structure, PersonDraft first) {
        String code = draft.code().strip();
        if (repository.hasCode(code)) {
            throw codeTaken(code);
        }
        OfficeId office = UniqueViolations.refuse(
                "core_office_code_uk",
                () -> codeTaken(code),
                () -> repository.add(
                        new OfficeEntity(draft, structure, events.trail().now())));
        structures.units(structure).forEach(unit -> unitRows.add(office, unit, events.today()));
        PersonId person = people.add(office, first);
        events.trail().runtime(caller, "core.office.created", "core.office/" + office.value(), Map.of("code", code));
        events.changed(office);
        return new Founded(office, person);
    }

    private static Rejected codeTaken(String code) {
        return Rejected.of("code", "core.office.error.taken", code);
    }

    @Override
    public Versioned<Office> open(Caller caller) {
        caller.require(Offices.VIEW);
        return repository.office(caller.office(), office -> new Versioned<>(office.toValue(), office.version()));
    }

    @Override
    public void edit(Caller caller, int edition, OfficeDraft draft) {
        requireOffice(caller);
        OfficeValidator.office(draft).done();
        events.run(() -> {
            repository.office(caller.office(), office -> {
                if (office.version() != edition) {
                    throw Outdated.of("core.outcome.changed");
                }
                office.fill(draft);
                return office;
            });
            events.note(
                    caller,
                    "core.office.changed",
                    "core.office/" + caller.office().value(),
                    List.of());
        });
    }

    @Override
    public UnitId addUnit(Caller caller, UnitDraft draft) {
        return units.add(caller, draft, events.today());
    }

    @Override
    public void editUnit(Caller caller, UnitId unit, UnitDraft draft) {
        units.change(caller, unit, draft);
    }

    @Override
    public void endUnit(Caller caller, UnitId unit) {
        units.end(caller, unit);
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(Offices.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Offices.CONFIGURE);
        }
    }
}
