package org.khet.portal.admin.internal.role.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.RoleRegister.Facts;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/** What a role may do, in words: ticks by module, what will come and go, and whom it touches. DESIGN picture 19a. */
final class RoleView extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient RoleMessages messages;
    private final transient Texts texts;
    private final transient RoleRegister roles;
    private final transient Facts role;
    private final Map<Permission, Checkbox> ticks = new LinkedHashMap<>();
    private final Div sentence = new Div();
    private final Div notes = new Div();

    RoleView(ViewRequest request, RoleMessages messages, RoleRegister roles, People people) {
        this.request = request;
        this.messages = messages;
        this.texts = messages.texts();
        this.roles = roles;
        this.role = roles.open(request.caller(), request.key());
        String title = messages.role(role.code());
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/roles", texts.get("admin.roles.title"))
                .here(request, title);
        page.head().sub(texts.get("admin.role.sub", role.holders().size()));
        if (role.changed()) {
            page.head().badges(new StatusBadge(BadgeTone.RUN, "pencil", texts.get("admin.roles.changed")));
        }
        page.head().actions(buttons());
        sentence.setId("admin-role-sentence");
        sentence.getElement().setAttribute("role", "status");
        page.with(notes, new Section(texts.get("admin.role.sentence"), sentence), touched(people));
        page.with(modules().toArray(Component[]::new));
        tell();
    }

    private Component[] buttons() {
        Button save = AdminPage.primary("admin-role-save", "check", texts.get("admin.role.save"), this::save);
        Button restore =
                AdminPage.button("admin-role-restore", "undo-2", texts.get("admin.role.restore"), this::restore);
        return role.changed() ? new Component[] {restore, save} : new Component[] {save};
    }

    private List<Component> modules() {
        Map<String, List<Permission>> byModule = roles.all(request.caller()).stream()
                .collect(Collectors.groupingBy(Permission::module, TreeMap::new, Collectors.toList()));
        List<Component> sections = new ArrayList<>();
        byModule.forEach((module, permissions) -> sections.add(new Section(
                messages.module(module),
                permissions.stream()
                        .sorted(Comparator.comparing(messages::permission))
                        .map(this::tick)
                        .toArray(Component[]::new))));
        return sections;
    }

    private Component tick(Permission permission) {
        Checkbox tick =
                new Checkbox(messages.permission(permission), role.permissions().contains(permission));
        tick.setId("admin-role-" + permission.text().replace(':', '-'));
        if (role.locked().contains(permission)) {
            tick.setReadOnly(true);
            tick.setHelperText(texts.get("admin.role.locked"));
        }
        tick.addValueChangeListener(change -> tell());
        request.draft().skip(tick);
        ticks.put(permission, tick);
        return tick;
    }

    private Section touched(People people) {
        List<String> names = people.findAll(request.caller().office(), role.holders()).values().stream()
                .map(Person::fullName)
                .sorted()
                .toList();
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(" · "));
        String all = names.size() > SHOWN ? texts.get("admin.role.touched.more", shown, names.size() - SHOWN) : shown;
        Paragraph text = new Paragraph(names.isEmpty() ? texts.get("admin.role.touched.none") : all);
        return new Section(texts.get("admin.role.touched"), text).hint(texts.get("admin.role.touched.hint"));
    }

    private Set<Permission> chosen() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void tell() {
        Set<Permission> chosen = chosen();
        List<Permission> stays =
                chosen.stream().filter(role.permissions()::contains).toList();
        List<Permission> comes =
                chosen.stream().filter(one -> !role.permissions().contains(one)).toList();
        List<Permission> goes = ticks.keySet().stream()
                .filter(role.permissions()::contains)
                .filter(one -> !chosen.contains(one))
                .toList();
        sentence.removeAll();
        sentence.add(new Paragraph(texts.get(
                stays.isEmpty() ? "admin.role.nothing" : "admin.role.may",
                messages.role(role.code()),
                messages.list(stays))));
        if (!comes.isEmpty()) {
            sentence.add(new Paragraph(
                    new StatusBadge(BadgeTone.WAIT, "plus", texts.get("admin.role.comes")),
                    new Span(" " + messages.list(comes))));
        }
        if (!goes.isEmpty()) {
            sentence.add(new Paragraph(
                    new StatusBadge(BadgeTone.NEAR, "minus", texts.get("admin.role.goes")),
                    new Span(" " + messages.list(goes))));
        }
    }

    private void save() {
        run(() -> {
            roles.change(request.caller(), role.code(), role.permissions(), chosen());
            request.tell(texts.get("admin.role.saved"));
        });
    }

    private void restore() {
        run(() -> {
            roles.restore(request.caller(), role.code());
            request.tell(texts.get("admin.role.restored"));
        });
    }

    private void run(Runnable work) {
        notes.removeAll();
        try {
            if (request.attempt(work)) {
                request.open("admin/roles");
            }
        } catch (Rejected refused) {
            notes.add(new InlineNotice(
                    BadgeTone.LATE, messages.refusal(refused.problems().getFirst()), texts.get("admin.form.refused")));
        }
    }
}
