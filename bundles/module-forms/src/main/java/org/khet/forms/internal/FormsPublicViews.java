package org.khet.forms.internal;

import java.util.Map;
import org.khet.forms.internal.ui.LinkedAnswerRoutes;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the page on which people without an account answer by their link. Source: monitoring MON-38. */
@Component(service = PublicViews.class)
public final class FormsPublicViews implements PublicViews {
    private final ModuleId module;
    private final LinkedAnswerRoutes answers;

    /** For the component runtime. */
    @Activate
    public FormsPublicViews(@Reference FormsModule module, @Reference RecordViews views, @Reference Offices offices) {
        this.module = module.id();
        answers = new LinkedAnswerRoutes(
                module.forms().links(), module.forms().entries(), module.forms().asks(), views, offices);
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of("answer", answers::open);
    }
}
