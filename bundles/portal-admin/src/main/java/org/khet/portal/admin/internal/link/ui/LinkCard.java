package org.khet.portal.admin.internal.link.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.util.List;
import org.khet.portal.admin.internal.link.OfficeLink;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Icons;

/** The office's links, each in a new tab that knows nothing of the portal. */
final class LinkCard {
    private final Texts texts;

    LinkCard(Texts texts) {
        this.texts = texts;
    }

    Component of(List<OfficeLink> links) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("k-rows");
        links.forEach(link -> rows.add(row(link)));
        return rows;
    }

    private ListItem row(OfficeLink link) {
        Anchor anchor = new Anchor(link.address(), new Span(link.title()));
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.addClassName("k-row-title");
        String host = URI.create(link.address()).getHost();
        Div where = new Div(host + " · " + texts.get("admin.card.links.away"));
        where.addClassName("k-row-sub");
        Div words = new Div(anchor, where);
        words.addClassName("k-row-main");
        ListItem row = new ListItem(Icons.of("external-link"), words);
        row.addClassName("k-row");
        return row;
    }
}
