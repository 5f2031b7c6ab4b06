package org.khet.portal.admin.internal.module.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/** Modules and offices as a matrix; changes are collected, shown as a list, saved together. DESIGN §4 Matrix. */
final class ModulesView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ModuleSwitchMatrix board;
    private final transient SwitchMessages messages;
    private final transient Map<ModuleSwitchMatrix.Place, Boolean> changes = new LinkedHashMap<>();
    private final Div impact = new Div();
    private final Div matrix = new Div();
    private final Button save;

    ModulesView(ViewRequest request, Texts texts, ModuleSwitchMatrix board, Optional<RuntimeActions> workshop) {
        this.request = request;
        this.texts = texts;
        this.board = board;
        this.messages = new SwitchMessages(texts, board);
        this.save = AdminPage.primary("admin-modules-save", "check", texts.get("admin.modules.save"), this::save);
        String title = texts.get("admin.modules.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.modules.sub"));
        Button install = AdminPage.button(
                "admin-modules-install",
                "upload",
                texts.get("admin.modules.install"),
                () -> request.open("admin/module-install"));
        install.setVisible(workshop.isPresent());
        Button backups = AdminPage.button(
                "admin-modules-backups",
                "archive",
                texts.get("admin.backups.title"),
                () -> request.open("admin/backups"));
        backups.setVisible(workshop.isPresent());
        workshop.ifPresent(shop -> page.with(new ModuleList(request, texts, board, shop, this::drawMatrix)));
        page.head().actions(backups, install);
        if (board.modules().isEmpty()) {
            page.with(new EmptyState(
                    BadgeTone.IDLE,
                    "blocks",
                    texts.get("admin.modules.empty.title"),
                    texts.get("admin.modules.empty.text")));
        } else {
            page.head().actions(backups, install, save);
            page.with(impact, matrix);
            drawMatrix();
        }
        show();
    }

    /** Boxes that somebody ticked and did not save stay as they are. */
    private void drawMatrix() {
        if (changes.isEmpty()) {
            matrix.removeAll();
            matrix.add(new Section(texts.get("admin.modules.board"), table()));
        }
    }

    private Component table() {
        NativeTable table = new NativeTable();
        table.addClassName("k-table");
        table.getElement().setAttribute("aria-label", texts.get("admin.modules.title"));
        NativeTableRow head = table.getHead().addRow();
        head.add(header("col", texts.get("admin.modules.module")));
        board.offices().forEach(office -> head.add(header("col", office.shortName())));
        for (PortalModule module : board.modules()) {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = header("row", messages.name(module.id()));
            messages.uses(module.id()).forEach(line -> name.add(new SmallLine(line)));
            row.add(name);
            board.offices().forEach(office -> row.add(cell(office, module)));
        }
        Div scrolling = new Div(table);
        scrolling.addClassName("k-table-box");
        return scrolling;
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableCell cell(Office office, PortalModule module) {
        NativeTableCell cell = new NativeTableCell(box(office, module));
        String lack = messages.lack(new ModuleSwitchMatrix.Place(office.id(), module.id()));
        if (!lack.isEmpty()) {
            cell.add(new SmallLine(lack));
        }
        return cell;
    }

    private Checkbox box(Office office, PortalModule module) {
        var place = new ModuleSwitchMatrix.Place(office.id(), module.id());
        boolean on = board.isOn(place);
        Checkbox box = new Checkbox(on);
        box.setId("admin-modules-" + module.id() + "-" + office.code());
        box.setAriaLabel(texts.get("admin.modules.box", messages.name(module.id()), office.shortName()));
        box.addValueChangeListener(change -> {
            if (change.getValue().equals(on)) {
                changes.remove(place);
            } else {
                changes.put(place, change.getValue());
            }
            show();
        });
        request.draft().skip(box);
        return box;
    }

    private void show() {
        impact.removeAll();
        save.setVisible(!changes.isEmpty());
        if (changes.isEmpty()) {
            return;
        }
        List<String> against = messages.against(changes);
        save.setEnabled(against.isEmpty());
        impact.add(new InlineNotice(
                        BadgeTone.NEAR,
                        texts.get("admin.modules.changes", String.valueOf(changes.size())),
                        texts.get("admin.modules.kept"))
                .with(list(changes.entrySet().stream()
                        .map(change -> messages.change(change.getKey(), change.getValue()))
                        .toList())));
        if (!against.isEmpty()) {
            impact.add(
                    new InlineNotice(BadgeTone.LATE, texts.get("admin.modules.against.title"), "").with(list(against)));
        }
    }

    private static UnorderedList list(List<String> lines) {
        return new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private void save() {
        try {
            request.attempt(() -> {
                board.set(changes);
                request.tell(texts.get("admin.modules.saved"));
                request.open("admin/modules");
            });
        } catch (Rejected refused) { // somebody switched another one meanwhile
            Problem problem = refused.problems().getFirst();
            impact.add(new InlineNotice(
                    BadgeTone.LATE,
                    texts.get("admin.modules.refused"),
                    texts.get(problem.key(), problem.args().toArray())));
        }
    }

    /** A second line below a name or a box. */
    private static final class SmallLine extends Div {
        SmallLine(String text) {
            super(text);
            addClassName("k-line-2");
        }
    }
}
