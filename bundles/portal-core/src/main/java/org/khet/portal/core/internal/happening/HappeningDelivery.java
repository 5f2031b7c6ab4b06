package org.khet.portal.core.internal.happening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.happening.HappeningListener;
import org.khet.portal.api.happening.Happenings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records happenings and brings them to open screens and listeners: at once after a commit on this node, within a second
 * after one on another. See the ADR on the order of happenings.
 */
@Component(service = Happenings.class, immediate = true)
public final class HappeningDelivery implements Happenings {
    private static final Logger LOG = LoggerFactory.getLogger(HappeningDelivery.class);
    private static final int PACKET = 500;

    private final Transactions transactions;
    private final HappeningRows rows;
    private final Clock clock;
    private final LaggardHearing.Ground ground;
    private final Followers followers = new Followers();
    private final Map<HappeningListener, Hearing> hearings = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("khet-happenings").unstarted(this::deliver);
    private volatile boolean closed;
    private @Nullable Long seen;

    /** Starts to look. */
    @Activate
    public HappeningDelivery(
            @Reference Transactions transactions,
            @Reference HappeningRows rows,
            @Reference HeardRows heard,
            @Reference LaggardRepository laggards,
            @Reference Clock clock) {
        this(transactions, new LaggardHearing.Ground(rows, heard, laggards, clock, LaggardHearing.Pauses.STANDARD));
    }

    HappeningDelivery(Transactions transactions, LaggardHearing.Ground ground) {
        this.transactions = transactions;
        this.ground = ground;
        this.rows = ground.rows();
        this.clock = ground.clock();
        thread.start();
    }

    /** Ends after what is being delivered. */
    @Deactivate
    public void close() throws InterruptedException {
        closed = true;
        news.release();
        thread.join(TimeUnit.SECONDS.toMillis(10));
        hearings.values().forEach(Hearing::close);
        hearings.clear();
        followers.clear();
    }

    /** A listener came: it hears what it has not heard yet. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindListener(HappeningListener listener) {
        Hearing hearing = new Hearing(listener, transactions, ground);
        hearings.put(listener, hearing);
        hearing.start();
    }

    /** A listener leaves: nothing is told to it any more when this returns. */
    public void unbindListener(HappeningListener listener) {
        Hearing hearing = hearings.remove(listener);
        if (hearing != null) {
            hearing.close();
        }
    }

    @Override
    public void record(Happening happening) {
        if (!transactions.isOpen()) {
            throw new IllegalStateException(happening.type() + " happened outside a transaction");
        }
        HappeningEntity row = new HappeningEntity(happening, clock.instant());
        transactions.beforeCommit(() -> rows.add(row));
        transactions.afterCommit(this::wake);
    }

    @Override
    public Subscription follow(OfficeId office, Consumer<Happening> listener) {
        return followers.add(office, listener);
    }

    private void wake() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    private void deliver() {
        while (!closed) {
            try {
                look();
                boolean _ = news.tryAcquire(1, TimeUnit.SECONDS);
                news.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() {
        try {
            Long last = seen;
            if (last == null) {
                last = rows.last();
                seen = last;
            }
            while (rows.number() && !closed) {
                LOG.debug("more happenings wait for their numbers");
            }
            tell(last);
        } catch (OutOfService e) {
            LOG.debug("happenings wait for the database", e);
        } catch (RuntimeException e) {
            LOG.error("happenings could not be delivered, tried again in a second", e);
        }
    }

    private void tell(long last) {
        long told = last;
        List<HappeningRows.Numbered> packet;
        do {
            packet = rows.after(told, PACKET);
            for (HappeningRows.Numbered one : packet) {
                followers.tell(one.happening());
                told = one.number();
                seen = told;
            }
        } while (packet.size() == PACKET && !closed);
        if (told > last) {
            hearings.values().forEach(Hearing::wake);
        }
    }
}
