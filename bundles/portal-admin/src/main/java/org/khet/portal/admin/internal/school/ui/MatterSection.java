package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.admin.school.SchoolMatters.Answer;
import org.khet.portal.api.admin.school.SchoolMatters.MatterStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource.Held;
import org.khet.portal.api.school.SchoolMatterSource.Matter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/**
 * What the modules hold about a school: the page is there at once, each module's part when it answers; who comes or goes
 * meanwhile is asked or taken off (core CORE-35).
 */
final class MatterSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolMatters matters;
    private final transient SchoolId school;
    private final transient Map<ModuleId, Div> parts = new LinkedHashMap<>();
    private final Div all = new Div();
    private final Div none = new Div();
    private int round;

    MatterSection(ViewRequest request, Texts texts, SchoolMatters matters, SchoolId school) {
        this.request = request;
        this.texts = texts;
        this.matters = matters;
        this.school = school;
        getStyle().set("display", "contents"); // it stands in the page's own column
        all.addClassName("k-matters");
        all.getElement().setAttribute("aria-live", "polite");
        none.setText(texts.get("admin.school.matters.none"));
        none.addClassName("k-sub");
        Section section = new Section(texts.get("admin.school.matters.title"), all, none);
        section.setId("admin-school-matters");
        section.hint(texts.get("admin.school.matters.sub"));
        add(section);
        var following = matters.follow(() -> request.later(this::ask));
        request.onClose(following::close);
        ask();
    }

    private void ask() {
        int asked = ++round;
        Consumer<Answer> answers = answer -> request.later(() -> {
            if (asked == round) {
                show(answer);
            }
        });
        request.attempt(() -> {
            var standing = matters.ask(request.caller(), school, answers);
            parts.clear();
            standing.forEach(one -> parts.put(one.module(), new Div()));
            all.removeAll();
            parts.values().forEach(all::add);
            standing.forEach(this::show);
            tellIfNone();
        });
    }

    private void show(Answer answer) {
        Div part = parts.get(answer.module());
        if (part == null) {
            return;
        }
        part.removeAll();
        if (answer.standing() == MatterStatus.ANSWERED) {
            answer.held().forEach(held -> part.add(kind(held)));
        } else {
            part.add(word(answer));
        }
        part.setVisible(part.getComponentCount() > 0);
        tellIfNone();
    }

    private void tellIfNone() {
        none.setVisible(parts.values().stream().noneMatch(Component::isVisible));
    }

    private Component word(Answer answer) {
        BadgeTone state = switch (answer.standing()) {
            case ASKED, ANSWERED -> BadgeTone.RUN;
            case SLOW -> BadgeTone.WAIT;
            case AWAY -> BadgeTone.IDLE;
            case FAILED -> BadgeTone.LATE;
        };
        return new StatusBadge(state, texts.get("admin.school.matters." + answer.standing(), nameOf(answer.module())));
    }

    private String nameOf(ModuleId module) {
        String key = module.value() + ".title";
        return texts.has(key) ? texts.get(key) : module.value();
    }

    private Component kind(Held held) {
        H3 head = new H3(word(held.what(), held.count()));
        UnorderedList list = new UnorderedList();
        held.latest().forEach(matter -> list.add(item(matter)));
        Div kind = new Div(head, list);
        if (!held.link().isEmpty()) {
            Anchor rest = Links.to(held.link(), texts.get("admin.school.matters.all", held.count()));
            rest.setAriaLabel(rest.getText() + " – " + head.getText());
            kind.add(rest);
        }
        return kind;
    }

    private ListItem item(Matter matter) {
        Span day = new Span(ScreenDates.in(texts.locale()).listDate(matter.day()));
        day.addClassName("k-sub");
        return new ListItem(
                new StatusBadge(matter.open() ? BadgeTone.RUN : BadgeTone.DONE, word(matter.state(), 0)),
                Links.to(matter.link(), matter.title()),
                day);
    }

    /** In the module's words; those of a module that has just come may not be there yet. */
    private String word(String key, long count) {
        return texts.has(key) ? texts.get(key, count) : texts.get("admin.school.matters.some", count);
    }
}
