package org.khet.processes.internal.matter;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/**
 * What a school is told about its part in a step, besides its name: how it is done, how well, and what is handed in, as the version says
 * that the case keeps. Safe for concurrent use. Source: core B-04, E-38.
 */
public final class SchoolInstructions {
    private final CaseFlow.Registers registers;

    /** Over the registers. */
    public SchoolInstructions(CaseFlow.Registers registers) {
        this.registers = registers;
    }

    /**
     * What the version says of a step.
     *
     * @param details how it is done, may be empty
     * @param quality how well, may be empty
     * @param output  what comes of it, may be empty
     * @param needs   what is handed in
     */
    public record Instruction(String details, String quality, String output, List<Need> needs) {
        /** Whether nothing is said. */
        public boolean isEmpty() {
            return details.isEmpty() && quality.isEmpty() && output.isEmpty() && needs.isEmpty();
        }
    }

    /**
     * Something that is handed in.
     *
     * @param sort what it is
     * @param what its name
     * @param must whether the step does not end without it
     */
    public record Need(NeedKind sort, String what, boolean must) {}

    /** What the step of a part says; empty where the version has the step no longer. */
    public Optional<Instruction> of(OfficeId office, RecordRow part) {
        CaseTaskKind task = registers.tasks().kind();
        ProcessVersionKind version = registers.versions().kind();
        return registers
                .tasks()
                .find(office, part.get(registers.parts().kind().task))
                .flatMap(row -> registers
                        .cases()
                        .find(office, row.get(task.matter))
                        .flatMap(matter -> matter.get(registers.cases().kind().version))
                        .flatMap(id -> registers.versions().find(office, id))
                        .flatMap(edition -> GraphReader.step(version, edition, row.get(task.stepNo)))
                        .map(step -> new Instruction(
                                step.get(version.details),
                                step.get(version.quality),
                                step.get(version.output),
                                row.lines(task.needs).stream()
                                        .map(need -> new Need(
                                                need.get(task.needSort),
                                                need.get(task.needWhat),
                                                need.get(task.needMust)))
                                        .toList())));
    }
}
