package org.khet.portal.core.internal.search;

import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.core.internal.event.OutsideListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index up with what happens, without an open transaction: what is heard is read and written, then the index is made
 * to last, then it counts as heard. Writing a record twice leaves the same index, so what a power cut takes between these is
 * heard again. A record that cannot be read is left out (the nightly check finds it) instead of stopping the search for
 * everybody. When an office was put back from a backup, all of it is read anew afterwards, by who maintains the index.
 */
@Component(service = DomainEventListener.class)
public final class SearchListener implements OutsideListener {
    private static final Logger LOG = LoggerFactory.getLogger(SearchListener.class);
    private final RecordSourceRegistry sources;
    private final IndexWriterService feeder;
    private final SearchIndex index;
    private final IndexMaintenance maintenance;
    private final String name;
    private volatile boolean written;

    /** @param index of this node, by which the listener is named: each node hears for itself */
    @Activate
    public SearchListener(
            @Reference RecordSourceRegistry sources,
            @Reference IndexWriterService feeder,
            @Reference SearchIndex index,
            @Reference IndexMaintenance maintenance) {
        this.sources = sources;
        this.feeder = feeder;
        this.index = index;
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
        sources.changedBy(happening.recordType()).forEach(source -> {
            written = true;
            read(source, happening);
        });
    }

    @Override
    public void settle() {
        if (written) {
            index.commit();
            index.refresh();
            written = false;
        }
    }

    private void read(RecordSourceRegistry.Known source, DomainEvent happening) {
        try {
            feeder.update(source, happening.office(), happening.recordId());
        } catch (OutOfService away) {
            throw away; // heard again later
        } catch (RuntimeException | Error failed) {
            LOG.warn("{} {} cannot be read for the search", happening.recordType(), happening.recordId(), failed);
        }
    }
}
