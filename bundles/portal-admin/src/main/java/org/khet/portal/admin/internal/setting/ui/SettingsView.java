package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Settings of the portal and of the modules that are on in the office, each from a day on. */
final class SettingsView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Settings settings;
    private final transient LocalDate today;
    private final transient List<String> wanted;

    SettingsView(ViewRequest request, Texts texts, Settings settings, List<PortalModule> modules, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.settings = settings;
        this.today = today;
        this.wanted = request.query().getOrDefault("setting", List.of());
        String title = texts.get("admin.settings.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.settings.sub"))
                .actions(AdminPage.button(
                        "admin-settings-transfer",
                        "download",
                        texts.get("admin.settings-transfer.title"),
                        () -> request.open("admin/settings-transfer")));
        modules.stream().filter(module -> !module.settings().isEmpty()).forEach(module -> page.with(section(module)));
    }

    private Component section(PortalModule module) {
        AdminForm sheet = new AdminForm(request, texts, "settings-" + module.id());
        List<? extends SettingRow<?>> rows =
                module.settings().stream().map(this::row).toList();
        ThaiDatePicker from = sheet.named("from", new ThaiDatePicker(texts.get("admin.settings.from"), texts.locale()));
        from.setValue(today);
        request.draft().skip(from);
        Component[] fields = rows.stream().map(row -> row.on(sheet)).toArray(Component[]::new);
        rows.stream().filter(row -> wanted.contains(row.key())).findFirst().ifPresent(SettingRow::focus);
        sheet.section(module.id() + ".title", fields)
                .section("admin.settings.when", from)
                .foot("admin.settings.save", () -> {
                    LocalDate day = from.getValue() == null ? today : from.getValue();
                    settings.set(request.caller(), changed(rows), day);
                    request.tell(texts.get("admin.settings.saved"));
                    request.open("admin/settings");
                });
        return sheet;
    }

    /** All that was typed anew; each unreadable one is named at its field. */
    private static List<Settings.Change<?>> changed(List<? extends SettingRow<?>> rows) {
        List<Settings.Change<?>> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (SettingRow<?> row : rows) {
            if (row.isChanged()) {
                try {
                    changes.add(row.change());
                } catch (Rejected refused) {
                    problems.addAll(refused.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return changes;
    }

    private <T> SettingRow<T> row(Setting<T> setting) {
        return new SettingRow<>(request, texts, settings, setting, today);
    }
}
