package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.office.OfficeAdministration;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.ui.ViewRequest;

/** The own office: its data, which stand on papers and screens. */
final class OfficeView extends Div {
    /** @param everywhere whether the caller also administers the runtime and may go to the other offices */
    OfficeView(ViewRequest request, Texts texts, OfficeAdministration offices, boolean everywhere) {
        Versioned<Office> opened = offices.open(request.caller());
        String title = texts.get("admin.office.title");
        Office office = opened.value();
        AdminPage page =
                new AdminPage(this, texts, texts.choose(office.shortName(), office.nameEnglish())).here(request, title);
        page.head().sub(opened.value().name());
        if (everywhere) {
            page.head()
                    .actions(AdminPage.button(
                            "admin-office-all",
                            "building-2",
                            texts.get("admin.offices.title"),
                            () -> request.open("admin/offices")));
        }
        AdminForm sheet = new AdminForm(request, texts, "office");
        OfficeFields fields = new OfficeFields(sheet, texts);
        fields.show(opened.value());
        sheet.foot("admin.office.save", () -> {
            offices.edit(request.caller(), opened.number(), fields.draft());
            request.draft().clear();
            request.tell(texts.get("admin.office.saved"));
            request.open("admin/office");
        });
        page.with(sheet);
    }
}
