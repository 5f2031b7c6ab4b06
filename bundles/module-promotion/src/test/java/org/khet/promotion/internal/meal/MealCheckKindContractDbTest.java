package org.khet.promotion.internal.meal;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database. */
@OnEachDatabase
class MealCheckKindContractDbTest extends RecordContract<MealCheckKind> {
    MealCheckKindContractDbTest(TestDatabase database) {
        super(database, new MealCheckKind(new PromotionStage().office, new MealForm(new FakeSchoolForms())));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.form, null);
    }
}
