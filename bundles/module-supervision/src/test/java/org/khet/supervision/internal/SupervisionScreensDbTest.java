package org.khet.supervision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class SupervisionScreensDbTest {
    private final TestDatabase database;

    SupervisionScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        RecordFixture fixture = new RecordFixture(database);
        new SupervisionOffice(fixture).records.all().forEach(one -> fixture.of(one.kind()));

        assertThat(ScreenKeys.ofAll(fixture)).isEmpty();
    }
}
