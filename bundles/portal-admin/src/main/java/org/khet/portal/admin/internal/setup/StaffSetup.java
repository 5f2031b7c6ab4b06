package org.khet.portal.admin.internal.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether those who work in the office's units can sign in, and the administrator does so with two factors. Safe for concurrent use. */
@Component(service = StaffSetup.class)
public final class StaffSetup {
    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final SecondFactor factor;

    /** Over these registers. */
    @Activate
    public StaffSetup(
            @Reference Units units,
            @Reference People people,
            @Reference Accounts accounts,
            @Reference SecondFactor factor) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.factor = factor;
    }

    /** Steps of the caller's office; those of accounts only for who may open some. */
    public List<SetupStep> steps(Caller caller) {
        List<SetupStep> steps = new ArrayList<>();
        if (caller.scope(Accounts.MANAGE).wholeOffice()) {
            steps.add(accounts(caller));
        }
        steps.add(new SetupStep("factor", factor.of(caller.account()).on(), "account/factor"));
        return steps;
    }

    private SetupStep accounts(Caller caller) {
        Set<UnitId> all = units.of(caller.office()).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
        List<PersonId> staff =
                people.inUnits(caller.office(), all).stream().map(Person::id).toList();
        int without = staff.size() - accounts.ofPeople(caller, staff).size();
        return new SetupStep(
                staff.isEmpty() ? "people" : "accounts",
                !staff.isEmpty() && without == 0,
                "admin/people",
                List.of(without, staff.size()));
    }
}
