package org.khet.personnel.internal.paper;

import org.khet.personnel.internal.PersonnelFixture;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class PersonnelCertificateKindContractDbTest extends RecordContract<PersonnelCertificateKind> {
    PersonnelCertificateKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new PersonnelFixture(fixture).records.certificates.kind());
    }

    @Override
    protected void before() {
        new PersonnelFixture(fixture).file(22, TODAY.minusYears(40));
    }
}
