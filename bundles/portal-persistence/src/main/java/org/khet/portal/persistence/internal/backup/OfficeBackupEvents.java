package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the trails of the runtime and of the office who backed it up or put it back, and everybody else that it changed. */
@Component(service = OfficeBackupEvents.class)
public final class OfficeBackupEvents {
    private final Offices offices;
    private final AuditTrail trail;
    private final Callers callers;
    private final EventPublisher events;
    private final Clock clock;

    /** Writes into these. */
    @Activate
    public OfficeBackupEvents(
            @Reference Offices offices,
            @Reference AuditTrail trail,
            @Reference Callers callers,
            @Reference EventPublisher events,
            @Reference Clock clock) {
        this.offices = offices;
        this.trail = trail;
        this.callers = callers;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Office office(OfficeId id) {
        return offices.find(id).orElseThrow(() -> new NoLongerThere("office " + id.value()));
    }

    /** Written before anything else, so that also who failed stands there. */
    void begun(RuntimeCaller caller, Office office, Path folder) {
        write(caller, office, "core.office.archived", Map.of("folder", folder.toString(), "by", caller.name()));
    }

    /** In the transaction that replaces the rows. The sum tells later which backup it was. */
    void replaced(RuntimeCaller caller, Office office, BackupReader backup, OfficeRestoreTask.Done done)
            throws IOException {
        String at = backup.about().getProperty("at", "");
        Map<String, String> details = Map.of(
                "folder",
                backup.path().toString(),
                "at",
                at,
                "sha256",
                BackupReader.sum(backup.path().resolve(BackupWriter.SUMS)),
                "gone",
                String.valueOf(done.gone()),
                "rows",
                String.valueOf(done.rows()),
                "by",
                caller.name());
        write(caller, office, OfficeBackups.REPLACED, details);
        events.record(new DomainEvent(
                OfficeBackups.REPLACED,
                office.id(),
                "core.office",
                office.id().value(),
                "admin/backups",
                Map.of("at", at),
                null,
                DomainEvent.Audience.NOBODY));
    }

    private void write(RuntimeCaller caller, Office office, String action, Map<String, String> details) {
        String object = "core.office/" + office.id().value();
        trail.append(caller, action, object, details);
        trail.append(callers.system(office.id()), action, object, details);
    }
}
