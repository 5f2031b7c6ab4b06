package org.khet.portal.admin.internal.structure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.duty.DutyRegister.UnitDutyText;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** Duties on the page of a unit, without a browser (CORE-151). */
class UnitDutySectionTest {
    private static final UnitId UNIT = new UnitId(21);
    private final FakeDutyRegister duties = new FakeDutyRegister(UNIT);

    @Test
    void wordsOfTheOfficeAreMarked_thoseOfTheAnnouncementAreNot() {
        OpenedPage page = page(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW));

        UnitDutySection section = section(page);

        assertThat(OpenedPage.words(section))
                .contains("(ก) ปฏิบัติงานสารบรรณ", "(ข) งานช่วยอำนวยการและงานประชุม", "(ฎ) ดูแลห้องประชุม")
                .containsOnlyOnce(page.texts().get("admin.duty.reworded"))
                .containsOnlyOnce(page.texts().get("admin.duty.added"));
        assertThat(OpenedPage.words(section)).doesNotContain(page.texts().get("admin.duty.form"));
    }

    @Test
    void chosenClauseBringsItsWords_andIsSavedOverThem() {
        UnitDutySection section = section(keeper());
        choose(section, "(ก)");
        TextArea text = OpenedPage.find(section, TextArea.class, "admin-duty-text");
        assertThat(text.getValue()).isEqualTo("ปฏิบัติงานสารบรรณ");
        assertThat(OpenedPage.find(section, Button.class, "admin-duty-back").isVisible())
                .isFalse();
        text.setValue("งานสารบรรณอิเล็กทรอนิกส์");

        OpenedPage.press(section, "admin-duty-save");

        assertThat(duties.written)
                .containsExactly(new UnitDutyText(UNIT, "(ก)", "งานสารบรรณอิเล็กทรอนิกส์", "ปฏิบัติงานสารบรรณ"));
    }

    @Test
    void wordsOfTheAnnouncementAreTakenAgain() {
        UnitDutySection section = section(keeper());
        choose(section, "(ข)");

        OpenedPage.press(section, "admin-duty-back");

        assertThat(duties.takenBack).containsExactly(FakeDutyRegister.REWORDED);
    }

    @Test
    void refusalStandsAtItsField_andNothingTypedIsLost() {
        duties.failure = Rejected.of("text", "core.error.needed");
        UnitDutySection section = section(keeper());
        choose(section, "(ฏ)");
        TextArea text = OpenedPage.find(section, TextArea.class, "admin-duty-text");
        text.setValue("งานใหม่");

        OpenedPage.press(section, "admin-duty-save");

        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getValue()).isEqualTo("งานใหม่");
    }

    @SuppressWarnings("unchecked")
    private static void choose(UnitDutySection section, String letter) {
        ((ComboBox<String>) OpenedPage.find(section, ComboBox.class, "admin-duty-letter")).setValue(letter);
    }

    private UnitDutySection section(OpenedPage page) {
        return new UnitDutySection(page, page.texts(), new DutyAccess(duties, duties), UNIT);
    }

    private static OpenedPage keeper() {
        return page(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW, Offices.CONFIGURE));
    }

    private static OpenedPage page(TestCaller caller) {
        return new OpenedPage(caller, "", TextCatalog.THAI);
    }
}
