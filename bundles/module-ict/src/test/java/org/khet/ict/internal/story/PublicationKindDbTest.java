package org.khet.ict.internal.story;

import java.util.Set;
import org.khet.ict.internal.publishing.WebPage;
import org.khet.ict.internal.publishing.WebPublicationRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for this one. */
@OnEachDatabase
class PublicationKindDbTest extends RecordContract<WebPublicationRecord> {
    PublicationKindDbTest(TestDatabase database) {
        super(database, new WebPublicationRecord(office -> "KT1", now -> true));
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.page, WebPage.HOME);
    }

    @Override
    protected RecordDraft draft(State to) {
        boolean decided = Set.of(kind.asked, kind.approved, kind.refused).contains(to);
        return draft().with(kind.page, decided ? WebPage.HOME : WebPage.GROUP);
    }
}
