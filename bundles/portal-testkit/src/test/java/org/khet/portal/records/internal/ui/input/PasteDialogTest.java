package org.khet.portal.records.internal.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.Contracts;
import org.khet.portal.testkit.record.RecordFixture;

/** An officer pastes the instalments of a contract from a spreadsheet, once by mistake the whole sheet. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class PasteDialogTest {
    private static final String ROW = "งวดที่ 1\t25/11/2569\t1,250.50\n";
    private final TestDatabase database;
    private final Contracts kind = new Contracts();
    private final RecordFixture fixture;
    private final Texts texts;
    private final List<RecordDraft> taken = new ArrayList<>();

    PasteDialogTest(TestDatabase database) {
        this.database = database;
        this.fixture = new RecordFixture(database);
        this.texts = fixture.texts(kind).in(TextCatalog.THAI);
    }

    @Test
    void fiftyThousandLines_areRefusedBeforeOneIsRead() {
        PasteDialog dialog = dialog();
        long before = database.statements();

        assertThat(dialog.isTooLong(ROW.repeat(50_000))).isTrue();

        assertThat(database.statements()).isEqualTo(before);
        assertThat(taken).isEmpty();
    }

    @Test
    void asManyAsTheTableHolds_areTaken_withOrWithoutTheirHeads_emptyRowsDoNotCount() {
        PasteDialog dialog = dialog();
        String most = ROW.repeat(kind.parts.most());
        String heads = texts.get(RecordTexts.field(kind, kind.part)) + "\tx\ty\n";

        assertThat(dialog.isTooLong(most)).isFalse();
        assertThat(dialog.isTooLong(heads + "\n" + most + "\n\n")).isFalse();
        assertThat(dialog.isTooLong(most + ROW)).isTrue();
        assertThat(dialog.isTooLong(heads + most + ROW)).isTrue();
        assertThat(dialog.isTooLong("")).isFalse();
        assertThat(dialog.read(heads + "\n" + most))
                .hasSize(kind.parts.most())
                .allSatisfy(row -> assertThat(row.raw(kind.due)).isEqualTo(LocalDate.of(2026, 11, 25)));
    }

    private PasteDialog dialog() {
        var officer = TestCaller.of(SampleOffices.KT1, 13);
        LineColumns columns = new LineColumns(
                kind.parts, field -> true, fixture.screens().records.context(officer));
        return new PasteDialog(kind, kind.parts, columns, texts, fixture.cells(officer), taken::addAll);
    }
}
