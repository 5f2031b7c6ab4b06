package org.khet.policyplan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.ScreenKeys;

/** The derived screens of all registers, without a browser. */
@OnEachDatabase
class PolicyplanScreensDbTest {
    private final TestDatabase database;

    PolicyplanScreensDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        assertThat(ScreenKeys.ofAll(new SampleRegisters(database).records)).isEmpty();
    }

    @Test
    void tablesHaveEachDeclaredColumnAndIndex() {
        // a unique constraint stands for the index; the column takes no more digits than its field has
        assertThat(new SampleRegisters(database)
                        .records.tableFaults("pol_left_over_source_uk", "pol_supporting_project.target"))
                .as("what the tables lack; ./portal new-migration policyplan writes it")
                .isEmpty();
    }
}
