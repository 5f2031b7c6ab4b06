package org.khet.monitoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class MonitoringScreensDbTest {
    private final TestDatabase database;

    MonitoringScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        assertThat(ScreenKeys.ofAll(all())).isEmpty();
    }

    @Test
    void tablesHaveEachDeclaredColumnAndIndex() {
        assertThat(all().tableFaults())
                .as("what the tables lack; ./portal new-migration monitoring writes it")
                .isEmpty();
    }

    private RecordFixture all() {
        var records = new MonitoringFixture(database).records.all();
        var fixture = new RecordFixture(database);
        records.forEach(one -> fixture.of(one.kind()));
        assertThat(records).hasSize(14);
        return fixture;
    }
}
