package org.khet.portal.admin.internal.structure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.structure.StructurePlan;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.admin.structure.StructurePlan.Line;
import org.khet.portal.api.admin.structure.StructureRegister;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** An office changes its structure on its page, without a browser (CORE-04). */
class StructureChangeViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final StructureTemplate OLD =
            new StructureTemplate("S-2560", "โครงสร้าง 8 กลุ่ม 1 หน่วย", "", List.of());
    private static final StructureTemplate NEW =
            new StructureTemplate("S-2561", "โครงสร้าง 9 กลุ่ม 1 หน่วย", "", List.of());
    private static final Line LAW = new Line(Fate.NEW, "LAW", "กลุ่มกฎหมายและคดี", "", 0, 0, null);
    private final Kept kept = new Kept();

    @Test
    void everyUnitIsShownBeforehand_andWhatWasShownIsWhatIsDone() {
        OpenedPage page = keeper();
        var view = new StructureChangeView(page, page.texts(), kept, TODAY);

        OpenedPage.find(view, ThaiDatePicker.class, "admin-structure-from").setValue(NEW_YEAR);
        OpenedPage.find(view, TextField.class, "admin-structure-order").setValue("คำสั่ง ที่ 12/2570");
        assertThat(OpenedPage.words(view))
                .contains("กลุ่มอำนวยการ", page.texts().get("admin.structure.fate.STAYS"))
                .contains("กลุ่มกฎหมายและคดี", page.texts().get("admin.structure.fate.NEW"))
                .contains(page.texts().get("admin.structure.wordless", "กลุ่มกฎหมายและคดี"));
        assertThat(OpenedPage.find(view, Checkbox.class, "admin-structure-take").isVisible())
                .isFalse();

        OpenedPage.press(view, "admin-structure-save");

        assertThat(kept.done).containsExactly("S-2561 2027-01-01 คำสั่ง ที่ 12/2570 false");
        assertThat(page.opened).containsExactly("admin/office");
    }

    @Test
    void unitOfThatNameIsTakenOnlyByTheTick() {
        kept.further = new Line(Fate.TAKEN, "LAW", "กลุ่มกฎหมายและคดี", "งานนิติการ", 0, 0, new UnitId(30));
        OpenedPage page = keeper();
        var view = new StructureChangeView(page, page.texts(), kept, TODAY);
        assertThat(OpenedPage.words(view)).contains("งานนิติการ");
        OpenedPage.find(view, TextField.class, "admin-structure-order").setValue("คำสั่ง");
        OpenedPage.find(view, Checkbox.class, "admin-structure-take").setValue(true);

        OpenedPage.press(view, "admin-structure-save");

        assertThat(kept.done).containsExactly("S-2561 2026-11-20 คำสั่ง true");
    }

    @Test
    void dayThatCannotBe_standsAtItsField_andNothingIsDone() {
        kept.failure = Rejected.of("from", "core.error.needed");
        OpenedPage page = keeper();

        var view = new StructureChangeView(page, page.texts(), kept, TODAY);
        OpenedPage.press(view, "admin-structure-save");

        assertThat(OpenedPage.find(view, ThaiDatePicker.class, "admin-structure-from")
                        .isInvalid())
                .isTrue();
        assertThat(kept.done).isEmpty();
    }

    @Test
    void changeToComeIsTakenBack_whoMayNotConfigureOnlyReads() {
        OpenedPage page = keeper();
        var section = new StructureEraSection(page, page.texts(), kept, TODAY);
        assertThat(OpenedPage.words(section)).contains(OLD.name(), NEW.name(), "คำสั่ง ที่ 9/2569");

        OpenedPage.press(section, "admin-structure-back-save");

        assertThat(kept.done).containsExactly("back 2027-01-01");
        OpenedPage reader = page(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW));
        assertThat(OpenedPage.words(new StructureEraSection(reader, reader.texts(), kept, TODAY)))
                .contains(NEW.name())
                .doesNotContain(reader.texts().get("admin.structure.open"))
                .doesNotContain(reader.texts().get("admin.structure.back"));
    }

    private static OpenedPage keeper() {
        return page(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW, Offices.CONFIGURE));
    }

    private static OpenedPage page(TestCaller caller) {
        return new OpenedPage(caller, "structure", TextCatalog.THAI);
    }

    private static final class Kept implements StructureRegister {
        private final List<String> done = new ArrayList<>();
        private @Nullable Rejected failure;
        private Line further = LAW;

        @Override
        public List<Era> eras(Caller caller) {
            return List.of(new Era(NEW, NEW_YEAR, "คำสั่ง ที่ 9/2569"), new Era(OLD, null, ""));
        }

        @Override
        public List<StructureTemplate> choices(Caller caller) {
            return List.of(NEW);
        }

        @Override
        public StructurePlan plan(Caller caller, String structure, LocalDate from) {
            if (failure != null) {
                throw failure;
            }
            return new StructurePlan(
                    NEW,
                    from,
                    List.of(new Line(Fate.STAYS, "DIR", "กลุ่มอำนวยการ", "", 10, 1, new UnitId(21)), further));
        }

        @Override
        public void change(Caller caller, StructurePlan seen, String order, boolean take) {
            done.add(seen.target().code() + " " + seen.from() + " " + order + " " + take);
        }

        @Override
        public void takeBack(Caller caller, LocalDate from) {
            done.add("back " + from);
        }
    }
}
