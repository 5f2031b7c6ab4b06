package org.khet.personnel.internal.appointment;

import java.util.Set;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.api.record.Field;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class AssignmentKindContractDbTest extends RecordContract<AssignmentKind> {
    AssignmentKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.assignments.kind());
    }

    /** Orders are kept by the personnel group, whichever unit's duties they give. */
    @Override
    protected Set<Field<?>> onlyNamed() {
        return Set.of(kind.unit);
    }
}
