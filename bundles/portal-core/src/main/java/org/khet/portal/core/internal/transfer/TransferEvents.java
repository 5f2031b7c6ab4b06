package org.khet.portal.core.internal.transfer;

import java.time.Clock;
import java.util.Map;
import org.khet.portal.api.admin.settings.SettingsTransfer.Origin;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.Caller;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where files of settings come from and go to: their origin, and the trail. */
@Component(service = TransferEvents.class)
public final class TransferEvents {
    private final String version;
    private final AuditTrail trail;
    private final Offices offices;
    private final Clock clock;

    /** @param context knows the version of the portal */
    @Activate
    public TransferEvents(
            BundleContext context, @Reference AuditTrail trail, @Reference Offices offices, @Reference Clock clock) {
        this(context.getBundle().getVersion().toString(), trail, offices, clock);
    }

    /** A portal of a test. */
    TransferEvents(String version, AuditTrail trail, Offices offices, Clock clock) {
        this.version = version;
        this.trail = trail;
        this.offices = offices;
        this.clock = clock;
    }

    /** This portal, the caller's office, now. */
    Origin origin(Caller caller) {
        return new Origin(version, code(caller), clock.instant(), caller.name());
    }

    void written(Caller caller) {
        trail.append(caller, "core.settings-file.exported", object(caller), Map.of());
    }

    void taken(Caller caller, Origin from, int rows) {
        trail.append(
                caller,
                "core.settings-file.imported",
                object(caller),
                Map.of("office", from.office(), "portal", from.portal(), "rows", String.valueOf(rows)));
    }

    private static String object(Caller caller) {
        return "core.settings-file/" + caller.office().value();
    }

    private String code(Caller caller) {
        return offices.find(caller.office()).map(Office::code).orElse("");
    }
}
