package org.khet.portal.core.internal.search;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that the index has all records: when a module comes, when one is switched on, and once a day. Where a type and office
 * were never written, or the numbers differ, all are written anew in the background. Safe for concurrent use.
 */
@Component(service = IndexMaintenance.class, immediate = true)
public final class IndexMaintenance {
    private static final Logger LOG = LoggerFactory.getLogger(IndexMaintenance.class);
    private static final long SETTLED_SECONDS = 3;
    private static final long AGAIN_SECONDS = 60;
    private final RecordSourceRegistry sources;
    private final IndexWriterService feeder;
    private final Offices offices;
    private final ModuleSwitches switches;
    private volatile @Nullable ScheduledExecutorService thread;
    private @Nullable Subscription switching;

    /** @param feeder writes records */
    @Activate
    public IndexMaintenance(
            @Reference RecordSourceRegistry sources,
            @Reference IndexWriterService feeder,
            @Reference Offices offices,
            @Reference ModuleSwitches switches) {
        this.sources = sources;
        this.feeder = feeder;
        this.offices = offices;
        this.switches = switches;
    }

    /** Begins. */
    @Activate
    public void start() {
        ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("khet-search-keeper").factory());
        thread = own;
        // people wait for the views of a module that comes; the search does not
        sources.follow(source -> later(own, () -> keep(source), SETTLED_SECONDS));
        switching = switches.follow(this::keepSoon);
        var _ = own.scheduleWithFixedDelay(this::keepAllQuietly, 24, 24, TimeUnit.HOURS);
    }

    /** Ends. */
    @Deactivate
    public void stop() {
        sources.leave();
        if (switching != null) {
            switching.close();
        }
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    /** A schedule ends without a word at the first failure. */
    void keepAllQuietly() {
        try {
            keepAll();
        } catch (RuntimeException e) {
            LOG.warn("The records of the search cannot be counted now, tried again in a day", e);
        }
    }

    /** Writes in the background what was never written. */
    void keepSoon() {
        ScheduledExecutorService own = thread;
        if (own != null) { // else it begins with a look at everything
            later(own, () -> keepNewQuietly(own), 0);
        }
    }

    private void keepNewQuietly(ScheduledExecutorService own) {
        try {
            keepNew();
        } catch (RuntimeException e) {
            LOG.debug("What the search lacks cannot be asked for now, tried again in a minute", e);
            later(own, () -> keepNewQuietly(own), AGAIN_SECONDS);
        }
    }

    /** Checks everything now: when it returns, what was recorded before is found, but for what cannot be read. */
    public void keepAll() {
        sources.all().forEach(this::keep);
    }

    void keepNew() {
        for (RecordSourceRegistry.Known source : sources.all()) {
            for (Office office : offices.all()) {
                if (sources.isOn(source, office.id()) && !feeder.isWritten(source, office.id())) {
                    keep(source, office);
                }
            }
        }
    }

    private void keep(RecordSourceRegistry.Known source) {
        if (!sources.all().contains(source)) {
            return;
        }
        offices.all().stream()
                .filter(office -> sources.isOn(source, office.id()))
                .forEach(office -> keep(source, office));
    }

    private synchronized void keep(RecordSourceRegistry.Known source, Office office) {
        try {
            if (!feeder.isComplete(source, office.id())) {
                feeder.rebuild(source, office.id());
                LOG.info("Search has all {} of office {}", source.type(), office.code());
            }
        } catch (RuntimeException e) {
            if (!sources.all().contains(source)) {
                LOG.debug("{} left while its records were read", source.module(), e);
                return;
            }
            LOG.warn("Search may lack {} of office {}; tried again within a day", source.type(), office.code(), e);
        }
    }

    private static void later(ScheduledExecutorService thread, Runnable work, long seconds) {
        try {
            var _ = thread.schedule(work, seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.debug("the search ends", ended);
        }
    }
}
