package org.khet.directorate.internal.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;

/** Counts votes: none forgotten where there is a choice, no result before the ballot closes, no more votes than voters, seats by most votes. Source: other-groups D-10, DIR-24. */
final class ElectionValidator {
    private ElectionValidator() {}

    /** A candidate stands for a seat that is to be filled, and with a number of that seat alone. */
    static Optional<Problem> seated(ElectionKind kind, RecordLine line, RecordRow row) {
        boolean known = row.lines(kind.seats).stream()
                .anyMatch(seat -> seat.get(kind.seat).equals(line.get(kind.forSeat)));
        if (!known) {
            return Optional.of(Problem.of(kind.forSeat.name(), "directorate.error.no-seat"));
        }
        long same = row.lines(kind.candidates).stream()
                .filter(other -> other.get(kind.forSeat).equals(line.get(kind.forSeat))
                        && other.get(kind.candidateNo).equals(line.get(kind.candidateNo)))
                .count();
        return same > 1
                ? Optional.of(Problem.of(kind.candidateNo.name(), "directorate.error.candidate-no"))
                : Optional.empty();
    }

    /** Candidates are checked after applying ended, and each kind of seat has some. */
    static Optional<Problem> checkable(ElectionKind kind, RecordRow row, RecordContext now) {
        if (!now.today().isAfter(row.get(kind.applyUntil).orElseThrow())) {
            return Optional.of(Problem.of("", "directorate.error.still-applying"));
        }
        Set<String> free = new HashSet<>();
        row.lines(kind.seats).forEach(seat -> free.add(seat.get(kind.seat)));
        row.lines(kind.candidates).stream()
                .filter(line -> line.get(kind.qualified).orElse(false))
                .forEach(line -> free.remove(line.get(kind.forSeat)));
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        kind.candidates.name(),
                        "directorate.error.seat-empty",
                        free.iterator().next()));
    }

    /** No result before the ballot is closed. */
    static Optional<Problem> closed(ElectionKind kind, RecordRow row, RecordContext now) {
        return row.get(kind.voteUntil)
                .filter(end -> now.now().isBefore(end))
                .map(end -> Problem.of("", "directorate.error.still-voting", ThaiDate.listDateTime(end)));
    }

    /** Ballots not more than voters; votes not more than good ballots, for a seat of n places n times. */
    static Optional<Problem> counted(ElectionKind kind, RecordRow row) {
        int voters = row.get(kind.voters).orElse(0);
        int ballots = row.get(kind.ballots).orElse(0);
        int good = ballots - row.get(kind.spoiled).orElse(0);
        if (ballots > voters) {
            return Optional.of(Problem.of(kind.ballots.name(), "directorate.error.ballots", voters));
        }
        if (good < 0) {
            return Optional.of(Problem.of(kind.spoiled.name(), "directorate.error.spoiled", ballots));
        }
        for (RecordLine line : row.lines(kind.candidates)) {
            if (line.get(kind.votes).orElse(0) > good) {
                return Optional.of(
                        Problem.of(kind.tallies.name(), "directorate.error.votes", line.get(kind.name), good));
            }
        }
        return seats(kind, row, good);
    }

    private static Optional<Problem> seats(ElectionKind kind, RecordRow row, int good) {
        for (RecordLine seat : row.lines(kind.seats)) {
            List<RecordLine> all = standing(kind, row, seat);
            Optional<RecordLine> forgotten = all.stream()
                    .filter(line -> all.size() > seat.get(kind.places) && !line.has(kind.votes))
                    .findFirst();
            if (forgotten.isPresent()) {
                return forgotten.map(
                        line -> Problem.of(kind.tallies.name(), "directorate.error.uncounted", line.get(kind.name)));
            }
            long given = all.stream()
                    .mapToLong(line -> line.get(kind.votes).orElse(0))
                    .sum();
            if (given > (long) good * seat.get(kind.places)) {
                return Optional.of(Problem.of(
                        kind.tallies.name(),
                        "directorate.error.seat-votes",
                        seat.get(kind.seat),
                        (long) good * seat.get(kind.places)));
            }
            if (isTied(kind, row, seat)) {
                return Optional.of(Problem.of(kind.tallies.name(), "directorate.error.tied", seat.get(kind.seat)));
            }
        }
        return Optional.empty();
    }

    /** Those who may be elected to a seat, most votes first. */
    private static List<RecordLine> standing(ElectionKind kind, RecordRow row, RecordLine seat) {
        return row.lines(kind.candidates).stream()
                .filter(line -> line.get(kind.qualified).orElse(false)
                        && line.get(kind.forSeat).equals(seat.get(kind.seat)))
                .sorted(Comparator.comparing(
                        (RecordLine line) -> line.get(kind.votes).orElse(0), Comparator.reverseOrder()))
                .toList();
    }

    /** The last place would go to one of two with the same votes: a lot decides, and its votes are noted with it. */
    private static boolean isTied(ElectionKind kind, RecordRow row, RecordLine seat) {
        List<RecordLine> all = standing(kind, row, seat);
        int places = seat.get(kind.places);
        return all.size() > places
                && all.get(places - 1).get(kind.votes).equals(all.get(places).get(kind.votes));
    }

    /** Marks those who are elected. */
    static RecordRow elect(ElectionKind kind, RecordRow row) {
        Map<Integer, Boolean> won = new HashMap<>();
        List<RecordLine> lines = row.lines(kind.candidates);
        for (RecordLine seat : row.lines(kind.seats)) {
            standing(kind, row, seat).stream()
                    .limit(seat.get(kind.places))
                    .forEach(line -> won.put(lines.indexOf(line), true));
        }
        List<RecordLine> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked.add(lines.get(i).with(kind.elected, won.getOrDefault(i, false)));
        }
        return row.with(kind.candidates, marked);
    }
}
