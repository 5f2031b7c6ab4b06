package org.khet.portal.admin.internal.process.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** A process: who owns it, who did before, and the form that attaches it to another unit (core CORE-09). */
final class ProcessView extends Div {
    private final transient ViewRequest request;
    private final transient ProcessMessages messages;
    private final transient ProcessRegister register;
    private final transient Versioned<OwnedProcess> opened;
    private final AdminForm sheet;
    private final ComboBox<Unit> unit;
    private final ThaiDatePicker from;

    ProcessView(
            ViewRequest request, ProcessMessages messages, ProcessRegister register, Versioned<OwnedProcess> opened) {
        this.request = request;
        this.messages = messages;
        this.register = register;
        this.opened = opened;
        Texts texts = messages.texts();
        String title = messages.name(process());
        this.sheet = new AdminForm(request, texts, "process");
        unit = sheet.named("unit", new ComboBox<>(texts.get("admin.process.unit.label")));
        from = sheet.named("from", new ThaiDatePicker(texts.get("admin.process.from.label"), texts.locale()));
        AdminPage page = new AdminPage(this, texts, title)
                .below(ProcessesView.ADDRESS, texts.get("admin.processes.title"))
                .here(request, title);
        page.head().sub(messages.module(process()));
        fields();
        sheet.section("admin.process.attach", unit, from, sheet.line("reason", false, ProcessAttachment.REASON_MOST));
        sheet.foot("admin.process.save", this::attach);
        page.with(
                new Section(
                        texts.get("admin.process.now"),
                        new Facts()
                                .fact(texts.get("admin.processes.column.owner"), messages.owner(process()))
                                .fact(texts.get("admin.processes.column.origin"), messages.origin(process()))
                                .fact(
                                        texts.get("admin.processes.column.next"),
                                        process().next() == null ? "–" : messages.next(process()))),
                sheet,
                history());
    }

    private OwnedProcess process() {
        return opened.value();
    }

    private void fields() {
        unit.setItems(messages.units().of(messages.office()));
        unit.setItemLabelGenerator(messages::unit);
        unit.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(messages.texts().get("admin.process.from.help"));
        from.setValue(messages.today());
        request.draft().skip(unit);
        request.draft().skip(from);
    }

    private Section history() {
        Texts texts = messages.texts();
        List<ProcessOwnership> decisions =
                register.decisions(request.caller(), process().template().code());
        String title = texts.get("admin.process.history");
        return decisions.isEmpty()
                ? new Section(title).hint(texts.get("admin.process.history.none"))
                : new Section(
                                title,
                                new SmallTable(
                                        title,
                                        Stream.of("from", "unit", "reason", "by", "at")
                                                .map(column -> texts.get("admin.process.column." + column))
                                                .toList(),
                                        decisions.stream().map(this::row).toList()))
                        .flush();
    }

    private List<String> row(ProcessOwnership one) {
        return List.of(
                messages.day(one.from()),
                messages.unit(one.unit(), one.from()),
                one.reason().isEmpty() ? "–" : one.reason(),
                messages.texts().author(one.by()),
                ScreenDates.in(messages.texts().locale()).listDateTime(one.changedAt()));
    }

    private void attach() {
        register.attach(
                request.caller(),
                opened.number(),
                new ProcessAttachment(
                        process().template().code(),
                        unit.getOptionalValue().map(Unit::id).orElse(null),
                        from.getValue(),
                        sheet.value("reason")));
        request.draft().clear();
        request.tell(messages.texts().get("admin.process.saved", messages.name(process())));
        request.open(ProcessesView.ADDRESS);
    }
}
