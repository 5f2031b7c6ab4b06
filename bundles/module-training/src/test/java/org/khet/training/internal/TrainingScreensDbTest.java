package org.khet.training.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class TrainingScreensDbTest {
    private final TestDatabase database;

    TrainingScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        var records = new TrainingFixture(database).records.all();
        var fixture = new RecordFixture(database);
        records.forEach(one -> fixture.of(one.kind()));

        assertThat(records).hasSize(14);
        assertThat(ScreenKeys.ofAll(fixture)).isEmpty();
    }
}
