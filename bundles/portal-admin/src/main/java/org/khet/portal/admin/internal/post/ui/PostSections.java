package org.khet.portal.admin.internal.post.ui;

import org.khet.portal.admin.internal.acting.ui.ActingRoutes;
import org.khet.portal.admin.internal.audit.ui.RecordTrail;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostEndings;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands on the page of a post beside the post and its holders: who acts in it, its holder's deputies, how it ends, its history. */
@Component(service = PostSections.class)
public final class PostSections {
    private final PostRegister posts;
    private final PostActingRegister register;
    private final PostEndings endings;
    private final Accounts accounts;
    private final ActingRoutes acting;
    private final RecordTrail trail;

    /** Who acts, how posts end, roles that may be given, who acts for holders, and what the trail tells. */
    @Activate
    public PostSections(
            @Reference PostRegister posts,
            @Reference PostActingRegister register,
            @Reference PostEndings endings,
            @Reference Accounts accounts,
            @Reference ActingRoutes acting,
            @Reference RecordTrail trail) {
        this.posts = posts;
        this.register = register;
        this.endings = endings;
        this.accounts = accounts;
        this.acting = acting;
        this.trail = trail;
    }

    /** Adds holders and who acts beside the post, and tabs of the deputies of its holder, how it ends, and what happened to it. */
    void beside(ViewRequest request, Texts texts, PostChoices places, Versioned<Post> opened, SectionTabs tabs) {
        Post post = opened.value();
        OfficeId office = post.office();
        var inPost = new PostActingSection(request, texts, register, places, post)
                .showing(limits -> acting.limits(texts, limits, office), giving(request, texts));
        var holders = new HolderSection(request, texts, posts, places, post.id())
                .telling(() -> request.open("admin/posts/" + post.id().value()));
        tabs.into("post", holders, inPost);
        posts.holders(request.caller(), post.id()).stream()
                .filter(one -> one.isOn(places.today()))
                .findFirst()
                .ifPresent(one -> tabs.tab(
                        "deputies",
                        texts.get("admin.deputy.title"),
                        () -> acting.deputies(request, texts, one.person())));
        boolean ends = request.caller().scope(People.EDIT).wholeOffice();
        if (ends || post.ending() != null) {
            tabs.tab(
                    "end",
                    texts.get("admin.post-end.ended"),
                    () -> new PostEndSection(request, texts, endings, posts, opened).showing(places, ends));
        }
        if (trail.isFor(request)) {
            tabs.tab(
                    "history",
                    texts.get("admin.history.title"),
                    () -> trail.of(request, texts, "core.post/" + post.id().value()));
        }
    }

    private PostActingSection.@org.jspecify.annotations.Nullable Giving giving(ViewRequest request, Texts texts) {
        boolean gives = request.caller().scope(Accounts.MANAGE).wholeOffice()
                && request.caller().scope(People.EDIT).wholeOffice();
        return gives
                ? new PostActingSection.Giving(
                        accounts.grantable(request.caller()).stream()
                                .map(Accounts.Role::code)
                                .toList(),
                        acting.limitable(texts, request.caller().office()))
                : null;
    }
}
