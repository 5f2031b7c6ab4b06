package org.khet.finance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.ScreenKeys;

/** Every declared kind has its tables, columns and indexes on both databases. */
@OnEachDatabase
class FinanceTablesDbTest {
    private final TestDatabase database;

    FinanceTablesDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyKindHasItsTextsInBothLanguages() {
        TextCatalog catalog = TextCatalog.load(getClass().getClassLoader(), "finance");
        Set<String> missing = new TreeSet<>();
        for (Texts texts : List.of(catalog.in(TextCatalog.THAI), catalog.in(Locale.ENGLISH))) {
            services(new RecordFixture(database)).stream()
                    .flatMap(service -> RecordTexts.of(service.kind()).stream())
                    .filter(key -> !texts.has(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void tablesHaveEachDeclaredColumnAndIndex() {
        RecordFixture fixture = new RecordFixture(database);
        assertThat(services(fixture)).hasSize(61);

        // unique constraints stand for these indexes: in an index Derby takes two empty values for the same
        assertThat(fixture.tableFaults("fin_withdrawal_gfmis_year_gfmis_no_uk", "fin_match_row_key_uk"))
                .as("what the tables lack; ./portal new-migration finance writes it")
                .isEmpty();
    }

    @Test
    void iconsAreInTheSpriteOfTheTheme() {
        assertThat(services(new RecordFixture(database)).stream()
                        .flatMap(service -> RecordFixture.missingIcons(service.kind()).stream()))
                .isEmpty();
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        RecordFixture fixture = new RecordFixture(database);
        assertThat(services(fixture)).hasSize(61);

        assertThat(ScreenKeys.ofAll(fixture)).isEmpty();
    }

    private List<RecordService<?>> services(RecordFixture fixture) {
        RecordRegistrar registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                return fixture.of(kind);
            }
        };
        var rules = new OfficeRules(
                new FakeSettings(), new FakeWorkingDays(), new FakeActing(), new FakePeople(), new FakeSchoolYears());
        return FinanceRecords.of(registrar, database.unit(), rules).services();
    }
}
