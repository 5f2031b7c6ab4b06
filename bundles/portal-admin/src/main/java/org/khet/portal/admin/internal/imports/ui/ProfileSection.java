package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.Imports.Profile;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Keeps columns and choices under the name of the sender, for the next file; forgets what is not needed any more. */
final class ProfileSection extends Div {
    private static final int LONGEST = 60;
    private final transient ImportContext context;
    private final transient ImportDraft draft;
    private final transient StepNavigation steps;
    private final TextField name = new TextField();
    private final Div kept = new Div();

    ProfileSection(ImportContext context, ImportDraft draft, StepNavigation steps) {
        this.context = context;
        this.draft = draft;
        this.steps = steps;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        name.setId("admin-imports-profile");
        name.setLabel(context.text("admin.imports.profile.label"));
        name.setHelperText(context.text("admin.imports.profile.help"));
        name.setMaxLength(LONGEST);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setValue(draft.profile());
        context.request().draft().skip(name);
        Button keep = AdminPage.button(
                "admin-imports-profile-keep", "bookmark", context.text("admin.imports.profile.keep"), this::keep);
        add(new Section(
                context.text("admin.imports.profile.title"),
                new Paragraph(context.text("admin.imports.profile.text")),
                name,
                new Div(keep),
                kept));
        show();
    }

    private void keep() {
        name.setInvalid(false);
        steps.attempt(() -> {
            try {
                context.desk().imports().keep(context.caller(), draft, name.getValue());
                context.request()
                        .tell(context.text(
                                "admin.imports.profile.kept", name.getValue().strip()));
                show();
            } catch (Rejected refused) {
                name.setErrorMessage(context.sentence(refused.problems().getFirst()));
                name.setInvalid(true);
                name.focus();
            }
        });
    }

    private void show() {
        kept.removeAll();
        List<Profile> all = context.desk()
                .imports()
                .profiles(context.caller(), context.list().target());
        if (!all.isEmpty()) {
            String title = context.text("admin.imports.profile.all");
            kept.add(new SmallTable(
                            title,
                            List.of(context.text("admin.imports.profile.name")),
                            all.stream().map(one -> List.of(one.name())).toList())
                    .last(
                            context.text("admin.imports.profile.forget"),
                            all.stream().map(this::forget).toList()));
        }
    }

    private Component forget(Profile profile) {
        Button button = new Button(
                Icons.of("trash-2"),
                press -> steps.attempt(() -> {
                    context.desk()
                            .imports()
                            .forget(context.caller(), context.list().target(), profile.name());
                    context.request().tell(context.text("admin.imports.profile.forgotten", profile.name()));
                    show();
                }));
        button.setAriaLabel(context.text("admin.imports.profile.forget.one", profile.name()));
        return button;
    }
}
