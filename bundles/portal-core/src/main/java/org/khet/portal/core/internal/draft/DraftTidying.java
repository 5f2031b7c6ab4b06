package org.khet.portal.core.internal.draft;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws old drafts of every office away, every six hours. */
@Component(
        service = {},
        immediate = true)
public final class DraftTidying {
    private static final Logger LOG = LoggerFactory.getLogger(DraftTidying.class);
    private static final long FIRST_MINUTES = 5;
    private static final long EVERY_MINUTES = TimeUnit.HOURS.toMinutes(6);

    private final Offices offices;
    private final StoredDrafts drafts;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-draft-tidying").factory());

    /** Begins some minutes after the start. */
    @Activate
    public DraftTidying(@Reference Offices offices, @Reference StoredDrafts drafts) {
        this.offices = offices;
        this.drafts = drafts;
        Future<?> _ = clockwork.scheduleWithFixedDelay(this::tidy, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** Ends. */
    @Deactivate
    public void close() {
        clockwork.shutdown();
    }

    private void tidy() {
        try {
            for (Office office : offices.all()) {
                int old = drafts.tidy(office.id());
                if (old > 0) {
                    LOG.info("{} drafts of {} were older than the office keeps them", old, office.code());
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("old drafts could not be thrown away now", e);
        }
    }
}
