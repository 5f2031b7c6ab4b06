package org.khet.portal.core.internal.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.schooldata.RoundDebtors;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whom a data system concerns: holders of the function and of the role that the office chose for it. Safe for concurrent use. */
@Component(service = RoundPeople.class)
public final class RoundPeople {
    private final Functions functions;
    private final RoleRegister roles;
    private final Callers callers;
    private final People people;
    private final CodeLists codes;
    private volatile @Nullable RoundDebtors debtors;

    /** Functions and roles with their holders. */
    @Activate
    public RoundPeople(
            @Reference Functions functions,
            @Reference RoleRegister roles,
            @Reference Callers callers,
            @Reference People people,
            @Reference CodeLists codes) {
        this.functions = functions;
        this.roles = roles;
        this.callers = callers;
        this.people = people;
        this.codes = codes;
    }

    /** Some module knows which schools owe. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(RoundDebtors known) {
        debtors = known;
    }

    /** It is gone. */
    public void go(RoundDebtors known) {
        if (known.equals(debtors)) {
            debtors = null;
        }
    }

    /** Schools that owe data of a round with their people; empty when nobody knows. Source: kinds-processes §2. */
    Optional<RoundDebtors.Debtors> owing(OfficeId office, DataRound.Key round) {
        RoundDebtors known = debtors;
        return known == null ? Optional.empty() : known.owing(office, round);
    }

    /** Holders on a day who work in the office. */
    Set<PersonId> of(OfficeId office, DataSystem system, LocalDate day) {
        Set<PersonId> found = new HashSet<>();
        if (!system.function().isEmpty()) {
            functions.on(office, day).stream()
                    .filter(function -> function.code().equals(system.function()))
                    .map(GivenFunction::person)
                    .forEach(found::add);
        }
        if (!system.role().isEmpty()) {
            found.addAll(holders(office, system.role()));
        }
        return people.findAll(office, found).values().stream()
                .filter(Person::active)
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who is told: while nobody holds what was chosen, those who keep the calendar. */
    Audience audience(OfficeId office, DataSystem system, LocalDate day) {
        Set<PersonId> told = of(office, system, day);
        return told.isEmpty()
                ? new Audience(Set.of(), Set.of(DataRoundRegister.CONFIGURE))
                : new Audience(told, Set.of());
    }

    /** Whether the caller is told. */
    boolean concerns(Caller caller, DataSystem system, LocalDate day) {
        Audience audience = audience(caller.office(), system, day);
        return audience.people().contains(caller.person())
                || audience.permissions().stream().anyMatch(caller::may);
    }

    /** Whether the office has that function. */
    boolean isFunction(OfficeId office, String code) {
        return codes.of(office, PostLists.FUNCTIONS).stream()
                .anyMatch(known -> known.code().equals(code));
    }

    /** Whether the office has that role. */
    boolean isRole(OfficeId office, String code) {
        try {
            roles.open(callers.system(office), code);
            return true;
        } catch (NoLongerThere unknown) {
            return false;
        }
    }

    /** A role whose module is not there has no holders. */
    private Set<PersonId> holders(OfficeId office, String role) {
        try {
            return roles.open(callers.system(office), role).holders();
        } catch (NoLongerThere unknown) {
            return Set.of();
        }
    }
}
