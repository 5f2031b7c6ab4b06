package org.khet.portal.admin.internal.process.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.TwoLineCell;

/** The processes of the modules that are on in the office, and which unit owns each; who may attach them opens one (core CORE-09). */
final class ProcessesView extends Div {
    static final String ADDRESS = "admin/processes";
    private final transient ViewRequest request;
    private final transient ProcessMessages messages;

    ProcessesView(ViewRequest request, ProcessMessages messages, List<OwnedProcess> processes, ListExports exports) {
        this.request = request;
        this.messages = messages;
        Texts texts = messages.texts();
        String title = texts.get("admin.processes.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.processes.sub"))
                .actions(new ExportMenu(
                        request, exports, "admin-processes", () -> new ProcessList(messages).all(processes)));
        page.with(list(title, processes));
    }

    private Register<OwnedProcess> list(String title, List<OwnedProcess> processes) {
        Texts texts = messages.texts();
        Register<OwnedProcess> list = new Register<>(
                "admin-processes-grid",
                title,
                asked -> processes.stream()
                        .skip(asked.offset())
                        .limit(asked.limit())
                        .toList(),
                processes::size);
        Grid<OwnedProcess> grid = list.grid();
        grid.addColumn(LazyCells.of(row -> new TwoLineCell(messages.name(row), messages.module(row))))
                .setHeader(texts.get("admin.processes.column.name"))
                .setFlexGrow(2);
        column(grid, "owner", messages::owner);
        column(grid, "origin", messages::origin);
        column(grid, "next", messages::next);
        list.card(row -> new CardRow(
                        messages.module(row),
                        new Span(messages.origin(row)),
                        messages.name(row),
                        Stream.of(messages.owner(row), messages.next(row))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        false))
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "workflow",
                                texts.get("admin.processes.empty.title"),
                                texts.get("admin.processes.empty.text"))
                        .bare());
        if (request.caller().scope(ProcessRegister.CONFIGURE).wholeOffice()) {
            list.onOpen(this::open);
            list.onClick(this::open);
        }
        return list;
    }

    private void column(Grid<OwnedProcess> grid, String name, Function<OwnedProcess, String> text) {
        grid.addColumn(LazyCells.of(row -> new Span(text.apply(row))))
                .setHeader(messages.texts().get("admin.processes.column." + name))
                .setResizable(true);
    }

    private void open(OwnedProcess process) {
        request.open(ADDRESS + "/" + process.template().code());
    }
}
