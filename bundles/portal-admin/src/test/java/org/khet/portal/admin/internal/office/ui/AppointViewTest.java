package org.khet.portal.admin.internal.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.security.Administrators;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakePeople;

/** The administrator of an office left; whoever runs the portal names the next one. CORE-01. */
class AppointViewTest {
    private static final OfficeId KT1 = new OfficeId(1);
    private static final Office OFFICE = new Office(
            KT1,
            "KT1",
            OfficeKind.PRIMARY,
            "สำนักงานเขตพื้นที่การศึกษาตัวอย่าง",
            "สพป.ตัวอย่าง",
            "",
            "",
            "",
            "",
            "#F2B134");
    private static final Person DIRECTOR =
            new Person(new PersonId(7), KT1, "นาย", "ตัวอย่าง", "ทดสอบ", "ผู้อำนวยการ", null, null, "", "", true);

    private final OpenedPage page = new OpenedPage(TestCaller.in(KT1), "KT1", TextCatalog.THAI);
    private final Appointing administrators = new Appointing();

    @Test
    void onePersonIsChosen_theLinkOfTheNewAccountIsShownOnce() {
        AppointView view = view(page);
        person(view).setValue(DIRECTOR);
        OpenedPage.find(view, TextField.class, "admin-appoint-name").setValue("kt1.director");

        OpenedPage.press(view, "admin-appoint-save");

        assertThat(administrators.appointed).containsExactly("kt1.director as 7 in 1");
        assertThat(OpenedPage.words(view)).contains("login/link/token-of-kt1.director");
        assertThat(page.told).hasSize(1);
    }

    @Test
    void personWithAnAccountNeedsNoLink() {
        AppointView view = view(page);
        person(view).setValue(DIRECTOR);

        OpenedPage.press(view, "admin-appoint-save");

        assertThat(page.opened).containsExactly("admin/offices");
    }

    @Test
    void withoutAPerson_orWithATakenName_theReasonStandsAtTheField() {
        AppointView view = view(page);
        OpenedPage.press(view, "admin-appoint-save");
        assertThat(person(view).isInvalid()).isTrue();

        administrators.refusal = Optional.of(Rejected.of("name", "core.error.needed"));
        person(view).setValue(DIRECTOR);
        OpenedPage.press(view, "admin-appoint-save");

        assertThat(OpenedPage.find(view, TextField.class, "admin-appoint-name").isInvalid())
                .isTrue();
        assertThat(administrators.appointed).isEmpty();
    }

    @Test
    void officeWithAnAdministratorOffersNothing_inBothLanguages() {
        administrators.has = true;
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            AppointView view = view(new OpenedPage(TestCaller.in(KT1), "KT1", locale));

            assertThat(OpenedPage.below(view).flatMap(part -> part.getId().stream()))
                    .doesNotContain("admin-appoint-save");
            assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        }
    }

    private AppointView view(OpenedPage opened) {
        return new AppointView(
                opened,
                opened.texts(),
                administrators,
                new AdministratorCandidates(OFFICE, new FakePeople().with(DIRECTOR)),
                new Founder());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> person(AppointView view) {
        return OpenedPage.find(view, ComboBox.class, "admin-appoint-person");
    }

    private static final class Founder implements RuntimeCaller {
        @Override
        public AccountId account() {
            return new AccountId(9);
        }

        @Override
        public String name() {
            return "sysadmin";
        }

        @Override
        public boolean may(Permission permission) {
            return true;
        }
    }

    private static final class Appointing implements Administrators {
        private final List<String> appointed = new ArrayList<>();
        private Optional<Rejected> refusal = Optional.empty();
        private boolean has;

        @Override
        public Set<OfficeId> administered(RuntimeCaller caller) {
            throw new AssertionError("the page of one office asks for that office only");
        }

        @Override
        public boolean hasAdministrator(RuntimeCaller caller, OfficeId office) {
            return has;
        }

        @Override
        public String appointNew(RuntimeCaller caller, String name, OfficeId office, PersonId person) {
            refusal.ifPresent(reason -> {
                throw reason;
            });
            appointed.add(name + " as " + person.value() + " in " + office.value());
            return name.isEmpty() ? "" : "token-of-" + name;
        }

        @Override
        public void appoint(RuntimeCaller caller, AccountId account, OfficeId office, PersonId person) {
            throw new AssertionError("the page appoints a person, not an account");
        }

        @Override
        public List<Administrator> all(RuntimeCaller caller) {
            return List.of();
        }

        @Override
        public String open(RuntimeCaller caller, String name) {
            throw new AssertionError("no administrator of the runtime is made here");
        }

        @Override
        public void dismiss(RuntimeCaller caller, AccountId account) {
            throw new AssertionError("nobody is dismissed by appointing somebody");
        }

        @Override
        public String newLink(RuntimeCaller caller, String name) {
            throw new AssertionError("the link of the appointed one comes with the appointment");
        }
    }
}
