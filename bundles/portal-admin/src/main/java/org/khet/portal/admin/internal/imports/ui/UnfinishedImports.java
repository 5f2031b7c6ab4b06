package org.khet.portal.admin.internal.imports.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Files that people left on the page of an import before they were stored, on this node: whoever comes back within half an hour
 * goes on with what was chosen. Only the latest two are kept, since a large one fills the memory and files that people look at come
 * first. Safe for concurrent use.
 */
@Component(service = UnfinishedImports.class)
public final class UnfinishedImports {
    /** How long they are kept. */
    static final Duration KEPT = Duration.ofMinutes(30);

    /** How many are kept. */
    static final int MOST = 2;

    /**
     * A file that was left.
     *
     * @param checked whether its rows had been checked
     */
    record Unfinished(ParsedFile file, boolean checked) {}

    private record Left(Caller caller, String target, Unfinished what, Instant until) {
        boolean isOf(Caller other, String list) {
            return caller.equals(other) && target.equals(list);
        }
    }

    private final Clock clock;
    private final Deque<Left> all = new ArrayDeque<>();
    private @Nullable ScheduledExecutorService thread;

    /** @param clock says when one was left */
    @Activate
    public UnfinishedImports(@Reference Clock clock) {
        this.clock = clock;
    }

    /** Begins. */
    @Activate
    public synchronized void start() {
        ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("khet-unfinished-imports").factory());
        thread = own;
        var _ = own.scheduleWithFixedDelay(this::forgetOld, 1, 1, TimeUnit.MINUTES);
    }

    /** Gives all back. */
    @Deactivate
    public synchronized void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
        all.forEach(left -> left.what().file().close());
        all.clear();
    }

    /** Keeps what somebody left, in place of what they left before in this list. */
    synchronized void keep(Caller caller, String target, Unfinished what) {
        take(caller, target).ifPresent(before -> before.file().close());
        while (all.size() >= MOST) {
            all.removeFirst().what().file().close();
        }
        all.addLast(new Left(caller, target, what, clock.instant().plus(KEPT)));
    }

    /** Gives back what the caller left, in the same capacity; it is not kept here any longer. */
    synchronized Optional<Unfinished> take(Caller caller, String target) {
        forgetOld();
        for (Iterator<Left> each = all.iterator(); each.hasNext(); ) {
            Left left = each.next();
            if (left.isOf(caller, target)) {
                each.remove();
                return Optional.of(left.what());
            }
        }
        return Optional.empty();
    }

    /** Gives back what nobody came for. */
    synchronized void forgetOld() {
        while (!all.isEmpty() && !clock.instant().isBefore(all.getFirst().until())) {
            all.removeFirst().what().file().close();
        }
    }
}
