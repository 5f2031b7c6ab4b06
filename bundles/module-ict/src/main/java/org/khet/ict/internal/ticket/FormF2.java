package org.khet.ict.internal.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.setting.CodeBook;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Form F2 แบบแจ้งซ่อมวัสดุอุปกรณ์: Thai, four blocks, one page; blank or filled. Source: ict I.2.5, ICT-23. */
@Component(service = FormF2.class)
public final class FormF2 {
    private static final int EMPTY_ROWS = 2;
    private static final int NOT = 3;
    private static final int OTHER = 4;

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
    private final Offices offices;
    private final DeviceRegister devices;
    private final CodeBook codes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public FormF2(
            @Reference DocumentPrinter printer,
            @Reference Offices offices,
            @Reference DeviceRegister devices,
            @Reference CodeBook codes,
            @Reference Clock clock) {
        this.printer = printer;
        this.offices = offices;
        this.devices = devices;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Writes the form of a ticket that the caller may see.
     *
     * @param steps   its time line, oldest first
     * @param address address of the ticket, for the QR code
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:repair:print}
     */
    public void print(Caller caller, Ticket ticket, List<Step> steps, String address, OutputStream out)
            throws IOException {
        caller.require(IctPermissions.REPAIR_PRINT);
        OfficeId office = ticket.key().office();
        Map<String, Object> model = empty(office, caller.name());
        model.put("blank", false);
        var words = words(office);
        requester(model, ticket, words);
        item(model, ticket, words);
        handling(model, ticket, words);
        work(model, ticket, words);
        outcome(model, ticket, words);
        again(model, ticket, steps, words);
        print(model, Map.of("ticket", new PrintImage.QrCode(address)), out);
    }

    /** Writes the blank form. */
    public void printBlank(Caller caller, OutputStream out) throws IOException {
        print(empty(caller.office(), caller.name()), Map.of(), out);
    }

    private void print(Map<String, ?> model, Map<String, PrintImage> images, OutputStream out) throws IOException {
        printer.print(
                new PrintDocument(
                        template("f2"), model, images, Paper.portrait().onOnePage()),
                out);
    }

