package org.khet.portal.admin.internal.personal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Who saw sensitive fields of the own person, for what and when. CORE-127. */
final class OwnUnmaskingView extends Div {
    private static final int SHOWN = 100;

    OwnUnmaskingView(ViewRequest request, Texts texts, UnmaskingRegister register) {
        String title = texts.get("admin.my-unmaskings.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.my-unmaskings.sub"));
        List<Unmasking> seen = register.ofOwnPerson(request.caller(), new PageRequest(0, SHOWN, List.of()));
        page.with(
                seen.isEmpty()
                        ? new EmptyState(BadgeTone.IDLE, "eye-off", texts.get("admin.my-unmaskings.none"), "")
                        : new Section(title, table(texts, seen)).flush());
    }

    private static SmallTable table(Texts texts, List<Unmasking> seen) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new SmallTable(
                texts.get("admin.my-unmaskings.title"),
                List.of(
                        texts.get("admin.unmaskings.column.at"),
                        texts.get("admin.unmaskings.column.viewer"),
                        texts.get("admin.unmaskings.column.field"),
                        texts.get("admin.unmaskings.column.purpose")),
                seen.stream()
                        .map(one -> List.of(
                                dates.listDateTime(one.at()),
                                UnmaskingList.viewer(texts, one),
                                UnmaskingList.field(texts, one.field()),
                                one.purpose()))
                        .toList());
    }
}
