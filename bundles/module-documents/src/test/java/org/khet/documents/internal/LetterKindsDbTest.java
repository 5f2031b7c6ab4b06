package org.khet.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Every kind around letters has its texts and its table, those too that have stories instead of a contract. */
@OnEachDatabase
class LetterKindsDbTest {
    private final DocumentsOffice office;

    LetterKindsDbTest(TestDatabase database) {
        office = new DocumentsOffice(new RecordFixture(database));
    }

    @Test
    void textsAreThereInBothLanguages_andEachTabIsCounted() {
        TextCatalog catalog = TextCatalog.load(getClass().getClassLoader(), "documents");
        Set<String> missing = new TreeSet<>();
        for (RecordService<?> service : office.services()) {
            for (Texts texts : List.of(catalog.in(TextCatalog.THAI), catalog.in(Locale.ENGLISH))) {
                RecordTexts.of(service.kind()).stream()
                        .filter(key -> !texts.has(key))
                        .forEach(missing::add);
            }
            service.kind()
                    .tabs()
                    .forEach(tab -> assertThat(service.count(
                                    DocumentsOffice.admin()
                                            .as(DocumentsOffice.clerk().person(), "x")
                                            .with(service.kind().view()),
                                    RecordFilter.ALL.in(tab.name())))
                            .isNotNegative());
        }
        assertThat(missing).isEmpty();
    }
}
