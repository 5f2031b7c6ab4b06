package org.khet.template.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.template.internal.note.NoteKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: what it keeps, and who holds its permissions at first; afterwards each office decides. */
@Component(service = {PortalModule.class, WaitingSource.class})
public final class TemplateModule extends RecordModule {
    /** For the component runtime. */
    @Activate
    public TemplateModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=template)") UnitOfWork work) {
        super("template", records, views, work);
        keeps(new NoteKind());
    }

    @Override
    public List<PermissionEntry> permissions() {
        return List.of(
                new PermissionEntry(
                        NoteKind.VIEW,
                        Set.of(
                                "core.director",
                                "core.deputy",
                                "core.group-head",
                                "core.section-head",
                                "core.clerk",
                                "core.staff")),
                new PermissionEntry(NoteKind.POST, Set.of("core.group-head", "core.clerk")));
    }
}
