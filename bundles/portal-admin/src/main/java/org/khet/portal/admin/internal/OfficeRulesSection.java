package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.process.ui.ProcessRoutes;
import org.khet.portal.admin.internal.setting.ui.SettingRoutes;
import org.khet.portal.admin.internal.setting.ui.TransferRoutes;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over what an office decides: settings and lists, as a file too, and who owns which process. */
@Component(service = OfficeRulesSection.class)
public final class OfficeRulesSection {
    private final List<ViewEntry> entries;

    /** Screens of the topics. */
    @Activate
    public OfficeRulesSection(
            @Reference SettingRoutes settings, @Reference TransferRoutes transfer, @Reference ProcessRoutes processes) {
        this.entries = Stream.of(settings.entries(), transfer.entries(), processes.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
