package org.khet.portal.admin.internal.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khet.portal.admin.internal.setup.SetupStep;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;

/** What an office still has to set up: how far it is, and each open step with why it is needed. */
final class SetupCard {
    private final Texts texts;

    SetupCard(Texts texts) {
        this.texts = texts;
    }

    Component of(List<SetupStep> steps) {
        List<SetupStep> open = steps.stream().filter(step -> !step.isDone()).toList();
        Div progress = new Div(texts.get("admin.setup.progress", steps.size() - open.size(), steps.size()));
        progress.addClassName("k-hint");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("k-rows");
        open.forEach(step -> rows.add(row(step)));
        return new Div(progress, rows);
    }

    private ListItem row(SetupStep step) {
        Object[] facts = step.facts().toArray();
        Anchor title = Links.to(step.link(), texts.get("admin.setup." + step.name() + ".title", facts));
        title.addClassName("k-row-title");
        title.setId("admin-setup-" + step.name());
        Div why = new Div(texts.get("admin.setup." + step.name() + ".text", facts));
        why.addClassName("k-row-sub");
        Div words = new Div(title, why);
        words.addClassName("k-row-main");
        ListItem row = new ListItem(Icons.of("circle-dashed"), words);
        row.addClassName("k-row");
        return row;
    }
}
