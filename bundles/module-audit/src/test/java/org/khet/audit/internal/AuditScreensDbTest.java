package org.khet.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class AuditScreensDbTest {
    private final TestDatabase database;

    AuditScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        RecordFixture fixture = new RecordFixture(database);
        new AuditOffice(fixture).records.all().forEach(one -> fixture.of(one.kind()));

        assertThat(ScreenKeys.ofAll(fixture)).isEmpty();
    }
}
