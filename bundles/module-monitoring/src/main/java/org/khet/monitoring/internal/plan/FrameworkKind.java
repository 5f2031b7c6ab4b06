package org.khet.monitoring.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringFiles;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.rule.WeightedTotal;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * The follow-up plan of a year (แผนกำกับ ติดตาม): which strategies and projects are followed, by which indicator, when and by
 * whom; what is not followed says why. Source: monitoring ME-02, RM-01, RM-02, MON-01, MON-25.
 */
public final class FrameworkKind extends RecordKind {
    private static final String DECISIONS = "monitoring.framework";
    private final PlanCoverage coverage;

    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<FrameworkScope> scope =
            choice("scope", FrameworkScope.class).initially(FrameworkScope.PLAN).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> purpose = longText("purpose", 2000);
    public final Lines items = lines("items", "mon_framework_item", 0, 500);
    public final Field<Long> item = items.record("item", "monitoring.item");
    public final Field<Optional<Long>> indicator =
            items.record("indicator", "monitoring.indicator").optional();
    public final Field<Optional<FiscalMonth>> from =
            items.choice("month_from", FiscalMonth.class).optional();
    public final Field<Optional<FiscalMonth>> to =
            items.choice("month_to", FiscalMonth.class).optional().notBefore(from);
    public final Field<Optional<PersonId>> person = items.person("person").optional();
    public final Field<Optional<BigDecimal>> weight =
            items.decimal("weight", 2).optional().min(BigDecimal.ZERO).max(WeightedTotal.WHOLE);
    public final Field<Boolean> followed = items.yesNo("followed").initially(true);
    public final Field<String> whyNot = items.text("why_not", 200).orEmpty();
    public final Field<BigDecimal> weightSum = decimal("weight_sum", 2).formula(this::sumOfWeights);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State running = state("RUNNING", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(approved, running, closed);
    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(approved, running, closed);
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", MonitoringFiles.EVIDENCE).optional().from(approved, running, closed);

    public final Action fill = action("fill", "filled")
            .from(draft)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .icon("circle-plus")
            .does(this::filled);
    public final Action ask = action("ask")
            .from(draft)
            .to(inChain)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .requests(DECISIONS)
            .when(this::weightsAreWhole)
            .when(this::everythingCovered)
            .when(this::indicatorsComplete)
            .tells(MonitoringPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(approved)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(inChain)
            .to(draft)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward()
            .tellsMaker();
    public final Action start = action("start")
            .from(approved)
            .to(running)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .when((row, now) -> now.today().isBefore(row.get(year).firstDay())
                    ? Optional.of(Problem.of("", "monitoring.error.year-not-begun"))
                    : Optional.empty());
    public final Action revise = action("revise")
            .from(running)
            .to(draft)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .because()
            .does((row, now) ->
                    row.with(decisionNo, null).with(decisionOn, null).with(decisionFile, null))
            .backward();
    public final Action close = action("close")
            .from(running)
            .to(closed)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .confirmed();

    /** The kind over what there is to follow. */
    public FrameworkKind(PlanCoverage coverage) {
        super("monitoring", "framework", "mon_framework");
        this.coverage = coverage;
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.FRAMEWORK_KEEP, draft);
        belongsTo(unit);
        seenByOffice();
        titled(title);
        items.unique(item, indicator);
        items.each((line, row, now) -> !line.get(followed) && line.get(whyNot).isBlank()
                ? Optional.of(Problem.of("why_not", "monitoring.error.why-not"))
                : Optional.empty());
        list(year, scope, title, unit, weightSum);
        section("what", year, scope, title, unit, purpose);
        section("items", items);
        tab("open", draft, inChain, approved, running);
        tab("all");
        way(draft, inChain, approved, running, closed);
        menu("PLAN", "map", 109, "progress");
    }

    /** Of what is followed: what is not weighs nothing. */
    private BigDecimal sumOfWeights(RecordRow row) {
        return row.lines(items).stream()
                .filter(line -> line.get(followed))
                .flatMap(line -> line.get(weight).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private RecordRow filled(RecordRow row, RecordContext now) {
        coverage.refresh(row.head().office(), row.get(year));
        List<RecordLine> missing = missing(row).stream()
                .map(one -> RecordLine.of(items).with(item, one.id()).with(followed, true))
                .toList();
        return row.with(
                items,
                java.util.stream.Stream.concat(row.lines(items).stream(), missing.stream())
                        .toList());
    }

    private List<PlanCoverage.Missing> missing(RecordRow row) {
        List<Long> keys = row.lines(items).stream().map(line -> line.get(item)).toList();
        return coverage.missing(row.head().office(), row.get(year), keys, row.get(scope));
    }

    private Optional<Problem> weightsAreWhole(RecordRow row, RecordContext now) {
        BigDecimal sum = row.get(weightSum);
        return sum.signum() == 0 || sum.compareTo(WeightedTotal.WHOLE) == 0
                ? Optional.empty()
                : Optional.of(Problem.of("items", "monitoring.error.weights", sum));
    }

    private Optional<Problem> everythingCovered(RecordRow row, RecordContext now) {
        List<PlanCoverage.Missing> missing = missing(row);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "items",
                        "monitoring.error.uncovered",
                        String.join(
                                ", ",
                                missing.stream()
                                        .map(PlanCoverage.Missing::title)
                                        .toList())));
    }

    private Optional<Problem> indicatorsComplete(RecordRow row, RecordContext now) {
        List<Long> used = row.lines(items).stream()
                .filter(line -> line.get(followed))
                .flatMap(line -> line.get(indicator).stream())
                .toList();
        List<String> incomplete = coverage.notActive(row.head().office(), used);
        return incomplete.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Problem.of("items", "monitoring.error.indicators-incomplete", String.join(", ", incomplete)));
    }
}
