package org.khet.portal.security.internal.provider;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who of which provider is which account, as rows. Each call joins the running transaction. Safe for concurrent use. */
@Component(service = IdentityRepository.class)
public final class IdentityRepository {
    private final UnitOfWork unit;
    private final Clock clock;

    /** @param unit rows of this bundle */
    @Activate
    public IdentityRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    /** The account of somebody. */
    public Optional<AccountId> account(String issuer, String subject) {
        return unit.runtime(rows -> row(rows, issuer, subject).map(IdentityEntity::account));
    }

    /** Issuers with whom the account is connected. */
    public List<String> issuers(AccountId account) {
        return unit.runtime(rows -> rows.createQuery(
                        "select i from IdentityEntity i where i.account = :account order by i.issuer",
                        IdentityEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(IdentityEntity::issuer)
                .toList());
    }

    /**
     * Connects the account, instead of whom it was connected with at this issuer before.
     *
     * @throws Rejected if another account is connected with that one
     */
    public void connect(AccountId account, String issuer, String subject) {
        unit.runtime(rows -> {
            Optional<IdentityEntity> there = row(rows, issuer, subject);
            if (there.isPresent()) {
                if (there.get().isOf(account, subject)) {
                    return false;
                }
                throw Rejected.of("", "security.provider.error.taken");
            }
            end(rows, account, issuer);
            rows.persist(new IdentityEntity(account, issuer, subject, clock.instant()));
            rows.flush();
            return true;
        });
    }

    /** Ends a connection; whether there was one. */
    public boolean disconnect(AccountId account, String issuer) {
        return unit.runtime(rows -> end(rows, account, issuer) > 0);
    }

    /** Ends all connections of the account. */
    public void disconnect(AccountId account) {
        unit.runtime(rows -> rows.createQuery("delete from IdentityEntity i where i.account = :account")
                .setParameter("account", account.value())
                .executeUpdate());
    }

    private static int end(EntityManager rows, AccountId account, String issuer) {
        return rows.createQuery("delete from IdentityEntity i where i.account = :account and i.issuer = :issuer")
                .setParameter("account", account.value())
                .setParameter("issuer", issuer)
                .executeUpdate();
    }

    private static Optional<IdentityEntity> row(EntityManager rows, String issuer, String subject) {
        return rows.createQuery(
                        "select i from IdentityEntity i where i.issuer = :issuer and i.subject = :subject",
                        IdentityEntity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }
}
