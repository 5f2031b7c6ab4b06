package org.khet.portal.admin.internal.mail.ui;

import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.mail.MailStatusService;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the page that says whether e-mail works. */
@Component(service = MailRoutes.class)
public final class MailRoutes {
    private final MailStatusService care;
    private final ModuleCatalogs catalogs;

    /** How e-mail stands, and the words of its faults. */
    @Activate
    public MailRoutes(@Reference MailStatusService care, @Reference ModuleCatalogs catalogs) {
        this.care = care;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("mail", request -> new MailView(request, catalogs.with(request.texts()), care))
                .needs(Settings.CONFIGURE)
                .inMenu(ViewEntry.ADMIN, "mail", 65)
                .under("system"));
    }
}
