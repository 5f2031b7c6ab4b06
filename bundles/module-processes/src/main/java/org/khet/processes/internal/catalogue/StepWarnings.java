package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;

/**
 * What is odd with the steps of a version in an office today, though it may be published: a role that nobody has, a register that is off, a chain or a form that is no
 * longer there.
 * Safe for concurrent use. Source: kinds-processes.md §3, §9.
 */
public final class StepWarnings {
    private final StepRoles roles;
    private final People people;
    private final StepOffers offers;
    private final StepSchools schools;

    /** Over the roles of the office and what steps may name of other modules. */
    public StepWarnings(StepRoles roles, People people, StepOffers offers, StepSchools schools) {
        this.roles = roles;
        this.people = people;
        this.offers = offers;
        this.schools = schools;
    }

    /**
     * The warnings, by step.
     *
     * @param day     today
     * @param owner   unit that owns the process, if any does
     * @param version with its lines
     */
    public List<StepGraph.Finding> of(
            OfficeId office, LocalDate day, Optional<UnitId> owner, ProcessVersionKind kind, RecordRow version) {
        List<StepGraph.Finding> found = new ArrayList<>();
        for (RecordLine step : GraphReader.steps(kind, version)) {
            int no = step.get(kind.stepNo);
            missing(
                            office,
                            step.get(kind.actor),
                            step.get(kind.actorUnit).or(() -> owner),
                            step.get(kind.actorFunction))
                    .ifPresent(code -> found.add(new StepGraph.Finding(code, no, false)));
            if (StepSchools.have(kind, step)
                    && schools.of(office, kind, step, day).isEmpty()) {
                found.add(new StepGraph.Finding("no-schools", no, false));
            }
            if (offers.actions.isOff(office, step.get(kind.doneActions), TextCatalog.THAI)) {
                found.add(new StepGraph.Finding("register-off", no, false));
            }
            if (offers.chains.isGone(office, step.get(kind.chainSort))) {
                found.add(new StepGraph.Finding("chain-gone", no, false));
            }
        }
        Set<String> gone =
                offers.forms.gone(office, version.lines(kind.needs).stream().map(need -> need.get(kind.needCode)));
        version.lines(kind.needs).stream()
                .filter(need -> gone.contains(need.get(kind.needCode)))
                .forEach(need -> found.add(new StepGraph.Finding("form-gone", need.get(kind.needStep), false)));
        return found;
    }

    private Optional<String> missing(OfficeId office, StepActor actor, Optional<UnitId> unit, String function) {
        return switch (actor) {
            case HEAD -> code(unit.flatMap(one -> roles.head(office, one)).isEmpty(), "no-head");
            case FUNCTION ->
                code(unit.flatMap(one -> roles.function(office, function, one)).isEmpty(), "no-function");
            case DIRECTOR -> code(roles.director(office).isEmpty(), "no-director");
            case DEPUTY -> code(roles.deputy(office, unit).isEmpty(), "no-deputy");
            case UNIT ->
                code(unit.filter(one -> !people.inUnit(office, one).isEmpty()).isEmpty(), "no-people");
            case OWNER, COMMITTEE, SCHOOL, LEAD -> Optional.empty();
        };
    }

    private static Optional<String> code(boolean lacks, String code) {
        return lacks ? Optional.of(code) : Optional.empty();
    }
}
