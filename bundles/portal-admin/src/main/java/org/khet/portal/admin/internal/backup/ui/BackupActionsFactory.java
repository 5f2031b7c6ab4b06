package org.khet.portal.admin.internal.backup.ui;

import java.time.Clock;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the desk of backups for who runs the portal. */
@Component(service = BackupActionsFactory.class)
public final class BackupActionsFactory {
    private final BackupArchive archive;
    private final OfficeBackups single;
    private final Offices offices;
    private final Callers callers;
    private final Clock clock;

    /** Over these services. */
    @Activate
    public BackupActionsFactory(
            @Reference BackupArchive archive,
            @Reference OfficeBackups single,
            @Reference Offices offices,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.archive = archive;
        this.single = single;
        this.offices = offices;
        this.callers = callers;
        this.clock = clock;
    }

    /** The desk of this account. */
    BackupActions of(AccountId account) {
        RuntimeCaller caller = callers.runtime(account)
                .filter(operator -> operator.may(RuntimeCaller.OPERATE))
                .orElseThrow(() -> new NotPermitted(RuntimeCaller.OPERATE));
        return new BackupActions(archive, single, offices, caller, clock);
    }
}
