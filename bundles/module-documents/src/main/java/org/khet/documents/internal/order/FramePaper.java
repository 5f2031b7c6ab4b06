package org.khet.documents.internal.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.documents.internal.chain.ActingMessages;
import org.khet.documents.internal.template.PrintServices;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;

/** The frame of one person on paper, from the order in force; before, marked as a draft. Source: core D-05, CORE-24. */
public final class FramePaper {
    private static final String DRAFT = "ร่าง";
    private final RecordService<FrameKind> frames;
    private final AssignmentModel words;
    private final RecordService<OrderKind> orders;
    private final PrintServices portal;

    /** Over frames and orders. */
    public FramePaper(OrderWork work, PrintServices portal) {
        this.frames = work.frames();
        this.words = work.model();
        this.orders = work.orders();
        this.portal = portal;
    }

    /** Writes the frame as PDF, as far as the caller sees it. */
    public void print(Caller caller, long frame, OutputStream pdf) throws IOException {
        RecordRow row = frames.open(caller, frame);
        InputStream in = Objects.requireNonNull(
                FramePaper.class.getClassLoader().getResourceAsStream("print/frame.xhtml"), "frame");
        portal.printer()
                .print(
                        new PrintDocument(
                                PrintTemplate.read("documents/frame", in),
                                model(caller.office(), row),
                                Map.of(),
                                Paper.portrait().in(Paper.Digits.THAI)),
                        pdf);
    }

    private Map<String, Object> model(OfficeId office, RecordRow row) {
        FrameKind kind = frames.kind();
        Letterheads.Letterhead head = portal.letterheads().of(office, TextCatalog.THAI);
        boolean holds = row.state().equals(kind.inForce);
        Map<String, Object> model = new HashMap<>();
        model.put("office", head.office());
        model.put("watermark", !head.watermark().isEmpty() ? head.watermark() : holds ? "" : DRAFT);
        model.put("name", name(office, row.get(kind.person)));
        model.put("post", row.get(kind.post));
        model.put("postNo", row.get(kind.postNo));
        model.put("functions", words.functions(office, row));
        model.put(
                "unit",
                portal.units().find(office, row.get(kind.unit)).map(Unit::name).orElse(""));
        model.put("paragraph", row.get(kind.paragraph));
        model.put("others", row.get(kind.others));
        model.put(
                "order",
                row.get(kind.order)
                        .flatMap(key -> orders.find(office, key))
                        .map(order -> order.get(orders.kind().number))
                        .orElse(""));
        model.put("duties", duties(kind, row));
        model.put("deputies", deputies(office, kind, row));
        return model;
    }

    private static List<Map<String, String>> duties(FrameKind kind, RecordRow row) {
        List<Map<String, String>> all = new ArrayList<>();
        for (RecordLine line : kind.ordered(row)) {
            int depth = line.get(kind.path).split("\\.", -1).length;
            all.add(Map.of("level", "d" + depth, "path", line.get(kind.path), "text", line.get(kind.duty)));
        }
        return all;
    }

    private List<Map<String, String>> deputies(OfficeId office, FrameKind kind, RecordRow row) {
        List<Map<String, String>> all = new ArrayList<>();
        for (RecordLine line : row.lines(kind.deputies)) {
            String no = line.get(kind.deputyNo).map(String::valueOf).orElse("คู่");
            all.add(Map.of(
                    "no",
                    no,
                    "name",
                    name(office, line.get(kind.deputy)),
                    "capacity",
                    ActingMessages.phrase(line.get(kind.capacity)) + words.limits(office, line)));
        }
        return all;
    }

    private String name(OfficeId office, PersonId person) {
        return portal.people().find(office, person).map(Person::fullName).orElse("");
    }
}
