package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.SmallTable;

/** The roles of an account: a table with how far and how long each of them reaches, and the form in which they are given. */
final class GrantSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient List<Grant> grants;
    private final transient Supplier<GrantListField> rows;
    private transient List<Grant> shown;

    /** @param rows makes the field in which they are given */
    GrantSection(ViewRequest request, Texts texts, List<Grant> grants, Supplier<GrantListField> rows) {
        this.request = request;
        this.texts = texts;
        this.grants = List.copyOf(grants);
        this.shown = this.grants;
        this.rows = rows;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
    }

    /** Those in force today stand with where they come from already: only the others are told here. */
    GrantSection inForceElsewhere(LocalDate today) {
        shown = grants.stream().filter(grant -> !isOn(grant, today)).toList();
        return this;
    }

    private static boolean isOn(Grant grant, LocalDate day) {
        LocalDate until = grant.until();
        return !grant.from().isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** With the button that opens the form; what it gives is handed over. */
    GrantSection giving(Consumer<List<Grant>> give) {
        String title = texts.get("admin.account.section.roles");
        EditedSection section = shown.isEmpty()
                ? new EditedSection(texts, "admin-grants", title)
                : new EditedSection(texts, "admin-grants", title, table(title));
        if (shown.isEmpty()) {
            section.reading().hint(texts.get(grants.isEmpty() ? "admin.grants.none" : "admin.grants.below"));
        } else {
            section.reading().flush();
        }
        add(section.edit(() -> form(give)));
        return this;
    }

    private SmallTable table(String title) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        GrantListField named = filled();
        return new SmallTable(
                        title,
                        List.of(
                                texts.get("admin.grants.role"),
                                texts.get("admin.grants.reach"),
                                texts.get("admin.grants.from"),
                                texts.get("admin.grants.until")),
                        shown.stream()
                                .map(grant -> List.of(
                                        RoleNames.of(texts, grant.role()),
                                        named.reach(grant),
                                        dates.listDate(grant.from()),
                                        grant.until() == null ? "–" : dates.listDate(grant.until())))
                                .toList())
                .stacking();
    }

    private GrantListField filled() {
        GrantListField field = rows.get();
        field.value(grants);
        return field;
    }

    private AdminForm form(Consumer<List<Grant>> give) {
        GrantListField field = filled();
        AdminForm sheet = new AdminForm(request, texts, "grants");
        return sheet.section("admin.account.section.roles", field)
                .foot("admin.grants.save", () -> give.accept(field.value()))
                .watching(field::value);
    }
}
