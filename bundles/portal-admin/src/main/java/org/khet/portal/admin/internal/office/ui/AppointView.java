package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.OneTimeLink;
import org.khet.portal.api.admin.security.Administrators;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Gives an office that nobody administers an administrator again: one of its people, with the account or a new one. */
final class AppointView extends Div {
    private static final int MOST_NAME = 60;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Administrators administrators;
    private final transient RuntimeCaller caller;
    private final AdminForm sheet;
    private final ComboBox<Person> person = new ComboBox<>();

    AppointView(
            ViewRequest request,
            Texts texts,
            Administrators administrators,
            AdministratorCandidates candidates,
            RuntimeCaller caller) {
        this.request = request;
        this.texts = texts;
        this.administrators = administrators;
        this.caller = caller;
        this.sheet = new AdminForm(request, texts, "appoint");
        Office office = candidates.office();
        String title = texts.get("admin.appoint.title");
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/offices", texts.get("admin.offices.title"))
                .here(request, title);
        page.head().sub(texts.choose(office.name(), office.nameEnglish()));
        if (administrators.hasAdministrator(caller, office.id())) {
            page.with(new InlineNotice(
                    BadgeTone.DONE, texts.get("admin.appoint.has.title"), texts.get("admin.appoint.has.text")));
            return;
        }
        person.setLabel(texts.get("admin.appoint.person.label"));
        person.setItemLabelGenerator(Person::fullName);
        person.setRequiredIndicatorVisible(true);
        person.setItems(query -> candidates
                .named(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        sheet.section("admin.appoint.section", sheet.named("person", person), sheet.line("name", false, MOST_NAME))
                .foot("admin.appoint.save", () -> appoint(office));
        page.with(sheet);
    }

    private void appoint(Office office) {
        Person chosen = person.getValue();
        if (chosen == null) {
            throw Rejected.of("person", "core.error.needed");
        }
        String token = administrators.appointNew(caller, sheet.value("name"), office.id(), chosen.id());
        request.draft().clear();
        request.tell(texts.get("admin.appoint.done", chosen.fullName()));
        if (token.isEmpty()) {
            request.open("admin/offices");
            return;
        }
        sheet.setVisible(false);
        add(new OneTimeLink(request, texts, sheet.value("name"), token));
    }
}
