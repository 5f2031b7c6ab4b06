package org.khet.ict.internal.paper.ui;

import java.time.Clock;
import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the page of the forms by their processes, as the office has set them today. Source: ict ICT-114. */
@Component(service = FormRoutes.class)
public final class FormRoutes {
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public FormRoutes(@Reference Settings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The page, for everybody who may report a repair. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at(
                        "forms",
                        request -> new FormsView(
                                request,
                                settings.get(
                                        request.caller().office(),
                                        IctSettings.FORM_PROCESSES,
                                        OfficeTime.day(clock.instant())),
                                new FormRegisters()))
                .needs(IctPermissions.REPAIR_SUBMIT)
                .inMenu("ICT", "files", 15)
                .under("reports"));
    }
}
