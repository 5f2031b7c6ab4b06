package org.khet.portal.security.internal.token;

import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One-time links: 256 random bits, kept as SHA-256 only, for one use within their time (ASVS 6.4.1). Safe for concurrent use; of two who redeem a token at once, one gets it.
 */
@Component(service = OneTimeTokens.class)
public final class OneTimeTokens {
    private final SecureRandom random = new SecureRandom();
    private final UnitOfWork unit;
    private final Clock clock;

    /** @param unit rows of this bundle */
    @Activate
    public OneTimeTokens(@Reference(target = "(khet.unit=security)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    /** Whose link was redeemed. */
    public sealed interface Redeemed {
        /** The link of an account. */
        record OfAccount(AccountId account) implements Redeemed {}

        /** The link of the first administrator, who has no account yet. */
        record FirstAdministrator() implements Redeemed {}
    }

    /** Makes a token for the account; its older ones end. */
    public String make(AccountId account, Duration life) {
        return unit.runtime(rows -> {
            end(account);
            return store(account.value(), life);
        });
    }

    /** Ends the tokens of the account. */
    public void end(AccountId account) {
        unit.runtime(rows -> rows.createQuery("delete from TokenEntity t where t.account = :account")
                .setParameter("account", account.value())
                .executeUpdate());
    }

    /** Makes a token for the first administrator beside those that other nodes offer; all end with {@link #endFirst}. */
    public String makeFirst(Duration life) {
        return store(null, life);
    }

    /** Whose link it is, while it works; uses nothing up. */
    public Optional<Redeemed> look(String token) {
        return unit.runtime(rows -> {
            TokenEntity row = rows.find(TokenEntity.class, hash(token));
            if (row == null || !row.fresh(clock.instant())) {
                return Optional.<Redeemed>empty();
            }
            rows.detach(row); // who redeems it next in this transaction reads it again, under the lock
            return Optional.of(whose(row));
        });
    }

    /** Uses the token up; empty if it is unknown, used or too old. */
    public Optional<Redeemed> redeem(String token) {
        return unit.runtime(rows -> {
            Instant now = clock.instant();
            TokenEntity row = rows.find(TokenEntity.class, hash(token), LockModeType.PESSIMISTIC_WRITE);
            if (row == null || !row.fresh(now)) {
                return Optional.<Redeemed>empty();
            }
            row.use(now);
            return Optional.of(whose(row));
        });
    }

    private static Redeemed whose(TokenEntity row) {
        Long account = row.account();
        return account == null ? new Redeemed.FirstAdministrator() : new Redeemed.OfAccount(new AccountId(account));
    }

    /** Ends the tokens of the first administrator. */
    public void endFirst() {
        unit.runtime(rows -> rows.createQuery("delete from TokenEntity t where t.account is null")
                .executeUpdate());
    }

    /** Whether this token would be redeemed now. */
    public boolean isFresh(String token) {
        return look(token).isPresent();
    }

    /** Forgets tokens that ended before the instant. */
    public int forget(Instant before) {
        return unit.runtime(rows -> rows.createQuery("delete from TokenEntity t where t.expires < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private String store(@Nullable Long account, Duration life) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return unit.runtime(rows -> {
            rows.persist(new TokenEntity(hash(token), account, clock.instant().plus(life)));
            return token;
        });
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
