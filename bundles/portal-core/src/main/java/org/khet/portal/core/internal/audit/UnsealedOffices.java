package org.khet.portal.core.internal.audit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** In which offices entries wait to be sealed on this node. Safe for concurrent use. */
@Component(service = UnsealedOffices.class)
public final class UnsealedOffices {
    private static final long MORE_MILLIS = 300;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);

    /** Nothing waits yet. */
    @Activate
    public UnsealedOffices() {}

    /** An entry of the office was committed; 0 for no office. */
    void of(long office) {
        waiting.add(office);
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Entries of the office wait still; nobody is woken, so that they are tried again with the next look. */
    void keep(long office) {
        waiting.add(office);
    }

    /**
     * Waits for news, at most so long, and then a moment for more: what many people save is sealed in few transactions, which
     * theirs do not wait for. Gives the offices and forgets them.
     */
    Set<Long> take(long millis) throws InterruptedException {
        if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            TimeUnit.MILLISECONDS.sleep(MORE_MILLIS);
        }
        bell.drainPermits();
        Set<Long> taken = Set.copyOf(waiting);
        waiting.removeAll(taken);
        return taken;
    }
}
