package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TypedTexts;

/** The page of a post: read, section by section, each with the button that opens its form; of a new one the form. */
final class PostView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PostRegister posts;
    private final transient PostChoices places;
    private final AdminPage page;
    private final SectionTabs tabs;

    PostView(
            ViewRequest request,
            Texts texts,
            PostRegister posts,
            PostChoices places,
            @Nullable Versioned<Post> opened) {
        this.request = request;
        this.texts = texts;
        this.posts = posts;
        this.places = places;
        this.tabs = new SectionTabs(request, "admin-post-tabs");
        String title = opened == null
                ? texts.get("admin.post.new.title")
                : texts.get("admin.post.title", opened.value().number());
        page = new AdminPage(this, texts, title)
                .below("admin/posts", texts.get("admin.posts.title"))
                .here(request, title);
        if (opened == null) {
            adding();
        } else {
            reading(opened);
        }
    }

    /** The parts below the head, for what stands beside the post. */
    SectionTabs tabs() {
        return tabs;
    }

    private void adding() {
        PostForm form = new PostForm(request, texts, places, new PostDraft("", "", "", "", null));
        page.with(form.saving(() -> {
            PostId post = posts.add(request.caller(), form.draft());
            saved(form, post);
        }));
    }

    private void saved(PostForm form, PostId post) {
        request.draft().clear();
        request.tell(texts.get("admin.post.saved", form.draft().number()));
        request.open("admin/posts/" + post.value());
    }

    private void reading(Versioned<Post> opened) {
        Post post = opened.value();
        page.head().sub(places.title(texts, post)).badges(state(post));
        EditedSection facts = new EditedSection(texts, "admin-post", texts.get("admin.post.section"), facts(post));
        if (request.caller().may(People.EDIT) && post.isOn(places.today())) {
            PostForm form = new PostForm(request, texts, places, PostDraft.of(post));
            facts.edit(form.saving(() -> {
                posts.edit(request.caller(), post.id(), opened.number(), form.draft());
                saved(form, post.id());
            }));
        }
        tabs.tab("post", texts.get("admin.post.section"), facts);
        page.with(tabs);
    }

    private StatusBadge state(Post post) {
        if (!post.isOn(places.today())) {
            return new StatusBadge(BadgeTone.IDLE, texts.get("admin.posts.standing.ended"));
        }
        boolean held = posts.holders(request.caller(), post.id()).stream().anyMatch(one -> one.isOn(places.today()));
        return held
                ? new StatusBadge(BadgeTone.DONE, texts.get("admin.posts.standing.held"))
                : new StatusBadge(BadgeTone.IDLE, texts.get("admin.posts.standing.vacant"));
    }

    private Facts facts(Post post) {
        Facts facts = new Facts();
        typed(facts, "number", post.number());
        typed(facts, "line", places.name(texts, PostLists.LINES, post.line()));
        typed(facts, "rank", places.name(texts, PostLists.RANKS, post.rank()));
        typed(facts, "type", places.name(texts, PostLists.TYPES, post.type()));
        typed(facts, "unit", places.unit(texts, post.unit()));
        return facts;
    }

    private void typed(Facts facts, String field, String value) {
        if (!value.isEmpty()) {
            facts.fact(
                    texts.get("admin.post." + field + ".label"),
                    TypedTexts.mark(new Span(value), value, texts.locale()));
        }
    }
}
