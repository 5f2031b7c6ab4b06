package org.khet.portal.security.internal.manage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.account.GrantRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Roles of somebody who leaves the office end with the last day. Those of somebody who moves stay, and nobody else gets them by
 * this: the administrator looks at both accounts. Source: core CORE-143, CORE-14.
 */
@Component(service = {PersonWorkSource.class, PersonGrants.class})
public final class PersonGrants implements PersonWorkSource {
    private static final ModuleId CORE = new ModuleId("core");
    private final GrantRepository grants;
    private final AccountService desk;
    private final AccountEvents events;

    /** Grants, who may change them, and today. */
    @Activate
    public PersonGrants(
            @Reference GrantRepository grants, @Reference AccountService desk, @Reference AccountEvents events) {
        this.grants = grants;
        this.desk = desk;
        this.events = events;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        LocalDate lastDay = departure.lastDay();
        long count = grants.account(office, departure.person()).stream()
                .flatMap(account -> grants.grants(account, office).stream())
                .filter(grant -> isAfter(grant, lastDay))
                .count();
        String link = "admin/people/" + departure.person().value();
        Fate fate = departure.leaves() ? Fate.ENDS : Fate.STAYS;
        return count == 0 ? List.of() : List.of(new Duty("security.person.grants", count, link, fate));
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        PersonDeparture departure = handover.departure();
        Optional<AccountId> account = grants.account(caller.office(), departure.person());
        if (!departure.leaves() || account.isEmpty()) {
            return;
        }
        List<Grant> all = grants.grants(account.get(), caller.office());
        if (all.stream().anyMatch(grant -> isAfter(grant, departure.lastDay()))) {
            List<Grant> kept = all.stream()
                    .flatMap(grant -> until(grant, departure.lastDay()))
                    .toList();
            desk.grant(caller, account.get(), all, kept);
        }
    }

    /** What is left of a grant; one that had begun goes on from today, so that what is over stays as it was. */
    private Stream<Grant> until(Grant grant, LocalDate lastDay) {
        if (!isAfter(grant, lastDay)) {
            return Stream.of(grant);
        }
        LocalDate today = events.today();
        LocalDate from = grant.from().isBefore(today) ? today : grant.from();
        return from.isAfter(lastDay)
                ? Stream.of()
                : Stream.of(new Grant(grant.role(), grant.unit(), grant.school(), grant.own(), from, lastDay));
    }

    private static boolean isAfter(Grant grant, LocalDate lastDay) {
        LocalDate until = grant.until();
        return until == null || until.isAfter(lastDay);
    }
}
