package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.RefusalNotes;
import org.khet.portal.api.admin.post.PostEndings;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.admin.post.PostRegister.Filter;
import org.khet.portal.api.admin.post.PostRegister.Listed;
import org.khet.portal.api.admin.post.PostRegister.PostStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostEnding.Reason;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Ends a post with a day, a reason and an order, or shows how it ended (core CORE-12). */
final class PostEndSection extends Div {
    private static final int ORDER_MAX = 120;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PostEndings endings;
    private final transient PostRegister posts;
    private final transient Versioned<Post> opened;
    private final RefusalNotes notes;

    PostEndSection(ViewRequest request, Texts texts, PostEndings endings, PostRegister posts, Versioned<Post> opened) {
        this.request = request;
        this.texts = texts;
        this.endings = endings;
        this.posts = posts;
        this.opened = opened;
        this.notes = new RefusalNotes(texts);
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        add(notes);
    }

    /** The ending that stands, with the button that takes it back; or the button that opens the form that ends the post. */
    PostEndSection showing(PostChoices places, boolean may) {
        PostEnding ending = opened.value().ending();
        if (ending != null) {
            add(ended(ending, may));
        } else if (may) {
            add(new EditedSection(
                            texts,
                            "admin-post-end",
                            texts.get("admin.post-end.title"),
                            new Paragraph(texts.get("admin.post-end.effect")))
                    .edit("x", texts.get("admin.post-end.title"), () -> form(places)));
        }
        return this;
    }

    private Section ended(PostEnding ending, boolean may) {
        PostId into = ending.into();
        Section section = new Section(
                texts.get("admin.post-end.ended"),
                new Facts()
                        .fact(
                                texts.get("admin.post-end.lastDay.label"),
                                ScreenDates.in(texts.locale()).longDate(ending.lastDay()))
                        .fact(texts.get("admin.post-end.reason.label"), reason(ending.reason()))
                        .fact(texts.get("admin.post-end.order.label"), ending.order())
                        .fact(
                                texts.get("admin.post-end.into.label"),
                                into == null
                                        ? ""
                                        : posts.open(request.caller(), into)
                                                .value()
                                                .number()));
        section.setId("admin-post-ended");
        return may
                ? section.action(AdminPage.button(
                        "admin-post-end-take-back",
                        "undo-2",
                        texts.get("admin.post-end.takeBack"),
                        () -> notes.attempt(request, this::takeBack)))
                : section;
    }

    private void takeBack() {
        endings.takeBack(request.caller(), opened.value().id(), opened.number());
        request.tell(texts.get("admin.post-end.takenBack", opened.value().number()));
        request.open("admin/posts");
    }

    private AdminForm form(PostChoices places) {
        AdminForm sheet = new AdminForm(request, texts, "post-end");
        ComboBox<Reason> reason = sheet.named("reason", new ComboBox<>(texts.get("admin.post-end.reason.label")));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(this::reason);
        reason.setValue(Reason.ABOLISHED);
        ThaiDatePicker last =
                sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.post-end.lastDay.label"), texts.locale()));
        last.setValue(places.today());
        var order = sheet.line("order", true, ORDER_MAX);
        ComboBox<Post> into = sheet.named("into", new ComboBox<>(texts.get("admin.post-end.into.label")));
        into.setHelperText(texts.get("admin.post-end.into.help"));
        into.setItemLabelGenerator(one -> texts.get("admin.post-acting.named", one.number(), places.title(texts, one)));
        into.setClearButtonVisible(true);
        into.setItems(query -> others(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        Checkbox vacate = sheet.named("vacate", new Checkbox(texts.get("admin.post-end.vacate.label")));
        List.of(reason, into).forEach(request.draft()::skip);
        request.draft().skip(last);
        request.draft().skip(vacate);
        sheet.withoutDraft();
        return sheet.section(
                        "admin.post-end.title",
                        new Paragraph(texts.get("admin.post-end.effect")),
                        reason,
                        last,
                        order,
                        into,
                        vacate)
                .foot(
                        "admin.post-end.save",
                        () -> end(
                                ending(reason.getValue(), last.getValue(), sheet.value("order"), into.getValue()),
                                vacate.getValue()));
    }

    private List<Post> others(String text, int offset, int limit) {
        return posts
                .page(
                        request.caller(),
                        new Filter(text, Set.of(), PostStatus.ANY),
                        new PageRequest(offset, limit, List.of(new PageRequest.Sort("number", false))))
                .stream()
                .map(Listed::post)
                .toList();
    }

    private static PostEnding ending(
            @Nullable Reason reason, @Nullable LocalDate day, String order, @Nullable Post into) {
        if (reason == null || day == null) {
            throw Rejected.of(reason == null ? "reason" : "lastDay", "core.error.needed");
        }
        return new PostEnding(day, reason, order, into == null ? null : into.id());
    }

    private void end(PostEnding ending, boolean vacate) {
        endings.end(request.caller(), opened.value().id(), opened.number(), ending, vacate);
        request.tell(texts.get("admin.post-end.saved", opened.value().number()));
        request.open("admin/posts");
    }

    private String reason(Reason reason) {
        return texts.get("admin.post-end.reason." + reason);
    }
}
