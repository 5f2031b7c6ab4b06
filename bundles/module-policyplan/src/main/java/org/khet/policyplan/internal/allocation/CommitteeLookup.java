package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.group.AppointedGroups;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Committees that other modules keep, as they come and go, from which an allocation takes its own. Source: policyplan R-25, PLAN-41. */
@Component(service = CommitteeLookup.class)
public final class CommitteeLookup {
    private final List<AppointedGroups> known = new CopyOnWriteArrayList<>();

    /** Somebody came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            target = "(khet.groups=order)",
            unbind = "go")
    public void come(AppointedGroups one) {
        known.add(one);
    }

    /** And went. */
    public void go(AppointedGroups one) {
        known.remove(one);
    }

    /** Committees whose order is valid today, as far as the caller sees them, each name once. */
    private Collection<AppointedGroup> valid(RecordContext now) {
        Map<String, AppointedGroup> byName = new TreeMap<>();
        known.stream()
                .flatMap(one -> one.of(now.caller()).stream())
                .filter(one -> one.active() && !one.basis().isEmpty() && covers(one, now.today()))
                .forEach(one -> byName.merge(
                        one.name(), one, (first, second) -> first.from().isBefore(second.from()) ? second : first));
        return byName.values();
    }

    private static boolean covers(AppointedGroup one, LocalDate day) {
        return !day.isBefore(one.from())
                && Optional.ofNullable(one.until()).filter(day::isAfter).isEmpty();
    }

    /** There is one to be taken. */
    Optional<Problem> some(RecordContext now) {
        return valid(now).isEmpty() ? Optional.of(Problem.of("", "policyplan.error.no-committee")) : Optional.empty();
    }

    /** Their names, each with its order. */
    List<OfferedValue> offers(RecordContext now) {
        return valid(now).stream()
                .map(one -> new OfferedValue(one.name(), one.name() + " · " + one.basis()))
                .toList();
    }

    /** Order and term of the committee that was chosen by its name. */
    RecordRow take(AllocationKind kind, RecordRow row, RecordContext now) {
        AppointedGroup chosen = valid(now).stream()
                .filter(one -> one.name().equals(row.get(kind.committee)))
                .findFirst()
                .orElseThrow();
        return row.with(kind.orderNo, chosen.basis())
                .with(kind.orderFrom, chosen.from())
                .with(kind.orderUntil, chosen.until());
    }
}
