package org.khet.portal.admin.internal.process.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** The list of processes and the form that attaches one, without a browser. CORE-09. */
class ProcessViewsTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final FakeUnits UNITS = new FakeUnits();
    private static final Unit ICT = UNITS.add(OFFICE, FakeProcessRegister.ICT.value(), "ICT", "เทคโนโลยีทางไกล");
    private static final Unit PLAN = UNITS.add(OFFICE, FakeProcessRegister.PLAN.value(), "PLAN", "นโยบายและแผน");
    private final FakeProcessRegister processes = new FakeProcessRegister();
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void listSaysWhoOwnsWhat_whoWillFromWhen_andWhatNobodyOwns() {
        List<OwnedProcess> all = processes.list(page.caller());
        ProcessMessages messages = words(page);

        assertThat(all).extracting(messages::name).containsExactly("ict.equipment", "ict.repair");
        assertThat(all).extracting(messages::owner).containsExactly("ยังไม่มีเจ้าของ", "เทคโนโลยีทางไกล");
        assertThat(all).extracting(messages::origin).containsExactly("ตามแม่แบบ", "สำนักงานกำหนด");
        assertThat(all).extracting(messages::next).containsExactly("", "นโยบายและแผน ตั้งแต่ 1 ม.ค. 70");
        Grid<?> grid = OpenedPage.find(list(page), Grid.class, "admin-processes-grid");
        assertThat(grid.getColumns()).hasSize(4);
    }

    @Test
    void processIsAttachedFromNewYearByAnOrder() {
        ProcessView view = view(page);
        assertThat(OpenedPage.words(view)).contains("คำสั่งที่ 12/2570", "นางสาวเจ้าหน้าที่ 13");
        choose(view, PLAN);
        OpenedPage.find(view, ThaiDatePicker.class, "admin-process-from").setValue(NEW_YEAR);
        OpenedPage.find(view, TextField.class, "admin-process-reason").setValue(" มติที่ประชุม 3/2569 ");

        OpenedPage.press(view, "admin-process-save");

        assertThat(processes.attached)
                .containsExactly(new ProcessAttachment(
                        FakeProcessRegister.REPAIR, FakeProcessRegister.PLAN, NEW_YEAR, "มติที่ประชุม 3/2569"));
        assertThat(processes.editions).containsExactly(7);
        assertThat(page.opened).containsExactly("admin/processes");
    }

    @Test
    void refusalStandsAtTheField_whoComesSecondKeepsWhatWasChosen() {
        ProcessView view = view(page);
        choose(view, ICT);
        processes.failure = Rejected.of("unit", "core.process.error.same");
        OpenedPage.press(view, "admin-process-save");
        assertThat(unitOf(view).isInvalid()).isTrue();

        processes.failure = Outdated.of("core.outcome.changed");
        OpenedPage.press(view, "admin-process-save");
        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"));
        assertThat(unitOf(view).getValue()).isEqualTo(ICT);
        assertThat(page.opened).isEmpty();
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            ProcessesView empty = new ProcessesView(opened, words(opened), List.of(), new RecordingExports());
            assertThat(OpenedPage.words(list(opened)) + OpenedPage.words(view(opened)) + OpenedPage.words(empty))
                    .doesNotContain("[admin.");
        }
    }

    private ProcessesView list(OpenedPage opened) {
        return new ProcessesView(opened, words(opened), processes.list(opened.caller()), new RecordingExports());
    }

    private ProcessView view(OpenedPage opened) {
        return new ProcessView(
                opened, words(opened), processes, processes.open(opened.caller(), FakeProcessRegister.REPAIR));
    }

    private static ProcessMessages words(OpenedPage opened) {
        return new ProcessMessages(opened.texts(), OFFICE, UNITS, TODAY);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> unitOf(ProcessView view) {
        return OpenedPage.find(view, ComboBox.class, "admin-process-unit");
    }

    private static void choose(ProcessView view, Unit unit) {
        unitOf(view).setValue(unit);
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(OFFICE).with(ProcessRegister.VIEW, ProcessRegister.CONFIGURE), "", locale);
    }
}
