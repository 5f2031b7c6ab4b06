package org.khet.portal.records.internal.ui.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.Contracts;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.ui.ShownComponents;

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
        database.clear();
        this.database = database;
        this.fixture = new RecordFixture(database);
        this.texts = fixture.texts(kind).in(TextCatalog.THAI);
    }

    @Test
    void fiftyThousandLines_areRefusedInWordsBeforeOneIsRead_andStayInTheDialog() {
        PasteDialog dialog = dialog();
        TextArea area = ShownComponents.find(dialog, TextArea.class, "vouchers-contract-parts-paste-text");
        area.setValue(ROW.repeat(50_000));
        long before = database.statements();

        press(dialog);

        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getErrorMessage()).isEqualTo("มีได้ไม่เกิน 200 รายการ");
        assertThat(area.getValue()).hasSize(50_000 * ROW.length());
        assertThat(database.statements()).isEqualTo(before);
        assertThat(taken).isEmpty();
    }

    /** Pasted a sheet at a time, or sent without the dialog. */
    @Test
    void fiftyThousandLinesOfOneRecord_areOneProblem_andNothingIsStored() {
        var officer =
                TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
        RecordService<Contracts> contracts = fixture.of(kind);
        RecordDraft line = new RecordDraft()
                .with(kind.part, "งวดที่ 1")
                .with(kind.due, LocalDate.of(2026, 11, 25))
                .with(kind.share, new BigDecimal("1250.50"));
        RecordDraft draft =
                SampleDraft.of(kind, LocalDate.of(2026, 11, 20)).with(kind.parts, Collections.nCopies(50_000, line));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> contracts.create(officer, draft))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("parts", "records.error.lines-most", kind.parts.most())));
        assertThat(contracts.count(officer, RecordFilter.ALL)).isZero();
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

    private static void press(PasteDialog dialog) {
        dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(part -> part.getComponent().stream())
                .filter(part -> part.getId().stream().anyMatch(id -> id.endsWith("-go")))
                .map(Button.class::cast)
                .forEach(Button::click);
    }

    private PasteDialog dialog() {
        var officer = TestCaller.of(SampleOffices.KT1, 13);
        LineColumns columns = new LineColumns(
                kind.parts, field -> true, fixture.screens().records.context(officer));
        return new PasteDialog(kind, kind.parts, columns, texts, fixture.cells(officer), taken::addAll);
    }
}
