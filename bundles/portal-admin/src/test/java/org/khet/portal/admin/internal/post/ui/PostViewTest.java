package org.khet.portal.admin.internal.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;

/** The page of a post and its holders, without a browser. */
class PostViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PostId POST = new PostId(46);
    private final Keeping posts = new Keeping();
    private final OpenedPage page = page(TextCatalog.THAI, People.EDIT);

    @Test
    void newPostIsSavedAndItsOwnPageOpens() {
        PostView view = new PostView(page, page.texts(), posts, places(), null);
        OpenedPage.find(view, TextField.class, "admin-post-number").setValue(" อ ๓๒ ");
        choose(view, "admin-post-line", "นิติกร");

        OpenedPage.press(view, "admin-post-save");

        assertThat(posts.saved).containsExactly(new PostDraft("อ ๓๒", "lawyer", "", "", null));
        assertThat(page.opened).containsExactly("admin/posts/77");
    }

    @Test
    void refusalStandsAtTheField_andNothingTypedIsLost() {
        posts.failure = Rejected.of("number", "core.post.error.taken", "46");
        PostView view = new PostView(page, page.texts(), posts, places(), edition());

        OpenedPage.press(view, "admin-post-save");

        TextField number = OpenedPage.find(view, TextField.class, "admin-post-number");
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getValue()).isEqualTo("46");
        assertThat(page.opened).isEmpty();
    }

    @Test
    void somebodySavedFirst_theTextStaysWithACalmNote() {
        posts.failure = Outdated.of("core.outcome.changed");
        PostView view = new PostView(page, page.texts(), posts, places(), edition());

        OpenedPage.press(view, "admin-post-save");

        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"));
    }

    @Test
    void vacantPostSaysSo_andTakesAHolderFromADay() {
        var section = new HolderSection(page, page.texts(), posts, places(), POST);
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.post.holders.vacant"));
        Person person = places().named("").findFirst().orElseThrow();
        OpenedPage.press(section, "admin-holders-edit");
        people(section).setValue(person);
        OpenedPage.find(section, TextField.class, "admin-holder-order").setValue("214/2569");

        OpenedPage.press(section, "admin-holder-save");

        assertThat(posts.holdings).containsExactly(new PostHolding(POST, person.id(), TODAY, null, "214/2569"));
        assertThat(OpenedPage.words(section))
                .contains(person.fullName(), "214/2569")
                .doesNotContain(page.texts().get("admin.post.holders.vacant"));
        OpenedPage.press(section, "admin-holder-out");
        OpenedPage.press(section, "admin-holder-out-save");
        assertThat(posts.out).containsExactly(TODAY);
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        posts.holdings.add(new PostHolding(POST, new PersonId(7), TODAY.minusDays(9), TODAY));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale, People.EDIT);
            PostView view = new PostView(opened, opened.texts(), posts, places(), edition());
            view.add(new HolderSection(opened, opened.texts(), posts, places(), POST));
            assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        }
    }

    @Test
    void whoOnlyReadsGetsNoButtonThatSaves() {
        OpenedPage reader = page(TextCatalog.THAI, Offices.VIEW);
        PostView view = new PostView(reader, reader.texts(), posts, places(), edition());
        view.add(new HolderSection(reader, reader.texts(), posts, places(), POST));

        assertThat(OpenedPage.below(view).flatMap(component -> component.getId().stream()))
                .doesNotContain(
                        "admin-post-edit",
                        "admin-post-save",
                        "admin-holders-edit",
                        "admin-holder-save",
                        "admin-holder-out",
                        "admin-holder-out-save");
        assertThat(OpenedPage.fields(view)).isEmpty();
    }

    @Test
    void pageIsRead_oneFormIsOpenAtATime_andWhatWasTypedIsKept() {
        PostView view = new PostView(page, page.texts(), posts, places(), edition());
        view.tabs().into("post", new HolderSection(page, page.texts(), posts, places(), POST));
        assertThat(OpenedPage.fields(view)).isEmpty();
        assertThat(OpenedPage.primaries(view)).isEmpty();
        assertThat(OpenedPage.edits(view)).containsExactly("admin-post-edit", "admin-holders-edit");
        assertThat(OpenedPage.words(view)).contains("ศึกษานิเทศก์", "ว่าง");

        OpenedPage.press(view, "admin-holders-edit");
        OpenedPage.press(view, "admin-post-edit");
        assertThat(OpenedPage.primaries(view)).containsExactly("admin-post-save");
        OpenedPage.find(view, TextField.class, "admin-post-number").setValue("47");
        OpenedPage.press(view, "admin-holders-edit");

        assertThat(OpenedPage.primaries(view)).containsExactly("admin-post-save");
        assertThat(OpenedPage.find(view, TextField.class, "admin-post-number").getValue())
                .isEqualTo("47");
        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.section.unsaved.text"));
        OpenedPage.press(view, "admin-post-cancel");
        OpenedPage.press(view, "admin-post-edit");
        assertThat(OpenedPage.find(view, TextField.class, "admin-post-number").getValue())
                .isEqualTo("46");
        assertThat(posts.saved).isEmpty();
    }

    private static OpenedPage page(Locale locale, org.khet.portal.api.security.Permission also) {
        return new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW, also), "46", locale);
    }

    private static PostChoices places() {
        return new PostChoices(OFFICE, FakeUnits.ofSampleOffices(), new FakePeople(), new FakeCodeLists(), TODAY);
    }

    @SuppressWarnings("unchecked")
    private static void choose(PostView view, String id, String name) {
        ComboBox<CodeList.Code> box = OpenedPage.find(view, ComboBox.class, id);
        box.getListDataView()
                .getItems()
                .filter(code -> code.thai().equals(name))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> people(HolderSection section) {
        return OpenedPage.find(section, ComboBox.class, "admin-holder-person");
    }

    private static Versioned<Post> edition() {
        return new Versioned<>(new Post(POST, OFFICE, "46", "supervisor", "", "professional", null), 3);
    }

    private static final class Keeping implements PostRegister {
        private final List<PostDraft> saved = new ArrayList<>();
        private final List<PostHolding> holdings = new ArrayList<>();
        private final List<LocalDate> out = new ArrayList<>();
        private @Nullable RuntimeException failure;

        @Override
        public List<Listed> page(Caller caller, Filter filter, PageRequest page) {
            return List.of();
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return 0;
        }

        @Override
        public Versioned<Post> open(Caller caller, PostId post) {
            return edition();
        }

        @Override
        public List<PostHolding> holders(Caller caller, PostId post) {
            return holdings;
        }

        @Override
        public List<PostHolding> heldBy(Caller caller, PersonId person) {
            return List.of();
        }

        @Override
        public PostId add(Caller caller, PostDraft draft) {
            refuse();
            saved.add(draft);
            return new PostId(77);
        }

        @Override
        public void edit(Caller caller, PostId post, int edition, PostDraft draft) {
            refuse();
            saved.add(draft);
        }

        @Override
        public void putIn(Caller caller, PostId post, PersonId person, LocalDate from, String order) {
            holdings.add(new PostHolding(post, person, from, null, order));
        }

        @Override
        public void putOut(Caller caller, PostId post, LocalDate lastDay) {
            out.add(lastDay);
        }

        private void refuse() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
