package org.khet.monitoring.internal.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * What is followed: a project with its money by month and its activities, a strategy, a policy, or a record of another module.
 * What has an origin comes from there and is not typed; a resolution is followed once. Source: monitoring ME-01, ME-04, MON-14,
 * MON-40, MON-41, MON-62.
 */
public final class FollowUpItemKind extends RecordKind {
    private final Supplier<RecordService<FollowUpItemKind>> items;

    public final Field<FollowUpItemSort> sort = choice("sort", FollowUpItemSort.class)
            .initially(FollowUpItemSort.PROJECT)
            .filtered();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<String> code = text("code", 30).orEmpty().searched();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> level = code("policy_level", MonitoringCodes.LEVEL)
            .orEmpty()
            .onlyIf(sort.is(FollowUpItemSort.POLICY))
            .neededIf(sort.is(FollowUpItemSort.POLICY));
    public final Field<Optional<Long>> strategy =
            record("strategy", "monitoring.item").optional().filtered();
    public final Field<Optional<Long>> policy =
            record("policy", "monitoring.item").optional().filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> owner = person("owner");
    public final Field<Optional<BigDecimal>> amount = baht("amount").optional().summed();
    public final Field<Optional<LocalDate>> start = day("starts_on").optional();
    public final Field<Optional<LocalDate>> finish =
            day("ends_on").optional().notBefore(start).neededIf(sort.is(FollowUpItemSort.RESOLUTION));
    public final Field<Optional<MonthGrid>> money = monthGrid("m").optional();
    public final Lines activities = lines("activities", "mon_item_activity", 0, 100);
    public final Field<String> activity = activities.text("title", 200);
    public final Field<FiscalMonth> from = activities.choice("month_from", FiscalMonth.class);
    public final Field<FiscalMonth> to =
            activities.choice("month_to", FiscalMonth.class).notBefore(from);
    public final Lines payments = lines("payments", "mon_item_payment", 0, 5000).byCode();
    public final Field<RecordLink> allocation = payments.link("allocation", "policyplan.allocation");
    /** Whose part of an allocation that pays something else too it is: a school, or a unit. */
    public final Field<Optional<SchoolId>> paidSchool =
            payments.school("school").optional();

    public final Field<Optional<UnitId>> paidUnit = payments.unit("unit").optional();
    /** Policies of the plan that a project serves, when it serves several. */
    public final Lines policies = lines("policies", "mon_item_policy", 0, 100).byCode();

    public final Field<Long> served = policies.record("policy", "monitoring.item");
    public final Field<Optional<RecordLink>> origin = link(
                    "origin", "policyplan.plan", "policyplan.allocation", "policyplan.transfer", "documents.directive")
            .onlyIf(sort.in(List.of(
                    FollowUpItemSort.PLAN,
                    FollowUpItemSort.ALLOCATION,
                    FollowUpItemSort.TRANSFER,
                    FollowUpItemSort.RESOLUTION)))
            .neededIf(sort.is(FollowUpItemSort.RESOLUTION))
            .optional();
    public final Field<Optional<RecordLink>> fromPlan = link(
                    "from_plan", "policyplan.project", "policyplan.strategy", "policyplan.policy", "policyplan.plan")
            .optional()
            .byCode();
    public final Field<Optional<Instant>> planAsOf =
            instant("plan_as_of").optional().byCode();
    /** What the plan has under the name of an item that was typed before: followed once, until somebody says what it is. Source: monitoring MON-53. */
    public final Field<Optional<RecordLink>> offered = link(
                    "offered", "policyplan.project", "policyplan.strategy", "policyplan.policy", "policyplan.plan")
            .optional()
            .byCode();
    /** Somebody said that what was typed is not what the plan has under its name. */
    public final Field<Boolean> apart = yesNo("apart").initially(false).byCode();

    public final Field<String> result = longText("result", 2000).orEmpty();

