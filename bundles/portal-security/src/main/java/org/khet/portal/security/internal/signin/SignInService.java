package org.khet.portal.security.internal.signin;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.ManyAtOnce;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Signs people in by name and password. The try is counted before it is made, when its turn has come; the hash is computed and the
 * directory asked outside any transaction. A try that the directory did not judge counts for nothing. Safe for concurrent
 * use. Source: core CORE-15, E-74.
 */
@Component(service = SignInService.class)
public final class SignInService {
    private static final Set<OutOfService.Part> UNJUDGED =
            Set.of(OutOfService.Part.BUSY, OutOfService.Part.DIRECTORY, OutOfService.Part.DIRECTORY_BUSY);
    private final AccountRepository accounts;
    private final Authentication authentication;
    private final LoginThrottle throttle;
    private final KnownDeviceRepository devices;
    private final SignInQueue queue;
    private final SignInLog log;
    private final SignInCompletion arrivals;

    /** @param log where each try is noted */
    @Activate
    public SignInService(
            @Reference AccountRepository accounts,
            @Reference Authentication authentication,
            @Reference LoginThrottle throttle,
            @Reference KnownDeviceRepository devices,
            @Reference SignInQueue queue,
            @Reference SignInLog log,
            @Reference SignInCompletion arrivals) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.throttle = throttle;
        this.devices = devices;
        this.queue = queue;
        this.log = log;
        this.arrivals = arrivals;
    }

    private record Try(
            AccountName name, Optional<StoredAccount> known, String address, LoginThrottle.Counters counters) {
        @Nullable AccountId account() {
            return known.map(StoredAccount::id).orElse(null);
        }
    }

    /** @param done what a right password of the portal's own led to; {@code null} for any other */
    private record Turn(
            LoginThrottle.Answer counted, @Nullable SignInResult done) {}

    /** See {@link org.khet.portal.api.admin.security.SignIn#signIn}. */
    SignInResult signIn(String typedName, char[] password, String address, String device) {
        try {
            AccountName name = AccountName.typed(typedName);
            Optional<StoredAccount> known = accounts.byName(name);
            boolean own = devices.knows(device, known.map(StoredAccount::id));
            var counters = own
                    ? LoginThrottle.Counters.ofDevice(name.folded(), KnownDeviceRepository.hash(device))
                    : LoginThrottle.Counters.of(name.folded(), address);
            var one = new Try(name, known, address, counters);
            Duration pause = throttle.pause(counters);
            return pause.isPositive() ? paused(one, pause) : inTurn(one, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private SignInResult paused(Try one, Duration pause) {
        log.add(one.account(), one.address(), Outcome.PAUSED);
        return new Refused(0, pause);
    }

    private SignInResult inTurn(Try one, char[] password) {
        Optional<Turn> turn = queue.call(() -> turn(one, password));
        if (turn.isEmpty()) {
            return new ManyAtOnce();
        }
        LoginThrottle.Answer counted = turn.get().counted();
        if (!counted.taken()) {
            return paused(one, counted.pause());
        }
        SignInResult done = turn.get().done();
        return done == null ? elsewhere(one, password, counted) : done;
    }

    /** A right try is forgiven before the next has its turn, so that many at once are never taken for failures. */
    private Turn turn(Try one, char[] password) {
        LoginThrottle.Answer counted = throttle.take(one.counters());
        boolean right = counted.taken() && authentication.isOwn(one.name(), password);
        return new Turn(
                counted,
                one.known()
                        .filter(who -> right)
                        .map(who -> next(one, who, counted))
                        .orElse(null));
    }

    private SignInResult elsewhere(Try one, char[] password, LoginThrottle.Answer counted) {
        Optional<StoredAccount> who;
        try {
            who = authentication.byDirectory(one.name(), one.known(), password);
        } catch (OutOfService away) {
            return unjudged(one, counted.mark(), away);
        }
        if (who.isEmpty()) {
            log.add(one.account(), one.address(), Outcome.REFUSED);
            return new Refused(counted.left(), counted.pause());
        }
        return next(one, who.get(), counted);
    }

    /** Nothing is counted where nobody looked at the password; only a full directory says that many sign in. */
    private SignInResult unjudged(Try one, LoginThrottle.Mark mark, OutOfService away) {
        OutOfService.Part part = away.part();
        if (UNJUDGED.contains(part)) {
            throttle.takeBack(one.counters(), mark);
        }
        if (part == OutOfService.Part.DIRECTORY_BUSY) {
            return new ManyAtOnce();
        }
        throw away;
    }

    private SignInResult next(Try one, StoredAccount who, LoginThrottle.Answer counted) {
        return arrivals.next(who, one.address(), () -> throttle.succeeded(one.counters(), counted.mark()));
    }
}
