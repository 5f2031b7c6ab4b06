package org.khet.promotion.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.promotion.internal.activity.ActivityKind;
import org.khet.promotion.internal.aid.DonationKind;
import org.khet.promotion.internal.setting.ActivityCodes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Certificates of activities and letters of thanks to donors. Source: other-groups D (PROM), PROM-06, PROM-10. */
@Component(service = PromotionPapers.class)
public final class PromotionPapers {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final Schools schools;
    private final CodeLists codes;

    /** For the component runtime. */
    @Activate
    public PromotionPapers(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference Schools schools,
            @Reference CodeLists codes) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.schools = schools;
        this.codes = codes;
    }

    /**
     * Prints the certificates of an activity that the caller has opened, one a page.
     *
     * @throws IOException if the stream fails
     */
    public void certificates(Caller caller, ActivityKind kind, RecordRow activity, OutputStream out)
            throws IOException {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (RecordLine line : activity.lines(kind.results)) {
            pages.add(Map.of(
                    "place",
                    pages.isEmpty() ? "first" : "next",
                    "number",
                    line.get(kind.certificateNo),
                    "winner",
                    line.get(kind.winner),
                    "school",
                    school(caller.office(), line.get(kind.school)),
                    "event",
                    line.get(kind.event),
                    "rank",
                    line.get(kind.rank).map(code -> rank(caller.office(), code)).orElse("")));
        }
        Map<String, Object> model = head(caller.office());
        model.put("name", activity.get(kind.number).text());
        model.put("activity", activity.get(kind.title));
        model.put("where", activity.get(kind.place));
        model.put("date", ThaiDate.longDate(activity.get(kind.until)));
        model.put("pages", pages);
        printer.print(new PrintDocument(template("certificate"), model, Map.of(), Paper.landscape()), out);
    }

    /**
     * Prints the letter of thanks of a donation that the caller has opened.
     *
     * @throws IOException if the stream fails
     */
    public void thanks(Caller caller, DonationKind kind, RecordRow donation, OutputStream out) throws IOException {
        Map<String, Object> model = head(caller.office());
        model.put("number", donation.get(kind.letterNo));
        model.put("date", ThaiDate.longDate(donation.get(kind.thankedOn).orElse(donation.get(kind.givenOn))));
        model.put("donor", donation.get(kind.donor));
        model.put("what", donation.get(kind.what));
        model.put("worth", BahtText.inFigures(donation.get(kind.worth)));
        model.put("words", BahtText.inWords(donation.get(kind.worth)));
        model.put("school", school(caller.office(), donation.get(kind.school)));
        model.put("receipt", donation.get(kind.receipt).map(RecordLink::title).orElse(""));
        printer.print(new PrintDocument(template("thanks"), model, Map.of(), Paper.portrait()), out);
    }

    private Map<String, Object> head(OfficeId office) {
        Letterheads.Letterhead head = letterheads.of(office, TextCatalog.THAI);
        Map<String, Object> model = new HashMap<>();
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        return model;
    }

    private String school(OfficeId office, Optional<SchoolId> school) {
        return school.flatMap(id -> schools.find(office, id)).map(School::name).orElse("");
    }

    private String rank(OfficeId office, String code) {
        return codes.of(office, ActivityCodes.RANK).stream()
                .filter(one -> one.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse(code);
    }

    private static PrintTemplate template(String name) throws IOException {
        InputStream in = Objects.requireNonNull(
                PromotionPapers.class.getClassLoader().getResourceAsStream("print/" + name + ".xhtml"), name);
        return PrintTemplate.read("promotion/" + name, in);
    }
}
