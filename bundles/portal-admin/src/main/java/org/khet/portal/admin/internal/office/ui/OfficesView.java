package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Set;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** All offices of the runtime, for those who administer it; nothing of what is inside them. */
final class OfficesView extends Div {
    OfficesView(ViewRequest request, Texts texts, Offices offices, Set<OfficeId> administered) {
        String title = texts.get("admin.offices.title");
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/office", texts.get("admin.office.title"))
                .here(request, title);
        page.head().sub(texts.get("admin.offices.sub", offices.all().size()));
        page.head()
                .actions(AdminPage.primary(
                        "admin-offices-add",
                        "plus",
                        texts.get("admin.offices.add"),
                        () -> request.open("admin/offices/new")));
        Grid<Office> grid = new Grid<>();
        grid.setId("admin-offices-grid");
        grid.setAriaLabel(title);
        grid.setItems(offices.all());
        grid.addColumn(Office::code)
                .setHeader(texts.get("admin.office.code.label"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(office -> new TwoLineCell(office.name(), office.nameEnglish()))
                .setHeader(texts.get("admin.office.name.label"))
                .setFlexGrow(3);
        grid.addColumn(office ->
                        texts.get("admin.office.kind." + office.kind().name().toLowerCase(Locale.ROOT)))
                .setHeader(texts.get("admin.office.kind.label"));
        grid.addColumn(Office::province).setHeader(texts.get("admin.office.province.label"));
        grid.addComponentColumn(office -> administered.contains(office.id())
                        ? new StatusBadge(BadgeTone.DONE, texts.get("admin.offices.administered"))
                        : appoint(request, texts, office))
                .setHeader(texts.get("admin.offices.administrator"))
                .setWidth("13rem")
                .setFlexGrow(0);
        page.with(grid);
    }

    private static Button appoint(ViewRequest request, Texts texts, Office office) {
        return AdminPage.button(
                "admin-offices-appoint-" + office.code(),
                "user-plus",
                texts.get("admin.appoint.title"),
                () -> request.open("admin/offices/" + office.code()));
    }
}
