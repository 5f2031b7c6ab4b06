package org.khet.portal.security.internal.manage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantMessages;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens, closes and changes accounts of one office. Safe for concurrent use. Source: core CORE-14, CORE-19. */
@Component(service = AccountService.class)
public final class AccountService {
    private final AccountReach reach;
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final CredentialService credentials;
    private final AccountEvents events;

    /** @param reach who may manage whom */
    @Activate
    public AccountService(
            @Reference AccountReach reach,
            @Reference AccountRepository accounts,
            @Reference GrantRepository grants,
            @Reference CredentialService credentials,
            @Reference AccountEvents events) {
        this.reach = reach;
        this.accounts = accounts;
        this.grants = grants;
        this.credentials = credentials;
        this.events = events;
    }

    String open(Caller caller, PersonId person, String typedName, List<Grant> wanted) {
        reach.requirePerson(caller, person);
        AccountName name = AccountName.fresh(typedName);
        wanted.forEach(grant -> reach.requireGrant(caller, grant));
        LocalDate today = events.today();
        return events.change(() -> {
            if (grants.account(caller.office(), person).isPresent()) {
                throw Rejected.of("person", "security.account.error.has");
            }
            AccountId account = accounts.add(name, StoredAccount.Kind.ORDINARY);
            grants.link(account, caller.office(), person);
            grants.replace(account, caller.office(), wanted, today, caller.person());
            events.note(
                    caller, "opened", account.value(), Map.of("name", name.text(), "roles", GrantMessages.of(wanted)));
            return credentials.invite(account);
        });
    }

    String reset(Caller caller, AccountId id) {
        StoredAccount account = reach.require(caller, id);
        reach.requireOnlyHere(caller, account);
        if (account.usesDirectory()) {
            throw Rejected.of("", "security.account.error.directory");
        }
        return events.change(() -> {
            events.note(caller, "reset", id.value(), Map.of("name", account.name()));
            return credentials.renew(id);
        });
    }

    boolean hasSecondFactor(Caller caller, AccountId id) {
        caller.requireToAct();
        reach.require(caller, id);
        return credentials.hasSecondFactor(id);
    }

    void resetSecondFactor(Caller caller, AccountId id) {
        StoredAccount account = reach.require(caller, id);
        reach.requireOnlyHere(caller, account);
        if (id.equals(caller.account())) {
            throw Rejected.of("", "security.factor.error.self");
        }
        events.run(() -> {
            credentials.dropSecondFactor(id);
            events.note(caller, "factorreset", id.value(), Map.of("name", account.name()));
        });
    }

    void grant(Caller caller, AccountId id, List<Grant> seen, List<Grant> wanted) {
        StoredAccount account = reach.require(caller, id);
        OfficeId office = caller.office();
        LocalDate today = events.today();
        events.run(() -> {
            grants.hold(id);
            var before = current(id, office, today);
            if (!new HashSet<>(before).equals(new HashSet<>(current(seen, today)))) {
                throw Outdated.of("core.outcome.changed");
            }
            var after = current(wanted, today);
            var added = new HashSet<>(after);
            before.forEach(added::remove);
            added.forEach(grant -> reach.requireGrant(caller, grant));
            Set<AccountId> administrators = grants.holders(office, StandardRoles.OFFICE_ADMIN, today);
            grants.replace(id, office, after, today, caller.person());
            requireAdministrator(administrators, office, today);
            events.note(
                    caller,
                    "granted",
                    id.value(),
                    Map.of("name", account.name()),
                    List.of(new Change("roles", GrantMessages.of(before), GrantMessages.of(after))));
        });
    }

    void close(Caller caller, AccountId id, boolean closed) {
        StoredAccount account = reach.require(caller, id);
        reach.requireOnlyHere(caller, account);
        if (closed && id.equals(caller.account())) {
            throw Rejected.of("", "security.account.error.self");
        }
        LocalDate today = events.today();
        events.run(() -> {
            Set<AccountId> administrators = grants.holders(caller.office(), StandardRoles.OFFICE_ADMIN, today);
            accounts.close(id, closed);
            requireAdministrator(administrators, caller.office(), today);
            events.note(caller, closed ? "closed" : "reopened", id.value(), Map.of("name", account.name()));
        });
    }

    /** The last administrator of an office cannot lose the role (DESIGN-2 §19). */
    private void requireAdministrator(Set<AccountId> before, OfficeId office, LocalDate today) {
        if (!before.isEmpty()
                && grants.holders(office, StandardRoles.OFFICE_ADMIN, today).isEmpty()) {
            throw Rejected.of("grants", "security.account.error.last");
        }
    }

    private List<Grant> current(AccountId account, OfficeId office, LocalDate today) {
        return current(grants.grants(account, office), today);
    }

    private static List<Grant> current(List<Grant> grants, LocalDate today) {
        return grants.stream().filter(grant -> isCurrent(grant, today)).toList();
    }

    private static boolean isCurrent(Grant grant, LocalDate today) {
        return grant.until() == null || !grant.until().isBefore(today);
    }
}
