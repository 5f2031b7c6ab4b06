package org.khet.audit.internal.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the modules of plans and of their follow-up, which may be away. What was typed stays. Source: other-groups AUD-08. */
@Component(service = PlanFigures.class)
public final class PlanFigures {
    static final int MOST = 2000;
    private static final Logger LOG = LoggerFactory.getLogger(PlanFigures.class);
    private volatile @Nullable PlanProjects plans;
    private volatile @Nullable ProjectResults results;

    /** Whoever keeps plans came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goPlans")
    public void comePlans(PlanProjects one) {
        plans = one;
    }

    /** And went. */
    public void goPlans(PlanProjects one) {
        if (one.equals(plans)) {
            plans = null;
        }
    }

    /** Whoever follows projects up came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goResults")
    public void comeResults(ProjectResults one) {
        results = one;
    }

    /** And went. */
    public void goResults(ProjectResults one) {
        if (one.equals(results)) {
            results = null;
        }
    }

    /**
     * The lines that were typed, marked so, and one of each project of the year, with the remark and the results that the auditor typed
     * there while nobody tells any. A project that the plan tells no more keeps its line while it has a remark, or the plan is away.
     */
    RecordRow filled(PerformanceCheckKind kind, RecordRow row, RecordContext now) {
        List<RecordLine> lines = new ArrayList<>();
        Map<String, RecordLine> before = new LinkedHashMap<>();
        for (RecordLine line : row.lines(kind.projects)) {
            if (line.get(kind.source).filter(FigureOfPlan.MODULE::equals).isPresent()) {
                before.put(line.get(kind.code), line);
            } else {
                lines.add(line.with(kind.source, FigureOfPlan.TYPED));
            }
        }
        Set<String> typed =
                lines.stream().map(line -> line.get(kind.code)).collect(Collectors.toCollection(HashSet::new));
        List<PlanProjects.Project> projects = projects(now, row.get(kind.year));
        Map<Long, ProjectResults.Result> told = results(now, row.get(kind.year));
        Map<Long, String> targets = targets(now, row.get(kind.year));
        for (PlanProjects.Project project : projects) {
            RecordLine known = before.remove(project.code());
            if (typed.add(project.code())) {
                RecordLine line = known == null ? RecordLine.of(kind.projects) : known;
                lines.add(line(kind, line, project, Optional.ofNullable(told.get(project.id())), now.today())
                        .with(kind.targets, targets.getOrDefault(project.id(), "")));
            }
        }
        before.values().stream()
                .filter(line -> projects.isEmpty() || !line.get(kind.remark).isEmpty())
                .forEach(lines::add);
        return row.with(kind.projects, lines);
    }

    private static RecordLine line(
            PerformanceCheckKind kind,
            RecordLine before,
            PlanProjects.Project project,
            Optional<ProjectResults.Result> result,
            LocalDate today) {
        RecordLine line = before.with(kind.code, project.code())
                .with(kind.name, project.title())
                .with(kind.planned, project.amount())
                .with(kind.target, target(project.period(), today))
                .with(kind.source, FigureOfPlan.MODULE);
        return result.map(told -> line.with(kind.done, told.percent())
                        .with(kind.results, cut(told.results()))
                        .with(
                                kind.spent,
                                told.spent().or(() -> line.get(kind.spent)).orElse(null)))
                .orElse(line);
    }

    /** What share of its days is over. */
    private static BigDecimal target(PlanProjects.Period period, LocalDate today) {
        long all = ChronoUnit.DAYS.between(period.start(), period.until()) + 1;
        long over = Math.clamp(ChronoUnit.DAYS.between(period.start(), today) + 1, 0, all);
        return BigDecimal.valueOf(100 * over).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private List<PlanProjects.Project> projects(RecordContext now, FiscalYear year) {
        PlanProjects there = plans;
        return there == null ? List.of() : known(() -> there.projects(now.office(), year));
    }

    /** Indicators of each project with their targets of the year. */
    private Map<Long, String> targets(RecordContext now, FiscalYear year) {
        PlanProjects there = plans;
        List<PlanProjects.Indicator> all =
                there == null ? List.of() : known(() -> there.indicators(now.office(), year));
        Map<Long, String> words = new HashMap<>();
        all.stream()
                .filter(one -> one.project().isPresent())
                .forEach(one -> Optional.ofNullable(one.targets().get(year))
                        .ifPresent(target -> words.merge(
                                one.project().getAsLong(),
                                one.name() + " " + target.stripTrailingZeros().toPlainString() + " " + one.unit(),
                                (before, next) -> cut(before + "; " + next))));
        return words;
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(MOST, words.length()));
    }

    private Map<Long, ProjectResults.Result> results(RecordContext now, FiscalYear year) {
        ProjectResults there = results;
        List<ProjectResults.Result> all = there == null ? List.of() : known(() -> there.of(now.office(), year));
        return all.stream().collect(Collectors.toMap(ProjectResults.Result::project, one -> one));
    }

    private static <T> List<T> known(Supplier<Answer<List<T>>> question) {
        try {
            return question.get() instanceof Answer.Known<List<T>> known ? known.value() : List.of();
        } catch (RuntimeException failed) {
            LOG.warn("no figures of the plan", failed);
            return List.of();
        }
    }
}
