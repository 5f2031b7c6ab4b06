package org.khet.portal.admin.internal.year.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khet.portal.api.admin.time.FiscalYearRegister.Found;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;

/** What is missing, stands open, changes and is ready; each line leads to where it is looked at or mended. */
final class YearTurnPreview extends Div {
    private final transient Texts texts;

    YearTurnPreview(Texts texts, List<Found> found) {
        this.texts = texts;
        addClassName("k-page");
        setId("admin-year-turn-preview");
        boolean missing = found.stream().anyMatch(one -> one.finding().kind() == Kind.MISSING);
        add(new InlineNotice(
                missing ? BadgeTone.NEAR : BadgeTone.DONE,
                texts.get(missing ? "admin.year-turn.missing" : "admin.year-turn.complete"),
                texts.get(missing ? "admin.year-turn.missing.text" : "admin.year-turn.complete.text")));
        for (Kind kind : Kind.values()) {
            List<Found> lines =
                    found.stream().filter(one -> one.finding().kind() == kind).toList();
            if (!lines.isEmpty()) {
                add(new Section(texts.get("admin.year-turn.kind." + kind), list(lines)));
            }
        }
    }

    private UnorderedList list(List<Found> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(one -> list.add(new ListItem(line(one.finding()))));
        return list;
    }

    private Component line(YearTurnFinding finding) {
        String words = texts.get(finding.key(), finding.args().toArray());
        return finding.link().isEmpty() ? new Span(words) : Links.to(finding.link(), words);
    }
}
