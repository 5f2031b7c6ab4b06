package org.khet.portal.admin.internal.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDuty.Part;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** Who does which duty, on the page of the unit and of the person, and which nobody does (CORE-18, CORE-30). */
class AssignedDutySectionTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 10, 1);
    private static final UnitDuty LETTERS = new UnitDuty("(ก)", "ปฏิบัติงานสารบรรณ", "ปฏิบัติงานสารบรรณ");
    private static final UnitDuty HOUSE = new UnitDuty("(ค)", "ดำเนินการเกี่ยวกับอาคารสถานที่", "");
    private static final PersonId SOMSRI = new PersonId(1005);
    private static final PersonId PRASERT = new PersonId(1007);
    private final FakeUnits units = FakeUnits.ofSampleOffices();
    private final Unit unit = units.of(SampleOffices.KT1).getFirst();
    private final FakePeople people =
            new FakePeople().with(person(SOMSRI, "นาง", "สมศรี")).with(person(PRASERT, "นาย", "ประเสริฐ"));
    private final Kept kept = new Kept(unit.id());
    private final DutyServices books = new DutyServices(kept, kept, units, people, Clocks.at("2026-11-20T09:30"));
    private final DutyRoutes routes = new DutyRoutes(
            new GapMessages(books, (caller, day) -> List.of(), new UnownedProcesses(), new FakeCodeLists()),
            new RecordingExports());

    @Test
    void whoAnswersAndWhoHelps_standsWithOrderAndDays() {
        OpenedPage page = keeper();

        Component section = routes.ofUnit(page, page.texts(), unit.id());

        assertThat(OpenedPage.words(section))
                .contains("นางสมศรี ตัวอย่าง", "21/2569", page.texts().get("admin.assigned-duty.part.MAIN"))
                .contains("นายประเสริฐ ตัวอย่าง", page.texts().get("admin.assigned-duty.part.HELPER"));
        assertThat(routes.today(page, page.texts(), unit.id()).get("(ก)"))
                .containsExactly(
                        "นางสมศรี ตัวอย่าง", page.texts().get("admin.assigned-duty.helps", "นายประเสริฐ ตัวอย่าง"));
        assertThat(OpenedPage.words(routes.ofPerson(page, page.texts(), SOMSRI)))
                .contains("(ก) ปฏิบัติงานสารบรรณ", unit.name(), "21/2569");
    }

    @Test
    @SuppressWarnings("unchecked")
    void dutyIsGivenByTheForm_andThePageShowsItAnew() {
        OpenedPage page = keeper();
        Component section = routes.ofUnit(page, page.texts(), unit.id());
        ((ComboBox<UnitDuty>) OpenedPage.find(section, ComboBox.class, "admin-assigned-duty-letter")).setValue(HOUSE);
        ((ComboBox<Person>) OpenedPage.find(section, ComboBox.class, "admin-assigned-duty-person"))
                .setValue(people.find(SampleOffices.KT1, PRASERT).orElseThrow());
        OpenedPage.find(section, TextField.class, "admin-assigned-duty-order").setValue(" 30/2569 ");

        OpenedPage.press(section, "admin-assigned-duty-save");

        assertThat(kept.given)
                .containsExactly(new AssignedDutyDraft(
                        unit.id(), "(ค)", PRASERT, Part.MAIN, "30/2569", LocalDate.of(2026, 11, 20), null));
        assertThat(page.opened).containsExactly("admin/office/" + unit.id().value());
    }

    @Test
    void refusalStandsAtItsField() {
        kept.failure = Rejected.of("person", "core.error.needed");
        OpenedPage page = keeper();
        Component section = routes.ofUnit(page, page.texts(), unit.id());

        OpenedPage.press(section, "admin-assigned-duty-save");

        assertThat(OpenedPage.find(section, ComboBox.class, "admin-assigned-duty-person")
                        .isInvalid())
                .isTrue();
        assertThat(page.opened).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void dutyOfSomebodyEnds() {
        OpenedPage page = keeper();
        Component section = routes.ofUnit(page, page.texts(), unit.id());
        ((ComboBox<AssignedDuty>) OpenedPage.find(section, ComboBox.class, "admin-assigned-duty-end-duty"))
                .setValue(kept.all.getFirst());

        OpenedPage.press(section, "admin-assigned-duty-end-save");

        assertThat(kept.ended).containsExactly("1 2026-11-20");
    }

    @Test
    void whoMayOnlyReadHasNoForms_whoMayNotSeePeopleSeesNothing() {
        OpenedPage reader = page(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW, People.VIEW));
        OpenedPage stranger = page(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW));

        assertThat(OpenedPage.words(routes.ofUnit(reader, reader.texts(), unit.id())))
                .contains("นางสมศรี ตัวอย่าง")
                .doesNotContain(reader.texts().get("admin.assigned-duty.give"));
        assertThat(OpenedPage.words(routes.ofUnit(stranger, stranger.texts(), unit.id())))
                .doesNotContain("สมศรี");
        assertThat(routes.today(stranger, stranger.texts(), unit.id())).isEmpty();
    }

    @Test
    void dutiesWithoutAPerson_areListedAsOfADay_andTakenOutAsShown() {
        OpenedPage page = keeper();

        Component view = routes.vacant(page, page.texts());
        assertThat(OpenedPage.words(view))
                .contains(
                        unit.name(),
                        "(ค) ดำเนินการเกี่ยวกับอาคารสถานที่",
                        "admin/office/" + unit.id().value())
                .doesNotContain("(ก) ปฏิบัติงานสารบรรณ");
        assertThat(OpenedPage.find(view, com.vaadin.flow.component.html.Div.class, "admin-vacant-duty-count")
                        .getText())
                .isEqualTo(page.texts().get("admin.vacant-duty.count", 1, 2));
        OpenedPage.find(view, ThaiDatePicker.class, "admin-vacant-duty-day").setValue(SINCE.minusDays(1));
        assertThat(OpenedPage.find(view, com.vaadin.flow.component.html.Div.class, "admin-vacant-duty-count")
                        .getText())
                .isEqualTo(page.texts().get("admin.vacant-duty.count", 2, 2));

        var list = VacantDutyList.on(page.caller(), page.texts(), books, LocalDate.of(2026, 11, 20));
        assertThat(RecordingExports.rows(list.all()))
                .containsExactly(List.of(unit.name(), "(ค) ดำเนินการเกี่ยวกับอาคารสถานที่"));
    }

    private static OpenedPage keeper() {
        return page(TestCaller.in(SampleOffices.KT1).with(Offices.VIEW, Offices.CONFIGURE, People.VIEW, People.EDIT));
    }

    private static OpenedPage page(TestCaller caller) {
        return new OpenedPage(caller, "", TextCatalog.THAI);
    }

    private Person person(PersonId id, String title, String firstName) {
        return new Person(
                id, SampleOffices.KT1, title, firstName, "ตัวอย่าง", "เจ้าหน้าที่", unit.id(), null, "", "", true);
    }

    private static final class Kept implements AssignedDuties, UnitDuties {
        private final List<AssignedDuty> all;
        private final List<AssignedDutyDraft> given = new ArrayList<>();
        private final List<String> ended = new ArrayList<>();
        private final UnitId unit;
        private @Nullable Rejected failure;

        Kept(UnitId unit) {
            this.unit = unit;
            all = List.of(
                    new AssignedDuty(new AssignedDutyId(1), unit, "(ก)", PRASERT, Part.HELPER, "", SINCE, null),
                    new AssignedDuty(new AssignedDutyId(2), unit, "(ก)", SOMSRI, Part.MAIN, "21/2569", SINCE, null));
        }

        @Override
        public List<AssignedDuty> ofUnit(Caller caller, UnitId asked) {
            return asked.equals(unit) ? all : List.of();
        }

        @Override
        public List<AssignedDuty> ofPerson(Caller caller, PersonId person) {
            return all.stream().filter(one -> one.person().equals(person)).toList();
        }

        @Override
        public List<AssignedDuty> on(Caller caller, LocalDate day) {
            return all.stream().filter(one -> one.isOn(day)).toList();
        }

        @Override
        public AssignedDutyId assign(Caller caller, AssignedDutyDraft draft) {
            if (failure != null) {
                throw failure;
            }
            given.add(draft);
            return new AssignedDutyId(9);
        }

        @Override
        public void end(Caller caller, AssignedDutyId duty, LocalDate lastDay) {
            ended.add(duty.value() + " " + lastDay);
        }

        @Override
        public List<UnitDuty> powers(OfficeId office) {
            return List.of();
        }

        @Override
        public Map<UnitId, List<UnitDuty>> all(OfficeId office) {
            return Map.of(unit, List.of(LETTERS, HOUSE));
        }

        @Override
        public List<UnitDuty> of(OfficeId office, UnitId asked) {
            return asked.equals(unit) ? List.of(LETTERS, HOUSE) : List.of();
        }
    }
}
