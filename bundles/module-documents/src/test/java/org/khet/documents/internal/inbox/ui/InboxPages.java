package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.portal.api.ui.ViewRequest;

/** Opens the page of what waits, for stories of other packages. */
public final class InboxPages {
    private InboxPages() {}

    public static Component of(ViewRequest request, LevelService desk, InboxService inbox, Instant now) {
        return new InboxView(request, desk, inbox, now);
    }
}
