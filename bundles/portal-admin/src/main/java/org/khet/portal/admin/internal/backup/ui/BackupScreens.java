package org.khet.portal.admin.internal.backup.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.job.ui.JobDesk;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.job.Jobs;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.operation.BackupArchive;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of backups for who runs the portal. */
@org.osgi.service.component.annotations.Component(service = BackupScreens.class)
public final class BackupScreens {
    private final BackupArchive archive;
    private final Jobs jobs;
    private final Callers callers;
    private final Catalogs catalogs;

    /** Backups, the job that makes them, who runs the portal, and the words of the job. */
    @Activate
    public BackupScreens(
            @Reference BackupArchive archive,
            @Reference Jobs jobs,
            @Reference Callers callers,
            @Reference Catalogs catalogs) {
        this.archive = archive;
        this.jobs = jobs;
        this.callers = callers;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("backups", this::open).needs(ModuleSwitches.SWITCH));
    }

    private Component open(ViewRequest request) {
        RuntimeCaller caller = callers.runtime(request.caller().account())
                .filter(operator -> operator.may(RuntimeCaller.OPERATE))
                .orElseThrow(() -> new NotPermitted(RuntimeCaller.OPERATE));
        JobDesk desk = new JobDesk(jobs, request.caller(), Optional.of(caller));
        return new BackupsView(request, catalogs.with(request.texts()), archive, caller, desk);
    }
}
