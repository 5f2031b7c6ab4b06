package org.khet.rounds.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.ScreenKeys;

/** All registers: each has its words in both languages and its table. */
@OnEachDatabase
class KindsDbTest {
    private final TestDatabase database;

    KindsDbTest(TestDatabase database) {
        this.database = database;
    }

    private List<RecordService<?>> all() {
        RoundsRegisters registers = new SampleRounds(database).registers;
        return List.of(
                registers.sheets().items(),
                registers.sheets().sheets(),
                registers.collections().collections(),
                registers.collections().submissions(),
                registers.collections().evidence(),
                registers.snapshots().snapshots(),
                registers.requests(),
                registers.codes(),
                registers.users(),
                registers.systems());
    }

    @Test
    void everyRegisterHasItsTextsInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        TextCatalog catalog = TextCatalog.load(getClass().getClassLoader(), "rounds");
        for (RecordService<?> service : all()) {
            RecordKind kind = service.kind();
            for (Texts texts : List.of(catalog.in(TextCatalog.THAI), catalog.in(Locale.ENGLISH))) {
                RecordTexts.of(kind).stream().filter(key -> !texts.has(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void listsAndFormsOpenInBothLanguages_inWordsWithoutAKey() {
        assertThat(ScreenKeys.ofAll(new SampleRounds(database).records)).isEmpty();
    }

    @Test
    void tablesHaveEachDeclaredColumnAndIndex() {
        assertThat(new SampleRounds(database).records.tableFaults())
                .as("what the tables lack; ./portal new-migration rounds writes it")
                .isEmpty();
    }

    @Test
    void everyRegisterIsListedByEachOfItsTabs() {
        SampleRounds office = new SampleRounds(database);
        List<String> counted = new ArrayList<>();
        for (RecordService<?> service : all()) {
            service.kind().tabs().forEach(tab -> {
                service.internal().count(office.lead(), RecordFilter.ALL.in(tab.name()));
                counted.add(tab.name());
            });
        }
        assertThat(counted).hasSizeGreaterThan(20);
    }
}
