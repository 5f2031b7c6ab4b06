package org.khet.ict.internal.yearly;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.ict.internal.account.AccountRegister;
import org.khet.ict.internal.knowledge.KnowledgeRegister;
import org.khet.ict.internal.learning.LearningRegister;
import org.khet.ict.internal.plan.IctPlanRegister;
import org.khet.ict.internal.specification.SpecificationRegister;
import org.khet.ict.internal.study.StudyRegister;
import org.khet.ict.internal.ticket.part.PartRegister;
import org.khet.ict.internal.traffic.LogRegister;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts of a fiscal year from the registers beside desk, stock and web: requests for accounts, logs, specifications, parts, courses,
 * knowledge, studies and exchanged data; each is the number of rows of its list with the filter of the year. Safe for concurrent use.
 * Source: ict ICT-108.
 */
@Component(service = RegisterFigures.class)
public final class RegisterFigures {
    private final AccountRegister accounts;
    private final LogRegister logs;
    private final SpecificationRegister specifications;
    private final PartRegister parts;
    private final LearningRegister learning;
    private final KnowledgeRegister knowledge;
    private final StudyRegister studies;
    private final IctPlanRegister plans;

    /** For the component runtime. */
    @Activate
    public RegisterFigures(
            @Reference AccountRegister accounts,
            @Reference LogRegister logs,
            @Reference SpecificationRegister specifications,
            @Reference PartRegister parts,
            @Reference LearningRegister learning,
            @Reference KnowledgeRegister knowledge,
            @Reference StudyRegister studies,
            @Reference IctPlanRegister plans) {
        this.accounts = accounts;
        this.logs = logs;
        this.specifications = specifications;
        this.parts = parts;
        this.learning = learning;
        this.knowledge = knowledge;
        this.studies = studies;
        this.plans = plans;
    }

    /** How many of each topic, in the order of the report. */
    Map<String, Integer> of(RecordContext now, FiscalYear year) {
        Map<String, Integer> all = new LinkedHashMap<>();
        var requests = accounts.requests();
        all.put("account-requests", count(now, requests, numbered(requests.kind().number, year)));
        all.put(
                "accounts-made",
                count(now, requests, numbered(requests.kind().number, year), in(requests, requests.kind().done)));
        all.put("cards", count(now, accounts.cards(), numbered(accounts.cards().kind().number, year)));
        all.put("parts", count(now, parts.parts(), during(parts.parts().kind().askedOn, year)));
        all.put("log-batches", count(now, logs.batches(), during(logs.batches().kind().from, year)));
        all.put(
                "disclosures",
                count(now, logs.disclosures(), during(logs.disclosures().kind().from, year)));
        var specs = specifications.specifications();
        all.put("specifications", count(now, specs, numbered(specs.kind().number, year)));
        var courses = learning.courses();
        all.put("courses", count(now, courses, during(courses.kind().from, year)));
        var enrolments = learning.enrolments();
        all.put("certificates", count(now, enrolments, numbered(enrolments.kind().certificate, year)));
        var articles = knowledge.articles();
        all.put("articles", count(now, articles, in(articles, articles.kind().published)));
        all.put(
                "studies",
                count(now, studies.studies(), during(studies.studies().kind().begins, year)));
        all.put(
                "software",
                count(
                        now,
                        studies.software(),
                        in(studies.software(), studies.software().kind().active)));
        all.put(
                "improvements",
                count(now, studies.improvements(), during(studies.improvements().kind().from, year)));
        all.put(
                "exchanges",
                count(now, studies.exchanges(), studies.exchanges().kind().year.is(year)));
        return all;
    }

    /** What became of the projects of ICT plans, in the order of the report. Source: ict ICT-91. */
    Map<String, String> plans(RecordContext now, FiscalYear year) {
        IctPlanRegister.YearSums sums = plans.sums(now, year);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("plan-projects", NumberFormatter.whole(sums.projects()));
        all.put("plan-projects-told", NumberFormatter.whole(sums.told()));
        all.put("plan-budget", BahtText.inFigures(sums.budget()));
        all.put("plan-spent", BahtText.inFigures(sums.spent()));
        return all;
    }

    /** The training that was held in the year, who came, and how they found it, for the web report. Source: ict F20, ICT-123. */
    Map<String, String> training(RecordContext now, FiscalYear year) {
        var courses = learning.courses();
        List<Long> held = courses
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                during(courses.kind().from, year),
                                courses.kind().in(courses.kind().held, courses.kind().finished)))
                .stream()
                .map(RecordRow::id)
                .toList();
        var enrolments = learning.enrolments();
        List<RecordRow> people = held.isEmpty()
                ? List.of()
                : enrolments
                        .internal()
                        .all(
                                now.caller(),
                                RecordFilter.of(
                                        enrolments.kind().course.in(held),
                                        enrolments
                                                .kind()
                                                .in(
                                                        enrolments.kind().enrolled,
                                                        enrolments.kind().passed,
                                                        enrolments.kind().failed)));
        IntSummaryStatistics rated = people.stream()
                .flatMap(row -> row.get(enrolments.kind().satisfaction).stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("training-held", NumberFormatter.whole(held.size()));
        all.put("training-people", NumberFormatter.whole(people.size()));
        all.put("training-rated", String.format(Locale.ROOT, "%.2f", rated.getAverage()));
        return all;
    }

    private static Condition in(RecordService<?> service, State state) {
        return service.kind().in(state);
    }

    private static int count(RecordContext now, RecordService<?> service, Condition... conditions) {
        return service.internal().count(now.caller(), RecordFilter.of(conditions));
    }

    private static Condition during(Field<?> day, FiscalYear year) {
        return Condition.all(day.atLeast(year.firstDay()), day.below(year.next().firstDay()));
    }

    private static Condition numbered(Field<?> number, FiscalYear year) {
        return Condition.all(number.atLeast(first(year)), number.below(first(year.next())));
    }

    private static RegisterNumber first(FiscalYear year) {
        return new RegisterNumber(0, year.buddhist(), "");
    }
}
