package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** The list of people, without a browser: who may add people one by one, and who a whole list. */
class PeopleViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);

    @Test
    void whoKeepsThePeopleOfTheOffice_goesToTheImportOfAList() {
        var page = page(TestCaller.in(OFFICE).with(People.VIEW, People.EDIT));

        OpenedPage.press(view(page), "admin-people-import");

        assertThat(page.opened).containsExactly("admin/people/import");
    }

    @Test
    void whoKeepsThePeopleOfAUnitOnly_addsThemOneByOne() {
        var page = page(TestCaller.in(OFFICE).inUnit(new UnitId(1), People.VIEW, People.EDIT));
        PeopleView view = view(page);

        assertThat(ids(view)).doesNotContain("admin-people-import");
        OpenedPage.press(view, "admin-people-add");
        assertThat(page.opened).containsExactly("admin/people/new");
        assertThat(ids(view(page(TestCaller.in(OFFICE).with(People.VIEW)))))
                .contains("admin-people-export")
                .doesNotContain("admin-people-import", "admin-people-add");
    }

    private static List<String> ids(PeopleView view) {
        return OpenedPage.below(view)
                .flatMap(component -> component.getId().stream())
                .toList();
    }

    private static OpenedPage page(TestCaller caller) {
        return new OpenedPage(caller, "", TextCatalog.THAI);
    }

    private static PeopleView view(OpenedPage page) {
        var places = new Workplaces(
                OFFICE,
                FakeUnits.ofSampleOffices(),
                new FakeSchools(),
                LocalDate.of(2026, 11, 20),
                page.caller().scope(People.VIEW),
                new FakeCodeLists());
        return new PeopleView(page, page.texts(), new Nobody(), places, new RecordingExports());
    }

    /** A register of an office that has just begun. */
    private record Nobody() implements PeopleRegister {
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
            throw new UnsupportedOperationException();
        }

        @Override
        public PersonId add(Caller caller, PersonDraft draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void edit(Caller caller, PersonId person, int edition, PersonDraft draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void leave(Caller caller, PersonId person, LocalDate lastDay) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stay(Caller caller, PersonId person) {
            throw new UnsupportedOperationException();
        }
    }
}
