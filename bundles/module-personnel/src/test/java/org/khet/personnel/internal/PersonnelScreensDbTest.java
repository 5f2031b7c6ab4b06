package org.khet.personnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class PersonnelScreensDbTest {
    private final TestDatabase database;

    PersonnelScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        var fixture = new RecordFixture(database);
        var records = new PersonnelFixture(fixture).records.all();
        records.forEach(one -> fixture.of(one.kind()));

        assertThat(records).hasSize(25);
        assertThat(ScreenKeys.ofAll(fixture)).isEmpty();
    }
}
