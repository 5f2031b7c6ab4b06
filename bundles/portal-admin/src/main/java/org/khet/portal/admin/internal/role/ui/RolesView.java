package org.khet.portal.admin.internal.role.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.security.RoleRegister.Facts;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/** All roles of the office with the number of their holders; each opens what it may do. DESIGN picture 19a. */
final class RolesView extends Div {
    RolesView(ViewRequest request, RoleMessages messages, List<Facts> roles, ListExports exports) {
        Texts texts = messages.texts();
        UnorderedList list = new UnorderedList();
        list.setId("admin-roles-list");
        list.getStyle().set("list-style", "none").set("padding", "0").set("margin", "0");
        roles.forEach(role -> list.add(row(texts, messages, role)));
        String title = texts.get("admin.roles.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.roles.sub"))
                .actions(new ExportMenu(request, exports, "admin-roles", () -> new RoleList(messages).all(roles)));
        page.with(new Section(texts.get("admin.roles.count", roles.size()), list));
    }

    private static ListItem row(Texts texts, RoleMessages messages, Facts role) {
        Span holders = new Span(texts.get(
                "admin.roles.holders", role.holders().size(), role.permissions().size()));
        holders.addClassName("k-sub");
        Div name = new Div(Links.to("admin/roles/" + role.code(), messages.role(role.code())), new Div(holders));
        ListItem row = new ListItem(name);
        if (role.changed()) {
            row.add(new StatusBadge(BadgeTone.RUN, "pencil", texts.get("admin.roles.changed")));
        }
        row.getStyle()
                .set("display", "flex")
                .set("justify-content", "space-between")
                .set("align-items", "center")
                .set("gap", "12px")
                .set("padding", "8px 0");
        return row;
    }
}
