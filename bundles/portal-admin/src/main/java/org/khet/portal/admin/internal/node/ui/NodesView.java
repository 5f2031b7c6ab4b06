package org.khet.portal.admin.internal.node.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.node.Nodes.Node;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/** The machines that share the database, one section for each. */
final class NodesView extends Div {
    private final transient Texts texts;
    private final transient ScreenDates dates;

    NodesView(ViewRequest request, List<Node> nodes) {
        this.texts = request.texts();
        this.dates = ScreenDates.in(texts.locale());
        String title = texts.get("admin.nodes.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.nodes.sub"));
        page.head()
                .actions(AdminPage.button(
                        "admin-nodes-refresh",
                        "refresh-cw",
                        texts.get("admin.nodes.refresh"),
                        () -> request.open("admin/nodes")));
        if (differ(nodes)) {
            page.with(new InlineNotice(
                    BadgeTone.NEAR, texts.get("admin.nodes.differ"), texts.get("admin.nodes.differ.text")));
        }
        nodes.forEach(node -> page.with(section(node)));
    }

    private Section section(Node node) {
        Facts facts = new Facts()
                .fact(texts.get("admin.nodes.address"), node.address())
                .fact(texts.get("admin.nodes.version"), node.version())
                .fact(texts.get("admin.nodes.started"), dates.listDateTime(node.started()))
                .fact(texts.get("admin.nodes.seen"), dates.listDateTime(node.seen()))
                .fact(texts.get("admin.nodes.modules"), modules(node));
        return new Section(node.name(), facts).action(badge(node));
    }

    private Component badge(Node node) {
        StatusBadge badge = node.alive()
                ? new StatusBadge(BadgeTone.DONE, texts.get("admin.nodes.alive"))
                : new StatusBadge(BadgeTone.LATE, texts.get("admin.nodes.silent"));
        return node.self() ? new Span(badge, new Span(" " + texts.get("admin.nodes.self"))) : badge;
    }

    private static String modules(Node node) {
        return new TreeMap<>(node.modules())
                .entrySet().stream()
                        .map(module -> module.getKey() + " " + module.getValue())
                        .collect(Collectors.joining(" · "));
    }

    private static boolean differ(List<Node> nodes) {
        return nodes.stream()
                        .filter(Node::alive)
                        .map(node -> node.version() + modules(node))
                        .distinct()
                        .count()
                > 1;
    }
}
