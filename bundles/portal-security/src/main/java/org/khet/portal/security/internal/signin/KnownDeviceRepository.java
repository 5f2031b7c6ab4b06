package org.khet.portal.security.internal.signin;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.SecuritySettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Devices on which accounts have signed in. A device has a secret of 256 random bits in a cookie; here is its SHA-256 only. It
 * lets nobody in: it only sets the tries of its owner apart from those of everybody else (OWASP, "Slow Down Online Guessing
 * Attacks with Device Cookies"). Safe for concurrent use.
 */
@Component(service = KnownDeviceRepository.class, configurationPid = SecuritySettings.PID)
public final class KnownDeviceRepository {
    private static final int SECRET_BYTES = 32;
    private static final int MOST_SECRET = 100;
    private static final long NOBODY = 0;
    private final SecureRandom random = new SecureRandom();
    private final UnitOfWork unit;
    private final Clock clock;
    private final Duration known;

    /** @param settings tells how long a device is known */
    @Activate
    public KnownDeviceRepository(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference Clock clock,
            SecuritySettings settings) {
        this.unit = unit;
        this.clock = clock;
        this.known = Duration.ofDays(settings.deviceDays());
    }

    /** Whether the account signed in on this device lately; the same work is done for a name that nobody has. */
    boolean knows(String secret, Optional<AccountId> account) {
        return !secret.isEmpty()
                && secret.length() <= MOST_SECRET
                && unit.runtime(rows -> rows.createQuery(
                                        "select count(d) from KnownDeviceEntity d where d.device = :device"
                                                + " and d.account = :account and d.used > :since",
                                        Long.class)
                                .setParameter("device", hash(secret))
                                .setParameter(
                                        "account", account.map(AccountId::value).orElse(NOBODY))
                                .setParameter("since", since())
                                .getSingleResult()
                        > 0);
    }

    /**
     * Notes that the account signed in on this device.
     *
     * @param secret of the device's cookie; empty without one
     * @return the secret to keep there: this one, or a fresh one if nobody signed in with it lately
     */
    String remember(AccountId account, String secret) {
        return unit.runtime(rows -> {
            List<KnownDeviceEntity> here = secret.length() > MOST_SECRET ? List.of() : of(rows, secret);
            String kept = here.isEmpty() ? fresh() : secret;
            here.stream()
                    .filter(one -> one.isOf(account))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> one.use(clock.instant()),
                            () -> rows.persist(new KnownDeviceEntity(hash(kept), account, clock.instant())));
            return kept;
        });
    }

    /** Forgets devices that nobody signed in on lately. */
    int forget() {
        return unit.runtime(rows -> rows.createQuery("delete from KnownDeviceEntity d where d.used <= :since")
                .setParameter("since", since())
                .executeUpdate());
    }

    /** A short name for the counters of tries. */
    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<KnownDeviceEntity> of(EntityManager rows, String secret) {
        return rows.createQuery(
                        "select d from KnownDeviceEntity d where d.device = :device and d.used > :since",
                        KnownDeviceEntity.class)
                .setParameter("device", hash(secret))
                .setParameter("since", since())
                .getResultList();
    }

    private Instant since() {
        return clock.instant().minus(known);
    }

    private String fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
