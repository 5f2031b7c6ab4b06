package org.khet.rounds.internal;

import java.util.Map;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.khet.rounds.internal.ui.RoundsRoutes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the page of published figures that everybody reads without an account. Source: ict ICT-71. */
@Component(service = PublicViews.class)
public final class RoundsPublicViews implements PublicViews {
    private final RoundsModule module;
    private final RoundsRoutes screens;

    /** For the component runtime. */
    @Activate
    public RoundsPublicViews(@Reference RoundsModule module, @Reference RoundsRoutes screens) {
        this.module = module;
        this.screens = screens;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of("published", screens.published(module::registers));
    }
}
