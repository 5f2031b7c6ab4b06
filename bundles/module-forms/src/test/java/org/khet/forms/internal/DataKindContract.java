package org.khet.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.RecordFixture;

/** What every declared kind keeps, kept by one that an office designed. */
public abstract class DataKindContract extends RecordContract<DataKind> {
    /** @param file name of a shipped design */
    protected DataKindContract(TestDatabase database, String file) {
        super(database, fixture -> made(fixture, file));
    }

    private static DataKind made(RecordFixture fixture, String file) {
        fixture.database().clear();
        FormsFixture forms = new FormsFixture(fixture);
        return forms.entries()
                .of(SampleOffices.KT1, forms.published(file(file)))
                .kind();
    }

    /** Text of a shipped design. */
    public static String file(String name) {
        try (InputStream in = DataKindContract.class.getResourceAsStream("/designs/" + name + ".tsv")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Override
    protected void everythingHasItsTextsInBothLanguages() {
        TextCatalog catalog = TextCatalog.load(getClass().getClassLoader(), "forms");
        Set<String> missing = new TreeSet<>();
        for (Texts texts : List.of(catalog.in(TextCatalog.THAI), catalog.in(Locale.ENGLISH))) {
            Texts words = new DataTexts(texts, kind.definition());
            RecordTexts.of(kind).stream().filter(key -> !words.has(key)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Override
    protected Texts words(Texts module) {
        return new DataTexts(module, kind.definition());
    }
}
