package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.report.OwnReportConditions;
import org.khet.processes.internal.report.OwnReportKind;
import org.khet.processes.internal.report.OwnReportQuestion;

/** Keeps the question of a report under a name, for oneself or for the office. Source: core CORE-106. */
final class OwnReportKeeping {
    private final ProcessesRecords records;
    private final Units units;
    private final People people;

    OwnReportKeeping(ProcessesRecords records, ProcessesPortal portal) {
        this.records = records;
        this.units = portal.units;
        this.people = portal.people;
    }

    /** @param question as it is asked when it is kept */
    Component section(ViewRequest request, Supplier<OwnReportQuestion> question) {
        Texts texts = request.texts();
        TextField name = new TextField(texts.get("processes.report.field.name"));
        name.setId("processes-builder-name");
        name.setMaxLength(120);
        Checkbox office = new Checkbox(texts.get("processes.builder.office"));
        office.setId("processes-builder-office");
        Button keep = new Button(
                texts.get("processes.builder.keep"),
                pressed -> request.attempt(() -> {
                    name.setInvalid(name.getValue().isBlank());
                    if (!name.isInvalid()) {
                        RecordRow made =
                                keep(request, question.get(), name.getValue().strip(), office.getValue());
                        request.open(records.reports.kind().pageAddress(made.id()));
                    }
                }));
        keep.setId("processes-builder-keep");
        name.setErrorMessage(texts.get("processes.builder.name-missing"));
        return new Section(texts.get("processes.builder.keeping"), name, office, keep);
    }

    private RecordRow keep(ViewRequest request, OwnReportQuestion question, String name, boolean office) {
        OwnReportKind kind = records.reports.kind();
        UnitId unit = people.find(request.caller().office(), request.caller().person())
                .flatMap(person -> Optional.ofNullable(person.unit()))
                .orElseGet(() -> units.of(request.caller().office()).stream()
                        .map(Unit::id)
                        .findFirst()
                        .orElseThrow());
        return records.reports.create(
                request.caller(),
                new RecordDraft()
                        .with(kind.name, name)
                        .with(kind.unit, unit)
                        .with(kind.hidden, !office)
                        .with(kind.subject, question.type())
                        .with(kind.group, question.group())
                        .with(kind.measure, question.measure())
                        .with(kind.measured, question.measured())
                        .with(kind.span, question.span())
                        .with(kind.day, question.day())
                        .with(kind.year, question.year().orElse(null))
                        .with(kind.filters, OwnReportConditions.text(question)));
    }
}
