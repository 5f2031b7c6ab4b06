package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.link.ui.OfficeLinkRoutes;
import org.khet.portal.admin.internal.process.ui.ProcessRoutes;
import org.khet.portal.admin.internal.setting.ui.SettingRoutes;
import org.khet.portal.admin.internal.setting.ui.TransferRoutes;
import org.khet.portal.admin.internal.setup.ui.SetupRoutes;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over what an office decides: settings and lists, as a file too, who owns which process, what is still to be set up, and its links. */
@Component(service = OfficeRulesSection.class)
public final class OfficeRulesSection {
    private final List<ViewEntry> entries;
    private final List<CardEntry> cards;

    /** Screens of the topics. */
    @Activate
    public OfficeRulesSection(
            @Reference SettingRoutes settings,
            @Reference TransferRoutes transfer,
            @Reference ProcessRoutes processes,
            @Reference SetupRoutes setup,
            @Reference OfficeLinkRoutes links) {
        this.entries = Stream.of(settings.entries(), transfer.entries(), processes.entries(), links.entries())
                .flatMap(List::stream)
                .toList();
        this.cards =
                Stream.concat(setup.cards().stream(), links.cards().stream()).toList();
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return cards;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
