package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.backup.ui.BackupRoutes;
import org.khet.portal.admin.internal.job.ui.JobRoutes;
import org.khet.portal.admin.internal.mail.ui.MailRoutes;
import org.khet.portal.admin.internal.node.ui.NodeRoutes;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over what the portal does by itself: jobs, nodes, backups, mails. */
@Component(service = OperationsSection.class)
public final class OperationsSection {
    private final List<ViewEntry> entries;
    private final List<CardEntry> cards;

    /** Screens of these topics. */
    @Activate
    public OperationsSection(
            @Reference JobRoutes jobs,
            @Reference NodeRoutes nodes,
            @Reference BackupRoutes backups,
            @Reference MailRoutes mail) {
        this.entries = Stream.of(jobs.entries(), nodes.entries(), backups.entries(), mail.entries())
                .flatMap(List::stream)
                .toList();
        this.cards = jobs.cards();
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return cards;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
