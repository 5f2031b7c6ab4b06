package org.khet.portal.admin.internal.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostEndings;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostEnding.Reason;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;

/** Who acts in a vacant post, and how a post ends, without a browser. CORE-12. */
class PostSectionsTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PostId POST = new PostId(46);
    private static final String ORDER = "12/2569 ลงวันที่ 18 พฤศจิกายน 2569";
    private final Keeping keeping = new Keeping();
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void somebodyActsFromToday_untilThePostIsHeld() {
        PostActingSection section = section(page, post(null));
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.post-acting.none"));
        Person person = places().named("").findFirst().orElseThrow();
        assertThat(OpenedPage.fields(section)).isEmpty();
        OpenedPage.press(section, "admin-post-acting-edit");
        choose(section, person);
        OpenedPage.find(section, TextField.class, "admin-post-acting-order").setValue(ORDER);

        OpenedPage.press(section, "admin-post-acting-save");

        assertThat(keeping.drafts)
                .containsExactly(new PostActingDraft(
                        person.id(), ActingCapacity.IN_POST, "", "", ActingLimits.NONE, ORDER, TODAY, null));
        assertThat(OpenedPage.words(section))
                .contains(person.fullName(), "รักษาการในตำแหน่ง", page.texts().get("admin.post-acting.open"));
    }

    @Test
    void withoutAPersonNothingIsSent() {
        PostActingSection section = section(page, post(null));
        OpenedPage.press(section, "admin-post-acting-edit");

        OpenedPage.press(section, "admin-post-acting-save");

        assertThat(keeping.drafts).isEmpty();
    }

    @Test
    void endedPostTakesNobody_andSaysHowItEnded() {
        Post ended = post(new PostEnding(TODAY.minusDays(1), Reason.ABOLISHED, ORDER, null));
        assertThat(ids(section(page, ended))).doesNotContain("admin-post-acting-edit");

        PostEndSection ending = ending(ended, true);

        assertThat(OpenedPage.words(ending)).contains("ยุบเลิก", ORDER, "19 พฤศจิกายน 2569");
        assertThat(ids(ending)).doesNotContain("admin-post-end-edit", "admin-post-end-save");
        OpenedPage.press(ending, "admin-post-end-take-back");
        assertThat(keeping.takenBack).containsExactly(POST);
    }

    @Test
    void postEndsTogetherWithItsHolder_whenThatIsTicked() {
        keeping.failure = Rejected.of("vacate", "core.post.error.in-use");
        PostEndSection ending = ending(post(null), true);
        OpenedPage.press(ending, "admin-post-end-edit");
        OpenedPage.find(ending, TextField.class, "admin-post-end-order").setValue(ORDER);
        OpenedPage.press(ending, "admin-post-end-save");
        assertThat(OpenedPage.words(ending)).contains("admin-post-end-vacate");
        assertThat(page.opened).isEmpty();

        keeping.failure = null;
        OpenedPage.find(ending, Checkbox.class, "admin-post-end-vacate").setValue(true);
        OpenedPage.press(ending, "admin-post-end-save");

        assertThat(keeping.endings).containsExactly(new PostEnding(TODAY, Reason.ABOLISHED, ORDER, null));
        assertThat(page.opened).containsExactly("admin/posts");
    }

    @Test
    void whoOnlyReadsGetsNoForm_andEveryWordIsThereInBothLanguages() {
        assertThat(ids(ending(post(null), false))).doesNotContain("admin-post-end-edit", "admin-post-end-save");
        keeping.give(
                page.caller(),
                POST,
                new PostActingDraft(
                        new PersonId(12), ActingCapacity.ACTING, "", "", ActingLimits.NONE, ORDER, TODAY, TODAY));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            var parts = new com.vaadin.flow.component.html.Div(
                    section(opened, post(null)),
                    new PostEndSection(opened, opened.texts(), keeping, new EmptyPostRegister(), edition(post(null)))
                            .showing(places(), true));
            OpenedPage.press(parts, "admin-post-acting-edit");
            OpenedPage.press(parts, "admin-post-end-edit");
            assertThat(OpenedPage.words(parts)).doesNotContain("[admin.");
        }
    }

    private PostActingSection section(OpenedPage opened, Post post) {
        return new PostActingSection(opened, opened.texts(), keeping, places(), post)
                .showing(limits -> "", new PostActingSection.Giving(List.of(), Map.of()));
    }

    private PostEndSection ending(Post post, boolean may) {
        return new PostEndSection(page, page.texts(), keeping, new EmptyPostRegister(), edition(post))
                .showing(places(), may);
    }

    private static Versioned<Post> edition(Post post) {
        return new Versioned<>(post, 3);
    }

    private static Post post(@Nullable PostEnding ending) {
        return new Post(POST, OFFICE, "46", "supervisor", "", "professional", null, ending);
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW, People.EDIT), "46", locale);
    }

    private static PostChoices places() {
        return new PostChoices(OFFICE, FakeUnits.ofSampleOffices(), new FakePeople(), new FakeCodeLists(), TODAY);
    }

    private static List<String> ids(com.vaadin.flow.component.Component top) {
        return OpenedPage.below(top).flatMap(part -> part.getId().stream()).toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(PostActingSection section, Person person) {
        ((ComboBox<Person>) OpenedPage.find(section, ComboBox.class, "admin-post-acting-person")).setValue(person);
    }

    private static final class Keeping implements PostActingRegister, PostEndings {
        private final List<PostActingDraft> drafts = new ArrayList<>();
        private final List<PostEnding> endings = new ArrayList<>();
        private final List<PostId> takenBack = new ArrayList<>();
        private @Nullable RuntimeException failure;

        @Override
        public List<PostActing> of(Caller caller, PostId post) {
            return drafts.stream()
                    .map(one -> new PostActing(
                            new PostActingId(1),
                            post,
                            one.person(),
                            one.capacity(),
                            one.function(),
                            null,
                            one.role(),
                            one.limits(),
                            one.order(),
                            TODAY,
                            one.until()))
                    .toList();
        }

        @Override
        public List<PostActing> ofPerson(Caller caller, PersonId person) {
            return List.of();
        }

        @Override
        public List<PostActing> today(Caller caller) {
            return List.of();
        }

        @Override
        public PostActingId give(Caller caller, PostId post, PostActingDraft draft) {
            drafts.add(draft);
            return new PostActingId(1);
        }

        @Override
        public void end(Caller caller, PostActingId acting, LocalDate lastDay) {}

        @Override
        public void end(Caller caller, PostId post, int edition, PostEnding ending, boolean vacate) {
            if (failure != null) {
                throw failure;
            }
            endings.add(ending);
        }

        @Override
        public void takeBack(Caller caller, PostId post, int edition) {
            takenBack.add(post);
        }
    }
}
