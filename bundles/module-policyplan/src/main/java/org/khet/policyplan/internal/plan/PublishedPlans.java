package org.khet.policyplan.internal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** What everybody may read about plans: title, years, book and day of those that are published; nothing else. Source: policyplan PLAN-80. */
public final class PublishedPlans {
    private final PlanRegisters registers;

    /**
     * A published plan.
     *
     * @param title its name
     * @param from  first fiscal year
     * @param to    last fiscal year
     * @param day   on which it was published
     * @param book  address of the book, as it was typed
     */
    public record Published(String title, FiscalYear from, FiscalYear to, LocalDate day, String book) {}

    /** Over the plans. */
    public PublishedPlans(PlanRegisters registers) {
        this.registers = registers;
    }

    /**
     * Plans that are published and in force or over, the latest years first, each as it was published last: one that is being revised stands
     * there as it was until it is published again.
     *
     * @param system in whose name they are read; the reader needs no permission
     */
    public List<Published> of(Caller system) {
        PlanKind kind = registers.plans().kind();
        PlanVersionKind version = registers.versions().kind();
        Map<Long, RecordRow> last = new HashMap<>();
        registers.versions().internal().all(system, RecordFilter.ALL).stream()
                .filter(row -> row.has(version.publishedOn))
                .forEach(row -> last.merge(
                        row.get(version.plan),
                        row,
                        (one, other) -> one.get(version.number) < other.get(version.number) ? other : one));
        return registers.plans().internal().all(system, RecordFilter.ALL).stream()
                .filter(row -> !row.state().equals(kind.replaced))
                .sorted(Comparator.<RecordRow, FiscalYear>comparing(row -> row.get(kind.yearFrom))
                        .reversed()
                        .thenComparing(row -> row.get(kind.title)))
                .flatMap(row -> Optional.ofNullable(last.get(row.id())).map(as -> published(row, as)).stream())
                .toList();
    }

    private Published published(RecordRow plan, RecordRow as) {
        PlanKind kind = registers.plans().kind();
        PlanVersionKind version = registers.versions().kind();
        return new Published(
                as.get(version.title),
                plan.get(kind.yearFrom),
                plan.get(kind.yearTo),
                as.get(version.publishedOn).orElseThrow(),
                as.get(version.link));
    }
}
