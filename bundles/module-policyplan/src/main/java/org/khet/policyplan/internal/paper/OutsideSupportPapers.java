package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.baht;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.request.RequestRegisters;
import org.khet.policyplan.internal.request.SupportKind;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/** What other bodies gave in a year, by body and school, with the sum of each body. Source: policyplan PLAN-30. */
public final class OutsideSupportPapers {
    private static final List<String> HEADS =
            List.of("หน่วยงาน", "สถานศึกษา", "โครงการ", "ขอ (บาท)", "ได้รับ (บาท)", "วันที่รับ");

    private final RequestRegisters requests;
    private final ReceiverNames names;

    /** Over the register of support. */
    public OutsideSupportPapers(RequestRegisters requests, ReceiverNames names) {
        this.requests = requests;
        this.names = names;
    }

    /** What a school was given in the year. */
    private record Given(String school, RecordRow row, BigDecimal sum, String days) {}

    /** What came in a year; what came in other years of the same support stands in theirs. */
    public ReportPaper received(Caller caller, FiscalYear year) {
        SupportKind kind = requests.supports().kind();
        List<List<String>> rows = new ArrayList<>();
        BigDecimal asked = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (List<Given> ofBody : bodies(caller, kind, year).values()) {
            String body = ofBody.getFirst().row().get(kind.body);
            BigDecimal askedOf = BigDecimal.ZERO;
            BigDecimal givenOf = BigDecimal.ZERO;
            for (Given one : ofBody) {
                askedOf = askedOf.add(one.row().get(kind.asked));
                givenOf = givenOf.add(one.sum());
                rows.add(List.of(
                        body,
                        one.school(),
                        one.row().get(kind.project),
                        baht(one.row().get(kind.asked)),
                        baht(one.sum()),
                        one.days()));
            }
            rows.add(List.of("รวม " + body, "", "", baht(askedOf), baht(givenOf), ""));
            asked = asked.add(askedOf);
            given = given.add(givenOf);
        }
        rows.add(List.of("รวมทั้งสิ้น", "", "", baht(asked), baht(given), ""));
        ReportPaper paper = new ReportPaper("PLAN-30-" + year.buddhist());
        paper.page("ทรัพยากรที่ได้รับการสนับสนุนจากหน่วยงานอื่น ปีงบประมาณ พ.ศ. " + year.buddhist())
                .table("", HEADS, rows);
        return paper;
    }

    /** By the name of the body, however many spaces stand in it, each by school. */
    private Map<String, List<Given>> bodies(Caller caller, SupportKind kind, FiscalYear year) {
        List<RecordRow> all = requests.supports()
                .all(caller, RecordFilter.of(kind.in(kind.received), kind.receivedOn.atLeast(year.firstDay())));
        Map<Long, List<RecordLine>> receipts = requests.supports()
                .lines(
                        caller.office(),
                        kind.receipts,
                        all.stream().map(RecordRow::id).toList());
        Map<String, Map<String, Given>> bodies = new TreeMap<>();
        for (RecordRow row : all) {
            List<RecordLine> came = receipts.getOrDefault(row.id(), List.of()).stream()
                    .filter(one -> FiscalYear.of(one.get(kind.receiptOn)).equals(year))
                    .toList();
            if (!came.isEmpty()) {
                String school = names.receiver(caller.office(), Optional.of(row.get(kind.school)), Optional.empty());
                String body = row.get(kind.body).strip().replaceAll("\\s+", " ");
                bodies.computeIfAbsent(body, key -> new TreeMap<>())
                        .put(school + "|" + row.id(), new Given(school, row, sum(kind, came), days(kind, came)));
            }
        }
        Map<String, List<Given>> sorted = new TreeMap<>();
        bodies.forEach((body, schools) -> sorted.put(body, List.copyOf(schools.values())));
        return sorted;
    }

    private static BigDecimal sum(SupportKind kind, List<RecordLine> came) {
        return came.stream().map(one -> one.get(kind.receiptSum)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String days(SupportKind kind, List<RecordLine> came) {
        return came.stream()
                .map(one -> one.get(kind.receiptOn))
                .sorted()
                .map(ThaiDate::shortDate)
                .collect(Collectors.joining(", "));
    }
}
