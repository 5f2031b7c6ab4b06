package org.khet.portal.admin.internal.module.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInstaller.Installed;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.Timeline;
import org.khet.portal.api.ui.component.TwoLineCell;

/** The installed modules and the history of their changes; follows what happens. DESIGN picture 10. */
final class ModuleList extends Div {
    private static final int HISTORY = 8;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ModuleSwitchMatrix board;
    private final transient RuntimeActions workshop;
    private final transient ModuleChangeMessages messages;
    private final transient Runnable changed;

    /** @param changed runs when a module came, changed or went */
    ModuleList(ViewRequest request, Texts texts, ModuleSwitchMatrix board, RuntimeActions workshop, Runnable changed) {
        this.changed = changed;
        this.request = request;
        this.texts = texts;
        this.board = board;
        this.workshop = workshop;
        this.messages = new ModuleChangeMessages(texts);
        setId("admin-modules-list");
        Subscription following = workshop.installer().follow(change -> request.later(this::follow));
        request.onClose(following::close);
        show();
    }

    private void follow() {
        show();
        changed.run();
    }

    private void show() {
        removeAll();
        List<ModuleChange> history = workshop.installer().history(HISTORY);
        Section changes = new Section(
                texts.get("admin.modules.history"),
                history.isEmpty()
                        ? new Span(texts.get("admin.modules.history.none"))
                        : new Timeline(history.stream().map(messages::event).toList()));
        Section installed = new Section(texts.get("admin.modules.installed"), table(history)).flush();
        List<Component> main = new ArrayList<>(List.of(installed));
        history.stream()
                .filter(change -> change.result() == ModuleChange.Result.PUT_BACK
                        || change.result() == ModuleChange.Result.FAILED)
                .limit(1)
                .filter(change -> history.indexOf(change) < 2)
                .forEach(change -> main.add(note(change)));
        workshop.installer().list().stream()
                .filter(module -> module.state() == State.FAILED)
                .forEach(module -> main.add(down(module)));
        workshop.installer()
                .leftAside()
                .forEach((id, why) -> main.add(BusyNote.of(texts, messages.name(id.value()), why)));
        add(new MainAndAside(main, List.of(changes)));
    }

    /** Whoever uses it works as if it were away; here stands why. */
    private InlineNotice down(Installed module) {
        return new InlineNotice(
                BadgeTone.LATE,
                texts.get("admin.modules.down.title", messages.name(module.id().value())),
                module.problem());
    }

    private InlineNotice note(ModuleChange change) {
        return new InlineNotice(
                BadgeTone.LATE,
                texts.get(
                        "admin.modules.back.title",
                        messages.name(change.module().value()),
                        messages.version(change.to())),
                messages.sentence(change.reason()));
    }

    private Component table(List<ModuleChange> history) {
        NativeTable table = new NativeTable();
        table.addClassName("k-table");
        table.getElement().setAttribute("aria-label", texts.get("admin.modules.installed"));
        NativeTableRow head = table.getHead().addRow();
        List.of("module", "version", "state", "offices", "people", "since", "care")
                .forEach(column -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get("admin.modules.column." + column));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        for (Installed module : workshop.installer().list()) {
            row(table.getBody().addRow(), module, history);
        }
        Div scrolling = new Div(table);
        scrolling.addClassName("k-table-box");
        return scrolling;
    }

    private void row(NativeTableRow row, Installed module, List<ModuleChange> history) {
        String id = module.id().value();
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new TwoLineCell(messages.name(id), id));
        long on = board.offices().stream()
                .filter(office -> board.isOn(new ModuleSwitchMatrix.Place(office.id(), module.id())))
                .count();
        Button care = AdminPage.button(
                "admin-modules-care-" + id,
                "settings",
                texts.get("admin.modules.care"),
                () -> new ModulePanel(request, texts, workshop).open(module));
        care.setAriaLabel(texts.get("admin.modules.care.of", messages.name(id)));
        row.add(
                name,
                cell(messages.version(module.version())),
                new NativeTableCell(badge(module, history)),
                cell(texts.get(
                        "admin.modules.count",
                        String.valueOf(on),
                        String.valueOf(board.offices().size()))),
                cell(texts.get("admin.modules.pages", String.valueOf(workshop.pages(module.id())))),
                new NativeTableCell(ScreenDates.in(texts.locale()).listDateTime(module.since())),
                new NativeTableCell(care));
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("k-nowrap");
        return cell;
    }

    private StatusBadge badge(Installed module, List<ModuleChange> history) {
        boolean watched = history.stream()
                .anyMatch(change -> change.isRunning() && change.module().equals(module.id()));
        if (watched) {
            return new StatusBadge(BadgeTone.RUN, texts.get("admin.modules.state.watched"));
        }
        return switch (module.state()) {
            case ACTIVE -> new StatusBadge(BadgeTone.DONE, texts.get("admin.modules.state.active"));
            case WAITING -> new StatusBadge(BadgeTone.NEAR, texts.get("admin.modules.state.waiting"));
            case FAILED -> new StatusBadge(BadgeTone.LATE, texts.get("admin.modules.state.failed"));
        };
    }
}
