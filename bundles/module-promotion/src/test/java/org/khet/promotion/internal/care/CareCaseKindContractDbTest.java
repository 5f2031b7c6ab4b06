package org.khet.promotion.internal.care;

import java.util.List;
import java.util.stream.IntStream;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.promotion.internal.PromotionStage;
import org.khet.promotion.internal.setting.PromotionPermissions;

/** What every register keeps, on each database. */
@OnEachDatabase
class CareCaseKindContractDbTest extends RecordContract<CareCaseKind> {
    CareCaseKindContractDbTest(TestDatabase database) {
        super(database, new CareCaseKind(new PromotionStage().office));
    }

    /** Whoever oversees all cases reads one without being of its team. */
    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(PromotionPermissions.CASE_ALL);
    }

    @Override
    protected RecordDraft draft() {
        List<RecordDraft> team = IntStream.rangeClosed(1, 14)
                .mapToObj(number -> new RecordDraft().with(kind.member, key(number)))
                .toList();
        return super.draft().with(kind.team, team);
    }
}
