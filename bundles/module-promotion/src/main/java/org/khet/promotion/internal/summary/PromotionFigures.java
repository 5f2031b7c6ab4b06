package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.care.CaseLevel;
import org.khet.promotion.internal.term.TermReportKind;

/** Counts the registers over a span of days, in the name of the portal: numbers of all records, of cases too, and nothing else of them. */
public final class PromotionFigures {
    private final PromotionRecords records;
    private final Caller system;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate today;
    private final Map<SummaryFigure, BigDecimal> figures = new EnumMap<>(SummaryFigure.class);

    private PromotionFigures(
            PromotionRecords records, Caller system, LocalDate from, LocalDate until, LocalDate today) {
        this.records = records;
        this.system = system;
        this.from = from;
        this.until = until;
        this.today = today;
    }

    /** All figures of the days, both included; of children those who are of compulsory age today, with their status of today. */
    public static Map<SummaryFigure, BigDecimal> of(
            PromotionRecords records, Caller system, LocalDate from, LocalDate until, LocalDate today) {
        PromotionFigures counting = new PromotionFigures(records, system, from, until, today);
        counting.children();
        counting.reports();
        counting.cases();
        counting.accidents();
        counting.ways();
        counting.activities();
        counting.aid();
        return counting.figures;
    }

    /** Children with special needs that are under care now, by the code of the need. */
    public static Map<String, Integer> needs(PromotionRecords records, Caller system) {
        var need = records.needs.kind();
        Map<String, Integer> counts = new TreeMap<>();
        records.needs
                .internal()
                .all(system, RecordFilter.of(need.in(need.screened, need.planned, need.supported)))
                .forEach(row -> counts.merge(row.get(need.need), 1, Integer::sum));
        return counts;
    }

    private void put(SummaryFigure figure, long count) {
        figures.put(figure, BigDecimal.valueOf(count));
    }

    private <K extends RecordKind> List<RecordRow> all(RecordService<K> service, Condition... conditions) {
        return service.internal().all(system, RecordFilter.of(conditions));
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static <T extends Number> long sum(List<RecordRow> rows, Field<T> field) {
        return rows.stream().mapToLong(row -> row.get(field).longValue()).sum();
    }

    private void children() {
        var child = records.children.kind();
        LocalDate day = until.isBefore(today) ? until : today;
        List<RecordRow> listed =
                all(records.children, child.ofCompulsoryAge(day).toArray(Condition[]::new));
        Map<Long, List<RecordLine>> statuses = records.children.lines(
                system.office(),
                child.statuses,
                listed.stream().map(RecordRow::id).toList());
        put(SummaryFigure.CHILDREN, listed.size());
        put(
                SummaryFigure.OUT_OF_SCHOOL,
                listed.stream()
                        .flatMap(row -> child.statusOn(statuses.getOrDefault(row.id(), List.of()), day).stream())
                        .filter(line -> line.get(child.statusThen).isOut())
                        .count());
        var followUp = records.followUps.kind();
        put(
                SummaryFigure.FOLLOW_UPS,
                all(records.followUps, followUp.in(followUp.answered)).stream()
                        .filter(row -> row.get(followUp.answeredOn)
                                .filter(this::isWithin)
                                .isPresent())
                        .count());
    }

    private <K extends TermReportKind> List<RecordRow> sent(RecordService<K> reports) {
        K kind = reports.kind();
        return all(reports, kind.in(kind.sent, kind.accepted)).stream()
                .filter(row -> row.get(kind.sentOn).filter(this::isWithin).isPresent())
                .toList();
    }

    private void reports() {
        put(SummaryFigure.DROPOUTS, sum(sent(records.dropouts), records.dropouts.kind().total));
        var screening = records.screenings.kind();
        List<RecordRow> screened = sent(records.screenings);
        put(SummaryFigure.SCREENED, sum(screened, screening.allScreened));
        put(SummaryFigure.AT_RISK, sum(screened, screening.allRisk));
        put(SummaryFigure.WITH_PROBLEM, sum(screened, screening.allProblem));
    }

    private void cases() {
        var care = records.careCases.kind();
        List<RecordRow> cases = all(records.careCases).stream()
                .filter(row -> isWithin(row.get(care.openedOn)))
                .toList();
        put(SummaryFigure.CARE_CASES, cases.size());
        put(SummaryFigure.CARE_RISK, of(cases, CaseLevel.RISK));
        put(SummaryFigure.CARE_PROBLEM, of(cases, CaseLevel.PROBLEM));
        put(SummaryFigure.CARE_URGENT, of(cases, CaseLevel.URGENT));
        put(SummaryFigure.RIGHTS_CASES, days(records.rightsCases, records.rightsCases.kind().openedOn));
    }

    private long of(List<RecordRow> cases, CaseLevel level) {
        var care = records.careCases.kind();
        return cases.stream().filter(row -> row.get(care.level) == level).count();
    }

    private <K extends RecordKind> long days(RecordService<K> service, Field<LocalDate> day) {
        Predicate<RecordRow> within = row -> isWithin(row.get(day));
        return all(service).stream().filter(within).count();
    }

    private void accidents() {
        var accident = records.accidents.kind();
        List<RecordRow> ofYear = all(records.accidents).stream()
                .filter(row -> isWithin(OfficeTime.day(row.get(accident.happenedAt))))
                .toList();
        put(SummaryFigure.ACCIDENTS, ofYear.size());
        put(
                SummaryFigure.ACCIDENTS_LATE,
                ofYear.stream().filter(row -> row.get(accident.lateHours) > 0).count());
        put(SummaryFigure.HURT, sum(ofYear, accident.hurt));
    }

    private void ways() {
        var provider = records.providers.kind();
        put(
                SummaryFigure.PROVIDERS,
                all(records.providers, provider.in(provider.permitted, provider.due))
                        .size());
        var need = records.needs.kind();
        List<RecordRow> needs = all(records.needs, need.in(need.screened, need.planned, need.supported));
        put(SummaryFigure.SPECIAL_NEEDS, heads(needs.stream()));
        put(SummaryFigure.CARERS, heads(needs.stream().filter(row -> row.get(need.carer))));
    }

    /** Children, each once whatever the number of its needs. */
    private long heads(Stream<RecordRow> needs) {
        var need = records.needs.kind();
        return needs.map(row -> List.of(row.get(need.school), row.get(need.child)))
                .distinct()
                .count();
    }

    private void activities() {
        var activity = records.activities.kind();
        List<RecordRow> held = all(records.activities, activity.in(activity.held)).stream()
                .filter(row -> isWithin(row.get(activity.until)))
                .toList();
        put(SummaryFigure.ACTIVITIES, held.size());
        put(
                SummaryFigure.JOINED,
                held.stream()
                        .mapToLong(row -> row.get(activity.joined).orElse(0))
                        .sum());
    }

    private void aid() {
        var donation = records.donations.kind();
        figures.put(
                SummaryFigure.DONATIONS,
                all(records.donations, donation.in(donation.received, donation.thanked)).stream()
                        .filter(row -> isWithin(row.get(donation.givenOn)))
                        .map(row -> row.get(donation.worth))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        var scholarship = records.scholarships.kind();
        figures.put(
                SummaryFigure.SCHOLARSHIPS,
                all(records.scholarships, scholarship.in(scholarship.paid, scholarship.reported)).stream()
                        .filter(row -> row.get(scholarship.paidOn)
                                .filter(this::isWithin)
                                .isPresent())
                        .map(row -> row.get(scholarship.given))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
