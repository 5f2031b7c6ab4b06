package org.khet.portal.admin.internal.setting.ui;

import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the page that takes settings out and in as a file; reached from the page of settings. */
@Component(service = TransferRoutes.class)
public final class TransferRoutes {
    private final SettingsTransfer transfer;
    private final ModuleCatalogs catalogs;

    /** The files, and words. */
    @Activate
    public TransferRoutes(@Reference SettingsTransfer transfer, @Reference ModuleCatalogs catalogs) {
        this.transfer = transfer;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("settings-transfer", this::open).needs(Settings.CONFIGURE));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        return new SettingsTransferView(request, catalogs.with(request.texts()), transfer);
    }
}
