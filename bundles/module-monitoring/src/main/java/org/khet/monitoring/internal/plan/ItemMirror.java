package org.khet.monitoring.internal.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects.Detail;
import org.khet.portal.api.plan.PlanProjects.LongPlan;
import org.khet.portal.api.plan.PlanProjects.Owner;
import org.khet.portal.api.plan.PlanProjects.Policy;
import org.khet.portal.api.plan.PlanProjects.Project;
import org.khet.portal.api.plan.PlanProjects.Stage;
import org.khet.portal.api.plan.PlanProjects.Strategy;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Takes over what the module of plans says of the year's policies, strategies and projects. While that module is away the facts stay
 * with the day on which they were taken over, and items are typed; what was typed under the name of what comes is offered to be joined
 * with it, and not followed twice meanwhile. Done twice it does nothing the second time. Source: monitoring ME-01, ME-04, RM-23, MON-01,
 * 04, 14, 53.
 */
public final class ItemMirror {
    private static final String PROJECT = "policyplan.project";
    private static final String STRATEGY = "policyplan.strategy";
    private static final String ALLOCATION = "policyplan.allocation";
    private static final String POLICY = "policyplan.policy";
    private static final String PLAN = "policyplan.plan";

    private static final Comparator<ReceivedMoney> BY_KEYS = Comparator.comparingLong(ReceivedMoney::allocation)
            .thenComparing(of -> of.receiver().school().map(SchoolId::value).orElse(0L))
            .thenComparing(of -> of.receiver().unit().map(UnitId::value).orElse(0L));

    private final RecordService<FollowUpItemKind> items;
    private final PlanLookup plans;
    private final Callers callers;
    private final GoneFromPlan gone;

    /** From the module of plans to what is followed. */
    public ItemMirror(RecordService<FollowUpItemKind> items, PlanLookup plans, Callers callers) {
        this.items = items;
        this.plans = plans;
        this.callers = callers;
        this.gone = new GoneFromPlan(items, plans);
    }

    /** What is there already, and as of when the plan speaks. */
    private record Run(Caller system, FiscalYear year, Map<String, RecordRow> there, TypedItems typed, Instant asOf) {}

    /** Takes the plan of a year over; how many items are new, other or cancelled. Nothing while nobody keeps plans or can say all. */
    public int refresh(OfficeId office, FiscalYear year) {
        if (!(plans.projects(office, year) instanceof Answer.Known<List<Project>> projects)
                || !(plans.details(office, year) instanceof Answer.Known<Map<Long, Detail>> details)) {
            return 0;
        }
        Caller system = callers.system(office);
        Run run = new Run(system, year, there(system, year), TypedItems.of(items, system, year), projects.asOf());
        int done = 0;
        for (Policy one : plans.policies(office, year).known().orElse(List.of())) {
            done += keep(run, POLICY, one.id(), policy(one));
        }
        for (Strategy one : plans.strategies(office, year).known().orElse(List.of())) {
            done += keep(run, STRATEGY, one.id(), strategy(one));
        }
        for (LongPlan one : plans.longPlans(office, year).known().orElse(List.of())) {
            done += longPlan(run, one);
        }
        for (Project one : projects.value()) {
            done += project(run, one, details.value().getOrDefault(one.id(), Detail.NONE));
        }
        return done + gone.end(system, year);
    }

    private Map<String, RecordRow> there(Caller system, FiscalYear year) {
        FollowUpItemKind kind = items.kind();
        Map<String, RecordRow> all = new HashMap<>();
        items.internal()
                .all(system, RecordFilter.of(kind.year.is(year), kind.fromPlan.isFilled()))
                .forEach(row -> row.get(kind.fromPlan).ifPresent(link -> all.put(link.type() + link.id(), row)));
        return all;
    }

    /** Where a plan gives no reason of its own. */
    private static final String CANCELLED = "ยกเลิกในแผน";

    private int project(Run run, Project one, Detail detail) {
        RecordRow there = run.there().get(PROJECT + one.id());
        if (one.stage() != Stage.CANCELLED) {
            return keep(run, PROJECT, one.id(), project(run, one.strategy(), one, detail));
        }
        if (there == null || !there.state().open()) {
            return 0;
        }
        RecordRow whole = items.find(run.system().office(), there.id()).orElseThrow();
        items.internal().act(run.system(), whole, items.kind().cancel, new RecordDraft(), why(detail));
        return 1;
    }

    private static String why(Detail detail) {
        return detail.dropped().isBlank() ? CANCELLED : detail.dropped();
    }

    /** A plan of several years is followed once, with its first year; one that was typed stays as it was typed. Source: MON-22. */
    private int longPlan(Run run, LongPlan one) {
        FollowUpItemKind kind = items.kind();
        List<RecordRow> there =
                items.internal().all(run.system(), RecordFilter.of(kind.sort.is(FollowUpItemSort.PLAN))).stream()
                        .filter(row -> Stream.of(row.get(kind.fromPlan), row.get(kind.origin))
                                .flatMap(Optional::stream)
                                .anyMatch(link -> link.type().equals(PLAN) && link.id() == one.id()))
                        .toList();
        if (there.stream().anyMatch(row -> row.get(kind.fromPlan).isEmpty())) {
            return 0;
        }
        there.forEach(row -> run.there().put(PLAN + one.id(), row));
        return keep(
                run,
                PLAN,
                one.id(),
                facts(FollowUpItemSort.PLAN, "", one.title(), one.owner())
                        .with(kind.year, FiscalYear.of(one.period().start()))
                        .with(kind.start, one.period().start())
                        .with(kind.finish, one.period().until()));
    }

