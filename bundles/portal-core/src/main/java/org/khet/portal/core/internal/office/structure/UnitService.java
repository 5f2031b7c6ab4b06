package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.admin.structure.UnitHoldings;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeEvents;
import org.khet.portal.core.internal.office.OfficeValidator;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the structure of offices with its dates. */
@Component(service = {UnitRegister.class, UnitService.class})
public final class UnitService implements UnitRegister {
    private final OfficeEvents events;
    private final UnitRepository repository;
    private final UnitClosing closing;

    /** Rows of units, and how one ends. */
    @Activate
    public UnitService(
            @Reference OfficeEvents events, @Reference UnitRepository repository, @Reference UnitClosing closing) {
        this.events = events;
        this.repository = repository;
        this.closing = closing;
    }

    @Override
    public Versioned<Unit> open(Caller caller, UnitId unit) {
        caller.require(Offices.VIEW);
        return repository.read(caller.office(), unit, row -> new Versioned<>(row.toValue(), row.version()));
    }

    @Override
    public List<UnitPeriod> periods(Caller caller, UnitId unit) {
        caller.require(Offices.VIEW);
        return history(caller.office())
                .find(unit)
                .orElseThrow(() -> new NoLongerThere(object(unit)))
                .periods()
                .reversed();
    }

    @Override
    public UnitId add(Caller caller, UnitDraft draft, LocalDate from) {
        requireOffice(caller);
        OfficeValidator.unit(draft).done();
        OfficeId office = caller.office();
        String code = draft.code().strip();
        return events.call(() -> {
            requireParent(office, draft, from);
            Rejected taken = Rejected.of("code", "core.unit.error.taken", code);
            if (repository.hasCode(office, code)) {
                throw taken;
            }
            UnitId added = UniqueViolations.refuse(
                    "core_unit_code_uk", () -> taken, () -> repository.add(office, draft, from));
            List<Change> changes = List.of(
                    new Change("code", "", code),
                    new Change("name", "", draft.name().strip()),
                    day("from", from));
            events.note(caller, "core.unit.added", object(added), changes);
            return added;
        });
    }

    @Override
    public void change(Caller caller, UnitId unit, int edition, UnitDraft draft, LocalDate from) {
        requireOffice(caller);
        OfficeValidator.unit(draft).done();
        OfficeId office = caller.office();
        events.run(() -> repository.unit(office, unit, (row, latest) -> {
            requireEdition(row, edition);
            UnitDraft before = UnitDraft.of(row.toValue());
            if (!UnitChanges.isCalled(before, draft)) {
                requireDay(row, latest, from);
                requirePlace(office, row, draft, from);
                repository.begin(row, latest, draft, from);
            }
            row.fill(draft);
            events.note(caller, "core.unit.changed", object(unit), UnitChanges.between(before, draft, from));
        }));
    }

    /** As {@link #change}, from today on and whoever saved before. */
    public void change(Caller caller, UnitId unit, UnitDraft draft) {
        requireOffice(caller);
        events.run(() -> change(caller, unit, version(caller.office(), unit), draft, events.today()));
    }

    @Override
    public UnitHoldings estate(Caller caller, UnitId unit, LocalDate lastDay) {
        requireOffice(caller);
        repository.read(caller.office(), unit, UnitEntity::version);
        return closing.estate(caller.office(), unit, lastDay);
    }

    @Override
    public void end(Caller caller, UnitId unit, int edition, UnitEnding ending) {
        requireOffice(caller);
        new FieldValidator().needed("lastDay", ending.lastDay()).done();
        events.run(() -> repository.unit(caller.office(), unit, (row, latest) -> {
            requireEdition(row, edition);
            List<Change> changes = closing.end(caller, row, latest, ending);
            events.note(caller, "core.unit.ended", object(unit), changes);
        }));
    }

    /** As {@link #end}, so that it is gone today, while it owns nothing and whoever saved before. */
    public void end(Caller caller, UnitId unit) {
        requireOffice(caller);
        var yesterday = new UnitEnding(events.today().minusDays(1), null, false);
        events.run(() -> end(caller, unit, version(caller.office(), unit), yesterday));
    }

    private int version(OfficeId office, UnitId unit) {
        return repository.read(office, unit, UnitEntity::version);
    }

    private StructureHistory history(OfficeId office) {
        return repository.history(office, events.today());
    }

    /** What has begun later would not know of it. */
    private static void requireDay(UnitEntity row, UnitPeriodEntity latest, LocalDate from) {
        LocalDate begun = latest.toValue().from();
        LocalDate until = row.until();
        new FieldValidator()
                .that(!from.isBefore(begun), "from", "core.unit.error.later", begun.toString())
                .that(until == null || !until.isBefore(from), "from", "core.unit.error.ended")
                .done();
    }

    /** The whole history is read only for a unit that moves: of long lists that are imported most are only renamed. */
    private void requirePlace(OfficeId office, UnitEntity row, UnitDraft draft, LocalDate from) {
        UnitId parent = draft.parent();
        boolean moves = parent != null && !parent.equals(row.toValue().parent());
        if (moves && history(office).isBelow(parent, new UnitId(row.id()), from)) {
            throw Rejected.of("parent", "core.unit.error.below");
        }
        requireParent(office, draft, from);
    }

    private void requireParent(OfficeId office, UnitDraft draft, LocalDate from) {
        UnitId parent = draft.parent();
        if (parent != null && !repository.lastsFrom(office, parent, from)) {
            throw Rejected.of("parent", "core.unit.error.parent");
        }
    }

    private static void requireEdition(UnitEntity row, int edition) {
        if (row.version() != edition) {
            throw Outdated.of("core.outcome.changed");
        }
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(Offices.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Offices.CONFIGURE);
        }
    }

    private static Change day(String field, LocalDate day) {
        return new Change(field, "", day.toString());
    }

    private static String object(UnitId unit) {
        return "core.unit/" + unit.value();
    }
}
