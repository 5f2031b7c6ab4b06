package org.khet.portal.security.internal.passkey;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.Passkeys.Adding;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passkeys as rows; checks no rights. Each call joins the running transaction. Safe for concurrent use. */
@Component(service = PasskeyRepository.class)
public final class PasskeyRepository {
    private final UnitOfWork unit;
    private final Clock clock;

    /** @param unit rows of this bundle */
    @Activate
    public PasskeyRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    /** Those of the account, the oldest first. */
    public List<StoredPasskey> of(AccountId account) {
        return unit.runtime(rows -> rows.createQuery(
                        "select p from PasskeyEntity p where p.account = :account order by p.made, p.id",
                        PasskeyEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(PasskeyEntity::toValue)
                .toList());
    }

    /** The one with this id of a credential, whosever it is. */
    Optional<StoredPasskey> find(String credential) {
        return unit.runtime(rows -> row(rows, credential).map(PasskeyEntity::toValue));
    }

    /**
     * Adds one; to be called while the account is held.
     *
     * @throws Rejected if it is known already, of whomever, or the account has too many
     */
    public void add(Adding adding, String handle, CredentialKey key) {
        unit.runtime(rows -> {
            if (row(rows, key.id()).isPresent()) {
                throw Rejected.of("", "security.passkey.error.known");
            }
            requireRoom(adding.account());
            rows.persist(new PasskeyEntity(adding, handle, key, clock.instant()));
            rows.flush();
            return key;
        });
    }

    /**
     * Goes on if the account may have another one.
     *
     * @throws Rejected if not
     */
    public void requireRoom(AccountId account) {
        if (of(account).size() >= Passkeys.MOST) {
            throw Rejected.of("", "security.passkey.error.most", Passkeys.MOST);
        }
    }

    /** Notes a sign-in by it; false if another one came between, so that what was checked does not count. */
    boolean use(StoredPasskey checked, CredentialKey seen) {
        return unit.runtime(rows -> {
            PasskeyEntity row = rows.find(PasskeyEntity.class, checked.passkey().id(), LockModeType.PESSIMISTIC_WRITE);
            return row != null && row.use(checked.key().count(), seen, clock.instant());
        });
    }

    /** Gives it another name. */
    public void rename(AccountId account, long passkey, String name) {
        unit.runtime(rows -> {
            own(rows, account, passkey).rename(name);
            return name;
        });
    }

    /** Removes one of the account; gives its name. */
    public String remove(AccountId account, long passkey) {
        return unit.runtime(rows -> {
            PasskeyEntity row = own(rows, account, passkey);
            rows.remove(row);
            return row.toValue().passkey().name();
        });
    }

    /** Removes all of the account; gives how many. */
    public int removeAll(AccountId account) {
        return unit.runtime(rows -> rows.createQuery("delete from PasskeyEntity p where p.account = :account")
                .setParameter("account", account.value())
                .executeUpdate());
    }

    private static PasskeyEntity own(EntityManager rows, AccountId account, long passkey) {
        PasskeyEntity row = rows.find(PasskeyEntity.class, passkey);
        if (row == null || !row.isOf(account)) {
            throw new NoLongerThere("passkey " + passkey);
        }
        return row;
    }

    private static Optional<PasskeyEntity> row(EntityManager rows, String credential) {
        return rows.createQuery("select p from PasskeyEntity p where p.hash = :hash", PasskeyEntity.class)
                .setParameter("hash", CredentialKey.hash(credential))
                .getResultStream()
                .findFirst();
    }
}
