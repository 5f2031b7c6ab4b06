package org.khet.portal.records.internal.service;

import java.time.Clock;
import java.time.Instant;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.SecretBoxes;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.time.FiscalYears;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services of the portal that every kind uses. */
@Component(service = PortalServices.class)
public final class PortalServices {
    final Transactions transactions;
    final Series series;
    final AuditTrail trail;
    final EventPublisher happenings;
    final FiscalYears years;
    final Files files;
    final SecretBoxes boxes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PortalServices(
            @Reference Transactions transactions,
            @Reference Series series,
            @Reference AuditTrail trail,
            @Reference EventPublisher happenings,
            @Reference FiscalYears years,
            @Reference Files files,
            @Reference SecretBoxes boxes,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.series = series;
        this.trail = trail;
        this.happenings = happenings;
        this.years = years;
        this.files = files;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** Transactions of the thread. */
    public Transactions transactions() {
        return transactions;
    }

    /** Files of records. */
    public Files files() {
        return files;
    }

    /** Now, for somebody. */
    public RecordContext context(Caller caller) {
        Instant now = clock.instant();
        return new RecordContext(caller, now, OfficeTime.day(now));
    }
}