    private RecordDraft policy(Policy one) {
        FollowUpItemKind kind = items.kind();
        return facts(FollowUpItemSort.POLICY, one.code(), one.title(), one.owner())
                .with(kind.level, one.level());
    }

    private RecordDraft strategy(Strategy one) {
        return facts(FollowUpItemSort.STRATEGY, String.valueOf(one.seq()), one.title(), one.owner());
    }

    private RecordDraft facts(FollowUpItemSort sort, String code, String title, Owner owner) {
        FollowUpItemKind kind = items.kind();
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.code, code)
                .with(kind.title, title)
                .with(kind.unit, owner.unit())
                .with(kind.owner, owner.person());
    }

    private RecordDraft project(Run run, long strategy, Project one, Detail detail) {
        FollowUpItemKind kind = items.kind();
        MonthGrid money = detail.activities().stream()
                .map(activity -> activity.amounts())
                .reduce(MonthGrid.ZERO, MonthGrid::plus);
        return facts(FollowUpItemSort.PROJECT, one.code(), one.title(), one.owner())
                .with(kind.strategy, key(run, STRATEGY, Set.of(strategy)))
                .with(kind.policy, key(run, POLICY, detail.policies()))
                .with(
                        kind.policies,
                        keys(run, POLICY, detail.policies())
                                .map(key -> new RecordDraft().with(kind.served, key))
                                .toList())
                .with(kind.amount, one.amount())
                .with(kind.start, one.period().start())
                .with(kind.finish, one.period().until())
                .with(kind.money, money.sum().signum() == 0 ? null : money)
                .with(
                        kind.payments,
                        Stream.concat(
                                        detail.allocations().stream()
                                                .sorted()
                                                .map(key -> new ReceivedMoney(key, MoneyReceiver.UNKNOWN)),
                                        detail.shares().stream().sorted(BY_KEYS))
                                .map(of -> payment(one, of))
                                .toList())
                .with(
                        kind.activities,
                        detail.activities().stream()
                                .map(activity -> new RecordDraft()
                                        .with(kind.activity, cut(activity.title()))
                                        .with(kind.from, FiscalMonth.of(activity.from()))
                                        .with(kind.to, FiscalMonth.of(activity.until())))
                                .toList());
    }

    /** What pays a project: a receiver's part of an allocation, or the whole of it where none is named. */
    private RecordDraft payment(Project one, ReceivedMoney of) {
        FollowUpItemKind kind = items.kind();
        return new RecordDraft()
                .with(kind.allocation, new RecordLink(ALLOCATION, of.allocation(), cut(one.title())))
                .with(kind.paidSchool, of.receiver().school().orElse(null))
                .with(kind.paidUnit, of.receiver().unit().orElse(null));
    }

    private static String cut(String title) {
        return title.length() > 200 ? title.substring(0, 200) : title;
    }

    private static @Nullable Long key(Run run, String type, Set<Long> origins) {
        return keys(run, type, origins).findFirst().orElse(null);
    }

    private static Stream<Long> keys(Run run, String type, Set<Long> origins) {
        return origins.stream()
                .sorted()
                .flatMap(origin -> Optional.ofNullable(run.there().get(type + origin)).stream())
                .map(RecordRow::id);
    }

    private int keep(Run run, String type, long origin, RecordDraft draft) {
        FollowUpItemKind kind = items.kind();
        RecordRow there = run.there().get(type + origin);
        if (there == null) {
            var link = new RecordLink(type, origin, cut(String.valueOf(draft.raw(kind.title))));
            Optional<RecordRow> typed = run.typed().of(draft, link);
            if (typed.isPresent()) {
                run.there().put(type + origin, typed.get());
                return typed.get().get(kind.offered).isPresent() ? 0 : offer(run, typed.get(), link);
            }
            RecordDraft made = draft.names(kind.year) ? draft : draft.with(kind.year, run.year());
            run.there()
                    .put(
                            type + origin,
                            items.internal()
                                    .create(
                                            run.system(),
                                            made.with(kind.fromPlan, link).with(kind.planAsOf, run.asOf())));
            return 1;
        }
        RecordRow whole = items.find(run.system().office(), there.id()).orElseThrow();
        if (!whole.state().open() || SameFacts.are(kind, whole, draft)) {
            return 0;
        }
        items.internal().change(run.system(), whole, draft.with(kind.planAsOf, run.asOf()));
        return 1;
    }

    private int offer(Run run, RecordRow typed, RecordLink link) {
        RecordRow whole = items.find(run.system().office(), typed.id()).orElseThrow();
        items.internal().change(run.system(), whole, RecordDraft.of(whole).with(items.kind().offered, link));
        return 1;
    }
}
