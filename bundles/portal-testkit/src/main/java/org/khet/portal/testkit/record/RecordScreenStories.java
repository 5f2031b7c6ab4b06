package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.TestDatabase;

/** Stories of the derived screens, without a browser: list, page and form open, and speak in words. */
public abstract sealed class RecordScreenStories<K extends RecordKind> extends RecordTableStories<K>
        permits RecordContract {
    RecordScreenStories(TestDatabase database, Function<RecordFixture, K> made) {
        super(database, made);
    }

    @Test
    void listPageAndFormOpenInBothLanguages_inWordsWithoutAKey() {
        RecordRow row = made(13);
        assertThat(ScreenKeys.ofKind(fixture, service, person(13))).isEmpty();
        assertThat(ScreenKeys.ofRecord(fixture, service, row, person(13))).isEmpty();
    }
}
