package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.demo.DemoOffices;
import org.khet.portal.api.admin.demo.DemoOffices.Contents;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Says that demonstration offices stand here, and removes them after saying what goes with them (core CORE-133). */
final class DemoNote extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DemoOffices demo;
    private final transient RuntimeCaller caller;

    DemoNote(ViewRequest request, Texts texts, DemoOffices demo, RuntimeCaller caller) {
        this.request = request;
        this.texts = texts;
        this.demo = demo;
        this.caller = caller;
        add(new InlineNotice(BadgeTone.RUN, texts.get("admin.demo.title"), texts.get("admin.demo.text"))
                .actions(AdminPage.button("admin-demo-ask", "trash-2", texts.get("admin.demo.ask"), this::ask)));
    }

    private void ask() {
        List<Contents> contents = demo.contents();
        VerticalLayout words = new VerticalLayout();
        words.setPadding(false);
        contents.forEach(office -> words.add(new Paragraph(texts.get(
                office.added() == 0 ? "admin.demo.goes" : "admin.demo.goes.added",
                office.office(),
                office.people(),
                office.schools(),
                office.added()))));
        Button remove = AdminPage.button("admin-demo-remove", "trash-2", texts.get("admin.demo.remove"), () -> {});
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.setDisableOnClick(true);
        FormDialog box = FormDialog.open(texts, texts.get("admin.demo.ask"), words, remove);
        remove.addClickListener(press -> {
            boolean _ = request.attempt(() -> {
                demo.remove(caller);
                box.close();
                // the page may have stood in one of the offices that have gone
                getUI().ifPresent(ui -> ui.getPage().executeJs("setTimeout(() => location.replace('/'))"));
            });
            remove.setEnabled(true);
        });
    }
}
