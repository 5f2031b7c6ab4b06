package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.FileDrafts;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.catalogue.ProcessFileComparison;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/**
 * Where the file of a process of another office comes in: as a new process, or compared with the own one, from which a draft can be
 * begun. What the file names and this office does not have is told. Source: core CORE-85.
 */
final class ProcessFileSection {
    private static final int MOST_BYTES = 1_000_000;
    private final ProcessesRecords records;
    private final Units units;

    ProcessFileSection(ProcessesRecords records, Units units) {
        this.records = records;
        this.units = units;
    }

    Component of(ViewRequest request) {
        Texts texts = request.texts();
        TextArea text = new TextArea(texts.get("processes.catalogue.file"));
        text.setId("processes-file");
        text.setWidthFull();
        text.setHelperText(texts.get("processes.catalogue.file.help"));
        Upload upload = upload(request, text);
        Select<Unit> unit = CatalogueView.unit(request, units, "processes-file-unit");
        Button bring = new Button(
                texts.get("processes.catalogue.bring"),
                pressed -> CatalogueView.run(
                        request, text, () -> bring(request, read(text), Optional.ofNullable(unit.getValue()))));
        bring.setId("processes-file-bring");
        Div differences = new Div();
        differences.setId("processes-file-differences");
        Button compare = new Button(
                texts.get("processes.compare.with"),
                pressed -> request.attempt(() -> compare(request, text, differences)));
        compare.setId("processes-file-compare");
        return new Section(texts.get("processes.catalogue.import"), upload, text, unit, bring, compare, differences);
    }

    private static ProcessFile read(TextArea text) {
        try {
            return ProcessFile.read(new ByteArrayInputStream(text.getValue().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String bring(ViewRequest request, ProcessFile file, Optional<Unit> unit) {
        List<String> lacks = lacks(request, file);
        RecordRow made = records.catalogue.bring(request.caller(), file, unit.map(Unit::id));
        if (!lacks.isEmpty()) {
            request.tell(request.texts().get("processes.catalogue.lacks") + ": " + String.join(" · ", lacks));
        }
        return records.processes.kind().pageAddress(made.id());
    }

    private List<String> lacks(ViewRequest request, ProcessFile file) {
        return records.catalogue.drafts().lacks(request.caller(), file).stream()
                .map(lack -> request.texts().get("processes.catalogue.lacks." + lack.sort(), lack.code(), lack.steps()))
                .toList();
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
            ProcessFile file = read(text);
            List<String> lacks = lacks(request, file);
            if (!lacks.isEmpty()) {
                Section lacking = new Section(texts.get("processes.catalogue.lacks"));
                lacking.content(lacks.stream().map(Div::new).toArray(Component[]::new));
                differences.add(lacking);
            }
            List<ProcessFileComparison.Difference> found = records.catalogue.against(request.caller(), file);
            differences.add(VersionSections.differences(
                    texts,
                    texts.get("processes.compare.with"),
                    texts.get("processes.compare.own"),
                    texts.get("processes.compare.other"),
                    found));
            if (!found.isEmpty()) {
                draft(request, text, file).ifPresent(differences::add);
            }
        } catch (Rejected refused) {
            Problem first = refused.problems().getFirst();
            text.setErrorMessage(texts.get(first.key(), first.args().toArray()));
            text.setInvalid(true);
        }
    }

    /** The draft that is there already, else a button that begins one, where the person may. */
    private Optional<Component> draft(ViewRequest request, TextArea text, ProcessFile file) {
        Texts texts = request.texts();
        ProcessVersionKind version = records.versions.kind();
        ProcessKind kind = records.processes.kind();
        FileDrafts drafts = records.catalogue.drafts();
        Optional<RecordRow> own = drafts.own(request.caller(), file);
        Optional<RecordRow> open = own.flatMap(row -> drafts.inWork(request.caller(), row));
        if (open.isPresent()) {
            RecordRow there = open.get();
            return Optional.of(Links.to(
                    version.pageAddress(there.id()), texts.get("processes.start.version", there.get(version.number))));
        }
        return own.filter(
                        row -> records.processes.actions(request.caller(), row).contains(kind.draft))
                .map(row -> {
                    Button begin = new Button(
                            texts.get("processes.catalogue.file.begin", row.get(kind.code)),
                            Icons.of("pencil"),
                            pressed -> CatalogueView.run(
                                    request,
                                    text,
                                    () -> version.pageAddress(
                                            drafts.begin(request.caller(), file).id())));
                    begin.setId("processes-file-begin");
                    begin.setDisableOnClick(true);
                    return begin;
                });
    }
}
