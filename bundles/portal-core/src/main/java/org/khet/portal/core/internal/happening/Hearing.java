package org.khet.portal.core.internal.happening;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.happening.HappeningListener;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener with a thread of its own, so that a slow or failing one holds up nobody. What it stores and how far it
 * heard are committed together: a packet of happenings at a time, one by one after a failure.
 */
final class Hearing implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final int PACKET = 50;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final HappeningListener listener;
    private final String name;
    private final Transactions transactions;
    private final HappeningRows rows;
    private final HeardRows heard;
    private final Semaphore news = new Semaphore(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    Hearing(HappeningListener listener, Transactions transactions, HappeningRows rows, HeardRows heard) {
        this.listener = listener;
        this.name = listener.name();
        this.transactions = transactions;
        this.rows = rows;
        this.heard = heard;
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
        Duration pause = Duration.ZERO;
        while (!ended()) {
            try {
                await(pause);
                drain(pause.isZero() ? PACKET : 1);
                pause = Duration.ZERO;
            } catch (OutOfService e) {
                LOG.debug("listener {} waits for the database", name, e);
                pause = FIRST_PAUSE;
            } catch (RuntimeException | LinkageError e) {
                pause = longer(pause);
                LOG.warn("listener {} failed, it hears the same again in {} s", name, pause.toSeconds(), e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Waits for news, or after a failure for the pause to pass: news cannot heal it. */
    private void await(Duration pause) throws InterruptedException {
        if (pause.isZero()) {
            news.acquire();
        } else {
            boolean _ = end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        news.drainPermits();
    }

    private void drain(int packet) {
        int count = packet;
        while (!ended() && count == packet) {
            count = transactions.call(() -> hear(packet));
        }
    }

    /** How many there were. */
    private int hear(int packet) {
        List<HappeningRows.Numbered> numbered = rows.after(heard.lock(name), packet);
        for (HappeningRows.Numbered one : numbered) {
            if (ended()) {
                return 0;
            }
            listener.hear(one.number(), one.happening());
            heard.heard(name, one.number());
        }
        return numbered.size();
    }

    /** The framework may remember a thread after its end (a lock of a class that two threads loaded), and what it ran. */
    private static Runnable lettingGo(Runnable work) {
        return new FutureTask<Void>(work, null);
    }

    private boolean ended() {
        return end.getCount() == 0;
    }

    private static Duration longer(Duration pause) {
        Duration next = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }
}
