package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Who acted and acts in a post; lets somebody act in it while it is vacant, and ends that (core CORE-12, 13). */
final class PostActingSection extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PostActingRegister register;
    private final transient PostChoices places;
    private final transient Post post;
    private transient Function<ActingLimits, String> limits = one -> "";
    private transient @Nullable Giving giving;

    PostActingSection(ViewRequest request, Texts texts, PostActingRegister register, PostChoices places, Post post) {
        this.request = request;
        this.texts = texts;
        this.register = register;
        this.places = places;
        this.post = post;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
    }

    /**
     * What may be given.
     *
     * @param roles   codes of roles
     * @param modules names of modules by id
     */
    record Giving(List<String> roles, Map<String, String> modules) {}

    /**
     * Shows it.
     *
     * @param words what an order limits acting to
     * @param may   what the caller may give, {@code null} for nothing
     */
    PostActingSection showing(Function<ActingLimits, String> words, @Nullable Giving may) {
        limits = words;
        giving = may;
        refresh();
        return this;
    }

    void refresh() {
        removeAll();
        List<PostActing> all = register.of(request.caller(), post.id());
        String title = texts.get("admin.post-acting.title");
        EditedSection section = new EditedSection(texts, "admin-post-acting", title);
        section.reading().setId("admin-post-acting");
        if (all.isEmpty()) {
            section.reading().hint(texts.get("admin.post-acting.none"));
        } else {
            section.reading().content(table(all)).flush();
        }
        add(section);
        Giving may = giving;
        if (may != null && post.isOn(places.today())) {
            section.extend(texts.get("admin.post-acting.give"), () -> form(may));
        }
    }

    private AdminForm form(Giving may) {
        return new PostActingForm(request, texts)
                .choices(post, places, may.roles(), may.modules())
                .of(draft -> {
                    register.give(request.caller(), post.id(), draft);
                    request.tell(texts.get("admin.post-acting.saved"));
                    refresh();
                });
    }

    private SmallTable table(List<PostActing> all) {
        List<PostActing> shown = all.stream().limit(SHOWN).toList();
        Map<PersonId, Person> people =
                places.all(shown.stream().map(PostActing::person).toList());
        SmallTable table = new SmallTable(
                texts.get("admin.post-acting.title"),
                List.of(
                        texts.get("admin.post-acting.person.label"),
                        texts.get("admin.deputy.capacity.label"),
                        texts.get("admin.acting.limits"),
                        texts.get("admin.deputy.source.label"),
                        texts.get("admin.deputy.from.label"),
                        texts.get("admin.deputy.until.label")),
                shown.stream().map(one -> row(one, people.get(one.person()))).toList());
        if (giving != null) {
            table.last(
                    texts.get("admin.absences.column.actions"),
                    shown.stream()
                            .map(one -> isOver(one) ? new Div() : ender(one, people.get(one.person())))
                            .toList());
        }
        return table.stacking();
    }

    private boolean isOver(PostActing one) {
        return one.until() != null && one.until().isBefore(places.today());
    }

    private List<String> row(PostActing one, @Nullable Person person) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        String within = limits.apply(one.limits());
        LocalDate until = one.until();
        return List.of(
                name(person),
                texts.get("admin.acting.capacity." + one.capacity()),
                within.isEmpty() ? "–" : within,
                one.order(),
                dates.listDate(one.from()),
                until == null ? texts.get("admin.post-acting.open") : dates.listDate(until));
    }

    private static String name(@Nullable Person person) {
        return person == null ? "–" : person.fullName();
    }

    private Component ender(PostActing one, @Nullable Person person) {
        Button button = new Button(
                texts.get("admin.deputy.end"), Icons.of("x"), press -> request.attempt(() -> end(one, name(person))));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get("admin.post-acting.end.label", name(person)));
        return button;
    }

    private void end(PostActing one, String name) {
        AdminForm sheet = new AdminForm(request, texts, "post-acting-end");
        ThaiDatePicker last =
                sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.function.lastDay.label"), texts.locale()));
        last.setHelperText(texts.get("admin.function.lastDay.help"));
        last.setValue(places.today());
        request.draft().skip(last);
        FormDialog[] box = new FormDialog[1];
        sheet.section("admin.deputy.end", last).foot("admin.deputy.end.save", () -> {
            LocalDate day = last.getValue();
            if (day == null) {
                throw Rejected.of("lastDay", "core.error.needed");
            }
            register.end(request.caller(), one.id(), day);
            box[0].close();
            request.tell(texts.get("admin.deputy.ended"));
            refresh();
        });
        box[0] = FormDialog.open(texts, texts.get("admin.post-acting.end.label", name), sheet);
    }
}
