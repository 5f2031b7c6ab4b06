package org.khet.portal.admin.internal.process.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.process.OwnedProcess;
import org.khet.portal.api.process.ProcessRegister;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.State;

/** The processes of the modules that are on in the office, and which unit owns each (core CORE-09). */
final class ProcessesView extends Div {
    static final String ADDRESS = "admin/processes";
    private final transient ViewRequest request;
    private final transient ProcessWords words;

    ProcessesView(ViewRequest request, ProcessWords words, List<OwnedProcess> processes, ListExports exports) {
        this.request = request;
        this.words = words;
        Texts texts = words.texts();
        String title = texts.get("admin.processes.title");
        Page page = new Page(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.processes.sub"))
                .actions(new ExportMenu(
                        request, exports, "admin-processes", () -> new ProcessList(words).all(processes)));
        page.with(
                processes.isEmpty()
                        ? new FullStop(
                                State.IDLE,
                                "workflow",
                                texts.get("admin.processes.empty.title"),
                                texts.get("admin.processes.empty.text"))
                        : table(title, processes));
    }

    private SmallTable table(String title, List<OwnedProcess> processes) {
        Texts texts = words.texts();
        SmallTable table = new SmallTable(
                title,
                Stream.of("name", "module", "owner", "origin", "next")
                        .map(column -> texts.get("admin.processes.column." + column))
                        .toList(),
                processes.stream()
                        .map(one -> List.of(
                                words.name(one),
                                words.module(one),
                                words.owner(one),
                                words.origin(one),
                                words.next(one)))
                        .toList());
        return request.caller().scope(ProcessRegister.CONFIGURE).wholeOffice()
                ? table.last(
                        texts.get("admin.processes.attach"),
                        processes.stream().map(this::button).toList())
                : table;
    }

    private Button button(OwnedProcess process) {
        String code = process.template().code();
        Button button = Page.button(
                "admin-processes-open-" + code.replace('.', '-'),
                "pencil",
                words.texts().get("admin.processes.attach"),
                () -> request.open(ADDRESS + "/" + code));
        button.setAriaLabel(words.texts().get("admin.processes.attach.label", words.name(process)));
        return button;
    }
}
