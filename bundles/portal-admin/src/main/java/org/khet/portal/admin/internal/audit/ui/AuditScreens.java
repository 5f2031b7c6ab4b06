package org.khet.portal.admin.internal.audit.ui;

import java.util.List;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the audit trail. */
@Component(service = AuditScreens.class)
public final class AuditScreens {
    private final AuditLog log;
    private final Catalogs catalogs;

    /** The trail, and the words of what modules note in it. */
    @Activate
    public AuditScreens(@Reference AuditLog log, @Reference Catalogs catalogs) {
        this.log = log;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("audit", request -> new AuditView(request, catalogs.with(request.texts()), log))
                .needs(AuditTrail.READ)
                .inMenu(ViewEntry.ADMIN, "footprints", 80));
    }
}
