package org.khet.portal.admin.internal.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.mail.MailStatusService;
import org.khet.portal.api.admin.mail.MailStatusService.MailStatus;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the office's mails go out and the portal is backed up. Safe for concurrent use. */
@Component(service = OperationSetup.class)
public final class OperationSetup {
    private final MailStatusService mails;
    private final BackupArchive backups;
    private final Callers callers;

    /** Over these services. */
    @Activate
    public OperationSetup(
            @Reference MailStatusService mails, @Reference BackupArchive backups, @Reference Callers callers) {
        this.mails = mails;
        this.backups = backups;
        this.callers = callers;
    }

    /** Mail for who keeps the settings; backups, which hold all offices, only for who runs the portal too. */
    public List<SetupStep> steps(Caller caller) {
        List<SetupStep> steps = new ArrayList<>();
        if (caller.may(Settings.CONFIGURE)) {
            steps.add(new SetupStep("mail", works(mails.standing(caller)), "admin/mail"));
        }
        Optional<RuntimeCaller> operator =
                callers.runtime(caller.account()).filter(one -> one.may(RuntimeCaller.OPERATE));
        operator.ifPresent(
                one -> steps.add(new SetupStep("backup", !backups.list(one).isEmpty(), "admin/backups")));
        return steps;
    }

    private static boolean works(MailStatus mail) {
        return mail.used()
                && mail.wrong() == null
                && !mail.server().isEmpty()
                && !mail.from().isEmpty();
    }
}
