package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** The page of a person, without a browser. */
class PersonViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private final Keeping people = new Keeping();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW, People.EDIT), "new", TextCatalog.THAI);

    @Test
    void newPersonIsSavedAndTheOwnPageOpens() {
        PersonView view = view(null);
        OpenedPage.find(view, TextField.class, "admin-person-first-name").setValue(" เจ้าหน้าที่ ");
        OpenedPage.find(view, TextField.class, "admin-person-last-name").setValue("23");

        OpenedPage.press(view, "admin-person-save");

        assertThat(people.saved).containsExactly(new PersonDraft("", "เจ้าหน้าที่", "23", "", null, null, "", ""));
        assertThat(page.opened).containsExactly("admin/people/77");
        assertThat(page.told).hasSize(1);
    }

    @Test
    void refusalStandsAtTheField_andNothingTypedIsLost() {
        people.failure = Rejected.of("email", "core.person.error.email");
        PersonView view = view(null);
        OpenedPage.find(view, TextField.class, "admin-person-email").setValue("ไม่ใช่อีเมล");

        OpenedPage.press(view, "admin-person-save");

        TextField email = OpenedPage.find(view, TextField.class, "admin-person-email");
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getValue()).isEqualTo("ไม่ใช่อีเมล");
        assertThat(page.opened).isEmpty();
    }

    @Test
    void somebodySavedFirst_theTextStaysWithACalmNote() {
        people.failure = Outdated.of("core.outcome.changed");
        PersonView view = view(edition());
        OpenedPage.press(view, "admin-person-edit");
        OpenedPage.find(view, TextField.class, "admin-person-position").setValue("ตำแหน่งใหม่");

        OpenedPage.press(view, "admin-person-save");

        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"));
        assertThat(OpenedPage.find(view, TextField.class, "admin-person-position")
                        .getValue())
                .isEqualTo("ตำแหน่งใหม่");
    }

    @Test
    void pageIsRead_nothingIsOpenForTyping_andOneButtonOpensTheForm() {
        PersonView view = view(edition());

        assertThat(OpenedPage.fields(view)).isEmpty();
        assertThat(OpenedPage.primaries(view)).isEmpty();
        assertThat(OpenedPage.edits(view)).containsExactly("admin-person-edit");
        assertThat(read(view)).contains("นาย", "เจ้าหน้าที่", "พนักงานธุรการ", "ปฏิบัติงาน");

        OpenedPage.press(view, "admin-person-edit");

        assertThat(OpenedPage.fields(view)).contains("admin-person-first-name", "admin-person-school");
        assertThat(OpenedPage.primaries(view)).containsExactly("admin-person-save");
        assertThat(OpenedPage.edits(view)).isEmpty();
    }

    @Test
    void cancelLeavesEverythingAsItIsStored() {
        PersonView view = view(edition());
        OpenedPage.press(view, "admin-person-edit");
        OpenedPage.find(view, TextField.class, "admin-person-position").setValue("ตำแหน่งใหม่");

        OpenedPage.press(view, "admin-person-cancel");

        assertThat(OpenedPage.fields(view)).isEmpty();
        assertThat(people.saved).isEmpty();
        OpenedPage.press(view, "admin-person-edit");
        assertThat(OpenedPage.find(view, TextField.class, "admin-person-position")
                        .getValue())
                .isEqualTo("พนักงานธุรการ");
    }

    @Test
    void savedPersonIsReadAgain_onTheSamePage() {
        PersonView view = view(edition());
        OpenedPage.press(view, "admin-person-edit");
        OpenedPage.find(view, TextField.class, "admin-person-phone").setValue("000-000-007");

        OpenedPage.press(view, "admin-person-save");

        assertThat(people.saved)
                .containsExactly(
                        new PersonDraft("นาย", "เจ้าหน้าที่", "07", "พนักงานธุรการ", null, null, "000-000-007", ""));
        assertThat(page.opened).containsExactly("admin/people/7");
    }

    /** The shell fills the fields of a draft after the page was made. */
    @Test
    void draftOpensTheFormInWhichItWasTyped() {
        PersonView view = view(edition());

        OpenedPage.find(view, TextField.class, "admin-person-position").setValue("พิมพ์ค้างไว้");

        assertThat(OpenedPage.primaries(view)).containsExactly("admin-person-save");
        assertThat(OpenedPage.find(view, TextField.class, "admin-person-position")
                        .getValue())
                .isEqualTo("พิมพ์ค้างไว้");
    }

    private static String read(PersonView view) {
        return OpenedPage.shown(view)
                .filter(part -> part.getChildren().findAny().isEmpty())
                .map(part -> part.getElement().getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var opened = new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW, People.EDIT), "7", locale);
            assertThat(OpenedPage.words(new PersonView(opened, opened.texts(), people, places(), edition())))
                    .doesNotContain("[admin.");
        }
    }

    @Test
    void whoOnlyReadsGetsNoButtonThatSaves() {
        var reader = new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW), "7", TextCatalog.THAI);
        PersonView view = new PersonView(reader, reader.texts(), people, places(), edition());

        assertThat(OpenedPage.below(view).flatMap(component -> component.getId().stream()))
                .doesNotContain("admin-person-edit", "admin-person-save", "admin-person-leave");
        assertThat(OpenedPage.fields(view)).isEmpty();
    }

    private PersonView view(Versioned<Person> opened) {
        return new PersonView(page, page.texts(), people, places(), opened);
    }

    private static Workplaces places() {
        return new Workplaces(
                OFFICE,
                FakeUnits.ofSampleOffices(),
                new FakeSchools(),
                LocalDate.of(2026, 11, 20),
                Scope.OFFICE,
                new FakeCodeLists());
    }

    private static Versioned<Person> edition() {
        var person = new Person(
                new PersonId(7), OFFICE, "นาย", "เจ้าหน้าที่", "07", "พนักงานธุรการ", null, null, "", "", true);
        return new Versioned<>(person, 3);
    }

    private static final class Keeping implements PeopleRegister {
        private final List<PersonDraft> saved = new ArrayList<>();
        private RuntimeException failure;

        @Override
        public List<Person> page(Caller caller, Filter filter, PageRequest page) {
            return List.of();
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return 0;
        }

        @Override
        public Versioned<Person> open(Caller caller, PersonId person) {
            return edition();
        }

        @Override
        public PersonId add(Caller caller, PersonDraft draft) {
            refuse();
            saved.add(draft);
            return new PersonId(77);
        }

        @Override
        public void edit(Caller caller, PersonId person, int edition, PersonDraft draft) {
            refuse();
            saved.add(draft);
        }

        @Override
        public void leave(Caller caller, PersonId person, LocalDate lastDay) {}

        @Override
        public void stay(Caller caller, PersonId person) {}

        private void refuse() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
