package org.khet.portal.admin.internal.backup.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.job.ui.JobActions;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of backups for who runs the portal. */
@org.osgi.service.component.annotations.Component(service = BackupRoutes.class)
public final class BackupRoutes {
    private final BackupActionsFactory desks;
    private final Jobs jobs;
    private final ModuleCatalogs catalogs;

    /** Backups, the job that makes them, and the words of the job. */
    @Activate
    public BackupRoutes(
            @Reference BackupActionsFactory desks, @Reference Jobs jobs, @Reference ModuleCatalogs catalogs) {
        this.desks = desks;
        this.jobs = jobs;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("backups", this::open).needs(ModuleSwitches.SWITCH));
    }

    private Component open(ViewRequest request) {
        BackupActions desk = desks.of(request.caller().account());
        JobActions job = new JobActions(jobs, request.caller(), Optional.of(desk.caller()));
        return new BackupsView(request, catalogs.with(request.texts()), desk, job);
    }
}
