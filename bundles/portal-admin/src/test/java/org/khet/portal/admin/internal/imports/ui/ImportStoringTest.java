package org.khet.portal.admin.internal.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** What was found is decided, what will happen is told, then it is stored or not, without a browser. CORE-104, E-69. */
class ImportStoringTest {
    private final FakeImportDraft draft = new FakeImportDraft();
    private final FakeImports imports = new FakeImports(draft);
    private final OpenedImport page = new OpenedImport(imports, TextCatalog.THAI);

    @Test
    void choiceForAKind_countsAnew_andTheTableFollows() {
        ImportView view = page.checked();
        assertThat(OpenedImport.words(view, "admin-imports-count-open")).contains("2");
        assertThat(OpenedImport.rows(view)).extracting(Line::number).containsExactly(3, 4);

        OpenedImport.choose(view, "admin-imports-choice-doubled", FindingChoice.LAST);

        assertThat(draft.doubled).isEqualTo(FindingChoice.LAST);
        assertThat(OpenedImport.words(view, "admin-imports-count-open")).contains("0");
        assertThat(OpenedImport.rows(view)).as("those of which nobody decided").isEmpty();
        OpenedPage.press(view, "admin-imports-rows-saraam");
        assertThat(OpenedImport.rows(view)).extracting(Line::number).containsExactly(3);
    }

    @Test
    void confirmationSaysWhatWillHappen_thenItIsStoredOnce() {
        ImportView view = page.checked();
        OpenedImport.choose(view, "admin-imports-choice-doubled", FindingChoice.LAST);
        OpenedPage.press(view, "admin-imports-effect");
        assertThat(OpenedPage.words(view)).contains("เพิ่มใหม่ 2 ปรับของเดิม 0 และไม่แตะ 1 แถว", "นำเข้า 2 แถว");
        int looks = draft.looks;

        OpenedPage.press(view, "admin-imports-store");
        imports.at(State.RUNNING, 1, null);
        assertThat(OpenedPage.words(view)).contains("บันทึก 1 จาก 2 แถว");
        assertThat(OpenedPage.below(view).filter(ProgressBar.class::isInstance)).hasSize(1);
        imports.at(State.DONE, 2, null);

        assertThat(imports.from).isEqualTo(OpenedImport.TODAY);
        assertThat(draft.looks).as("what was told is what is stored").isEqualTo(looks);
        assertThat(OpenedImport.words(view, "admin-imports-done")).contains("นำเข้าแล้ว 2 แถว");
        OpenedPage.press(view, "admin-imports-list");
        assertThat(page.opened()).containsExactly("admin/schools");
    }

    @Test
    void listOfWhichNothingIsDated_asksForNoDay() {
        draft.dated = false;
        ImportView view = page.storing();

        assertThat(imports.from).isEqualTo(OpenedImport.TODAY);
        imports.at(State.STOPPED, 0, null);
        OpenedPage.press(view, "admin-imports-again");
        OpenedPage.press(view, "admin-imports-effect");
        assertThat(OpenedPage.below(view).filter(ThaiDatePicker.class::isInstance))
                .isEmpty();
        draft.dated = true;
        OpenedPage.press(view, "admin-imports-findings");
        OpenedPage.press(view, "admin-imports-effect");
        assertThat(OpenedPage.below(view).filter(ThaiDatePicker.class::isInstance))
                .hasSize(1);
    }

    @Test
    void linesOfRecordsAreCounted_andAListWhoseImportsStaySaysWhyBeforeItIsStored() {
        draft.lines = 1_204;
        draft.keptKey = "core.import.error.undone";
        ImportView view = page.checked();
        assertThat(OpenedImport.words(view, "admin-imports-count-lines")).contains("1,204");

        OpenedPage.press(view, "admin-imports-effect");

        assertThat(OpenedImport.words(view, "admin-imports-count-lines")).contains("1,204", "รายการย่อย");
        assertThat(OpenedImport.words(view, "admin-imports-kept")).contains("นำเข้าแล้วถอนไม่ได้");
    }

    @Test
    void rowsThatNobodyChose_areNamedBeforeTheyAreLeftOut() {
        ImportView view = page.checked();

        OpenedPage.press(view, "admin-imports-effect");

        assertThat(OpenedPage.words(view)).contains("ยังไม่ได้เลือก 2 แถว");
        assertThat(OpenedPage.find(view, Button.class, "admin-imports-store").isEnabled())
                .isTrue();
        OpenedImport.choose(OpenedImport.back(view), "admin-imports-choice-doubled", FindingChoice.LEAVE_OUT);
    }

    @Test
    void stoppedOrFailedImport_leavesTheFileOpen() {
        ImportView view = page.storing();
        OpenedPage.press(view, "admin-imports-stop");
        assertThat(imports.stopped).isTrue();
        imports.at(State.STOPPED, 0, null);
        assertThat(OpenedImport.words(view, "admin-imports-ended")).contains("ไม่มีอะไรถูกบันทึก");
        OpenedPage.press(view, "admin-imports-again");
        OpenedPage.press(view, "admin-imports-effect");
        OpenedPage.press(view, "admin-imports-store");
        imports.at(State.FAILED, 0, Problem.of("", "admin.imports.away"));
        assertThat(OpenedImport.words(view, "admin-imports-ended")).contains("ดิสก์หรือฐานข้อมูลไม่ตอบ");
        assertThat(draft.closed).isFalse();
    }

    @Test
    void importThatEndsInTheMiddle_saysHowMuchIsStored_andHowToGoOn() {
        ImportView view = page.storing();
        imports.at(State.STOPPED, 100, null);
        assertThat(OpenedImport.words(view, "admin-imports-ended"))
                .contains("หยุดแล้ว บันทึกไปแล้ว 100 แถว", "การนำเข้าล่าสุด");
        OpenedPage.press(view, "admin-imports-again");
        OpenedPage.press(view, "admin-imports-effect");
        OpenedPage.press(view, "admin-imports-store");

        imports.at(State.FAILED, 100, Problem.of("", "admin.imports.away"));

        assertThat(OpenedImport.words(view, "admin-imports-ended")).contains("บันทึกได้บางส่วน");
    }

    @Test
    void importThatIsNotTaken_saysWhy_andTheCountsStay() {
        ImportView view = page.checked();
        OpenedPage.press(view, "admin-imports-effect");
        imports.refusal = Rejected.of("file", "admin.imports.store.none");

        OpenedPage.press(view, "admin-imports-store");

        assertThat(OpenedImport.words(view, "admin-imports-refused")).contains("ไม่มีแถวที่จะนำเข้า");
        assertThat(OpenedImport.words(view, "admin-imports-count-added")).contains("1");
    }

    @Test
    void fileThatHasGone_isToldInWords_andThePageStartsAnew() {
        ImportView view = page.checked();
        OpenedPage.press(view, "admin-imports-effect");
        imports.refusal = new NoLongerThere("core.import/core.schools");

        OpenedPage.press(view, "admin-imports-store");

        assertThat(OpenedImport.words(view, "admin-imports-gone")).contains("หมดเวลา", "ยังไม่มีอะไรถูกบันทึก");
        assertThat(draft.closed).isTrue();
    }
}
