package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.SmallTable;

/** What somebody or something that goes would leave behind, what becomes of it, and which modules could not be asked. */
public final class HoldingsSection extends Div {
    private final transient Texts texts;
    private final String keys;

    /** @param keys begin of its texts: {@code held}, {@code fate} and one for each fate, {@code nothing}, {@code silent.text} */
    public HoldingsSection(Texts texts, String keys) {
        this.texts = texts;
        this.keys = keys;
        getElement().setAttribute("role", "status");
    }

    /**
     * One kind of things.
     *
     * @param what words for them with their number
     * @param fate name of what becomes of them
     * @param link page that shows them, empty for none
     */
    public record Line(String what, String fate, String link) {}

    /** Shows this instead. */
    public void show(List<Line> held, List<ModuleId> silent) {
        removeAll();
        add(held.isEmpty() ? new Span(texts.get(keys + ".nothing")) : table(held));
        if (!silent.isEmpty()) {
            add(new InlineNotice(
                    BadgeTone.NEAR,
                    texts.get("admin.unit-end.silent.title", names(silent)),
                    texts.get(keys + ".silent.text")));
        }
    }

    private SmallTable table(List<Line> held) {
        return new SmallTable(
                        texts.get(keys + ".held"),
                        List.of(texts.get(keys + ".held"), texts.get(keys + ".fate")),
                        held.stream()
                                .map(one -> List.of(one.what(), texts.get(keys + ".fate." + one.fate())))
                                .toList())
                .last(
                        texts.get("admin.unit-end.look"),
                        held.stream().map(this::link).toList());
    }

    private Component link(Line one) {
        return one.link().isEmpty() ? new Span("–") : Links.to(one.link(), texts.get("admin.unit-end.open"));
    }

    /** The texts of a module that is away are away too; then its id names it. */
    private String names(List<ModuleId> modules) {
        return modules.stream()
                .map(ModuleId::value)
                .map(id -> texts.has(id + ".title") ? texts.get(id + ".title") : id)
                .collect(Collectors.joining(", "));
    }
}
