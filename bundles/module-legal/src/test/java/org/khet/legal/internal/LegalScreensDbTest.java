package org.khet.legal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class LegalScreensDbTest {
    private final TestDatabase database;

    LegalScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        var records = new LegalFixture(database).records.all();
        var fixture = new RecordFixture(database);
        records.forEach(one -> fixture.of(one.kind()));

        assertThat(records).hasSize(10);
        assertThat(ScreenKeys.ofAll(fixture)).isEmpty();
    }
}
