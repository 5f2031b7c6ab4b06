package org.khet.documents.internal.inbox.ui;

import java.util.Map;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the page on which everybody verifies a paper of the office. Source: core CORE-58. */
@Component(service = PublicViews.class)
public final class DocumentsPublicViews implements PublicViews {
    private final DocumentsModule module;

    /** For the component runtime. */
    @Activate
    public DocumentsPublicViews(@Reference DocumentsModule module) {
        this.module = module;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of("verify", request -> new VerifyView(request, module.papers()));
    }
}
