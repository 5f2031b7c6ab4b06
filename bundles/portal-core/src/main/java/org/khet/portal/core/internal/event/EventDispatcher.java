package org.khet.portal.core.internal.event;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.event.EventPublisher;
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
 * Records domain events and delivers them to open screens and listeners: at once after a commit on this node, within a second
 * after one on another. See the ADR on the order of happenings.
 */
@Component(service = EventPublisher.class, immediate = true)
public final class EventDispatcher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);
    private static final int PACKET = 500;
    /** While a hundred people save at once, the news of some milliseconds are numbered and told together. */
    private static final long GATHERED_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Transactions transactions;
    private final EventRepository repository;
    private final Clock clock;
    private final DeferredDelivery.DeliveryContext ground;
    private final EventSubscribers followers = new EventSubscribers();
    private final Map<DomainEventListener, ListenerWorker> hearings = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("khet-happenings").unstarted(this::deliver);
    private volatile boolean closed;
    private @Nullable Long seen;

    /** Starts to look. */
    @Activate
    public EventDispatcher(
            @Reference Transactions transactions,
            @Reference EventRepository repository,
            @Reference ListenerOffsets heard,
            @Reference DeferredDeliveryRepository laggards,
            @Reference Clock clock) {
        this(
                transactions,
                new DeferredDelivery.DeliveryContext(
                        repository, heard, laggards, clock, DeferredDelivery.Pauses.STANDARD));
    }

    EventDispatcher(Transactions transactions, DeferredDelivery.DeliveryContext ground) {
        this.transactions = transactions;
        this.ground = ground;
        this.repository = ground.rows();
        this.clock = ground.clock();
        thread.start();
    }

    /** Ends after what is being delivered. */
    @Deactivate
    public void close() throws InterruptedException {
        closed = true;
        news.release();
        thread.join(TimeUnit.SECONDS.toMillis(10));
        hearings.values().forEach(ListenerWorker::close);
        hearings.clear();
        followers.clear();
    }

    /** A listener came: it hears what it has not heard yet. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindListener(DomainEventListener listener) {
        ListenerWorker hearing = new ListenerWorker(listener, transactions, ground);
        hearings.put(listener, hearing);
        hearing.start();
    }

    /** A listener leaves: nothing is told to it any more when this returns. */
    public void unbindListener(DomainEventListener listener) {
        ListenerWorker hearing = hearings.remove(listener);
        if (hearing != null) {
            hearing.close();
        }
    }

    @Override
    public void record(DomainEvent happening) {
        if (!transactions.isOpen()) {
            throw new IllegalStateException(happening.type() + " happened outside a transaction");
        }
        HappeningEntity row = new HappeningEntity(happening, clock.instant());
        transactions.beforeCommit(() -> repository.add(row));
        transactions.afterCommit(this::wake);
    }

    @Override
    public Subscription follow(OfficeId office, Consumer<DomainEvent> listener) {
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
                long began = System.nanoTime();
                look();
                boolean _ = news.tryAcquire(1, TimeUnit.SECONDS);
                TimeUnit.NANOSECONDS.sleep(began + GATHERED_NANOS - System.nanoTime());
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
                last = repository.last();
                seen = last;
                hearings.values()
                        .forEach(ListenerWorker::wake); // who came before has not heard what happened until now
            }
            while (repository.number() && !closed) {
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
        List<EventRepository.Numbered> packet;
        do {
            packet = repository.after(told, PACKET);
            for (EventRepository.Numbered one : packet) {
                followers.tell(one.happening());
                told = one.number();
                seen = told;
            }
        } while (packet.size() == PACKET && !closed);
        if (told > last) {
            hearings.values().forEach(ListenerWorker::wake);
        }
    }
}
