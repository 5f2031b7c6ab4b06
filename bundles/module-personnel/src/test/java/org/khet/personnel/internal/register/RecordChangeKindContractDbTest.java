package org.khet.personnel.internal.register;

import java.util.List;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class RecordChangeKindContractDbTest extends RecordContract<RecordChangeKind> {
    RecordChangeKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.changes.kind());
    }

    /** Whoever lacks an action's permission still reads the records. */
    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(PersonnelPermissions.SEE);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.fact, ChangedFact.OTHER)
                .with(kind.newText, "ตัวอย่าง")
                .with(kind.newDay, null)
                .with(kind.newBaht, null)
                .with(kind.newStanding, null)
                .with(kind.evidence, List.of(new Staged("a".repeat(64), "หลักฐาน.pdf", "application/pdf", 100)));
    }

    @Override
    protected void before() {
        new PersonnelFixture(fixture).file(22, TODAY.minusYears(40));
    }
}
