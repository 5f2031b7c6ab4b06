package org.khet.policyplan.internal.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/**
 * Which money of allocations is that of which project, as receivers joined it to their notices: whole allocations that pay nothing else,
 * of others what its own receivers have. Source: policyplan G, PLAN-34, 93; monitoring MON-11.
 */
public final class ProjectMoney {
    private final AllocationRegisters registers;
    private final Caller caller;
    private final Map<Long, List<RecordRow>> notices = new HashMap<>();
    private final Map<Long, Set<Long>> firsts = new HashMap<>();
    private final Map<Long, List<Long>> changes = new HashMap<>();

    /**
     * What is a project's own.
     *
     * @param allocations keys of allocations and of their changes that pay it and nothing else
     * @param shares      what its receivers have of others
     */
    public record Own(Set<Long> allocations, Set<ReceivedMoney> shares) {}

    private ProjectMoney(AllocationRegisters registers, Caller caller) {
        this.registers = registers;
        this.caller = caller;
    }

    /** Of all projects of the office. */
    public static ProjectMoney ofAll(AllocationRegisters registers, Caller caller) {
        return new ProjectMoney(registers, caller)
                .with(
                        RecordFilter.ALL,
                        RecordFilter.of(registers.allocations().kind().adjusts.isFilled()));
    }

    /** Of one project, and of what else its allocations pay. */
    static ProjectMoney of(AllocationRegisters registers, Caller caller, long project, Optional<Long> supports) {
        NoticeKind kind = registers.notices().kind();
        ProjectMoney money = new ProjectMoney(registers, caller);
        Set<Long> named = money.standing(RecordFilter.of(kind.project.is(project))).stream()
                .map(row -> row.get(kind.allocation))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        supports.ifPresent(named::add);
        List<Long> all = List.copyOf(named);
        return all.isEmpty()
                ? money
                : money.with(
                        RecordFilter.of(kind.allocation.in(all)),
                        RecordFilter.of(registers.allocations().kind().adjusts.in(all)));
    }

    private ProjectMoney with(RecordFilter whichNotices, RecordFilter whichChanges) {
        NoticeKind notice = registers.notices().kind();
        standing(whichNotices).forEach(row -> {
            notices.computeIfAbsent(row.get(notice.allocation), key -> new ArrayList<>())
                    .add(row);
            row.get(notice.project)
                    .ifPresent(project -> firsts.computeIfAbsent(project, key -> new LinkedHashSet<>())
                            .add(row.get(notice.allocation)));
        });
        AllocationKind kind = registers.allocations().kind();
        registers
                .allocations()
                .internal()
                .all(caller, whichChanges.and(kind.in(kind.approved, kind.notified)))
                .forEach(row -> changes.computeIfAbsent(row.get(kind.adjusts).orElseThrow(), key -> new ArrayList<>())
                        .add(row.id()));
        return this;
    }

    private List<RecordRow> standing(RecordFilter which) {
        NoticeKind notice = registers.notices().kind();
        return registers.notices().internal().all(caller, which.and(notice.in(notice.notified, notice.acknowledged)));
    }

    /**
     * What is a project's own: of the allocation that it supports also what receivers have who named none.
     *
     * @param supports the allocation that it supports
     */
    public Own of(long project, Optional<Long> supports) {
        NoticeKind kind = registers.notices().kind();
        Optional<Long> approved = supports.filter(key -> registers.isApproved(caller.office(), key));
        Set<Long> of = new LinkedHashSet<>(firsts.getOrDefault(project, Set.of()));
        approved.ifPresent(of::add);
        Own own = new Own(new HashSet<>(), new HashSet<>());
        for (Long first : of) {
            boolean isSupported = approved.filter(first::equals).isPresent();
            List<RecordRow> all = notices.getOrDefault(first, List.of());
            Set<MoneyReceiver> receivers = all.stream()
                    .filter(row ->
                            row.get(kind.project).map(key -> key == project).orElse(isSupported))
                    .map(row -> new MoneyReceiver(row.get(kind.school), row.get(kind.unit)))
                    .collect(Collectors.toSet());
            if (receivers.size() == all.size()) {
                own.allocations().add(first);
                own.allocations().addAll(changes.getOrDefault(first, List.of()));
            } else {
                receivers.forEach(one -> own.shares().add(new ReceivedMoney(first, one)));
                own.shares().addAll(ofChanges(first, receivers));
            }
        }
        return own;
    }

    /** What these receivers have by changes of an allocation: what one has only by a change is paid of it. */
    private Set<ReceivedMoney> ofChanges(Long first, Set<MoneyReceiver> receivers) {
        AllocationKind kind = registers.allocations().kind();
        Set<ReceivedMoney> shares = new HashSet<>();
        Map<Long, List<RecordLine>> lines =
                registers.allocations().lines(caller.office(), kind.lines, changes.getOrDefault(first, List.of()));
        lines.forEach((change, of) -> of.stream()
                .map(line -> AllocationLines.moneyReceiver(kind, line))
                .filter(receivers::contains)
                .forEach(one -> shares.add(new ReceivedMoney(change, one))));
        return shares;
    }
}
