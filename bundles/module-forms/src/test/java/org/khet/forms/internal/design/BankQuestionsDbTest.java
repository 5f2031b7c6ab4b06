package org.khet.forms.internal.design;

import org.khet.forms.internal.FormsFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Questions of the bank keep what every kind keeps. Source: monitoring MON-60. */
@OnEachDatabase
class BankQuestionsDbTest extends RecordContract<BankQuestions> {
    private int made;

    BankQuestionsDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new FormsFixture(fixture).services().questions().kind());
    }

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft()
                .with(kind.code, "NET-" + made)
                .with(kind.sort, QuestionSort.SCALE)
                .with(kind.options, "2=ดี\n1=ควรปรับปรุง");
    }
}
