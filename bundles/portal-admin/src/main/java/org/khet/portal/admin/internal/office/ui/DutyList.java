package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.UnitDuty;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLines;

/** Powers or duties in their order; what the office wrote itself says so (core CORE-151). Stateless. */
final class DutyList {
    private DutyList() {}

    /** @param name of the texts, e.g. {@code admin.duty} */
    static Section of(Texts texts, String name, List<UnitDuty> duties) {
        return new Section(
                        texts.get(name + ".title"),
                        duties.stream().map(duty -> line(texts, duty)).toArray(Component[]::new))
                .hint(texts.get("admin.duty.count", duties.size()));
    }

    private static Component line(Texts texts, UnitDuty duty) {
        Span words = new Span(duty.letter() + " " + duty.text());
        words.getElement().setAttribute("lang", "th");
        return new TwoLines(words, duty.isOwn() ? own(texts, duty) : new Span());
    }

    private static Component own(Texts texts, UnitDuty duty) {
        return new StatusBadge(
                State.IDLE, texts.get(duty.official().isEmpty() ? "admin.duty.added" : "admin.duty.reworded"));
    }
}
