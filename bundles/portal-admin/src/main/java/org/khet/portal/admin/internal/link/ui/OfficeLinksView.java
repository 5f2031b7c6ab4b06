package org.khet.portal.admin.internal.link.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.khet.portal.admin.internal.link.OfficeLink;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.ui.ViewRequest;

/** The links that the office gives its people on the home page. */
final class OfficeLinksView extends Div {
    OfficeLinksView(ViewRequest request, Texts texts, Settings settings, LocalDate today) {
        String title = texts.get("admin.office-links.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.office-links.sub"));
        AdminForm form = new AdminForm(request, texts, "office-links");
        LinkListField list =
                new LinkListField(texts, form, settings.get(request.caller().office(), OfficeLink.SETTING, today));
        form.section("admin.office-links.list", list).foot("admin.office-links.save", () -> {
            settings.set(request.caller(), OfficeLink.SETTING, list.links(), today);
            request.tell(texts.get("admin.office-links.saved"));
            request.open("admin/office-links");
        });
        page.with(form);
    }
}
