package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.TestDatabase;

/** Stories of the derived screens, without a browser: list, page and form open, and speak in words. */
public abstract sealed class RecordScreenStories<K extends RecordKind> extends RecordTableStories<K>
        permits RecordTraitStories {
    RecordScreenStories(TestDatabase database, Function<RecordFixture, K> made) {
        super(database, made);
    }

    /** The words of the screens; a kind that is built at run time lays its own over those of its module. */
    protected Texts words(Texts module) {
        return module;
    }

    @Test
    void listPageAndFormOpenInBothLanguages_inWordsWithoutAKey() {
        RecordRow row = made(13);
        assertThat(ScreenKeys.ofKind(fixture, service, person(13), this::words)).isEmpty();
        assertThat(ScreenKeys.ofRecord(fixture, service, row, person(13), this::words))
                .isEmpty();
    }

    /** The first of two screens with one address would hide the other. */
    @Test
    void formHasAnAddressOfItsOwn() {
        assertThat(kind.formAddress()).isNotEqualTo(kind.listAddress());
    }
}
