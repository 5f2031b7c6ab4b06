package org.khet.portal.security.internal.signin;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.SecuritySettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Pauses after failures: five tries, then 1, 5, 15, 30 and 60 minutes, never without end (a lock would let anyone shut out
 * the director). A name is counted once for all unfamiliar addresses together and once for each familiar one, so an
 * attacker elsewhere does not pause the person at the own desk. Each address is counted over all names. Unknown names are
 * counted like known ones. Safe for concurrent use, over all nodes. Source: core CORE-15, ASVS 6.3.1; figures ours.
 */
@Component(service = Delays.class, configurationPid = SecuritySettings.PID)
public final class Delays {
    private final UnitOfWork unit;
    private final Clock clock;
    private final int tries;
    private final int triesOfAddress;

    /** @param settings tells how many tries */
    @Activate
    public Delays(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference Clock clock,
            SecuritySettings settings) {
        this.unit = unit;
        this.clock = clock;
        this.tries = settings.tries();
        this.triesOfAddress = settings.triesOfAddress();
    }

    /**
     * Whether a try may be made.
     *
     * @param taken false during a pause
     * @param left  tries before the next pause, if this one fails
     * @param pause how long no try is taken from now on, if this one fails; or still, when it is not taken
     */
    record Answer(boolean taken, int left, Duration pause) {}

    /**
     * Counters of one try.
     *
     * @param name    of the name, or of the name at a familiar address
     * @param address of the address
     */
    record Counters(String name, String address) {
        /** Of typing the current password in order to change it. */
        static Counters ofChange(AccountId account) {
            return new Counters(hash("change of " + account.value()), hash("changes of " + account.value()));
        }

        static Counters of(String foldedName, String address, boolean familiar) {
            String name = familiar ? "name at " + foldedName + "\n" + address : "name " + foldedName;
            return new Counters(hash(name), hash("address " + address));
        }
    }

    /** Counts a try, unless one of the counters pauses. */
    Answer take(Counters counters) {
        try {
            return count(counters);
        } catch (PersistenceException doubled) {
            return count(counters); // another try made the same counter first
        }
    }

    /** The try was right: forgives the name and takes the try back from the address. */
    void succeeded(Counters counters) {
        unit.runtime(rows -> {
            row(rows, counters.address()).takeBack();
            row(rows, counters.name()).forgive();
            return true;
        });
    }

    /** Forgets counters without a try since the instant. */
    int forget(Instant before) {
        return unit.runtime(rows -> rows.createQuery("delete from DelayEntity d where d.tried < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private Answer count(Counters counters) {
        return unit.runtime(rows -> {
            Instant now = clock.instant();
            DelayEntity address = row(rows, counters.address());
            DelayEntity name = row(rows, counters.name());
            Duration pause = longer(address.pause(now), name.pause(now));
            if (pause.isPositive()) {
                return new Answer(false, 0, pause);
            }
            address.count(now, triesOfAddress);
            name.count(now, tries);
            return new Answer(
                    true,
                    Math.min(name.left(tries), address.left(triesOfAddress)),
                    longer(name.pause(now), address.pause(now)));
        });
    }

    /** Address before name, always, so that two tries do not wait for each other. */
    private DelayEntity row(EntityManager rows, String key) {
        DelayEntity row = rows.find(DelayEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            return row;
        }
        var fresh = new DelayEntity(key, clock.instant());
        rows.persist(fresh);
        rows.flush();
        return fresh;
    }

    private static Duration longer(Duration one, Duration other) {
        return List.of(one, other).stream().max(Duration::compareTo).orElseThrow();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