    static PrintTemplate template(String name) {
        InputStream in = Objects.requireNonNull(
                FormF2.class.getClassLoader().getResourceAsStream("print/" + name + ".xhtml"), name);
        try {
            return PrintTemplate.read("ict/" + name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TicketWords words(OfficeId office) {
        var thai = TextCatalog.load(FormF2.class.getClassLoader(), "ict").in(TextCatalog.THAI);
        return new TicketWords(thai, codes, office);
    }

    private Map<String, Object> empty(OfficeId office, String by) {
        var words = words(office);
        Map<String, Object> model = new HashMap<>();
        for (String key : TEXTS) {
            model.put(key, "");
        }
        model.put("office", offices.find(office).map(Office::name).orElse(""));
        model.put("blank", true);
        model.put(
                "priorities",
                ticks(IntStream.rangeClosed(1, 4).mapToObj(words::priority).toList(), -1));
        model.put("ticks", List.of());
        model.put("results", ticks(results(words), -1));
        model.put("parts", List.of());
        model.put("blankParts", IntStream.range(0, EMPTY_ROWS).mapToObj(i -> "").toList());
        model.put("works", ticks(works(words), -1));
        model.put("erase", ticks(erase(words), -1));
        model.put("ratings", ticks(List.of("1", "2", "3", "4", "5"), -1));
        model.put("printedBy", words.texts().get("ict.print.by", by, words.when(clock.instant())));
        return model;
    }

    private static List<String> results(TicketWords words) {
        return List.of("fixed", "parts", "sent", "not", "other").stream()
                .map(key -> words.texts().get("ict.print.result." + key))
                .toList();
    }

    private static List<String> works(TicketWords words) {
        return List.of(words.texts().get("ict.print.works"), words.texts().get("ict.print.works-not"));
    }

    private static List<String> erase(TicketWords words) {
        return List.of(words.texts().get("ict.print.erase.yes"), words.texts().get("ict.print.erase.no"));
    }

    private static List<Map<String, Object>> ticks(List<String> labels, int chosen) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> Map.<String, Object>of("label", labels.get(i), "on", i == chosen))
                .toList();
    }

    private static void requester(Map<String, Object> model, Ticket ticket, TicketWords words) {
        var report = ticket.report();
        model.put("number", ticket.number().text());
        model.put("date", day(report.reportedAt()));
        model.put("requester", report.requester().person().name());
        model.put("position", report.requester().position());
        model.put("unit", report.requester().unitName());
        model.put("phone", report.contact().phone());
        model.put("symptom", report.trouble().symptom());
        model.put("kind", words.word("kind", report.source().kind()));
        model.put("erase", ticks(erase(words), report.trouble().mayErase() ? 0 : 1));
        model.put("requesterSigned", report.requester().person().name());
        model.put("requesterSignedOn", day(report.reportedAt()));
    }

    private void item(Map<String, Object> model, Ticket ticket, TicketWords words) {
        Item item = ticket.report().item();
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

    private static void handling(Map<String, Object> model, Ticket ticket, TicketWords words) {
        Handling handling = ticket.handling();
        model.put("receiver", HandlingPart.name(handling.receiver()));
        model.put("receivedOn", day(handling.receivedAt()));
        model.put(
                "priorities",
                ticks(
                        IntStream.rangeClosed(1, 4).mapToObj(words::priority).toList(),
                        handling.triage().priority() - 1));
        model.put("technician", HandlingPart.name(handling.technician()));
        model.put("assignedOn", day(handling.assignedAt()));
    }

    private static void work(Map<String, Object> model, Ticket ticket, TicketWords words) {
        Outcome outcome = ticket.outcome();
        model.put("finding", outcome.finding().words());
        model.put("cause", words.cause(outcome.finding().cause()));
        model.put("work", outcome.done().words());
        int result = result(ticket);
        List<String> labels = new ArrayList<>(results(words));
        if (result == OTHER) {
            labels.set(
                    OTHER, labels.get(OTHER) + " " + words.result(outcome.done().result()));
        }
        model.put("results", ticks(labels, result));
        BigDecimal cost = outcome.done().cost();
        if (cost.signum() > 0) {
            model.put("total", BahtText.inFigures(cost));
            model.put("totalWords", BahtText.inWords(cost));
        } else if (!outcome.done().result().isEmpty()) {
            model.put("totalWords", words.texts().get("ict.print.no-cost"));
        }
        if (!outcome.done().words().isEmpty()) {
            model.put("technicianSigned", HandlingPart.name(ticket.handling().technician()));
        }
    }

    /** Which box: only what the technician said, and where the device is while nothing is said yet. */
    private static int result(Ticket ticket) {
        return switch (ticket.outcome().done().result()) {
            case "" ->
                switch (ticket.state()) {
                    case WAITING_PART -> 1;
                    case SENT_OUT -> 2;
                    case UNREPAIRABLE -> NOT;
                    default -> -1;
                };
            case "FIXED", "REPLACED" -> 0;
            case "UNREPAIRED" -> NOT;
            default -> OTHER;
        };
    }

    private static void outcome(Map<String, Object> model, Ticket ticket, TicketWords words) {
        var back = ticket.outcome().back();
        if (back != null) {
            String extra = back.accessories().isEmpty() ? "" : " (" + back.accessories() + ")";
            model.put("condition", back.condition() + extra);
            model.put("receivedBack", back.receiver());
            model.put("receivedBackOn", day(back.at()));
        }
        var verdict = ticket.outcome().verdict();
        if (verdict != null) {
            model.put("ratings", ticks(List.of("1", "2", "3", "4", "5"), verdict.rating() - 1));
            model.put("comment", verdict.comment());
            model.put("works", ticks(works(words), 0));
        }
    }

    /** What the requester said last: that it does not work, or nothing at all so that the ticket closed by itself. */
    private static void again(Map<String, Object> model, Ticket ticket, List<Step> steps, TicketWords words) {
        if (ticket.state() == TicketState.AUTO_CLOSED) {
            model.put(
                    "autoClosed",
                    words.texts()
                            .get("ict.print.auto-closed", day(ticket.standing().since())));
        }
        if (ticket.standing().reopened() > 0 && ticket.outcome().back() == null) {
            model.put("works", ticks(works(words), 1));
            steps.reversed().stream()
                    .filter(step -> step.way().to() == TicketState.REOPENED)
                    .findFirst()
                    .ifPresent(step -> model.put("comment", step.note().words()));
        }
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : ThaiDate.longDate(OfficeTime.day(at));
    }
}
