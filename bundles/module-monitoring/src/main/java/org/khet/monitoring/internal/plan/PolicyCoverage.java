package org.khet.monitoring.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** Policies of higher levels with the projects of a year that serve them. Source: monitoring MON-62. */
public final class PolicyCoverage {
    private final RecordService<FollowUpItemKind> items;

    /** Over what is followed. */
    public PolicyCoverage(RecordService<FollowUpItemKind> items) {
        this.items = items;
    }

    /**
     * A policy.
     *
     * @param policy   its item
     * @param projects that serve it, finished ones too, cancelled ones not
     */
    public record Served(RecordRow policy, List<RecordRow> projects) {
        /** Keeps an immutable copy. */
        public Served {
            projects = List.copyOf(projects);
        }
    }

    /** Policies of a year with their projects, as far as the caller sees. */
    public List<Served> of(Caller caller, FiscalYear year) {
        FollowUpItemKind kind = items.kind();
        List<RecordRow> projects = items.all(caller, ofYear(year, FollowUpItemSort.PROJECT, kind.followed, kind.done));
        Map<Long, List<RecordLine>> several = items.lines(
                caller.office(),
                kind.policies,
                projects.stream().map(RecordRow::id).toList());
        Map<Long, List<RecordRow>> served = new HashMap<>();
        for (RecordRow project : projects) {
            Set<Long> keys = new LinkedHashSet<>();
            project.get(kind.policy).ifPresent(keys::add);
            several.getOrDefault(project.id(), List.of()).forEach(line -> keys.add(line.get(kind.served)));
            keys.forEach(key ->
                    served.computeIfAbsent(key, none -> new ArrayList<>()).add(project));
        }
        return items.all(caller, ofYear(year, FollowUpItemSort.POLICY, kind.followed)).stream()
                .map(policy -> new Served(policy, served.getOrDefault(policy.id(), List.of())))
                .toList();
    }

    /** Policies of a year that no project serves, as far as the caller sees. */
    public List<RecordRow> withoutProject(Caller caller, FiscalYear year) {
        return of(caller, year).stream()
                .filter(one -> one.projects().isEmpty())
                .map(Served::policy)
                .toList();
    }

    private RecordFilter ofYear(FiscalYear year, FollowUpItemSort sort, State... states) {
        FollowUpItemKind kind = items.kind();
        return RecordFilter.of(kind.year.is(year), kind.sort.is(sort), kind.in(states));
    }
}
