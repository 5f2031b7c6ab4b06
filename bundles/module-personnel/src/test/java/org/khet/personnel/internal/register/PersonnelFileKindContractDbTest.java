package org.khet.personnel.internal.register;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PersonnelFileKindContractDbTest extends RecordContract<PersonnelFileKind> {
    PersonnelFileKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.files.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        made++;
        return super.draft().with(kind.person, key(1 + made % 22));
    }
}
