package org.khet.portal.core.internal.office.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PersonHandovers;
import org.khet.portal.api.admin.person.PersonHoldings;
import org.khet.portal.api.admin.person.PersonLeaving;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people go: nothing that they hold is left without somebody. */
@Component(service = PersonHandovers.class)
public final class PersonHandoverService implements PersonHandovers {
    private static final int ORDER_MAX = 120;
    private final Transactions transactions;
    private final PersonRepository repository;
    private final Units units;
    private final PersonWorkRegistry keepers;
    private final OfficeAudit trail;

    /** Rows of people, where they may move, and who keeps their work. */
    @Activate
    public PersonHandoverService(
            @Reference Transactions transactions,
            @Reference PersonRepository repository,
            @Reference Units units,
            @Reference PersonWorkRegistry keepers,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.repository = repository;
        this.units = units;
        this.keepers = keepers;
        this.trail = trail;
    }

    @Override
    public PersonHoldings pack(Caller caller, PersonId person, LocalDate lastDay, boolean leaves) {
        Scope scope = caller.require(People.EDIT);
        repository.person(caller.office(), person, row -> {
            PersonReach.require(scope, row.toValue(trail.today()));
            return row;
        });
        return keepers.pack(caller.office(), new PersonDeparture(person, lastDay, leaves));
    }

    @Override
    public Optional<Move> coming(Caller caller, PersonId person) {
        Scope scope = caller.require(People.VIEW);
        return repository.person(caller.office(), person, row -> {
            PersonReach.require(scope, row.toValue(trail.today()));
            return row.coming(trail.today());
        });
    }

    @Override
    public void handOver(Caller caller, PersonId person, int edition, PersonLeaving leaving) {
        Scope scope = caller.require(People.EDIT);
        new FieldValidator()
                .needed("lastDay", leaving.lastDay())
                .atMost("order", leaving.order(), ORDER_MAX)
                .that(!person.equals(leaving.successor()), "successor", "core.person.error.itself")
                .done();
        LocalDate lastDay = Objects.requireNonNull(leaving.lastDay());
        transactions.run(() -> {
            requireSame(caller, scope, person, edition);
            requirePlaces(caller.office(), leaving, lastDay);
            PersonHoldings pack =
                    handOver(caller, new PersonDeparture(person, lastDay, leaving.movesTo() == null), leaving);
            Optional<UnitId> before = go(caller.office(), person, leaving, lastDay);
            trail.office(
                    caller,
                    leaving.movesTo() == null ? "core.person.left" : "core.person.moved",
                    object(person),
                    changes(leaving, pack, lastDay, before));
        });
    }

    private void requireSame(Caller caller, Scope scope, PersonId person, int edition) {
        repository.held(caller.office(), person, row -> {
            PersonReach.require(scope, row.toValue(trail.today()));
            if (row.version() != edition) {
                throw Outdated.of("core.outcome.changed");
            }
            if (row.leftOn() != null) {
                throw Rejected.of("lastDay", "core.person.error.gone");
            }
            return row;
        });
    }

    private void requirePlaces(OfficeId office, PersonLeaving leaving, LocalDate lastDay) {
        PersonId successor = leaving.successor();
        UnitId unit = leaving.movesTo();
        new FieldValidator()
                .that(
                        successor == null || repository.isHere(office, successor, lastDay.plusDays(1)),
                        "successor",
                        "core.person.error.successor")
                .that(unit == null || units.find(office, unit).isPresent(), "movesTo", "core.person.error.unit")
                .done();
    }

    private PersonHoldings handOver(Caller caller, PersonDeparture departure, PersonLeaving leaving) {
        PersonHoldings pack = keepers.binding(caller.office(), departure);
        if (!pack.silent().isEmpty() && !leaving.unasked()) {
            String names = pack.silent().stream().map(ModuleId::value).collect(Collectors.joining(", "));
            throw Rejected.of("unasked", "core.unit.error.silent", names);
        }
        if (leaving.successor() == null && pack.needsSuccessor()) {
            throw Rejected.of("successor", "core.person.error.holds");
        }
        keepers.handOver(
                caller,
                new PersonHandover(
                        departure, leaving.successor(), leaving.order().strip()));
        if (!keepers.binding(caller.office(), departure).isDone()) {
            throw Rejected.of("", "core.unit.error.left");
        }
        return pack;
    }

    /** The unit in which the person worked. */
    private Optional<UnitId> go(OfficeId office, PersonId person, PersonLeaving leaving, LocalDate lastDay) {
        return repository.person(office, person, row -> {
            row.arrive(trail.today());
            Long unit = row.unit();
            UnitId to = leaving.movesTo();
            if (to == null) {
                row.leave(lastDay);
            } else {
                row.move(to, lastDay.plusDays(1), trail.today());
            }
            return Optional.ofNullable(unit).map(UnitId::new);
        });
    }

    private static List<Change> changes(
            PersonLeaving leaving, PersonHoldings pack, LocalDate lastDay, Optional<UnitId> before) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("lastDay", "", lastDay.toString()));
        changes.add(new Change("successor", "", key(leaving.successor())));
        changes.add(new Change("order", "", leaving.order().strip()));
        UnitId to = leaving.movesTo();
        if (to != null) {
            String from = before.map(unit -> String.valueOf(unit.value())).orElse("");
            changes.add(new Change("unit", from, String.valueOf(to.value())));
        }
        pack.held().forEach(one -> changes.add(new Change(one.what(), String.valueOf(one.count()), "")));
        pack.silent().forEach(module -> changes.add(new Change("unasked", "", module.value())));
        return changes;
    }

    private static String key(@Nullable PersonId person) {
        return person == null ? "" : String.valueOf(person.value());
    }

    private static String object(PersonId person) {
        return "core.person/" + person.value();
    }
}
