package org.khet.documents.internal.flow;

import java.util.Optional;
import java.util.function.Function;
import org.khet.documents.internal.chain.ChainEngine;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/**
 * What keeps a paper from going up its chain: no register, a check that is due, something that its template needs, no chain. Source:
 * kinds-documents §5, §8.
 */
final class PaperReadiness {
    private final ChainEngine chain;
    private final RegisterNumbers numbers;
    private final PaperNumbers taken;
    private final PaperRegistry papers;
    private final Function<PaperRegistry.Found, Optional<Problem>> missing;

    /** @param missing what the template of a paper needs and nobody typed */
    PaperReadiness(
            ChainEngine chain,
            RegisterNumbers numbers,
            PaperNumbers taken,
            PaperRegistry papers,
            Function<PaperRegistry.Found, Optional<Problem>> missing) {
        this.chain = chain;
        this.numbers = numbers;
        this.taken = taken;
        this.papers = papers;
        this.missing = missing;
    }

    /** The first problem; {@code row} with its register. */
    Optional<Problem> problem(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.numberable(kind, row, now)
                .or(() -> unchecked(kind, row, now))
                .or(() -> missing.apply(new PaperRegistry.Found(papers.of(kind), row)))
                .or(() -> chain.problem(kind, row, now));
    }

    private Optional<Problem> unchecked(PaperKind kind, RecordRow row, RecordContext now) {
        boolean unchecked = row.get(kind.register)
                        .flatMap(key -> numbers.find(now.office(), key))
                        .orElseThrow()
                        .get(numbers.kind().checkFirst)
                && (row.state().equals(kind.draft)
                        || row.lines(kind.checks).isEmpty()
                        || row.lines(kind.checks).stream().anyMatch(line -> !line.get(kind.checkGood)));
        return unchecked ? Optional.of(Problem.of("", "documents.error.check-first")) : Optional.empty();
    }
}
