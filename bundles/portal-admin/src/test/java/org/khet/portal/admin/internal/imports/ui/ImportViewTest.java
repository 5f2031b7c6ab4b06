package org.khet.portal.admin.internal.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.outcome.Rejected;

/** A file is chosen and its columns are named, without a browser. CORE-104. */
class ImportViewTest {
    private final FakeImportDraft draft = new FakeImportDraft();
    private final FakeImports imports = new FakeImports(draft);
    private OpenedImport page = new OpenedImport(imports, TextCatalog.THAI);

    @Test
    void refusedFile_isToldAtTheField_andAnotherOneMayBeChosen() {
        ImportView view = page.view();
        imports.refusal = Rejected.of("file", "admin.imports.refused");

        List<String> toSender = OpenedImport.send(view);

        assertThat(toSender).hasSize(1);
        assertThat(OpenedImport.words(view, "admin-imports-refused")).contains("ไม่รับไฟล์นี้");
        imports.refusal = null;
        OpenedImport.send(view);
        assertThat(OpenedPage.words(view)).contains("หมายเหตุ", "Windows-874", "3 แถว", "ยังไม่มีอะไรถูกบันทึก");
        assertThat(imports.read).containsOnly("the file");
    }

    @Test
    void columnTakenForAnotherField_givesTheFirstOneUp_andAMissingFieldHoldsThePersonBack() {
        ImportView view = page.sent();

        OpenedImport.choose(view, "admin-imports-column-2", FakeImportDraft.CODE);

        assertThat(draft.mapped).containsEntry(1, "code10").doesNotContainKey(0);
        assertThat(OpenedImport.<ImportField>box(view, "admin-imports-column-1").getValue())
                .isNull();
        OpenedPage.press(view, "admin-imports-check");
        assertThat(page.told()).hasSize(1);
        assertThat(OpenedImport.words(view, "admin-imports-missing")).contains("core.schools.field.name");
        assertThat(draft.looks).isZero();
        OpenedImport.choose(view, "admin-imports-column-3", FakeImportDraft.NAME);
        OpenedPage.press(view, "admin-imports-check");
        assertThat(draft.looks).isEqualTo(1);
    }

    @Test
    void otherSheetOfAWorkbook_isReadFromTheSameFile() throws InterruptedException {
        var workbook = new FakeImportDraft("รวม", "ยุบแล้ว");
        var sent = new FakeImports(workbook);
        page = new OpenedImport(sent, TextCatalog.THAI);
        ImportView view = page.sent();

        OpenedImport.<String>box(view, "admin-imports-sheet").setValue("ยุบแล้ว");
        page.answer();

        assertThat(sent.sheets).containsExactly("", "ยุบแล้ว");
        assertThat(sent.read).containsExactly("the file", "the file");
    }

    @Test
    void profileIsKeptAndForgotten_andAnEmptyNameIsRefusedAtTheField() {
        ImportView view = page.sent();
        TextField name = OpenedPage.find(view, TextField.class, "admin-imports-profile");
        OpenedPage.press(view, "admin-imports-profile-keep");
        assertThat(name.isInvalid()).isTrue();

        name.setValue("ศธจ.ตัวอย่าง");
        OpenedPage.press(view, "admin-imports-profile-keep");

        assertThat(imports.profiles).containsExactly("ศธจ.ตัวอย่าง");
        assertThat(name.isInvalid()).isFalse();
        OpenedPage.below(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button ->
                        "ลบแบบ ศธจ.ตัวอย่าง".equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(imports.profiles).isEmpty();
    }

    @Test
    void everyStepHasItsWordsInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            everyStepHasItsWords(new OpenedImport(imports, locale), true);
            everyStepHasItsWords(new OpenedImport(imports, locale, OpenedImport.PEOPLE), false);
        }
    }

    private void everyStepHasItsWords(OpenedImport opened, boolean dated) {
        draft.profile = "X";
        draft.dated = dated;
        ImportView view = opened.view();
        String all = OpenedPage.words(view);
        OpenedImport.send(view);
        all += OpenedPage.words(view);
        OpenedPage.press(view, "admin-imports-check");
        all += OpenedPage.words(view);
        OpenedPage.press(view, "admin-imports-effect");
        all += OpenedPage.words(view);
        OpenedPage.press(view, "admin-imports-store");
        all += OpenedPage.words(view);
        imports.at(State.DONE, 1, null);
        all += OpenedPage.words(view);
        assertThat(all).doesNotContain("[admin.");
    }
}
