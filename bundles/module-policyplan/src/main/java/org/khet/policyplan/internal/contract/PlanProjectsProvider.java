package org.khet.policyplan.internal.contract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.khet.policyplan.internal.InstalledRegisters;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.ProjectMoney;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.PlanVersionKind;
import org.khet.policyplan.internal.plan.PolicyKind;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.policyplan.internal.plan.TargetDirection;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Strategies, projects and indicators for other modules. Source: policyplan G, kinds-policyplan §6. */
@Component(service = PlanProjects.class)
public final class PlanProjectsProvider implements PlanProjects {
    private static final String SOURCE = "policyplan";
    private final Supplier<PolicyplanRegisters> registers;
    private final ModuleAnswers answers;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public PlanProjectsProvider(
            @Reference InstalledRegisters registers, @Reference ModuleAnswers answers, @Reference Callers callers) {
        this((Supplier<PolicyplanRegisters>) registers, answers, callers);
    }

    PlanProjectsProvider(Supplier<PolicyplanRegisters> registers, ModuleAnswers answers, Callers callers) {
        this.registers = registers;
        this.answers = answers;
        this.callers = callers;
    }

    private PlanRegisters plans() {
        return registers.get().plans();
    }

    private ProjectDetails details() {
        return new ProjectDetails(registers.get());
    }

