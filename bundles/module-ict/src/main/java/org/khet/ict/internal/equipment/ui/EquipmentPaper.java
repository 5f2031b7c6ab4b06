package org.khet.ict.internal.equipment.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceFilter;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.paper.Templates;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Rows;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.DateWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The equipment register as spreadsheet and on paper. Source: ict ICT-105, C.2. */
@Component(service = EquipmentPaper.class)
public final class EquipmentPaper {
    private static final int PAPER_MOST = 5000;
    private static final int BATCH = 500;
    private static final List<PageRequest.Sort> IN_ORDER = List.of(new PageRequest.Sort("number", false));
    private static final String[] PAPER_COLUMNS = {
        "asset", "property", "name", "brand", "serial", "class", "owner", "location", "state", "warranty"
    };
    private static final String[] WIDTHS = {"17", "30", "", "34", "26", "27", "40", "27", "20", "19"};

    private final DocumentPrinter printer;
    private final SpreadsheetWriter writer;
    private final DeviceRegister devices;
    private final Owners owners;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(2, true);

    /** For the component runtime. */
    @Activate
    public EquipmentPaper(
            @Reference DocumentPrinter printer,
            @Reference SpreadsheetWriter writer,
            @Reference DeviceRegister devices,
            @Reference Owners owners,
            @Reference Clock clock) {
        this.printer = printer;
        this.writer = writer;
        this.devices = devices;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param filter   which devices
     * @param words    language and codes
     * @param filtered filter in words
     */
    record Wish(DeviceFilter filter, EquipmentWords words, String filtered) {}

    /** A device with the name of its owner. */
    private record Line(Device device, String owner) {}

    /**
     * Writes a spreadsheet.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:equipment:export}
     */
    void export(Caller caller, Wish wish, SpreadsheetWriter.Format format, OutputStream out) throws IOException {
        EquipmentWords words = wish.words();
        Texts texts = words.texts();
        var heading = new Sheet.Heading(
                texts.get("ict.equipment.title"),
                List.of(
                        texts.get("ict.equipment.title") + " " + owners.officeName(caller.office()),
                        wish.filtered(),
                        printedBy(caller, texts)),
                "",
                texts.get("ict.print.register.not-all"),
                texts.locale());
        writer.write(format, new Sheet<>(heading, columns(words), lines(caller, wish, format.name())), out);
    }

    private static List<Column<Line>> columns(EquipmentWords words) {
        Texts texts = words.texts();
        return List.of(
                Column.text(head(texts, "asset"), 12, line -> line.device().assetNo()),
                Column.text(
                        head(texts, "property"),
                        22,
                        line -> line.device().words().propertyNo()),
                Column.text(
                        head(texts, "name"), 34, line -> line.device().words().name()),
                Column.text(
                        head(texts, "brand"), 26, line -> line.device().words().brand()),
                Column.text(
                        head(texts, "serial"), 20, line -> line.device().words().serial()),
                Column.text(
                        head(texts, "class"),
                        22,
                        line -> words.classOf(line.device().words().classCode())),
                Column.text(head(texts, "owner"), 34, Line::owner),
                Column.text(head(texts, "location"), 22, line -> line.device().location()),
                Column.text(
                        head(texts, "state"),
                        16,
                        line -> words.state(line.device().state())),
                Column.date(head(texts, "warranty"), 14, line -> line.device().warranty()));
    }

    /**
     * Writes the register as PDF, at most five thousand rows. Two papers are made at once; who comes then waits for a turn.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:equipment:export}
     */
    void print(Caller caller, Wish wish, OutputStream out) throws IOException {
        turns.acquireUninterruptibly();
        try {
            printer.print(
                    new PrintDocument(
                            Templates.of("register"),
                            model(caller, wish),
                            Map.of(),
                            Paper.landscape().withCue()),
                    out);
        } finally {
            turns.release();
        }
    }

    private Map<String, Object> model(Caller caller, Wish wish) {
        Texts texts = wish.words().texts();
        List<Map<String, Object>> rows = new ArrayList<>();
        Iterator<Line> lines = lines(caller, wish, "PDF");
        while (lines.hasNext() && rows.size() < PAPER_MOST) {
            rows.add(row(lines.next(), wish.words()));
        }
        List<Map<String, Object>> heads = new ArrayList<>();
        for (int i = 0; i < PAPER_COLUMNS.length; i++) {
            heads.add(Templates.head(head(texts, PAPER_COLUMNS[i]), WIDTHS[i]));
        }
        return Map.ofEntries(
                Map.entry("title", texts.get("ict.equipment.title")),
                Map.entry("office", owners.officeName(caller.office())),
                Map.entry("subtitle", ""),
                Map.entry("sentence", wish.filtered()),
                Map.entry("columns", heads),
                Map.entry("rows", rows),
                Map.entry("hasTotal", false),
                Map.entry("total", List.of()),
                Map.entry("noRows", rows.isEmpty() ? texts.get("ict.equipment.empty.title") : ""),
                Map.entry(
                        "filter",
                        lines.hasNext()
                                ? texts.get("ict.print.register.not-all")
                                : texts.get("ict.print.equipment.count", rows.size())),
                Map.entry("printedBy", printedBy(caller, texts)),
                Map.entry("page", texts.get("ict.print.page")));
    }

    private static Map<String, Object> row(Line line, EquipmentWords words) {
        Device device = line.device();
        return Map.of(
                "void",
                device.state().isGone(),
                "cells",
                List.of(
                        Templates.cell(device.assetNo()),
                        Templates.cell(device.words().propertyNo()),
                        Templates.cell(device.words().name()),
                        Templates.cell(device.words().brand()),
                        Templates.cell(device.words().serial()),
                        Templates.cell(words.classOf(device.words().classCode())),
                        Templates.cell(line.owner()),
                        Templates.cell(device.location()),
                        Templates.cell(words.state(device.state())),
                        Templates.cell(words.day(device.warranty()))));
    }

    private Iterator<Line> lines(Caller caller, Wish wish, String format) {
        devices.noteExport(caller, wish.filter(), format);
        return Rows.byOffset(offset -> {
            List<Device> batch = devices.page(caller, wish.filter(), new PageRequest(offset, BATCH, IN_ORDER));
            Map<DeviceOwner, String> names = owners.names(caller.office(), batch);
            return batch.stream()
                    .map(device -> new Line(device, names.getOrDefault(device.owner(), "")))
                    .toList();
        });
    }

    private static String head(Texts texts, String name) {
        return texts.get("ict.print.equipment." + name);
    }

    private String printedBy(Caller caller, Texts texts) {
        return texts.get(
                "ict.print.by", caller.name(), DateWords.in(texts.locale()).listDateTime(clock.instant()));
    }
}
