package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.OneTimeLink;
import org.khet.portal.api.admin.office.OfficeFounding;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewRequest;

/** Makes a further office with its structure, its first person and that person's account. */
final class FoundingView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient List<StructureTemplate> templates;
    private final transient OfficeFounding founding;
    private final transient RuntimeCaller caller;
    private final AdminForm sheet;
    private final OfficeFields fields;
    private final ComboBox<StructureTemplate> structure = new ComboBox<>();

    FoundingView(
            ViewRequest request,
            Texts texts,
            List<StructureTemplate> templates,
            OfficeFounding founding,
            RuntimeCaller caller) {
        this.request = request;
        this.texts = texts;
        this.templates = templates;
        this.founding = founding;
        this.caller = caller;
        this.sheet = new AdminForm(request, texts, "office");
        this.fields = new OfficeFields(sheet, texts);
        String title = texts.get("admin.offices.add");
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/offices", texts.get("admin.offices.title"))
                .here(request, title);
        sheet.section("admin.office.section.structure", sheet.named("structure", structure), groups())
                .section(
                        "admin.office.section.first",
                        sheet.line("title", false, 40),
                        sheet.line("firstName", true, 100),
                        sheet.line("lastName", false, 100),
                        sheet.line("position", false, 200),
                        sheet.line("account", false, 60))
                .foot("admin.office.create", this::create);
        page.with(sheet);
    }

    private Paragraph groups() {
        Paragraph words = new Paragraph();
        structure.setLabel(texts.get("admin.office.structure.label"));
        structure.setItems(templates);
        structure.setItemLabelGenerator(StructureTemplate::name);
        structure.addValueChangeListener(change -> words.setText(
                change.getValue() == null
                        ? ""
                        : String.join(" · ", change.getValue().groups())));
        structure.setValue(templates.getFirst());
        return words;
    }

    private void create() {
        StructureTemplate chosen = structure.getValue();
        var first = new PersonDraft(
                sheet.value("title"),
                sheet.value("firstName"),
                sheet.value("lastName"),
                sheet.value("position"),
                null,
                null,
                "",
                "");
        String account = sheet.value("account");
        var founded = founding.found(caller, fields.draft(), chosen == null ? "" : chosen.code(), first, account);
        request.draft().clear();
        request.tell(texts.get("admin.office.created", sheet.value("shortName")));
        if (account.isEmpty()) {
            // the choice of offices in the bar is made anew
            getUI().ifPresent(ui -> ui.getPage().executeJs("setTimeout(() => location.replace('/admin/offices'))"));
            return;
        }
        removeAll();
        String title = texts.get("admin.offices.title");
        new AdminPage(this, texts, title)
                .below("admin/offices", title)
                .with(new OneTimeLink(request, texts, account, founded.token()));
    }
}
