package org.khet.ict.internal.ticket.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.paper.FormPrinter;
import org.khet.ict.internal.paper.IctTemplates;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.ticket.PendingParts;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Form F2 แบบแจ้งซ่อมวัสดุอุปกรณ์: Thai, four blocks, one page; blank or filled. Source: ict I.2.5, ICT-23. */
@Component(service = FormF2.class)
public final class FormF2 {
    private static final int EMPTY_ROWS = 2;

    private static final List<String> TEXTS = List.of(
            "number",
            "date",
            "requester",
            "position",
            "unit",
            "phone",
            "equipment",
            "propertyNo",
            "model",
            "serial",
            "place",
            "accessories",
            "symptom",
            "requesterSigned",
            "requesterSignedOn",
            "receiver",
            "receivedOn",
            "technician",
            "assignedOn",
            "head",
            "headPosition",
            "headSignedOn",
            "finding",
            "cause",
            "work",
            "kind",
            "total",
            "totalWords",
            "technicianSigned",
            "technicianSignedOn",
            "condition",
            "comment",
            "receivedBack",
            "receivedBackOn",
            "autoClosed");

    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final DeviceRegister devices;
    private final IctCodeLists codes;
    private final Clock clock;
    private final Settings settings;
    private final PendingParts parts;

    /** For the component runtime. */
    @Activate
    public FormF2(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference DeviceRegister devices,
            @Reference IctCodeLists codes,
            @Reference Clock clock,
            @Reference Settings settings,
            @Reference PendingParts parts) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.devices = devices;
        this.codes = codes;
        this.clock = clock;
        this.settings = settings;
        this.parts = parts;
    }

    /**
     * Writes the form of a ticket that the caller may see.
     *
     * @param steps   its time line, oldest first
     * @param address address of the ticket, for the QR code
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:repair:print}
     */
    public void print(Caller caller, Ticket ticket, List<TicketStep> steps, String address, OutputStream out)
            throws IOException {
        caller.require(IctPermissions.REPAIR_PRINT);
        OfficeId office = ticket.key().office();
        Map<String, Object> model = empty(office, caller.name());
        model.put("blank", false);
        model.put("process", process(office, ticket.report().reportedAt()));
        var words = words(office);
        F2Blocks.requester(model, ticket, words);
        item(model, ticket, words);
        F2Blocks.handling(model, ticket, words);
        F2Blocks.work(model, ticket, words);
        F2Blocks.signatures(model, ticket, steps);
        F2Blocks.parts(model, parts.lines(ticket), EMPTY_ROWS, words);
        F2Blocks.outcome(model, ticket, words);
        F2Blocks.again(model, ticket, steps, words);
        print(model, Map.of("ticket", new PrintImage.QrCode(address)), out);
    }

    /** Writes the blank form. */
    public void printBlank(Caller caller, OutputStream out) throws IOException {
        print(empty(caller.office(), caller.name()), Map.of(), out);
    }

    private void print(Map<String, ?> model, Map<String, PrintImage> images, OutputStream out) throws IOException {
        printer.print(
                new PrintDocument(
                        IctTemplates.of("f2"), model, images, Paper.portrait().onOnePage()),
                out);
    }

    private TicketMessages words(OfficeId office) {
        var thai = TextCatalog.load(FormF2.class.getClassLoader(), "ict").in(TextCatalog.THAI);
        return new TicketMessages(thai, codes, office);
    }

    private Map<String, Object> empty(OfficeId office, String by) {
        var words = words(office);
        Map<String, Object> model = new HashMap<>();
        for (String key : TEXTS) {
            model.put(key, "");
        }
        var head = letterheads.of(office, TextCatalog.THAI);
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("blank", true);
        model.put("process", process(office, clock.instant()));
        model.put(
                "priorities",
                F2Blocks.ticks(
                        IntStream.rangeClosed(1, 4).mapToObj(words::priority).toList(), -1));
        model.put("ticks", List.of());
        model.put("results", F2Blocks.ticks(F2Blocks.results(words), -1));
        model.put("parts", List.of());
        model.put("blankParts", Collections.nCopies(EMPTY_ROWS, ""));
        model.put("works", F2Blocks.ticks(F2Blocks.works(words), -1));
        model.put("erase", F2Blocks.ticks(F2Blocks.erase(words), -1));
        model.put("ratings", F2Blocks.ticks(List.of("1", "2", "3", "4", "5"), -1));
        model.put("printedBy", words.texts().get("ict.print.by", by, words.when(clock.instant())));
        return model;
    }

    private String process(OfficeId office, Instant at) {
        return FormPrinter.processes(settings, office, "F2", at, words(office).texts());
    }

    private void item(Map<String, Object> model, Ticket ticket, TicketMessages words) {
        ReportedItem item = ticket.report().item();
        model.put("equipment", words.item(ticket));
        model.put("propertyNo", item.propertyNo());
        model.put("place", item.place());
        model.put("accessories", item.accessories());
        Long key = item.equipment();
        if (key != null) {
            devices.find(ticket.key().office(), key).map(Device::words).ifPresent(device -> {
                model.put("model", device.brand());
                model.put("serial", device.serial());
            });
        }
    }
}
