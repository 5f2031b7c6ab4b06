package org.khet.documents.internal.chain;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Rules as records. */
@OnEachDatabase
class ChainRuleDbTest extends RecordContract<ChainRuleKind> {
    ChainRuleDbTest(TestDatabase database) {
        super(database, new ChainRuleKind((row, now) -> Optional.empty()));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(
                        kind.levels,
                        List.of(
                                level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                                level(ChainActor.OFFICE_HEAD, ChainPart.DECISION)));
    }

    private RecordDraft level(ChainActor actor, ChainPart part) {
        return new RecordDraft()
                .with(kind.actor, actor)
                .with(kind.part, part)
                .with(kind.maySkip, false)
                .with(kind.remindDays, 3);
    }
}
