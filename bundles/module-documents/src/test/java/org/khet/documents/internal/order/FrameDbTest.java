package org.khet.documents.internal.order;

import java.util.List;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Frames as records. */
@OnEachDatabase
class FrameDbTest extends RecordContract<FrameKind> {
    FrameDbTest(TestDatabase database) {
        super(database, new FrameKind(FrameKind.FrameRules.NONE));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.person, key(13))
                .with(
                        kind.duties,
                        List.of(
                                new RecordDraft().with(kind.path, "1").with(kind.duty, "งานข้อมูลสารสนเทศ"),
                                new RecordDraft().with(kind.path, "1.1").with(kind.duty, "ระบบ DMC")))
                .with(kind.functions, List.of(new RecordDraft().with(kind.function, "clerk")))
                .with(
                        kind.deputies,
                        List.of(new RecordDraft()
                                .with(kind.deputyNo, 1)
                                .with(kind.deputy, key(12))
                                .with(kind.capacity, ActingCapacity.ON_DUTY)));
    }

    @Override
    protected RecordDraft asked(Action action) {
        return action.equals(kind.merge) ? new RecordDraft().with(kind.order, 1L) : super.asked(action);
    }
}
