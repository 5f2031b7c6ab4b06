package org.khet.portal.core.internal.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.DataRoundRegister.Opened;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.core.internal.round.RoundRepository.Recorded;

/**
 * The systems and rounds of one office as they were read once. Immutable.
 *
 * @param recorded what the office recorded
 * @param standard rounds of a year by the settings
 */
record RecordedRounds(Recorded recorded, Standard standard) {
    /** Makes rounds by the settings. */
    interface Standard {
        List<DataRound> of(String system, int year);
    }

    /** Those that come with the portal, with what the office said about them; then its own. */
    List<Versioned<DataSystem>> systems() {
        List<DataSystem> shipped = ShippedSystems.all();
        Stream<Versioned<DataSystem>> first = shipped.stream().map(this::asUsed);
        Stream<Versioned<DataSystem>> own = recorded.systems().stream()
                .filter(known -> shipped.stream()
                        .noneMatch(system -> system.code().equals(known.value().code())));
        return Stream.concat(first, own).toList();
    }

    private Versioned<DataSystem> asUsed(DataSystem shipped) {
        return recorded.systems().stream()
                .filter(known -> known.value().code().equals(shipped.code()))
                .findFirst()
                .map(known -> new Versioned<>(told(shipped, known.value()), known.number()))
                .orElseGet(() -> new Versioned<>(shipped, DataRoundRegister.NOT_RECORDED));
    }

    private static DataSystem told(DataSystem shipped, DataSystem by) {
        return new DataSystem(
                shipped.code(),
                shipped.thai(),
                shipped.english(),
                shipped.years(),
                by.function(),
                by.role(),
                shipped.source());
    }

    Optional<Versioned<DataSystem>> system(String code) {
        return systems().stream()
                .filter(known -> known.value().code().equals(code))
                .findFirst();
    }

    /** Rounds of a year, by number; none of an unknown system. */
    List<DataRound> of(String system, int year) {
        Map<Integer, DataRound> rounds = new TreeMap<>();
        if (system(system).isPresent()) {
            standard.of(system, year).forEach(round -> rounds.put(round.key().number(), round));
            recorded.rounds().stream()
                    .filter(known -> !known.withdrawn())
                    .map(RecordedRound::round)
                    .filter(round ->
                            round.key().system().equals(system) && round.key().year() == year)
                    .forEach(round -> rounds.put(round.key().number(), round));
        }
        return List.copyOf(rounds.values());
    }

    /** Rounds of all systems from so many years before that of the day to so many after it, by first day. */
    List<DataRound> around(LocalDate day, int before, int after) {
        return systems().stream()
                .map(Versioned::value)
                .flatMap(system -> years(system, day, before, after).flatMap(year -> of(system.code(), year).stream()))
                .sorted(Comparator.comparing((DataRound round) -> round.days().opensOn())
                        .thenComparing(round -> round.key().toString()))
                .toList();
    }

    private static Stream<Integer> years(DataSystem system, LocalDate day, int before, int after) {
        int year = system.years().of(day);
        return IntStream.rangeClosed(year - before, year + after).boxed();
    }

    /** The row of a round, also one that was taken back. */
    Optional<RecordedRound> row(DataRound.Key key) {
        return recorded.rounds().stream()
                .filter(known -> known.round().key().equals(key))
                .findFirst();
    }

    /** Number of the last change, taking back included. */
    int edition(DataRound.Key key) {
        return row(key).map(RecordedRound::edition).orElse(DataRoundRegister.NOT_RECORDED);
    }

    /** A round, opened for changing; empty when there is none. */
    Optional<Opened> find(DataRound.Key key) {
        return of(key.system(), key.year()).stream()
                .filter(round -> round.key().equals(key))
                .findFirst()
                .map(round -> new Opened(round, edition(key), row(key).map(RecordedRound::change)));
    }
}
