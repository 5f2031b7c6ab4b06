package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.OfficeFormsLink;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.TaskRecords;

/**
 * The record by which a step is done: made from the step in the register's own form, or chosen among those that the reader sees, of every
 * register that is on. Source: kinds-processes.md §1.1, §1.2.
 */
final class TaskRegisters {
    private static final int MOST = 50;
    private final ProcessesRecords records;
    private final OfficeFormsLink forms;

    TaskRegisters(ProcessesRecords records, OfficeFormsLink forms) {
        this.records = records;
        this.forms = forms;
    }

    private boolean mayAttach(ViewRequest request, RecordRow task) {
        return records.tasks.actions(request.caller(), task).contains(records.tasks.kind().attach);
    }

    /** Buttons that make the record from the step, where the reader may make one. */
    List<Component> make(ViewRequest request, RecordRow task) {
        if (!mayAttach(request, task) || linked(task).isPresent()) {
            return List.of();
        }
        Texts texts = request.texts();
        Stream<Component> own =
                records.subjects.ownForm(task).flatMap(key -> forms.find(request.caller(), key)).stream()
                        .map(form -> Links.to(
                                form.address() + "?" + TaskRecords.query(task),
                                texts.get("processes.task.make", form.name())));
        Stream<Component> made = records
                .subjects
                .register(request.caller().office(), task, texts.locale())
                .filter(kind -> kind.service().mayCreate(request.caller()))
                .map(kind -> Links.to(
                        kind.kind().formAddress() + "?" + TaskRecords.query(task),
                        texts.get("processes.task.make", kind.title())))
                .stream()
                .map(Component.class::cast);
        return Stream.concat(own, made).toList();
    }

    private Optional<RecordLink> linked(RecordRow task) {
        return task.get(records.tasks.kind().subjectLink).filter(link -> !link.isTyped());
    }

    /** A section in which a record is chosen, of the register that the step names or of any. */
    List<Component> choose(ViewRequest request, RecordRow task) {
        CaseTaskKind kind = records.tasks.kind();
        boolean waits = !task.get(kind.doneActions).isEmpty()
                || !task.get(kind.doneKind).isEmpty();
        if (!waits || !mayAttach(request, task)) {
            return List.of();
        }
        Texts texts = request.texts();
        ComboBox<CataloguedKind> register = new ComboBox<>(texts.get("processes.task.register"));
        register.setItems(records.subjects.registers(request.caller().office(), texts.locale()).stream()
                .filter(one -> request.caller().may(one.kind().view()))
                .toList());
        register.setItemLabelGenerator(CataloguedKind::plural);
        register.setId("processes-task-register");
        ComboBox<RecordLink> record = new ComboBox<>(texts.get("processes.task.record"));
        record.setItems(
                query -> found(request, register.getValue(), query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        record.setItemLabelGenerator(RecordLink::title);
        record.setId("processes-task-record");
        register.addValueChangeListener(chosen -> {
            record.clear();
            record.getDataProvider().refreshAll();
        });
        records.subjects
                .register(request.caller().office(), task, texts.locale())
                .flatMap(named -> register.getListDataView()
                        .getItems()
                        .filter(one -> one.type().equals(named.type()))
                        .findFirst())
                .ifPresent(register::setValue);
        Button attach = new Button(texts.get("processes.task.do.attach"), Icons.of("link"), press -> {
            CataloguedKind of = register.getValue();
            RecordLink link = record.getValue();
            if (of != null && link != null) {
                request.attempt(() -> {
                    records.subjects.attach(request.caller(), task, of, link.id());
                    request.draft().clear();
                    request.open(kind.pageAddress(task.id()));
                });
            }
        });
        attach.setId("processes-task-link");
        return List.of(new Section(texts.get("processes.task.registers"), new Div(register, record, attach)));
    }

    private static List<RecordLink> found(ViewRequest request, @Nullable CataloguedKind of, String words) {
        if (of == null) {
            return List.of();
        }
        List<Long> ids = of
                .service()
                .page(
                        request.caller(),
                        new RecordFilter("", words, Map.of(), List.of()),
                        new PageRequest(0, MOST, List.of()))
                .stream()
                .map(RecordRow::id)
                .toList();
        Map<Long, String> titles = of.service().titles(request.caller().office(), ids);
        return ids.stream()
                .map(id -> new RecordLink(of.type(), id, titles.getOrDefault(id, String.valueOf(id))))
                .toList();
    }
}
