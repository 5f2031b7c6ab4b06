package org.khet.policyplan.internal.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.ReceivedKind;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice of an allocation with the list of its receivers, in figures and words. Source: policyplan PF-02, PLAN-20. */
@Component(service = AllocationPaper.class)
public final class AllocationPaper {
    /** Receivers on one sheet. */
    static final int ROWS = 18;

    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final Schools schools;
    private final Units units;
    private final Settings settings;
    private final Offices offices;

    /** For the component runtime. */
    @Activate
    public AllocationPaper(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference Schools schools,
            @Reference Units units,
            @Reference Settings settings,
            @Reference Offices offices) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.schools = schools;
        this.units = units;
        this.settings = settings;
        this.offices = offices;
    }

    /**
     * Writes the notice of an allocation that the caller has opened, with its lines: the letter, and the list as its annex.
     *
     * @param money where its line stands, and by which notices that money came
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, AllocationKind kind, RecordRow row, MoneyRegisters money, OutputStream out)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("notice", row.get(kind.noticeNo));
        model.put("date", row.get(kind.notifiedOn).map(ThaiDate::longDate).orElse(""));
        model.put("number", row.get(kind.number).map(RegisterNumber::text).orElse(""));
        model.put("title", row.get(kind.title));
        model.put("year", String.valueOf(row.get(kind.year).buddhist()));
        model.put("criteria", row.get(kind.criteria));
        model.put("conditions", row.get(kind.conditions));
        model.put("spendBy", row.get(kind.spendBy).map(ThaiDate::longDate).orElse(""));
        model.put("total", BahtText.inFigures(row.get(kind.total)));
        model.put("words", BahtText.inWords(row.get(kind.total)));
        List<Map<String, String>> rows = rows(caller.office(), kind, row);
        model.put("sheets", sheets(kind, row, rows));
        model.put(
                "money",
                money.lines()
                        .find(caller.office(), row.get(kind.line))
                        .map(line -> line.get(money.lines().kind().title))
                        .orElse(""));
        model.put("notices", notices(caller, money.received(), row.get(kind.line)));
        model.put("to", rows.size() == 1 ? to(row, kind, rows.getFirst()) : "ผู้รับจัดสรรตามบัญชีรายละเอียดแนบท้าย");
        Optional<Office> office = offices.find(caller.office());
        model.put("province", office.map(Office::province).orElse(""));
        model.put("phone", office.map(Office::phone).orElse(""));
        model.put("printedBy", caller.name());
        LocalDate day = row.get(kind.notifiedOn).orElse(row.get(kind.year).firstDay());
        boolean thai = settings.get(caller.office(), PolicyplanSettings.THAI_DIGITS, day);
        Paper sheet = thai ? Paper.portrait().in(Paper.Digits.THAI) : Paper.portrait();
        printer.print(new PrintDocument(template(), model, Map.of(), sheet), out);
    }

    /** The notices by which the money of a line came, as a letter refers to them. */
    private static String notices(Caller caller, RecordService<ReceivedKind> received, long line) {
        ReceivedKind kind = received.kind();
        return received.all(caller, RecordFilter.of(kind.line.is(line))).stream()
                .map(one -> one.get(kind.noticeNo) + " ลงวันที่ " + ThaiDate.longDate(one.get(kind.noticeOn)))
                .collect(Collectors.joining(" และ "));
    }

    private static String to(RecordRow row, AllocationKind kind, Map<String, String> receiver) {
        boolean school = row.lines(kind.lines).getFirst().has(kind.school);
        return (school ? "ผู้อำนวยการ" : "") + receiver.get("name");
    }

    /** Sheets of the list, each with the sum that it brings forward and carries on; the last ends in the total. */
    private static List<Map<String, Object>> sheets(
            AllocationKind kind, RecordRow row, List<Map<String, String>> rows) {
        List<RecordLine> lines = row.lines(kind.lines);
        List<Map<String, Object>> sheets = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int from = 0; from < lines.size(); from += ROWS) {
            int until = Math.min(from + ROWS, lines.size());
            Map<String, Object> sheet = new HashMap<>();
            sheet.put("brought", from == 0 ? "" : BahtText.inFigures(sum));
            for (RecordLine line : lines.subList(from, until)) {
                sum = sum.add(line.get(kind.amount));
            }
            sheet.put("rows", rows.subList(from, until));
            sheet.put("carried", until == lines.size() ? "" : BahtText.inFigures(sum));
            sheet.put("last", until == lines.size());
            sheets.add(sheet);
        }
        return sheets;
    }

    private List<Map<String, String>> rows(OfficeId office, AllocationKind kind, RecordRow row) {
        Set<SchoolId> named = new HashSet<>();
        row.lines(kind.lines).forEach(line -> line.get(kind.school).ifPresent(named::add));
        Map<SchoolId, School> known = row.get(kind.notifiedOn)
                .map(day -> schools.findAll(office, named, day))
                .orElseGet(() -> schools.findAll(office, named));
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.lines)) {
            Map<String, String> one = new HashMap<>();
            one.put("no", String.valueOf(rows.size() + 1));
            School school = line.get(kind.school).map(known::get).orElse(null);
            one.put("code", school == null ? "" : school.codes().getFirst().value());
            one.put("district", school == null ? "" : school.district());
            one.put("name", school == null ? unit(office, kind, line) : school.name());
            one.put("heads", line.get(kind.heads).map(String::valueOf).orElse(""));
            one.put("rate", line.get(kind.rate).map(BahtText::inFigures).orElse(""));
            one.put(
                    "months",
                    line.get(kind.months)
                            .map(BigDecimal::stripTrailingZeros)
                            .map(BigDecimal::toPlainString)
                            .orElse(""));
            one.put("amount", BahtText.inFigures(line.get(kind.amount)));
            one.put("remark", line.get(kind.reason));
            rows.add(one);
        }
        return rows;
    }

    private String unit(OfficeId office, AllocationKind kind, RecordLine line) {
        return line.get(kind.unit)
                .flatMap(key -> units.find(office, key))
                .map(Unit::name)
                .orElse("");
    }

    private static PrintTemplate template() {
        InputStream in = Objects.requireNonNull(
                AllocationPaper.class.getClassLoader().getResourceAsStream("print/pf02.xhtml"), "pf02");
        try {
            return PrintTemplate.read("policyplan/pf02", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
