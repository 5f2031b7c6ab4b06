package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.ViewRequest;

/** A post: number, line, type, rank and unit; below it its holders. */
final class PostView extends Div {
    private static final int NUMBER_MAX = 40;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PostRegister posts;
    private final transient PostChoices places;
    private final transient @Nullable Versioned<Post> opened;
    private final AdminForm sheet;
    private final ComboBox<CodeList.Code> line;
    private final ComboBox<CodeList.Code> type;
    private final ComboBox<CodeList.Code> rank;
    private final ComboBox<Unit> unit;

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
        this.opened = opened;
        this.sheet = new AdminForm(request, texts, "post");
        PostDraft stands = opened == null ? new PostDraft("", "", "", "", null) : PostDraft.of(opened.value());
        line = codes("line", PostLists.LINES, stands.line());
        line.setRequiredIndicatorVisible(true);
        type = codes("type", PostLists.TYPES, stands.type());
        rank = codes("rank", PostLists.RANKS, stands.rank());
        unit = units(stands);
        String title = opened == null
                ? texts.get("admin.post.new.title")
                : texts.get("admin.post.title", opened.value().number());
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/posts", texts.get("admin.posts.title"))
                .here(request, title);
        sheet.section("admin.post.section", sheet.line("number", true, NUMBER_MAX), line, rank, type, unit);
        sheet.value("number", stands.number());
        if (request.caller().may(People.EDIT)
                && (opened == null || opened.value().isOn(places.today()))) {
            sheet.foot("admin.post.save", this::save);
        }
        if (opened != null) {
            page.head().sub(places.title(texts, opened.value()));
        }
        page.with(sheet);
    }

    private ComboBox<CodeList.Code> codes(String field, CodeList list, String present) {
        ComboBox<CodeList.Code> box = sheet.named(field, new ComboBox<>(texts.get("admin.post." + field + ".label")));
        box.setItems(places.choice(list, present));
        box.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        box.setClearButtonVisible(true);
        box.getListDataView()
                .getItems()
                .filter(code -> code.code().equals(present))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    private ComboBox<Unit> units(PostDraft stands) {
        ComboBox<Unit> box = sheet.named("unit", new ComboBox<>(texts.get("admin.post.unit.label")));
        box.setHelperText(texts.get("admin.post.unit.help"));
        box.setItems(places.allUnits());
        box.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        box.setClearButtonVisible(true);
        box.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(stands.unit()))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    PostDraft draft() {
        return new PostDraft(
                sheet.value("number"),
                code(line),
                code(type),
                code(rank),
                unit.getOptionalValue().map(Unit::id).orElse(null));
    }

    private static String code(ComboBox<CodeList.Code> box) {
        return box.getOptionalValue().map(CodeList.Code::code).orElse("");
    }

    private void save() {
        Versioned<Post> edition = opened;
        PostId post;
        if (edition == null) {
            post = posts.add(request.caller(), draft());
        } else {
            post = edition.value().id();
            posts.edit(request.caller(), post, edition.number(), draft());
        }
        request.draft().clear();
        request.tell(texts.get("admin.post.saved", sheet.value("number")));
        request.open(edition == null ? "admin/posts/" + post.value() : "admin/posts");
    }
}
