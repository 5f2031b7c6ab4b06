package org.khet.portal.security.internal.newcomer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.caller.UnattendedRoles;
import org.khet.portal.security.internal.directory.NewAccountPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which one person somebody is whom the directory let in. Safe for concurrent use. */
@Component(service = NewcomerMatcher.class)
public final class NewcomerMatcher {
    private final People people;
    private final GrantRepository grants;
    private final UnattendedRoles roles;

    /** @param people those of the offices */
    @Activate
    public NewcomerMatcher(
            @Reference People people, @Reference GrantRepository grants, @Reference UnattendedRoles roles) {
        this.people = people;
        this.grants = grants;
        this.roles = roles;
    }

    /** The one person of these offices with one of these e-mail addresses who is there today and has no account. */
    NewcomerCandidate of(NewAccountPlan plan, List<String> marks) {
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
            return NewcomerCandidate.refused(NewcomerRefusal.SEVERAL);
        }
        return all.isEmpty()
                ? NewcomerCandidate.refused(NewcomerRefusal.NOBODY)
                : new NewcomerCandidate(all.values().iterator().next(), NewcomerRefusal.LEFT);
    }

    private NewcomerCandidate judged(Person person) {
        OfficeId office = person.office();
        if (grants.account(office, person.id()).isPresent()) {
            return new NewcomerCandidate(person, NewcomerRefusal.SECOND);
        }
        return new NewcomerCandidate(person, roles.hasReserved(office, person.id()) ? NewcomerRefusal.RESERVED : null);
    }
}
