package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** Where an office takes the shipped catalogue over, begins from a pattern or brings a file in. Source: core CORE-73, 74, 85. */
public final class CatalogueView {
    private static final int MOST_BYTES = 1_000_000;
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
            page.add(pattern(request), file(request));
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
        Select<Unit> unit = unit(request, "processes-pattern-unit");
        Button make = new Button(
                texts.get("processes.catalogue.begin"),
                pressed -> run(request, code, () -> {
                    if (code.getValue().isBlank() || name.getValue().isBlank() || unit.getValue() == null) {
                        throw Rejected.of("code", "processes.error.pattern-incomplete");
                    }
                    return records.catalogue.fromPattern(
                            request.caller(),
                            pattern.getValue(),
                            code.getValue().strip(),
                            name.getValue().strip(),
                            unit.getValue().id());
                }));
        make.setId("processes-pattern-begin");
        return new Section(texts.get("processes.catalogue.new"), pattern, code, name, unit, make);
    }

    private Component file(ViewRequest request) {
        Texts texts = request.texts();
        TextArea text = new TextArea(texts.get("processes.catalogue.file"));
        text.setId("processes-file");
        text.setWidthFull();
        text.setHelperText(texts.get("processes.catalogue.file.help"));
        Upload upload = upload(request, text);
        Select<Unit> unit = unit(request, "processes-file-unit");
        Button bring = new Button(
                texts.get("processes.catalogue.bring"),
                pressed -> run(request, text, () -> {
                    try {
                        ProcessFile file = ProcessFile.read(
                                new ByteArrayInputStream(text.getValue().getBytes(StandardCharsets.UTF_8)));
                        return records.catalogue.bring(
                                request.caller(),
                                file,
                                Optional.ofNullable(unit.getValue()).map(Unit::id));
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                }));
        bring.setId("processes-file-bring");
        Div differences = new Div();
        Button compare = new Button(
                texts.get("processes.compare.with"),
                pressed -> request.attempt(() -> compare(request, text, differences)));
        compare.setId("processes-file-compare");
        return new Section(texts.get("processes.catalogue.import"), upload, text, unit, bring, compare, differences);
    }

    /** A chosen file stands in the field, to be read and compared before it comes in. */
    private static Upload upload(ViewRequest request, TextArea text) {
        Texts texts = request.texts();
        Upload upload = new Upload();
        upload.setUploadHandler(event -> {
            try (InputStream content = event.getInputStream()) {
                String read = new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                request.later(() -> {
                    upload.clearFileList();
                    text.setValue(read);
                });
            }
        });
        upload.setId("processes-file-upload");
        upload.setAcceptedFileExtensions(".tsv");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(texts.get("processes.catalogue.choose"), Icons.of("upload")));
        upload.setDropLabel(new Span(texts.get("processes.catalogue.drop")));
        upload.setWidthFull();
        return upload;
    }

    private void compare(ViewRequest request, TextArea text, Div differences) {
        Texts texts = request.texts();
        differences.removeAll();
        try {
            text.setInvalid(false);
            ProcessFile file =
                    ProcessFile.read(new ByteArrayInputStream(text.getValue().getBytes(StandardCharsets.UTF_8)));
            differences.add(VersionSections.differences(
                    texts,
                    texts.get("processes.compare.with"),
                    texts.get("processes.compare.own"),
                    texts.get("processes.compare.other"),
                    records.catalogue.against(request.caller(), file)));
        } catch (Rejected refused) {
            Problem first = refused.problems().getFirst();
            text.setErrorMessage(texts.get(first.key(), first.args().toArray()));
            text.setInvalid(true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Select<Unit> unit(ViewRequest request, String id) {
        Select<Unit> unit = new Select<>();
        unit.setId(id);
        unit.setLabel(request.texts().get("processes.process.field.unit"));
        unit.setItems(units.of(request.caller().office()));
        unit.setItemLabelGenerator(one -> request.texts().choose(one.shortName(), one.nameEnglish()));
        return unit;
    }

    /** Something that makes a process. */
    private interface Making {
        RecordRow make();
    }

    private static void run(ViewRequest request, com.vaadin.flow.component.HasValidation field, Making making) {
        request.attempt(() -> {
            try {
                field.setInvalid(false);
                RecordRow made = making.make();
                request.open("processes/processes/" + made.id());
            } catch (Rejected refused) {
                Problem first = refused.problems().getFirst();
                field.setErrorMessage(
                        request.texts().get(first.key(), first.args().toArray()));
                field.setInvalid(true);
            }
        });
    }
}
