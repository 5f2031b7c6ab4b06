package org.khet.policyplan.internal;

import java.util.Map;
import org.khet.policyplan.internal.ui.PublishedPlansView;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the page of published plans that everybody reads without an account. Source: policyplan PLAN-80. */
@Component(service = PublicViews.class)
public final class PolicyplanPublicViews implements PublicViews {
    private final PolicyplanModule module;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public PolicyplanPublicViews(@Reference PolicyplanModule module, @Reference Callers callers) {
        this.module = module;
        this.callers = callers;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of("plans", PublishedPlansView.of(module::registers, callers));
    }
}
