package org.khet.finance.internal.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** How an order changes who signs for an account. Source: finance FIN-34, FIN-96, P09. */
final class SignerRules {
    private static final int LEAST = 2;

    private SignerRules() {}

    /** How many people sign for it on that day. */
    static long count(BankAccountRecord kind, RecordRow row, LocalDate day) {
        return row.lines(kind.signers).stream()
                .map(line -> line.get(kind.signer))
                .distinct()
                .filter(person -> kind.isSigner(row, person, day))
                .count();
    }

    /**
     * The problem with a change of somebody who does not sign, or to somebody who does already; who leaves without a successor leaves two.
     * Terms that ended are named anew, one person after the other.
     */
    static Optional<Problem> mayChange(BankAccountRecord kind, RecordRow row) {
        LocalDate day = row.get(kind.changedOn).orElseThrow();
        Optional<PersonId> old = row.get(kind.leaver);
        Optional<PersonId> other = row.get(kind.joiner);
        if (old.isEmpty() && other.isEmpty()) {
            return Optional.of(Problem.of(kind.joiner.name(), "finance.error.nobodyChanges"));
        }
        if (old.filter(person -> !kind.isSigner(row, person, day)).isPresent()) {
            return Optional.of(Problem.of(kind.leaver.name(), "finance.error.leaverNotSigner"));
        }
        if (other.filter(person -> kind.isSigner(row, person, day)).isPresent()) {
            return Optional.of(Problem.of(kind.joiner.name(), "finance.error.joinerSigns"));
        }
        boolean tooFew =
                other.isEmpty() && row.get(kind.sort) != AccountSort.CASH_BOX && count(kind, row, day) <= LEAST;
        return tooFew ? Optional.of(Problem.of(kind.leaver.name(), "finance.error.twoSigners")) : Optional.empty();
    }

    /** The right of the old signer ends the day before that of the new one begins; either may stand alone. */
    static RecordRow changed(BankAccountRecord kind, RecordRow row) {
        LocalDate day = row.get(kind.changedOn).orElseThrow();
        Optional<PersonId> old = row.get(kind.leaver);
        List<RecordLine> lines = new ArrayList<>();
        for (RecordLine line : row.lines(kind.signers)) {
            boolean ends = old.filter(line.get(kind.signer)::equals).isPresent()
                    && line.get(kind.signsUntil)
                            .map(until -> !until.isBefore(day))
                            .orElse(true);
            lines.add(ends ? line.with(kind.signsUntil, day.minusDays(1)) : line);
        }
        row.get(kind.joiner)
                .ifPresent(person -> lines.add(RecordLine.of(kind.signers)
                        .with(kind.signer, person)
                        .with(kind.signsFrom, day)
                        .with(kind.signerOrder, row.get(kind.changeOrder))));
        return row.with(kind.signers, lines);
    }
}
