package org.khet.portal.admin.internal.structure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.admin.structure.UnitHoldings;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitOwnership.Fate;
import org.khet.portal.api.structure.UnitOwnership.Owned;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;

/** The structure of an office as of a day, the page of a unit and its end, without a browser. */
class UnitViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private final FakeUnitRegister register = new FakeUnitRegister();
    private final FakeUnits units = FakeUnits.ofSampleOffices();
    private final Unit group = units.of(SampleOffices.KT1).getFirst();
    private final FakeDutyRegister duties = new FakeDutyRegister(group.id());
    private final UnitAccess book = new UnitAccess(
            register, units, new UnitHeads(new Heads(), new FakePeople()), new DutyAccess(duties, duties), TODAY);
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void groupIsRenamedFromADay() {
        UnitView view = view();
        OpenedPage.find(view, TextField.class, "admin-unit-name").setValue("กลุ่มเทคโนโลยีดิจิทัล");
        OpenedPage.find(view, ThaiDatePicker.class, "admin-unit-from").setValue(NEW_YEAR);

        OpenedPage.press(view, "admin-unit-save");

        assertThat(register.saved).singleElement().satisfies(saved -> {
            assertThat(saved.edition()).isEqualTo(3);
            assertThat(saved.draft().name()).isEqualTo("กลุ่มเทคโนโลยีดิจิทัล");
            assertThat(saved.draft().code()).isEqualTo(group.code());
            assertThat(saved.from()).isEqualTo(NEW_YEAR);
        });
        assertThat(page.opened).containsExactly("admin/office");
    }

    @Test
    void dayBeforeTheLatestNameIsRefusedAtItsField_andNothingTypedIsLost() {
        register.failure = Rejected.of("from", "core.unit.error.later", "2027-01-01");
        UnitView view = view();
        OpenedPage.find(view, TextField.class, "admin-unit-name").setValue("กลุ่มใหม่");

        OpenedPage.press(view, "admin-unit-save");

        assertThat(OpenedPage.find(view, ThaiDatePicker.class, "admin-unit-from")
                        .isInvalid())
                .isTrue();
        assertThat(OpenedPage.find(view, TextField.class, "admin-unit-name").getValue())
                .isEqualTo("กลุ่มใหม่");
        assertThat(page.opened).isEmpty();
    }

    @Test
    void somebodySavedFirst_theSecondIsTold() {
        register.failure = Outdated.of("core.outcome.changed");
        UnitView view = view();

        OpenedPage.press(view, "admin-unit-save");

        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"));
    }

    @Test
    void formerNamesStandWithThaiDates() {
        register.periods = List.of(
                new UnitPeriod(null, "ชื่อใหม่", "ใหม่", "", NEW_YEAR, null),
                new UnitPeriod(group.id(), "ชื่อเดิม", "เดิม", "", TODAY, NEW_YEAR.minusDays(1)));

        var history = new UnitHistorySection(page, page.texts(), book, group.id());

        assertThat(OpenedPage.words(history))
                .contains("ชื่อเดิม", group.name(), "20 พ.ย. 69", "31 ธ.ค. 69", "1 ม.ค. 70");
        assertThat(history.hasEnded()).isFalse();
    }

    @Test
    void listOfWhatItOwnsIsShown_andTheSuccessorTakesItOver() {
        register.estate = new UnitHoldings(
                List.of(new Owned("admin.unit.name.label", 4, "admin/people?unit=1", Fate.MOVES)), List.of());
        var section = end();
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.unit-end.fate.MOVES"));
        assertThat(OpenedPage.find(section, Checkbox.class, "admin-unit-end-unasked")
                        .isVisible())
                .isFalse();
        Unit successor = choose(section);

        OpenedPage.press(section, "admin-unit-end-save");

        assertThat(register.ended).containsExactly(new UnitEnding(TODAY, successor.id(), false));
        assertThat(page.opened).containsExactly("admin/office");
    }

    @Test
    void moduleThatIsAwayIsNamed_andTheTickDecides() {
        register.estate = new UnitHoldings(List.of(), List.of(new ModuleId("rooms")));
        var section = end();
        assertThat(OpenedPage.words(section)).contains("rooms");
        OpenedPage.find(section, Checkbox.class, "admin-unit-end-unasked").setValue(true);

        OpenedPage.press(section, "admin-unit-end-save");

        assertThat(register.ended).containsExactly(new UnitEnding(TODAY, null, true));
    }

    @Test
    void listShowsTheStructureOfAnotherDay() {
        var list = new StructureSection(page, page.texts(), book);
        assertThat(items(list)).extracting(Unit::name).contains(group.name());
        units.rename(group.id(), "ชื่อใหม่", NEW_YEAR);

        OpenedPage.find(list, ThaiDatePicker.class, "admin-units-day").setValue(NEW_YEAR);

        assertThat(items(list)).extracting(Unit::name).contains("ชื่อใหม่").doesNotContain(group.name());
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        register.estate = new UnitHoldings(
                List.of(new Owned("admin.unit.name.label", 1, "", Fate.ENDS)), List.of(new ModuleId("rooms")));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            UnitView view = new UnitView(opened, opened.texts(), book, edition());
            view.add(new StructureSection(opened, opened.texts(), book));
            view.add(new UnitHistorySection(opened, opened.texts(), book, group.id()));
            view.add(new UnitEndSection(opened, opened.texts(), book, edition()));
            assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        }
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW, Offices.CONFIGURE), "", locale);
    }

    private UnitView view() {
        return new UnitView(page, page.texts(), book, edition());
    }

    private UnitEndSection end() {
        return new UnitEndSection(page, page.texts(), book, edition());
    }

    private Versioned<Unit> edition() {
        return new Versioned<>(group, 3);
    }

    @SuppressWarnings("unchecked")
    private static Unit choose(UnitEndSection section) {
        ComboBox<Unit> box = OpenedPage.find(section, ComboBox.class, "admin-unit-end-successor");
        Unit first = box.getListDataView().getItems().findFirst().orElseThrow();
        box.setValue(first);
        return first;
    }

    @SuppressWarnings("unchecked")
    private static List<Unit> items(StructureSection list) {
        Grid<Unit> grid = OpenedPage.find(list, Grid.class, "admin-units-grid");
        return grid.getListDataView().getItems().toList();
    }

    @Test
    void structureOfADaySaysWhoHeadsAGroup_andInWhichCapacity() {
        assertThat(book.heads().on(SampleOffices.KT1, TODAY).get(group.id()))
                .extracting(UnitHeads.Head::name, UnitHeads.Head::as)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        SampleOffices.person(SampleOffices.KT1, 13).fullName(), ActingCapacity.IN_POST));
        assertThat(book.heads().on(SampleOffices.KT1, TODAY.minusDays(1))).isEmpty();
    }

    /** Somebody acts in the vacant post of the head from today on. */
    private final class Heads implements Functions {
        @Override
        public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
            return List.of();
        }

        @Override
        public List<GivenFunction> on(OfficeId office, LocalDate day) {
            return day.isBefore(TODAY)
                    ? List.of()
                    : List.of(new GivenFunction(
                            new FunctionId(1),
                            SampleOffices.person(office, 13).id(),
                            "group-director",
                            group.id(),
                            "core.group-head",
                            "12/2569",
                            TODAY,
                            null,
                            ActingCapacity.IN_POST,
                            ActingLimits.NONE));
        }
    }
}
