package org.khet.forms.internal.design;

import org.khet.forms.internal.FormsFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Designs keep what every kind keeps. */
@OnEachDatabase
class DesignsDbTest extends RecordContract<Designs> {
    private int made;

    DesignsDbTest(TestDatabase database) {
        super(database, fixture -> new FormsFixture(fixture).designs().designs().kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.key, "design-" + made).with(kind.pattern, "{seq}/{BE}");
    }
}
