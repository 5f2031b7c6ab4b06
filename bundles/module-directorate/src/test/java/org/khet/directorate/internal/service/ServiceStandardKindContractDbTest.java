package org.khet.directorate.internal.service;

import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ServiceStandardKindContractDbTest extends RecordContract<ServiceStandardKind> {
    ServiceStandardKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new ServiceStandardKind());
    }
}
