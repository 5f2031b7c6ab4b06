package org.khet.portal.security.internal.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.khet.portal.security.internal.SecuritySettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The turn in which passwords are checked: each check fills a processor for a tenth of a second, so no more than half of the
 * processors do it at once and the others are left to the people who work. Who came first has the first turn. So few may wait
 * that requests of others still find a thread, and nobody waits longer than somebody looks at a page. Nothing else is held
 * meanwhile. Safe for concurrent use.
 */
@Component(service = SignInQueue.class, configurationPid = SecuritySettings.PID)
public final class SignInQueue {
    /** Our proposal: with the page before and after it, the answer comes within ten seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Semaphore places;
    private final int waiting;
    private final Duration patience;

    /** @param settings tells how many may wait */
    @Activate
    public SignInQueue(SecuritySettings settings) {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), settings.signInsWaiting(), PATIENCE);
    }

    SignInQueue(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.waiting = waiting;
        this.patience = patience;
    }

    /** Does the work when its turn has come; empty, with nothing done, when too many wait or the turn does not come in time. */
    <T> Optional<T> call(Supplier<T> work) {
        if (places.getQueueLength() >= waiting || !turn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    private boolean turn() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