    @Override
    public Answer<List<Strategy>> strategies(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            PlanKind plan = plans().plans().kind();
            StrategyKind kind = plans().strategies().kind();
            Map<Long, RecordRow> of = plans(callers.system(office), year);
            return plans()
                    .strategies()
                    .internal()
                    .all(callers.system(office), RecordFilter.of(kind.in(kind.active)))
                    .stream()
                    .flatMap(row -> Optional.ofNullable(of.get(row.get(kind.plan))).stream()
                            .filter(above -> isInForce(plan, above))
                            .map(above -> new Strategy(
                                    row.id(),
                                    above.get(plan.title),
                                    row.get(kind.seq),
                                    row.get(kind.title),
                                    new Owner(
                                            row.get(kind.unit).orElseGet(() -> above.get(plan.unit)),
                                            row.head().creator()))))
                    .toList();
        });
    }

    @Override
    public Answer<List<LongPlan>> longPlans(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            PlanKind kind = plans().plans().kind();
            return plans(callers.system(office), year).values().stream()
                    .filter(row ->
                            isInForce(kind, row) && row.get(kind.yearFrom).compareTo(row.get(kind.yearTo)) < 0)
                    .sorted(Comparator.comparingLong(RecordRow::id))
                    .map(row -> new LongPlan(
                            row.id(),
                            row.get(kind.title),
                            new Owner(row.get(kind.unit), row.head().creator()),
                            new Period(
                                    row.get(kind.yearFrom).firstDay(),
                                    row.get(kind.yearTo).lastDay())))
                    .toList();
        });
    }

    /** Whether a plan was ever resolved, also while it is revised, and neither replaced nor withdrawn since. Source: policyplan R-10, PLAN-06. */
    private static boolean isInForce(PlanKind kind, RecordRow plan) {
        return plan.get(kind.edition) > 0
                && !plan.state().equals(kind.replaced)
                && !plan.state().equals(kind.withdrawn);
    }

    /** Plans by key whose years hold this one. */
    private Map<Long, RecordRow> plans(Caller caller, FiscalYear year) {
        PlanKind kind = plans().plans().kind();
        Map<Long, RecordRow> all = new HashMap<>();
        plans().plans().internal().all(caller, RecordFilter.ALL).forEach(row -> {
            if (row.get(kind.yearFrom).compareTo(year) <= 0
                    && row.get(kind.yearTo).compareTo(year) >= 0) {
                all.put(row.id(), row);
            }
        });
        return all;
    }

    @Override
    public Answer<List<Project>> projects(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            ProjectKind kind = plans().projects().kind();
            Map<Long, RecordRow> of = plans(callers.system(office), year);
            Map<Long, BigDecimal> resolved = resolved(callers.system(office), of.values());
            return plans().projects().internal().all(callers.system(office), RecordFilter.ALL).stream()
                    .filter(row -> of.containsKey(row.get(kind.plan)))
                    .flatMap(row -> project(kind, row, resolved.getOrDefault(row.id(), row.get(kind.amount))).stream())
                    .toList();
        });
    }

    @Override
    public Answer<Map<Long, Detail>> details(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            ProjectKind kind = plans().projects().kind();
            Caller system = callers.system(office);
            Map<Long, RecordRow> of = plans(system, year);
            Map<Long, Detail> all = new HashMap<>();
            ProjectMoney money = details().money(system);
            Map<Long, List<Activity>> resolved = details().resolved(system, of.values());
            plans().projects().internal().all(system, RecordFilter.ALL).stream()
                    .filter(row -> of.containsKey(row.get(kind.plan)))
                    .filter(row -> stage(kind, row.state()).isPresent())
                    .forEach(row -> all.put(row.id(), details().of(office, row.id(), money, resolved)));
            return all;
        });
    }

    @Override
    public Answer<List<Policy>> policies(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            PolicyKind kind = plans().policies().kind();
            Caller system = callers.system(office);
            Optional<RecordRow> first =
                    plans(system, year).values().stream().min(Comparator.comparingLong(RecordRow::id));
            return first.stream()
                    .flatMap(plan ->
                            plans().policies().internal().all(system, RecordFilter.of(kind.in(kind.active))).stream()
                                    .map(row -> new Policy(
                                            row.id(),
                                            row.get(kind.level),
                                            row.get(kind.code),
                                            row.get(kind.title),
                                            new Owner(
                                                    plan.get(plans().plans().kind().unit),
                                                    row.head().creator()))))
                    .toList();
        });
    }

    /** Baht of each project of plans under revision, as the version in force has it. Source: policyplan R-15, PLAN-06. */
    private Map<Long, BigDecimal> resolved(Caller caller, Collection<RecordRow> of) {
        PlanVersionKind kind = plans().versions().kind();
        Map<Long, BigDecimal> amounts = new HashMap<>();
        of.stream()
                .filter(plans()::isRevised)
                .flatMap(plan -> plans().version(caller, plan).stream())
                .flatMap(version -> version.lines(kind.projects).stream())
                .forEach(line -> amounts.put(line.get(kind.project), line.get(kind.amount)));
        return amounts;
    }

    private static Optional<Project> project(ProjectKind kind, RecordRow row, BigDecimal amount) {
        return stage(kind, row.state())
                .map(stage -> new Project(
                        row.id(),
                        row.get(kind.code).map(RegisterNumber::text).orElse(""),
                        row.get(kind.title),
                        new Owner(row.get(kind.unit), row.get(kind.responsible)),
                        row.get(kind.strategy),
                        new Period(row.get(kind.start), row.get(kind.until)),
                        amount,
                        stage));
    }

    private static Optional<Stage> stage(ProjectKind kind, State state) {
        if (state.equals(kind.inPlan)) {
            return Optional.of(Stage.IN_PLAN);
        }
        if (state.equals(kind.running)) {
            return Optional.of(Stage.RUNNING);
        }
        if (state.equals(kind.closed)) {
            return Optional.of(Stage.CLOSED);
        }
        return state.equals(kind.cancelled) ? Optional.of(Stage.CANCELLED) : Optional.empty();
    }

    @Override
    public Answer<List<Indicator>> indicators(OfficeId office, FiscalYear year) {
        return answers.known(office, SOURCE, () -> {
            ProjectIndicatorKind kind = plans().indicators().kind();
            return plans()
                    .indicators()
                    .internal()
                    .all(callers.system(office), RecordFilter.of(kind.in(kind.active)))
                    .stream()
                    .flatMap(row -> plans().indicators().find(office, row.id()).stream())
                    .map(row -> indicator(kind, row))
                    .filter(one -> one.targets().containsKey(year))
                    .toList();
        });
    }

    private static Indicator indicator(ProjectIndicatorKind kind, RecordRow row) {
        Map<FiscalYear, BigDecimal> targets = new HashMap<>();
        row.lines(kind.targets).forEach(line -> targets.put(line.get(kind.year), line.get(kind.target)));
        TargetDirection direction = row.get(kind.direction);
        return new Indicator(
                row.id(),
                row.get(kind.code),
                row.get(kind.name),
                row.get(kind.unit),
                direction == TargetDirection.RANGE ? Optional.empty() : Optional.of(direction == TargetDirection.UP),
                key(row.get(kind.strategy)),
                key(row.get(kind.project)),
                targets);
    }

    private static OptionalLong key(Optional<Long> key) {
        return key.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
