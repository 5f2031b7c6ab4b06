package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.backup.ui.BackupScreens;
import org.khet.portal.admin.internal.job.ui.JobScreens;
import org.khet.portal.admin.internal.mail.ui.MailScreens;
import org.khet.portal.admin.internal.node.ui.NodeScreens;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over what the portal does by itself: jobs, nodes, backups, mails. */
@Component(service = Operations.class)
public final class Operations {
    private final List<ViewEntry> entries;

    /** Screens of these topics. */
    @Activate
    public Operations(
            @Reference JobScreens jobs,
            @Reference NodeScreens nodes,
            @Reference BackupScreens backups,
            @Reference MailScreens mail) {
        this.entries = Stream.of(jobs.entries(), nodes.entries(), backups.entries(), mail.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
