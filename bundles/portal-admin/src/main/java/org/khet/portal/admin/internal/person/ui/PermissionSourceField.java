package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.RoleSources.SourcedRole;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** A permission that the person has, to choose; below it the roles that give it, with what gives them. */
final class PermissionSourceField extends Div {
    private final transient RoleSourceMessages messages;
    private final transient List<SourcedRole> roles;
    private final Div answer = new Div();

    PermissionSourceField(ViewRequest request, RoleSourceMessages messages, List<SourcedRole> roles) {
        this.messages = messages;
        this.roles = List.copyOf(roles);
        ComboBox<Permission> field = new ComboBox<>(messages.texts().get("admin.rights.permission.label"));
        field.setId("admin-rights-permission");
        field.setItems(roles.stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted(Comparator.comparing(messages::permission))
                .toList());
        field.setItemLabelGenerator(messages::permission);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        request.draft().skip(field);
        field.addValueChangeListener(change -> tell(change.getValue()));
        answer.setId("admin-rights-answer");
        answer.getElement().setAttribute("role", "status");
        add(field, answer);
    }

    private void tell(@Nullable Permission permission) {
        answer.removeAll();
        if (permission != null) {
            roles.stream()
                    .filter(role -> role.permissions().contains(permission))
                    .map(role -> new Paragraph(
                            String.join(" · ", messages.role(role), messages.reach(role), messages.source(role))))
                    .forEach(answer::add);
        }
    }
}