    public final State followed = state("FOLLOWED", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action finishAction = action("finish")
            .from(followed)
            .to(done)
            .needs(MonitoringPermissions.REPORT_ACCEPT)
            .demands(result);
    public final Action cancel = action("cancel")
            .from(followed)
            .to(cancelled)
            .needs(MonitoringPermissions.ROUND_OPEN)
            .because()
            .backward("ban");

    public final Action adopt = action("adopt")
            .from(followed)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .icon("link")
            .when(offered.isFilled(), "monitoring.error.not-offered")
            .does((row, now) -> row.with(fromPlan, row.raw(offered)).with(offered, null));
    public final Action keepApart = action("keep-apart")
            .from(followed)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .backward()
            .when(offered.isFilled(), "monitoring.error.not-offered")
            .does((row, now) -> row.with(apart, true).with(offered, null));

    /** What receivers have for it of allocations that pay something else too. */
    public List<ReceivedMoney> shares(RecordRow row) {
        return row.lines(payments).stream()
                .filter(line -> !isWhole(line))
                .map(line -> new ReceivedMoney(
                        line.get(allocation).id(), new MoneyReceiver(line.get(paidSchool), line.get(paidUnit))))
                .toList();
    }

    private boolean isWhole(RecordLine line) {
        return line.get(paidSchool).isEmpty() && line.get(paidUnit).isEmpty();
    }

    /** Keys of the allocations that pay it and nothing else: of its project, or the one that is followed itself. */
    public List<Long> allocations(RecordRow row) {
        return Stream.concat(
                        row.lines(payments).stream().filter(this::isWhole).map(line -> line.get(allocation)),
                        row.get(origin).stream().filter(link -> link.type().equals("policyplan.allocation")))
                .map(RecordLink::id)
                .filter(key -> key != 0)
                .toList();
    }

    /**
     * The kind as the module keeps it.
     *
     * @param items its own service, once it is kept
     */
    public FollowUpItemKind(Supplier<RecordService<FollowUpItemKind>> items) {
        super("monitoring", "item", "mon_item");
        this.items = items;
        result.from(done);
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.FRAMEWORK_KEEP, followed);
        belongsTo(unit);
        seenByOffice();
        ownOf(owner);
        titled(code, title);
        list(year, sort, code, title, unit, owner, amount);
        changeable((row, now) -> row.get(fromPlan)
                .filter(link -> row.state().equals(followed))
                .map(link -> Problem.of("", "monitoring.error.from-plan")));
        rule(this::followedOnce);
        section("what", sort, year, code, title, level, strategy, policy, origin);
        section("who", unit, owner, amount, start, finish);
        section("money", money);
        section("activities", activities);
        tab("projects", now -> List.of(sort.is(FollowUpItemSort.PROJECT)));
        tab("strategies", now -> List.of(sort.is(FollowUpItemSort.STRATEGY)));
        tab("policies", now -> List.of(sort.is(FollowUpItemSort.POLICY)));
        tab("resolutions", now -> List.of(sort.is(FollowUpItemSort.RESOLUTION)));
        tab("typed", now -> List.of(in(followed), fromPlan.isEmpty()));
        tab("offered", now -> List.of(in(followed), offered.isFilled()));
        tab("opened", now -> List.of(origin.isFilled()));
        tab("all");
        way(followed, done);
        menu("PLAN", "list-checks", 112, "progress");
    }

    /** Whoever chooses a resolution, however they came to it, finds it free; what follows it already stays as it is. */
    private Optional<Problem> followedOnce(RecordRow row, RecordContext now) {
        return row.get(origin)
                .filter(link -> row.get(sort) == FollowUpItemSort.RESOLUTION && !link.isTyped())
                .map(link -> items.get()
                        .internal()
                        .all(now.caller(), RecordFilter.of(sort.is(FollowUpItemSort.RESOLUTION), origin.is(link))))
                .filter(there -> !there.isEmpty() && there.stream().noneMatch(one -> one.id() == row.id()))
                .map(there -> Problem.of(origin.name(), "monitoring.error.resolution-followed"));
    }
}
