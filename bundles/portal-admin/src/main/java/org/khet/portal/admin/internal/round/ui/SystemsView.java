package org.khet.portal.admin.internal.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.SmallTable;

/** The data systems of the office and who is reminded of their rounds (core CORE-41). */
final class SystemsView extends Div {
    static final String ADDRESS = "admin/data-systems";
    private final transient ViewRequest request;
    private final transient Texts texts;

    SystemsView(ViewRequest request, Texts texts, List<DataSystem> systems, RoundAudienceChoices choices) {
        this.request = request;
        this.texts = texts;
        RoundMessages messages = new RoundMessages(texts);
        String title = texts.get("admin.data-systems.title");
        AdminPage page = new AdminPage(this, texts, title)
                .below(RoundsView.ADDRESS, texts.get("admin.rounds.title"))
                .here(request, title);
        page.head()
                .sub(texts.get("admin.data-systems.sub"))
                .actions(AdminPage.primary(
                        "admin-data-systems-add",
                        "plus",
                        texts.get("admin.data-systems.add"),
                        () -> request.open(ADDRESS + "/" + SystemView.NEW)));
        page.with(new SmallTable(
                        title,
                        List.of(
                                texts.get("admin.data-system.code.label"),
                                texts.get("admin.data-system.name"),
                                texts.get("admin.data-system.years.label"),
                                texts.get("admin.data-system.told"),
                                texts.get("admin.data-system.source")),
                        systems.stream()
                                .map(one -> List.of(
                                        one.code(),
                                        messages.system(one),
                                        texts.get("admin.rounds.years." + one.years()),
                                        choices.told(texts, request.caller().office(), one),
                                        one.own() ? texts.get("admin.data-system.own") : one.source()))
                                .toList())
                .last(
                        texts.get("admin.data-systems.open"),
                        systems.stream().map(this::button).toList())
                .stacking());
    }

    private Button button(DataSystem system) {
        Button button = AdminPage.button(
                "admin-data-systems-open-" + system.code().toLowerCase(java.util.Locale.ROOT),
                "pencil",
                texts.get("admin.data-systems.change"),
                () -> request.open(ADDRESS + "/" + system.code()));
        button.setAriaLabel(texts.get("admin.data-systems.change.label", system.code()));
        return button;
    }
}
