package org.khet.portal.security.internal.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of the runtime in the database; checks no rights. Each call joins the running transaction. Safe for concurrent use. */
@Component(service = AccountRepository.class)
public final class AccountRepository {
    private final UnitOfWork unit;
    private final Clock clock;

    /** @param unit rows of this bundle */
    @Activate
    public AccountRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    /** The account with this key. */
    public Optional<StoredAccount> find(AccountId account) {
        return unit.runtime(rows -> Optional.ofNullable(rows.find(AccountEntity.class, account.value()))
                .map(AccountEntity::toValue));
    }

    /** Those of these accounts that are there. */
    public Map<AccountId, StoredAccount> findAll(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return unit.runtime(rows -> rows.createQuery(
                        "select a from AccountEntity a where a.id in :keys", AccountEntity.class)
                .setParameter("keys", accounts.stream().map(AccountId::value).toList())
                .getResultStream()
                .map(AccountEntity::toValue)
                .collect(Collectors.toMap(StoredAccount::id, account -> account)));
    }

    /** The account with this name. */
    public Optional<StoredAccount> byName(AccountName name) {
        return unit.runtime(rows -> row(rows, name).map(AccountEntity::toValue));
    }

    /** Accounts that administer the runtime, by name. Their rows are locked, so that the last one stays the last. */
    public List<StoredAccount> administrators() {
        return unit.runtime(rows -> rows.createQuery(
                        "select a from AccountEntity a where a.administers = true", AccountEntity.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(AccountEntity::toValue)
                .sorted(Comparator.comparing(StoredAccount::name))
                .toList());
    }

    /**
     * Adds an account without a password.
     *
     * @throws Rejected with field {@code name} if the name is taken
     */
    public AccountId add(AccountName name, StoredAccount.Kind kind) {
        return unit.runtime(rows -> {
            if (row(rows, name).isPresent()) {
                throw Rejected.of("name", "security.account.error.taken", name.text());
            }
            var row = new AccountEntity(name, kind, clock.instant());
            rows.persist(row);
            rows.flush(); // a lock is taken on stored rows only
            return new AccountId(row.id());
        });
    }

    /**
     * Adds an account that signs in with the directory's password, made at the first sign-in.
     *
     * @throws jakarta.persistence.PersistenceException if another sign-in made one of this name at the same moment
     */
    public StoredAccount addByDirectory(AccountName name) {
        return unit.runtime(rows -> {
            var row = new AccountEntity(name, StoredAccount.Kind.ORDINARY, clock.instant());
            row.madeByDirectory();
            rows.persist(row);
            rows.flush();
            return row.toValue();
        });
    }

    /** When it was made at the first sign-in by the directory; empty when somebody opened it. */
    public Optional<Instant> madeByDirectory(AccountId account) {
        return unit.runtime(rows -> Optional.ofNullable(rows.find(AccountEntity.class, account.value()))
                .map(AccountEntity::madeByDirectoryAt));
    }

    /** Sets the hash of an own password, or none; all sessions end. */
    public long password(AccountId account, @Nullable String hash, boolean change) {
        return change(account, row -> row.password(hash, change));
    }

    /** The directory checks the password from now on, the own one is forgotten; all sessions end. */
    public void useDirectory(AccountId account) {
        change(account, AccountEntity::useDirectory);
    }

    /** Closes or opens; all sessions end. */
    public void close(AccountId account, boolean closed) {
        change(account, row -> row.close(closed));
    }

    /** Closes it for good and forgets its name, password and last use; all sessions end. */
    public void erase(AccountId account) {
        change(account, AccountEntity::erase);
    }

    /** Gives or takes the administration of the runtime; all sessions end. */
    public void administers(AccountId account, boolean does) {
        change(account, row -> row.administers(does));
    }

    /** Ends all sessions; gives the new stamp. */
    public long endSessions(AccountId account) {
        return change(account, AccountEntity::endSessions);
    }

    /** Notes a sign-in. */
    public void signedIn(AccountId account) {
        change(account, row -> row.signedIn(clock.instant()));
    }

    private long change(AccountId account, Consumer<AccountEntity> change) {
        return unit.runtime(rows -> {
            AccountEntity row = rows.find(AccountEntity.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                throw new NoLongerThere("account " + account.value());
            }
            change.accept(row);
            return row.toValue().stamp();
        });
    }

    /** One that is written just so before one that differs by its digits. */
    private static Optional<AccountEntity> row(EntityManager rows, AccountName name) {
        return Stream.of(name.withItsDigits(), name.folded())
                .distinct()
                .flatMap(folded -> rows
                        .createQuery("select a from AccountEntity a where a.foldedName = :name", AccountEntity.class)
                        .setParameter("name", folded)
                        .getResultList()
                        .stream())
                .findFirst();
    }
}
