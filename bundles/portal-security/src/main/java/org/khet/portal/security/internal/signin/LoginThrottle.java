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
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.SecuritySettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Growing pauses after failed sign-ins: five tries, then 1, 5, 15, 30 and 60 minutes, never without end (a lock would let anyone shut out
 * the director). A name is counted once for all unknown devices together and once for each device that knows it, so nobody
 * elsewhere, and no colleague behind the same address either, pauses the person at the own desk. Each address is counted over
 * all names that are tried there on devices that do not know them, and eased as time goes by, so that an office behind one
 * address never pauses itself by the typing mistakes of a day. Which names an address has seen before plays no part: otherwise
 * its pause would tell accounts from made-up names. Unknown names are counted like known ones. A right try takes back only
 * what it counted itself: pauses of tries beside it stay. Safe for concurrent use, over all nodes. Source: core CORE-15, ASVS 6.3.1; figures ours.
 */
@Component(service = LoginThrottle.class, configurationPid = SecuritySettings.PID)
public final class LoginThrottle {
    private final UnitOfWork unit;
    private final Clock clock;
    private final int tries;
    private final int triesOfAddress;

    /** @param settings tells how many tries */
    @Activate
    public LoginThrottle(
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
     * @param mark  what this try counted, to take it back; nothing when it is not taken
     */
    record Answer(boolean taken, int left, Duration pause, Mark mark) {}

    /**
     * What one try counted.
     *
     * @param name    number of its failure on the counter of the name
     * @param address number of its failure on the counter of the address; 0 without one
     */
    record Mark(int name, int address) {
        private static final Mark NOTHING = new Mark(0, 0);
    }

    /**
     * Counters of one try.
     *
     * @param name    of the name, or of the name on a device that knows it
     * @param address of the address; {@code null} on a device that knows the name
     */
    record Counters(String name, @Nullable String address) {
        /** Of typing the current password in order to change it. */
        static Counters ofChange(AccountId account) {
            return new Counters(hash("change of " + account.value()), hash("changes of " + account.value()));
        }

        /** Of codes of the second factor. */
        static Counters ofCode(AccountId account) {
            return new Counters(hash("code of " + account.value()), hash("codes of " + account.value()));
        }

        /** Of answers in the name of a passkey; the address counts as for passwords. */
        static Counters ofPasskey(String credential, String address) {
            return new Counters(hash("passkey " + credential), hash("address " + address));
        }

        /** Of a password on any device. */
        static Counters of(String foldedName, String address) {
            return new Counters(hash("name " + foldedName), hash("address " + address));
        }

        /** Of a password on a device that knows the account of this name. */
        static Counters ofDevice(String foldedName, String device) {
            return new Counters(hash("name on " + foldedName + "\n" + device), null);
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

    /** How long no try is taken now; counts nothing. */
    Duration pause(Counters counters) {
        return unit.runtime(rows -> {
            Instant now = clock.instant();
            String address = counters.address();
            return pause(
                    rows.find(LoginDelayEntity.class, counters.name()),
                    address == null ? null : rows.find(LoginDelayEntity.class, address),
                    now);
        });
    }

    /** The try was right: forgives the name the failures up to this one and takes it back from the address. */
    void succeeded(Counters counters, Mark mark) {
        unit.runtime(rows -> {
            if (counters.address() != null) {
                row(rows, counters.address()).takeBack(mark.address());
            }
            row(rows, counters.name()).forgive(mark.name());
            return true;
        });
    }

    /** The try could not be judged: it counts for nothing. */
    void takeBack(Counters counters, Mark mark) {
        unit.runtime(rows -> {
            if (counters.address() != null) {
                row(rows, counters.address()).takeBack(mark.address());
            }
            row(rows, counters.name()).takeBack(mark.name());
            return true;
        });
    }

    /** Forgets counters without a try since the instant. */
    int forget(Instant before) {
        return unit.runtime(rows -> rows.createQuery("delete from LoginDelayEntity d where d.tried < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private Answer count(Counters counters) {
        return unit.runtime(rows -> {
            Instant now = clock.instant();
            LoginDelayEntity address = counters.address() == null ? null : row(rows, counters.address());
            LoginDelayEntity name = row(rows, counters.name());
            Duration pause = pause(name, address, now);
            if (pause.isPositive()) {
                return new Answer(false, 0, pause, Mark.NOTHING);
            }
            int ofName = name.count(now, tries);
            int ofAddress = 0;
            int left = name.left(tries);
            if (address != null) {
                ofAddress = address.countShared(now, triesOfAddress);
                left = Math.min(left, address.left(triesOfAddress));
            }
            return new Answer(true, left, pause(name, address, now), new Mark(ofName, ofAddress));
        });
    }

    /** Address before name, always, so that two tries do not wait for each other. */
    private LoginDelayEntity row(EntityManager rows, String key) {
        LoginDelayEntity row = rows.find(LoginDelayEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            return row;
        }
        var fresh = new LoginDelayEntity(key, clock.instant());
        rows.persist(fresh);
        rows.flush();
        return fresh;
    }

    private static Duration pause(@Nullable LoginDelayEntity name, @Nullable LoginDelayEntity address, Instant now) {
        Duration one = name == null ? Duration.ZERO : name.pause(now);
        Duration other = address == null ? Duration.ZERO : address.pause(now);
        return one.compareTo(other) > 0 ? one : other;
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
