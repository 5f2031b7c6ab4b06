package org.khet.portal.core.internal.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index up with what happens. Records are read on a thread of its own, outside the transaction in which it hears:
 * a record that cannot be read is left out (the nightly check finds it) instead of stopping the search for everybody. The
 * index is made to last before it counts as heard. When an office was put back from a backup, all of it is read anew afterwards,
 * by who maintains the index: no transaction waits for a whole office.
 */
@Component(service = DomainEventListener.class)
public final class SearchListener implements DomainEventListener {
    private static final Logger LOG = LoggerFactory.getLogger(SearchListener.class);
    private final RecordSourceRegistry sources;
    private final IndexWriterService feeder;
    private final SearchIndex index;
    private final Transactions transactions;
    private final IndexMaintenance maintenance;
    private final String name;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("khet-search-reader").factory());

    /** @param index of this node, by which the listener is named: each node hears for itself */
    @Activate
    public SearchListener(
            @Reference RecordSourceRegistry sources,
            @Reference IndexWriterService feeder,
            @Reference SearchIndex index,
            @Reference Transactions transactions,
            @Reference IndexMaintenance maintenance) {
        this.sources = sources;
        this.feeder = feeder;
        this.index = index;
        this.transactions = transactions;
        this.maintenance = maintenance;
        this.name = name(index);
    }

    /** The name under which the index of this node hears. */
    static String name(SearchIndex index) {
        return "search " + index.node();
    }

    @Override
    public String name() {
        return name;
    }

    /** A new index is written from the records. */
    @Override
    public boolean beginsWithNews() {
        return true;
    }

    @Override
    public void hear(long number, DomainEvent happening) {
        if (happening.type().equals(OfficeBackups.REPLACED)) {
            feeder.forget(sources.all(), happening.office());
            maintenance.keepSoon();
            return;
        }
        sources.of(happening.recordType()).ifPresent(source -> {
            read(source, happening);
            if (transactions.isOpen()) {
                transactions.beforeCommit(this::finish);
            } else {
                finish();
            }
        });
    }

    /** Ends its thread. */
    @Deactivate
    public void stop() {
        reader.shutdownNow();
    }

    private void finish() {
        index.commit();
        index.refresh();
    }

    private void read(RecordSourceRegistry.Known source, DomainEvent happening) {
        later(() -> feeder.update(source, happening.office(), happening.recordId()), happening);
    }

    private void later(Runnable reading, DomainEvent happening) {
        try {
            reader.submit(reading).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfService away) {
                throw away; // heard again later
            }
            LOG.warn("{} {} cannot be read for the search", happening.recordType(), happening.recordId(), failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
