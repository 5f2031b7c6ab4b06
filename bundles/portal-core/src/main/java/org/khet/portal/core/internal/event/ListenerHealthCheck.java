package org.khet.portal.core.internal.event;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.core.internal.event.DeferredDeliveryRepository.Parked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether every listener heard everything of the last week. Looks once a minute. Safe for concurrent use. */
@Component(
        service = {HealthCheck.class, ListenerHealthCheck.class},
        immediate = true)
public final class ListenerHealthCheck implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ListenerHealthCheck.class);
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int MOST = 100;

    private final DeferredDeliveryRepository laggards;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-listener-health").factory());
    private volatile List<Parked> parked = List.of();

    /** Begins to look. */
    @Activate
    public ListenerHealthCheck(@Reference DeferredDeliveryRepository laggards, @Reference Clock clock) {
        this.laggards = laggards;
        this.clock = clock;
        Future<?> _ = thread.scheduleWithFixedDelay(this::lookQuietly, 5, 60, TimeUnit.SECONDS);
    }

    /** Ends. */
    @Deactivate
    public void stop() {
        thread.shutdownNow();
    }

    @Override
    public String name() {
        return "listeners";
    }

    @Override
    public Optional<Trouble> trouble() {
        List<Parked> now = parked;
        return now.stream()
                .findFirst()
                .map(latest -> new Trouble(
                        new Problem("", "core.health.listeners.parked", List.of(now.size(), latest.listener())),
                        latest.listener() + " could not hear " + latest.kind() + " " + latest.number() + ": "
                                + latest.reason()));
    }

    /** Looks now. */
    void look() {
        parked = laggards.parkedSince(clock.instant().minus(REMEMBERED), MOST);
    }

    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.debug("it cannot be asked now what listeners missed", e);
        }
    }
}
