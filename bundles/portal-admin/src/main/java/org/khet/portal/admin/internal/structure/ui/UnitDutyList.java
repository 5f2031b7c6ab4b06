package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/** Powers or duties in their order; what the office wrote itself says so (core CORE-151). Stateless. */
final class UnitDutyList {
    private UnitDutyList() {}

    /** @param name of the texts, e.g. {@code admin.duty} */
    static Section of(Texts texts, String name, List<UnitDuty> duties) {
        return of(texts, name, duties, Map.of());
    }

    /** With the names of who does them, by letter. */
    static Section of(Texts texts, String name, List<UnitDuty> duties, Map<String, List<String>> people) {
        UnorderedList list = new UnorderedList(duties.stream()
                .map(duty -> line(texts, duty, people.getOrDefault(duty.letter(), List.of())))
                .toArray(ListItem[]::new));
        list.addClassName("k-duties");
        return new Section(texts.get(name + ".title"), list).hint(texts.get("admin.duty.count", duties.size()));
    }

    private static ListItem line(Texts texts, UnitDuty duty, List<String> people) {
        Span words = new Span(duty.letter() + " " + duty.text());
        words.getElement().setAttribute("lang", "th");
        ListItem line = new ListItem(words);
        if (duty.isOwn()) {
            line.add(new Text(" "), own(texts, duty));
        }
        if (!people.isEmpty()) {
            Div names = new Div(String.join(", ", people));
            names.addClassName("k-sub");
            line.add(names);
        }
        return line;
    }

    private static StatusBadge own(Texts texts, UnitDuty duty) {
        return new StatusBadge(
                BadgeTone.IDLE, texts.get(duty.official().isEmpty() ? "admin.duty.added" : "admin.duty.reworded"));
    }
}
