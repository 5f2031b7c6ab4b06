package org.khet.ict.internal.publishing;

import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes figures that other modules tell as drafts of the page of a group, for the office alone until its editor says more. Source:
 * core CORE-107; ict ICT-85.
 */
@Component(service = NewsDrafts.class)
public final class FigureDrafts implements NewsDrafts {
    private static final String FIGURES = "DATA";
    private final PublicationRegister register;

    /** For the component runtime. */
    @Activate
    public FigureDrafts(@Reference PublicationRegister register) {
        this.register = register;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public void draft(Caller caller, UnitId group, String title, String text) {
        WebPublicationRecord kind = register.publications().kind();
        register.publications()
                .internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.title, title)
                                .with(kind.kind, FIGURES)
                                .with(kind.group, group)
                                .with(kind.page, WebPage.GROUP)
                                .with(kind.audience, WebAudience.OFFICE)
                                .with(kind.body, text));
    }
}
