package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.processes.internal.catalogue.SchoolScope;
import org.khet.processes.internal.catalogue.StepSchools;

/**
 * The schools of a case: chosen before it begins, or later for its steps of schools that are not open yet; without a choice each step has
 * those that its version names. Source: core B-04, E-38.
 */
final class CaseSchools {
    private final CaseKind cases;
    private final CaseEngine engine;

    private CaseSchools(CaseKind cases, CaseEngine engine) {
        this.cases = cases;
        this.engine = engine;
    }

    static void attach(CaseFlow.Registers registers, CaseEngine engine) {
        CaseKind kind = registers.cases().kind();
        CaseSchools flow = new CaseSchools(kind, engine);
        kind.start.when(flow::fit);
        kind.chooseSchools
                .when(flow::someWait)
                .whenTyped(flow::fit)
                .then((row, now) ->
                        engine.made().chooseSchools(now, engine.matter(now, row.id()), engine.edition(now, row)));
    }

    /** Whoever is named is a school of the office, or has one. */
    private Optional<Problem> fit(RecordRow matter, RecordContext now) {
        Optional<SchoolScope> scope = matter.get(cases.schoolScope);
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        StepSchools schools = engine.made().schools();
        String value = matter.get(cases.schoolValue);
        List<String> unknown = schools.unknown(now.office(), scope.get(), value, now.today());
        if (!unknown.isEmpty()) {
            return Optional.of(Problem.of(
                    cases.schoolValue.name(), "processes.error.schools-unknown", String.join(", ", unknown)));
        }
        return schools.of(now.office(), scope.get(), value, now.today()).isEmpty()
                ? Optional.of(Problem.of(cases.schoolValue.name(), "processes.error.schools-none"))
                : Optional.empty();
    }

    private Optional<Problem> someWait(RecordRow matter, RecordContext now) {
        RecordRow whole = engine.matter(now, matter.id());
        return engine.made()
                        .waitingForSchools(now, matter.id(), engine.edition(now, whole))
                        .isEmpty()
                ? Optional.of(Problem.of("", "processes.error.no-schools-wait"))
                : Optional.empty();
    }
}
