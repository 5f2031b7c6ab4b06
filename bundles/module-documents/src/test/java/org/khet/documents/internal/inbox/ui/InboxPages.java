package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.testkit.fake.FakePeople;

/** Opens the page of what waits and that of one paper, for stories of other packages. */
public final class InboxPages {
    private InboxPages() {}

    public static Component of(ViewRequest request, LevelService desk, InboxService inbox, Instant now) {
        return new InboxView(request, desk, inbox, now);
    }

    public static Component of(
            ViewRequest request, LevelService desk, long level, List<CodeList.Code> ticks, Files files) {
        return new SigningView(request, desk, level, ticks, files, new FakePeople());
    }

    /** The condition on which a key of the page of a paper is told. */
    public static String condition(String code) {
        return SigningKeys.condition(code);
    }
}
