package org.khet.portal.core.internal.event;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.core.internal.event.DeferredDeliveryRepository.Behind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events that one listener could not take. The office of such a happening is heard by itself from then on, so that the others go on:
 * the happening is tried again with growing pauses, and after some failures it is parked, with a word to the health of the
 * portal, and the office goes on too. What is parked is tried once more whenever the listener comes, with a new version of its
 * module or at a start. Used by the listener's thread only.
 */
final class DeferredDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(DeferredDelivery.class);

    private final DomainEventListener listener;
    private final Transactions transactions;
    private final ListenerDelivery delivery;
    private final DeliveryContext ground;
    private final BooleanSupplier ended;
    private final Map<Long, Long> waits = new HashMap<>();

    /**
     * Where it reads and writes.
     *
     * @param rows     happenings
     * @param heard    how far listeners heard
     * @param laggards what they could not hear
     * @param clock    when that was
     * @param pauses   how long a failure is waited after
     */
    record DeliveryContext(
            EventRepository rows,
            ListenerOffsets heard,
            DeferredDeliveryRepository laggards,
            Clock clock,
            Pauses pauses) {}

    /**
     * Pauses after failures.
     *
     * @param first   after the first, doubled with each
     * @param longest of them
     * @param tries   after so many failures it is parked
     */
    record Pauses(Duration first, Duration longest, int tries) {
        /** Half a minute in all. */
        static final Pauses STANDARD = new Pauses(Duration.ofSeconds(1), Duration.ofMinutes(1), 6);

        Duration after(int failures) {
            Duration next = first.multipliedBy(1L << Math.min(16, Math.max(0, failures - 1)));
            return next.compareTo(longest) > 0 ? longest : next;
        }
    }

    DeferredDelivery(
            DomainEventListener listener, Transactions transactions, DeliveryContext ground, BooleanSupplier ended) {
        this.listener = listener;
        this.transactions = transactions;
        this.delivery = new ListenerDelivery(listener, transactions);
        this.ground = ground;
        this.ended = ended;
    }

    /** The happening failed: its office goes on by itself, the others without it. */
    void setAside(EventRepository.Numbered one, Throwable failure) {
        long office = one.happening().office().value();
        boolean counts = !(failure instanceof OutOfService);
        transactions.run(() -> {
            if (ground.heard().lock(listener.name()) < one.number()) {
                ground.laggards().setAside(listener.name(), office, one.number() - 1, counts ? 1 : 0);
                ground.heard().heard(listener.name(), one.number());
            }
        });
        LOG.warn("{} cannot hear {} now; its office waits, the others go on", listener.name(), told(one), failure);
        waitFor(office, 1);
    }

    /** Hears offices that are behind and whose pause is over; gives how long until the next, zero if none is behind. */
    Duration catchUp() {
        long now = System.nanoTime();
        for (Behind one : ground.laggards().behind(listener.name())) {
            if (waits.getOrDefault(one.office(), now) - now <= 0) {
                hear(one.office());
            }
        }
        waits.keySet()
                .retainAll(ground.laggards().behind(listener.name()).stream()
                        .map(Behind::office)
                        .toList());
        long after = System.nanoTime();
        return waits.values().stream()
                .map(until -> Duration.ofNanos(Math.max(1, until - after)))
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Tries what was given up before once more. */
    void tryParked() {
        for (long number : ground.laggards().parked(listener.name())) {
            try {
                if (!ended.getAsBoolean()) {
                    long _ = delivery.deliver(
                            () -> parked(number),
                            parked -> {
                                parked.ifPresent(one -> listener.hear(number, one.happening()));
                                return number;
                            },
                            heard -> ground.laggards().unpark(listener.name(), heard));
                    LOG.info("{} has heard happening {} after all", listener.name(), number);
                }
            } catch (OutOfService away) {
                throw away;
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("{} still cannot hear happening {}", listener.name(), number, e);
            }
        }
    }

    private void hear(long office) {
        EventRepository.Numbered[] telling = new EventRepository.Numbered[1];
        try {
            boolean more = true;
            while (more && !ended.getAsBoolean()) {
                more = next(office, telling);
            }
        } catch (OutOfService away) {
            if (away.part() != OutOfService.Part.BUSY) {
                throw away;
            }
            waitFor(office, 2);
        } catch (RuntimeException | LinkageError e) {
            failed(office, telling[0], e);
        }
    }

    private Optional<EventRepository.Numbered> parked(long number) {
        ground.heard().lock(listener.name());
        return ground.rows().find(number);
    }

    /** Whether there may be more. */
    private boolean next(long office, EventRepository.Numbered[] telling) {
        return delivery.deliver(
                        () -> next(office),
                        next -> {
                            next.ifPresent(one -> {
                                telling[0] = one;
                                listener.hear(one.number(), one.happening());
                            });
                            return next;
                        },
                        told -> told.ifPresent(
                                one -> ground.laggards().note(listener.name(), new Behind(office, one.number(), 0))))
                .isPresent();
    }

    /** The next that the office was not told; without one it is not behind any more. */
    private Optional<EventRepository.Numbered> next(long office) {
        long upTo = ground.heard().lock(listener.name());
        Optional<Behind> behind = behind(office);
        Optional<EventRepository.Numbered> next =
                behind.flatMap(found -> ground.rows().next(office, found.last(), upTo));
        if (behind.isPresent() && next.isEmpty()) {
            ground.laggards().caughtUp(listener.name(), office);
            transactions.afterCommit(() -> waits.remove(office));
        }
        return next;
    }

    private void failed(long office, EventRepository.Numbered one, Throwable failure) {
        int failures = transactions.call(() -> {
            ground.heard().lock(listener.name());
            return behind(office).map(behind -> count(behind, one, failure)).orElse(0);
        });
        LOG.warn("{} could not hear {}, failure {}", listener.name(), told(one), failures, failure);
        waitFor(office, failures);
    }

    private int count(Behind behind, EventRepository.Numbered one, Throwable failure) {
        int failures = behind.failures() + 1;
        if (failures < ground.pauses().tries()) {
            ground.laggards().note(listener.name(), new Behind(behind.office(), behind.last(), failures));
            return failures;
        }
        ground.laggards()
                .park(
                        listener.name(),
                        one,
                        String.valueOf(failure),
                        ground.clock().instant());
        ground.laggards().note(listener.name(), new Behind(behind.office(), one.number(), 0));
        return 0;
    }

    private Optional<Behind> behind(long office) {
        List<Behind> all = ground.laggards().behind(listener.name());
        return all.stream().filter(one -> one.office() == office).findFirst();
    }

    private void waitFor(long office, int failures) {
        Duration pause = failures == 0 ? Duration.ZERO : ground.pauses().after(failures);
        waits.put(office, System.nanoTime() + pause.toNanos());
    }

    private static String told(EventRepository.Numbered one) {
        return one.happening().type() + " " + one.number() + " of office "
                + one.happening().office().value();
    }
}
