package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** Where an office takes the shipped catalogue over, begins from a pattern or brings a file in. Source: core CORE-73, 74, 85. */
public final class CatalogueView {
    private final ProcessesRecords records;
    private final Units units;

    /** Over the catalogue. */
    public CatalogueView(ProcessesRecords records, Units units) {
        this.records = records;
        this.units = units;
    }

    /** The view. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        request.title(texts.get("processes.catalogue.title"));
        Div page = new Div();
        page.addClassName("k-page");
        page.add(new PageHeader(texts.get("processes.title"), texts.get("processes.catalogue.title")));
        Set<String> there = records.catalogue.codes(request.caller());
        page.add(shipped(request, there));
        if (request.caller().may(ProcessesPermissions.EDIT)) {
            page.add(new ShippedUpdateSection(records).of(request));
            page.add(pattern(request), new ProcessFileSection(records, units).of(request));
        }
        return page;
    }

    private Component shipped(ViewRequest request, Set<String> there) {
        Texts texts = request.texts();
        List<List<String>> rows = new ArrayList<>();
        for (ShippedCatalogue.Entry entry : ShippedCatalogue.entries()) {
            rows.add(List.of(
                    entry.code(),
                    entry.isPattern()
                            ? ShippedCatalogue.file(entry.code()).one("name")
                            : texts.get(new org.khet.portal.api.process.ProcessTemplate(entry.template(), entry.units())
                                    .textKey()),
                    texts.get(
                            there.contains(entry.code()) ? "processes.catalogue.there" : "processes.catalogue.away")));
        }
        Section section = new Section(
                texts.get("processes.catalogue.shipped"),
                new SmallTable(
                        texts.get("processes.catalogue.shipped"),
                        List.of(
                                texts.get("processes.process.field.code"),
                                texts.get("processes.process.field.name"),
                                texts.get("processes.catalogue.state")),
                        rows));
        if (request.caller().may(ProcessesPermissions.KEEP)) {
            Button take = new Button(
                    texts.get("processes.catalogue.take"),
                    pressed -> request.attempt(() -> {
                        int added = records.catalogue.takeOver(request.caller());
                        request.tell(texts.get("processes.catalogue.taken", added));
                        request.open("processes/processes");
                    }));
            take.setId("processes-take-over");
            section.action(take);
        }
        return section;
    }

    private Component pattern(ViewRequest request) {
        Texts texts = request.texts();
        Select<String> pattern = new Select<>();
        pattern.setId("processes-pattern");
        pattern.setLabel(texts.get("processes.catalogue.pattern"));
        pattern.setItems("P-A", "P-B", "P-C", "P-D");
        pattern.setItemLabelGenerator(code -> ShippedCatalogue.file(code).one("name"));
        pattern.setValue("P-A");
        TextField code = new TextField(texts.get("processes.process.field.code"));
        code.setId("processes-pattern-code");
        code.setMaxLength(20);
        TextField name = new TextField(texts.get("processes.process.field.name"));
        name.setId("processes-pattern-name");
        name.setMaxLength(200);
        Select<Unit> unit = unit(request, units, "processes-pattern-unit");
        Button make = new Button(
                texts.get("processes.catalogue.begin"),
                pressed -> run(request, code, () -> {
                    if (code.getValue().isBlank() || name.getValue().isBlank() || unit.getValue() == null) {
                        throw Rejected.of("code", "processes.error.pattern-incomplete");
                    }
                    return records.processes
                            .kind()
                            .pageAddress(records.catalogue
                                    .fromPattern(
                                            request.caller(),
                                            pattern.getValue(),
                                            code.getValue().strip(),
                                            name.getValue().strip(),
                                            unit.getValue().id())
                                    .id());
                }));
        make.setId("processes-pattern-begin");
        return new Section(texts.get("processes.catalogue.new"), pattern, code, name, unit, make);
    }

    /** Chooses the unit that a new process is of. */
    static Select<Unit> unit(ViewRequest request, Units units, String id) {
        Select<Unit> unit = new Select<>();
        unit.setId(id);
        unit.setLabel(request.texts().get("processes.process.field.unit"));
        unit.setItems(units.of(request.caller().office()));
        unit.setItemLabelGenerator(one -> request.texts().choose(one.shortName(), one.nameEnglish()));
        return unit;
    }

    /** Makes something and opens its page; what is refused stands at the field. */
    static void run(ViewRequest request, HasValidation field, Supplier<String> making) {
        request.attempt(() -> {
            try {
                field.setInvalid(false);
                request.open(making.get());
            } catch (Rejected refused) {
                Problem first = refused.problems().getFirst();
                field.setErrorMessage(
                        request.texts().get(first.key(), first.args().toArray()));
                field.setInvalid(true);
            }
        });
    }
}
