package org.khet.rounds.internal.collection;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Evidence belongs to what its own school hands in, as long as the school may type. */
final class SubmissionEvidence implements EvidenceKind.Evidence {
    private final CollectionRegisters registers;

    SubmissionEvidence(CollectionRegisters registers) {
        this.registers = registers;
    }

    private Optional<RecordRow> submission(EvidenceKind kind, RecordRow row) {
        return registers.submissions().find(row.head().office(), row.get(kind.submission));
    }

    @Override
    public Optional<Problem> fits(EvidenceKind kind, RecordRow row) {
        return submission(kind, row)
                        .filter(one ->
                                one.get(registers.submissions().kind().school).equals(row.get(kind.school)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.submission.name(), "rounds.error.other-school"));
    }

    @Override
    public Optional<Problem> open(EvidenceKind kind, RecordRow row, RecordContext now) {
        SchoolSubmissionKind of = registers.submissions().kind();
        return submission(kind, row)
                .filter(one -> java.util.List.of(of.notStarted, of.recording, of.returned)
                        .contains(one.state()))
                .map(one -> registers.checks().enterable(one, now.today()))
                .orElse(Optional.of(Problem.of("", "rounds.error.confirmed")));
    }
}
