package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeAdministration;
import org.khet.portal.api.office.OfficeDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.StructureTemplate;
import org.khet.portal.api.office.UnitDraft;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.row.Doubles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes offices and keeps their structure. */
@Component(service = OfficeAdministration.class)
public final class OfficeDesk implements OfficeAdministration {
    private final Structures structures = new Structures();
    private final OfficeLedger ledger;
    private final OfficeRows rows;
    private final PersonRows people;
    private final UnitRows unitRows;
    private final UnitDesk units;

    /** Everything that making an office touches. */
    @Activate
    public OfficeDesk(
            @Reference OfficeLedger ledger,
            @Reference OfficeRows rows,
            @Reference PersonRows people,
            @Reference UnitRows unitRows,
            @Reference UnitDesk units) {
        this.ledger = ledger;
        this.rows = rows;
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
        OfficeChecks.office(draft)
                .that(structures.has(structure), "structure", "core.office.error.structure")
                .done();
        OfficeChecks.person(first).done();
        return ledger.call(() -> found(caller, draft, structure, first));
    }

    private Founded found(RuntimeCaller caller, OfficeDraft draft, String structure, PersonDraft first) {
        String code = draft.code().strip();
        if (rows.hasCode(code)) {
            throw codeTaken(code);
        }
        OfficeId office = Doubles.refuse(
                "core_office_code_uk",
                () -> codeTaken(code),
                () -> rows.add(new OfficeEntity(draft, structure, ledger.trail().now())));
        structures.units(structure).forEach(unit -> unitRows.add(office, unit, ledger.today()));
        PersonId person = people.add(new PersonEntity(office, first));
        ledger.trail().runtime(caller, "core.office.created", "core.office/" + office.value(), Map.of("code", code));
        ledger.changed(office);
        return new Founded(office, person);
    }

    private static Rejected codeTaken(String code) {
        return Rejected.of("code", "core.office.error.taken", code);
    }

    @Override
    public Edition<Office> open(Caller caller) {
        caller.require(Offices.VIEW);
        return rows.office(caller.office(), office -> new Edition<>(office.toValue(), office.version()));
    }

    @Override
    public void edit(Caller caller, int edition, OfficeDraft draft) {
        requireOffice(caller);
        OfficeChecks.office(draft).done();
        ledger.run(() -> {
            rows.office(caller.office(), office -> {
                if (office.version() != edition) {
                    throw Outdated.of("core.outcome.changed");
                }
                office.fill(draft);
                return office;
            });
            ledger.note(
                    caller,
                    "core.office.changed",
                    "core.office/" + caller.office().value(),
                    List.of());
        });
    }

    @Override
    public UnitId addUnit(Caller caller, UnitDraft draft) {
        return units.add(caller, draft, ledger.today());
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
