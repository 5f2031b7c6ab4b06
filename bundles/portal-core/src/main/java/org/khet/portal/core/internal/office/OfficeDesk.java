package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.khet.portal.api.persistence.Transactions;
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
    private final Transactions transactions;
    private final OfficeRows rows;
    private final PersonRows people;
    private final OfficeMemories memories;
    private final Trail trail;

    /** Everything that making an office touches. */
    @Activate
    public OfficeDesk(
            @Reference Transactions transactions,
            @Reference OfficeRows rows,
            @Reference PersonRows people,
            @Reference OfficeMemories memories,
            @Reference Trail trail) {
        this.transactions = transactions;
        this.rows = rows;
        this.people = people;
        this.memories = memories;
        this.trail = trail;
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
        return transactions.call(() -> found(caller, draft, structure, first));
    }

    private Founded found(RuntimeCaller caller, OfficeDraft draft, String structure, PersonDraft first) {
        String code = draft.code().strip();
        if (rows.hasCode(code)) {
            throw codeTaken(code);
        }
        OfficeId office = Doubles.refuse(
                "core_office_code_uk",
                () -> codeTaken(code),
                () -> rows.add(new OfficeEntity(draft, structure, trail.now())));
        structures.units(structure).forEach(unit -> rows.addUnit(new UnitEntity(office, unit, trail.today())));
        PersonId person = people.add(new PersonEntity(office, first));
        trail.runtime(caller, "core.office.created", "core.office/" + office.value(), Map.of("code", code));
        memories.changed(office);
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
        transactions.run(() -> {
            rows.office(caller.office(), office -> {
                if (office.version() != edition) {
                    throw Outdated.of("core.outcome.changed");
                }
                office.fill(draft);
                return office;
            });
            trail.office(
                    caller,
                    "core.office.changed",
                    "core.office/" + caller.office().value(),
                    Map.of());
            memories.changed(caller.office());
        });
    }

    @Override
    public UnitId addUnit(Caller caller, UnitDraft draft) {
        requireOffice(caller);
        OfficeChecks.unit(draft).done();
        OfficeId office = caller.office();
        return transactions.call(() -> {
            requireParent(office, draft);
            Rejected taken = Rejected.of("code", "core.unit.error.taken", draft.code());
            if (rows.hasUnitCode(office, draft.code().strip())) {
                throw taken;
            }
            UnitId added = Doubles.refuse(
                    "core_unit_code_uk", () -> taken, () -> rows.addUnit(new UnitEntity(office, draft, trail.today())));
            trail.office(caller, "core.unit.added", "core.unit/" + added.value(), Map.of("code", draft.code()));
            memories.changed(office);
            return added;
        });
    }

    @Override
    public void editUnit(Caller caller, UnitId unit, UnitDraft draft) {
        requireOffice(caller);
        OfficeChecks.unit(draft)
                .that(!memories.isBelow(caller.office(), draft.parent(), unit), "parent", "core.unit.error.below")
                .done();
        transactions.run(() -> {
            requireParent(caller.office(), draft);
            rows.unit(caller.office(), unit, row -> row.fill(draft));
            trail.office(caller, "core.unit.changed", "core.unit/" + unit.value(), Map.of("code", draft.code()));
            memories.changed(caller.office());
        });
    }

    @Override
    public void endUnit(Caller caller, UnitId unit) {
        requireOffice(caller);
        OfficeId office = caller.office();
        transactions.run(() -> {
            LocalDate today = trail.today();
            boolean sections = rows.units(office, today).stream().anyMatch(one -> Objects.equals(one.parent(), unit));
            if (sections || rows.hasPeople(office, unit, today)) {
                throw Rejected.of("", "core.unit.error.used");
            }
            rows.unit(office, unit, row -> row.end(today.minusDays(1)));
            trail.office(caller, "core.unit.ended", "core.unit/" + unit.value(), Map.of());
            memories.changed(office);
        });
    }

    private void requireParent(OfficeId office, UnitDraft draft) {
        UnitId parent = draft.parent();
        if (parent != null
                && rows.units(office, trail.today()).stream()
                        .noneMatch(unit -> unit.id().equals(parent))) {
            throw Rejected.of("parent", "core.unit.error.parent");
        }
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(Offices.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Offices.CONFIGURE);
        }
    }
}
