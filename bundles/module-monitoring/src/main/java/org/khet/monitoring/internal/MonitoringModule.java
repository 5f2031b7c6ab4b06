package org.khet.monitoring.internal;

import java.util.List;
import org.khet.monitoring.internal.note.NoteSource;
import org.khet.monitoring.internal.note.ui.NoteViews;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module; holds no rule. It appears in the portal once everything that it references is there. */
@Component(service = PortalModule.class)
public final class MonitoringModule implements PortalModule {
    private final NoteViews notes;
    private final NoteSource records;

    /** For the component runtime. */
    @Activate
    public MonitoringModule(@Reference NoteViews notes, @Reference NoteSource records) {
        this.notes = notes;
        this.records = records;
    }

    @Override
    public ModuleId id() {
        return new ModuleId("monitoring");
    }

    @Override
    public List<ViewEntry> views() {
        return notes.entries();
    }

    @Override
    public List<CardEntry> cards() {
        return notes.cards();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return MonitoringPermissions.entries();
    }

    @Override
    public List<Setting<?>> settings() {
        return MonitoringSettings.all();
    }

    @Override
    public List<RecordSource> records() {
        return List.of(records);
    }
}
