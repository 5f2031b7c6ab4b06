package org.khet.portal.security.internal.newcomer;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.directory.DirectoryMatch;
import org.khet.portal.security.internal.directory.LdapDirectory;
import org.khet.portal.security.internal.directory.NewAccountPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes an account at the first sign-in of somebody whose name and password the office's directory takes, where its
 * configuration says so. Why none was made is told to nobody but the trail and the log. Safe for concurrent use.
 */
@Component(service = NewcomerService.class)
public final class NewcomerService {
    private final LdapDirectory directory;
    private final NewcomerMatcher candidates;
    private final NewcomerRoles roles;
    private final NewcomerRepository repository;
    private final NewcomerEvents events;

    /** @param directory knows who may come in */
    @Activate
    public NewcomerService(
            @Reference LdapDirectory directory,
            @Reference NewcomerMatcher candidates,
            @Reference NewcomerRoles roles,
            @Reference NewcomerRepository repository,
            @Reference NewcomerEvents events) {
        this.directory = directory;
        this.candidates = candidates;
        this.roles = roles;
        this.repository = repository;
        this.events = events;
    }

    /**
     * The account that was made; empty when none was. Not to be called in a transaction.
     *
     * @param typed a name that no account has
     * @throws OutOfService if the directory does not answer
     */
    Optional<StoredAccount> welcome(AccountName typed, char[] password) {
        return directory
                .newAccounts()
                .flatMap(plan -> fresh(typed)
                        .flatMap(name -> directory
                                .recognise(name.text(), password, plan)
                                .flatMap(who -> entered(name, plan, who))));
    }

    /** In small letters, as names of a directory differ by their letters only; empty if no account may have it. */
    private static Optional<AccountName> fresh(AccountName typed) {
        try {
            return Optional.of(AccountName.fresh(typed.folded()));
        } catch (Rejected _) {
            return Optional.empty();
        }
    }

    private Optional<StoredAccount> entered(AccountName name, NewAccountPlan plan, DirectoryMatch who) {
        try {
            return events.change(() -> enter(name, plan, who));
        } catch (PersistenceException doubled) {
            return events.change(() -> enter(name, plan, who)); // another sign-in made it first
        }
    }

    private Optional<StoredAccount> enter(AccountName name, NewAccountPlan plan, DirectoryMatch who) {
        Optional<StoredAccount> made = repository.named(name);
        if (made.isPresent()) {
            return usable(made);
        }
        NewcomerCandidate candidate = roles.flaw(plan).isPresent()
                ? NewcomerCandidate.refused(NewcomerRefusal.PLAN)
                : candidates.of(plan, who.marks());
        Person person = candidate.person();
        NewcomerRefusal refusal = candidate.refusal();
        List<Grant> grants =
                person == null ? List.of() : NewcomerRoles.grants(plan, who.roles(), person, repository.today());
        if (refusal != null || person == null || grants.isEmpty()) {
            Optional<StoredAccount> meanwhile =
                    repository.named(name); // another sign-in, while the person was looked for
            if (meanwhile.isPresent()) {
                return usable(meanwhile);
            }
            events.refused(name, candidate, refusal == null ? NewcomerRefusal.ROLELESS : refusal, only(plan));
            return Optional.empty();
        }
        StoredAccount account = repository.add(name, person, grants);
        events.made(account, person, grants);
        return Optional.of(account);
    }

    private static Optional<StoredAccount> usable(Optional<StoredAccount> account) {
        return account.filter(StoredAccount::open).filter(StoredAccount::usesDirectory);
    }

    private Optional<OfficeId> only(NewAccountPlan plan) {
        return plan.offices().size() == 1 ? roles.office(plan.offices().getFirst()) : Optional.empty();
    }
}
