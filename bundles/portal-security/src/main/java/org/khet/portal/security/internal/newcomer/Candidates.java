package org.khet.portal.security.internal.newcomer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.security.internal.account.GrantBook;
import org.khet.portal.security.internal.caller.UnattendedRoles;
import org.khet.portal.security.internal.directory.NewAccountPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which one person somebody is whom the directory let in. Safe for concurrent use. */
@Component(service = Candidates.class)
public final class Candidates {
    private final People people;
    private final GrantBook grants;
    private final UnattendedRoles roles;

    /** @param people those of the offices */
    @Activate
    public Candidates(@Reference People people, @Reference GrantBook grants, @Reference UnattendedRoles roles) {
        this.people = people;
        this.grants = grants;
        this.roles = roles;
    }

    /** The one person of these offices with one of these e-mail addresses who is there today and has no account. */
    Candidate of(NewAccountPlan plan, List<String> marks) {
        Map<PersonId, Person> all = new LinkedHashMap<>();
        for (String office : plan.offices()) {
            roles.office(office)
                    .ifPresent(id -> marks.stream()
                            .flatMap(mark -> people.withEmail(id, mark.strip()).stream())
                            .forEach(person -> all.put(person.id(), person)));
        }
        List<Person> present = all.values().stream().filter(Person::active).toList();
        if (present.size() == 1) {
            return judged(present.getFirst());
        }
        if (present.size() > 1) {
            return Candidate.refused(Refusal.SEVERAL);
        }
        return all.isEmpty()
                ? Candidate.refused(Refusal.NOBODY)
                : new Candidate(all.values().iterator().next(), Refusal.LEFT);
    }

    private Candidate judged(Person person) {
        OfficeId office = person.office();
        if (grants.account(office, person.id()).isPresent()) {
            return new Candidate(person, Refusal.SECOND);
        }
        return new Candidate(person, roles.hasReserved(office, person.id()) ? Refusal.RESERVED : null);
    }
}
