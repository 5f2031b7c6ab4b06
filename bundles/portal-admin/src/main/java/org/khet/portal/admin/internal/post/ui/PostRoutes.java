package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.imports.ui.ImportList;
import org.khet.portal.admin.internal.imports.ui.ListTransfer;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the register of posts and the page of a post. */
@org.osgi.service.component.annotations.Component(service = PostRoutes.class)
public final class PostRoutes {
    private static final String NEW = "new";
    private static final String IMPORT = "import";
    private static final ImportList LIST = new ImportList("core.posts", "admin/posts", "admin.posts");
    private final PostRegister posts;
    private final PostChoiceLoader finder;
    private final PostSections sections;
    private final ListTransfer lists;
    private final ModuleCatalogs catalogs;

    /** Posts, what they point at, what stands beside them, how lists come in and go out, and the words of what is refused. */
    @Activate
    public PostRoutes(
            @Reference PostRegister posts,
            @Reference PostChoiceLoader finder,
            @Reference PostSections sections,
            @Reference ListTransfer lists,
            @Reference ModuleCatalogs catalogs) {
        this.sections = sections;
        this.lists = lists;
        this.posts = posts;
        this.finder = finder;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("posts", this::open)
                .needs(Offices.CONFIGURE)
                .inMenu(ViewEntry.ADMIN, "id-card", 15)
                .under("people"));
    }

    private Component open(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        PostChoices places = finder.of(request.caller().office());
        if (request.key().isEmpty()) {
            return new PostsView(request, texts, posts, places, lists.exports());
        }
        if (request.key().equals(NEW)) {
            return new PostView(request, texts, posts, places, null);
        }
        if (request.key().equals(IMPORT)) {
            return lists.imports().open(request, texts, LIST);
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.post/" + request.key());
        }
        PostId post = new PostId(Long.parseLong(request.key()));
        var opened = posts.open(request.caller(), post);
        var view = new PostView(request, texts, posts, places, opened);
        sections.beside(request, texts, places, opened, view.tabs());
        return view;
    }
}
