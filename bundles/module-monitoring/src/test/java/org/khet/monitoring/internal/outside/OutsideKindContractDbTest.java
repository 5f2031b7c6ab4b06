package org.khet.monitoring.internal.outside;

import java.time.Clock;
import java.util.List;
import org.khet.monitoring.internal.SettingReader;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class OutsideKindContractDbTest extends RecordContract<OutsideKind> {
    OutsideKindContractDbTest(TestDatabase database) {
        super(database, new OutsideKind(new SettingReader(new FakeSettings(), Clock.systemUTC())));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.prove)
                ? draft.with(kind.proofFile, List.of(new Staged("a".repeat(64), "หลักฐาน.pdf", "application/pdf", 100)))
                : draft;
    }
}
