package org.khet.portal.security.internal.manage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.account.AccountList;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.session.SessionRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions of other people, as far as the caller manages their accounts. Safe for concurrent use. Source: CORE-15. */
@Component(service = SessionAdministration.class)
public final class SessionAdministration {
    private static final int MOST_ACCOUNTS = 5000;
    private final AccountReach reach;
    private final People people;
    private final SessionRepository sessions;
    private final AccountEvents events;

    /** @param reach who may manage whom */
    @Activate
    public SessionAdministration(
            @Reference AccountReach reach,
            @Reference People people,
            @Reference SessionRepository sessions,
            @Reference AccountEvents events) {
        this.reach = reach;
        this.people = people;
        this.sessions = sessions;
        this.events = events;
    }

    /** Accounts of an office by the people of a scope. */
    @Component(service = People.class)
    public static final class People {
        private final AccountList list;
        private final PersonWorkplaceLookup places;

        /** With both. */
        @Activate
        public People(@Reference AccountList list, @Reference PersonWorkplaceLookup places) {
            this.list = list;
            this.places = places;
        }

        Map<AccountId, AccountList.Line> within(Caller caller, org.khet.portal.api.security.Scope scope, String text) {
            var filter = new AccountList.Filter(
                    caller.office(),
                    places.people(caller.office(), scope),
                    text.strip(),
                    places.named(caller.office(), text));
            Map<AccountId, AccountList.Line> found = new HashMap<>();
            list.page(filter, 0, MOST_ACCOUNTS)
                    .forEach(line -> found.put(line.account().id(), line));
            return found;
        }

        /** Full names of these people. */
        Map<PersonId, String> names(Caller caller, Collection<PersonId> people) {
            return places.names(caller.office(), people);
        }
    }

    /** See {@link org.khet.portal.api.admin.security.Sessions#open(Caller, String)}. */
    public List<Open> open(Caller caller, String text) {
        caller.requireToAct();
        Map<AccountId, AccountList.Line> within = people.within(caller, reach.of(caller), text);
        Map<AccountId, String> accounts = new HashMap<>();
        within.forEach((id, line) -> accounts.put(id, line.account().name()));
        List<Open> open = sessions.open(accounts);
        Map<AccountId, PersonId> persons = new HashMap<>();
        open.forEach(one -> persons.put(
                one.account(), Objects.requireNonNull(within.get(one.account())).person()));
        Map<PersonId, String> names = people.names(caller, Set.copyOf(persons.values()));
        return open.stream()
                .map(one -> one.of(names.getOrDefault(persons.get(one.account()), "")))
                .toList();
    }

    /** See {@link org.khet.portal.api.admin.security.Sessions#end(Caller, long)}. */
    public void end(Caller caller, long session) {
        AccountId owner = sessions.owner(session).orElseThrow(() -> gone(session));
        StoredAccount account = reach.require(caller, owner);
        events.run(() -> {
            if (!sessions.end(session)) {
                throw gone(session);
            }
            events.note(caller, "sessionended", owner.value(), Map.of("name", account.name()));
        });
    }

    private static NoLongerThere gone(long session) {
        return new NoLongerThere("session " + session);
    }
}
