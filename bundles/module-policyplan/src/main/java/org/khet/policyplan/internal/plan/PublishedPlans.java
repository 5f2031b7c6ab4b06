package org.khet.policyplan.internal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
     * Plans that are published and in force or over, the latest years first; one that is being revised is left out until it is published
     * again.
     *
     * @param system in whose name they are read; the reader needs no permission
     */
    public List<Published> of(Caller system) {
        PlanKind kind = registers.plans().kind();
        return registers
                .plans()
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.published, kind.running, kind.closed)))
                .stream()
                .filter(row -> row.has(kind.publishedOn))
                .sorted(Comparator.<RecordRow, FiscalYear>comparing(row -> row.get(kind.yearFrom))
                        .reversed()
                        .thenComparing(row -> row.get(kind.title)))
                .map(row -> new Published(
                        row.get(kind.title),
                        row.get(kind.yearFrom),
                        row.get(kind.yearTo),
                        row.get(kind.publishedOn).orElseThrow(),
                        row.get(kind.link)))
                .toList();
    }
}
