package org.khet.portal.core.internal.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener with a thread of its own, so that a slow or failing one holds up nobody. What it stores in the database and how
 * far it heard are committed together ({@link ListenerDelivery}): a packet of happenings at a time, one by one after a failure. A happening that fails then is
 * set aside with its office, see {@link DeferredDelivery}.
 */
final class ListenerWorker implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ListenerWorker.class);
    private static final int PACKET = 50;
    private static final Duration NEWS = Duration.ofMinutes(10);
    private static final Duration AWAY = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final DomainEventListener listener;
    private final String name;
    private final ListenerDelivery delivery;
    private final DeferredDelivery.DeliveryContext ground;
    private final DeferredDelivery laggards;
    private final Semaphore news = new Semaphore(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;
    private boolean parkedTried;
    private boolean oneByOne;
    private EventRepository.@Nullable Numbered telling;

    ListenerWorker(DomainEventListener listener, Transactions transactions, DeferredDelivery.DeliveryContext ground) {
        this.listener = listener;
        this.name = listener.name();
        this.delivery = new ListenerDelivery(listener, transactions);
        this.ground = ground;
        this.laggards = new DeferredDelivery(listener, transactions, ground, this::ended);
        this.thread = Thread.ofPlatform().daemon().name("khet-hear-" + name).unstarted(lettingGo(this));
    }

    void start() {
        thread.start();
    }

    /** There may be something new. */
    void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Ends after the happening that is being heard; waits for it. */
    @Override
    public void close() {
        end.countDown();
        news.release();
        if (thread.equals(Thread.currentThread())) {
            return;
        }
        try {
            if (thread.isAlive() && !thread.join(FAREWELL)) {
                LOG.warn("listener {} still hears although it was taken away", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        Duration untilLaggard = Duration.ZERO;
        while (!ended()) {
            try {
                await(untilLaggard);
                untilLaggard = hear();
            } catch (OutOfService e) {
                LOG.debug("listener {} waits for the database", name, e);
                untilLaggard = AWAY;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Waits for news, or for the pause of an office that is behind to pass. */
    private void await(Duration untilLaggard) throws InterruptedException {
        if (untilLaggard.isZero()) {
            news.acquire();
        } else {
            boolean _ = news.tryAcquire(untilLaggard.toNanos(), TimeUnit.NANOSECONDS);
        }
        news.drainPermits();
    }

    /** All that there is; gives how long until an office that is behind is due. */
    private Duration hear() {
        if (!parkedTried) {
            laggards.tryParked();
            parkedTried = true;
        }
        while (!ended() && !drained()) {
            LOG.debug("listener {} goes on after a failure", name);
        }
        return ended() ? Duration.ZERO : laggards.catchUp();
    }

    /** False after a failure, when there may be more. */
    private boolean drained() {
        try {
            int packet = oneByOne ? 1 : PACKET;
            int count = packet;
            while (!ended() && count == packet) {
                telling = null;
                count = hear(packet);
            }
            boolean careful = oneByOne;
            oneByOne = false;
            return !careful || count == 0;
        } catch (OutOfService e) {
            if (e.part() != OutOfService.Part.BUSY) {
                throw e;
            }
            return failed(e);
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    private boolean failed(Throwable e) {
        EventRepository.Numbered one = telling;
        if (oneByOne && one != null) {
            laggards.setAside(one, e);
            oneByOne = false;
        } else if (one == null && e instanceof RuntimeException unexplained) {
            LOG.warn("listener {} cannot go on, tried again soon", name, e);
            throw new OutOfService(OutOfService.Part.BUSY, unexplained);
        } else {
            oneByOne = true;
        }
        return false;
    }

    /** A little more than the news: what happens while such a listener reads the records is heard twice, not missed. */
    private Instant begin() {
        return listener.beginsWithNews() ? ground.clock().instant().minus(NEWS) : Instant.EPOCH;
    }

    /** Happenings that wait, and the offices that are heard by themselves. */
    private record Packet(List<EventRepository.Numbered> numbered, Set<Long> behind) {}

    /** How many there were. */
    private int hear(int packet) {
        int[] count = new int[1];
        long _ = delivery.deliver(
                () -> look(packet),
                found -> {
                    count[0] = found.numbered().size();
                    return tell(found);
                },
                last -> {
                    if (last > 0) { // once for the packet
                        ground.heard().heard(name, last);
                    }
                });
        return ended() ? 0 : count[0];
    }

    private Packet look(int packet) {
        List<EventRepository.Numbered> numbered =
                ground.rows().after(ground.heard().lock(name, begin()), packet);
        Set<Long> behind = numbered.isEmpty()
                ? Set.of()
                : ground.laggards().behind(name).stream()
                        .map(DeferredDeliveryRepository.Behind::office)
                        .collect(Collectors.toSet());
        return new Packet(numbered, behind);
    }

    /** The number that was told last. */
    private long tell(Packet packet) {
        long last = 0;
        for (EventRepository.Numbered one : packet.numbered()) {
            if (ended()) {
                break;
            }
            if (!packet.behind().contains(one.happening().office().value())) {
                telling = one;
                listener.hear(one.number(), one.happening());
            }
            last = one.number();
        }
        return last;
    }

    /** The framework may remember a thread after its end (a lock of a class that two threads loaded), and what it ran. */
    private static Runnable lettingGo(Runnable work) {
        return new FutureTask<Void>(work, null);
    }

    private boolean ended() {
        return end.getCount() == 0;
    }
}
