package org.khet.portal.admin.internal.audit.ui;

import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the audit trail. */
@Component(service = AuditRoutes.class)
public final class AuditRoutes {
    private final AuditLog log;
    private final AuditChain chain;
    private final ListExports exports;
    private final ModuleCatalogs catalogs;
    private final ObjectTitles titles;

    /** The trail with its proof, the words of what modules note in it, and what their records are called. */
    @Activate
    public AuditRoutes(
            @Reference AuditLog log,
            @Reference AuditChain chain,
            @Reference ListExports exports,
            @Reference ModuleCatalogs catalogs,
            @Reference ObjectTitles titles) {
        this.titles = titles;
        this.log = log;
        this.chain = chain;
        this.exports = exports;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("audit", this::open)
                .needs(AuditTrail.READ)
                .inMenu(ViewEntry.ADMIN, "footprints", 80)
                .under("oversight"));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        var view = new AuditView(request, texts, log, catalogs.titles(texts.locale()), titles);
        view.actions(chain, exports);
        return view;
    }
}
