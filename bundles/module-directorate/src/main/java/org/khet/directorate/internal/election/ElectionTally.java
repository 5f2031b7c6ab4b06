package org.khet.directorate.internal.election;

import java.util.List;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** The list on which votes are counted: the qualified candidates, of whom nothing changes any more. Source: other-groups DIR-23. */
final class ElectionTally {
    private ElectionTally() {}

    /** With a line for each qualified candidate, in the order of the candidates. */
    static RecordRow opened(ElectionKind kind, RecordRow row) {
        return row.with(
                kind.tallies,
                row.lines(kind.candidates).stream()
                        .filter(line -> line.get(kind.qualified).orElse(false))
                        .map(line -> RecordLine.of(kind.tallies)
                                .with(kind.tallySeat, line.get(kind.forSeat))
                                .with(kind.tallyNo, line.get(kind.candidateNo))
                                .with(kind.tallyName, line.get(kind.name)))
                        .toList());
    }

    /** Nobody is elected; the votes stand on the list until they are counted anew. */
    static RecordRow reopened(ElectionKind kind, RecordRow row) {
        return row.with(
                kind.candidates,
                row.lines(kind.candidates).stream()
                        .map(line -> line.with(kind.elected, false).with(kind.votes, null))
                        .toList());
    }

    /** With the votes at the candidates; a candidate's number is that of the seat alone. */
    static RecordRow counted(ElectionKind kind, RecordRow row) {
        List<RecordLine> tallies = row.lines(kind.tallies);
        return row.with(
                kind.candidates,
                row.lines(kind.candidates).stream()
                        .map(line -> line.with(
                                kind.votes,
                                tallies.stream()
                                        .filter(one -> one.get(kind.tallyNo).equals(line.get(kind.candidateNo))
                                                && one.get(kind.tallySeat).equals(line.get(kind.forSeat)))
                                        .flatMap(one -> one.get(kind.tallied).stream())
                                        .findFirst()
                                        .orElse(null)))
                        .toList());
    }
}
