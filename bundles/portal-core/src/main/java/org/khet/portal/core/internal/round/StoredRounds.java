package org.khet.portal.core.internal.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundStatus.State;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rounds from the rows of an office, its settings, and today. */
@Component(service = {DataRounds.class, StoredRounds.class})
public final class StoredRounds implements DataRounds {
    private static final int YEARS_ON = 2;
    private final RoundRepository repository;
    private final StandardRounds standard;
    private final WorkingDays days;
    private final Settings settings;
    private final Clock clock;
    private final ExpiringCache<OfficeId, RoundRepository.Recorded> memory;

    /** Recorded rounds, those by settings, working days, how early the office reminds, and today. */
    @Activate
    public StoredRounds(
            @Reference RoundRepository repository,
            @Reference StandardRounds standard,
            @Reference WorkingDays days,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.repository = repository;
        this.standard = standard;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public List<DataSystem> systems(OfficeId office) {
        return known(office).systems().stream().map(Versioned::value).toList();
    }

    @Override
    public List<RoundStatus> ofYear(OfficeId office, String system, int year) {
        RecordedRounds known = known(office);
        return standing(office, known, known.of(system, year));
    }

    @Override
    public Optional<RoundStatus> current(OfficeId office, String system) {
        return open(office).stream()
                .filter(one -> one.system().code().equals(system))
                .findFirst();
    }

    @Override
    public Optional<RoundStatus> next(OfficeId office, String system) {
        LocalDate today = today();
        RecordedRounds known = known(office);
        List<DataRound> coming = known.around(today, 0, YEARS_ON).stream()
                .filter(round -> round.key().system().equals(system)
                        && round.days().opensOn().isAfter(today))
                .limit(1)
                .toList();
        return standing(office, known, coming).stream().findFirst();
    }

    @Override
    public List<RoundStatus> open(OfficeId office) {
        return near(office, 0).stream().filter(RoundStatus::isOpen).toList();
    }

    /** Rounds that are open, or open within that many days, by last day. */
    List<RoundStatus> near(OfficeId office, int ahead) {
        LocalDate today = today();
        RecordedRounds known = known(office);
        List<DataRound> near = known.around(today, 1, 1).stream()
                .filter(round -> !round.days().closesOn().isBefore(today)
                        && !round.days().opensOn().isAfter(today.plusDays(ahead)))
                .sorted(Comparator.comparing((DataRound round) -> round.days().closesOn())
                        .thenComparing(round -> round.key().toString()))
                .toList();
        return standing(office, known, near);
    }

    /** Rounds of the year before, of this one and the next, by first day. */
    List<RoundStatus> around(OfficeId office) {
        RecordedRounds known = known(office);
        return standing(office, known, known.around(today(), 1, 1));
    }

    private List<RoundStatus> standing(OfficeId office, RecordedRounds known, List<DataRound> rounds) {
        LocalDate today = today();
        int soon = reminders(office).stream().findFirst().orElse(0);
        return rounds.stream()
                .flatMap(round -> known
                        .system(round.key().system())
                        .map(system -> standing(office, system.value(), round, today, soon))
                        .stream())
                .toList();
    }

    private RoundStatus standing(OfficeId office, DataSystem system, DataRound round, LocalDate today, int soon) {
        LocalDate last = round.days().closesOn();
        if (last.isBefore(today)) {
            return new RoundStatus(system, round, State.CLOSED, 0);
        }
        int left = days.between(office, today, last);
        boolean coming = round.days().opensOn().isAfter(today);
        State state = coming ? State.COMING : left <= soon ? State.CLOSING : State.OPEN;
        return new RoundStatus(system, round, state, left);
    }

    /** Working days before a close at which people are reminded, the most first. */
    List<Integer> reminders(OfficeId office) {
        return settings.get(office, RoundSettings.REMINDERS, today()).stream()
                .filter(number -> number > 0)
                .toList();
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    Clock clock() {
        return clock;
    }

    RoundRepository rows() {
        return repository;
    }

    /** As they stand in the database. */
    RecordedRounds stored(OfficeId office) {
        return known(office, repository.of(office));
    }

    /** As they stand in the database; whoever changes a round or reminds waits until the transaction ends. */
    RecordedRounds held(OfficeId office) {
        return known(office, repository.held(office));
    }

    void forget(OfficeId office) {
        memory.forget(office);
    }

    private RecordedRounds known(OfficeId office) {
        return known(office, memory.get(office, repository::of));
    }

    private RecordedRounds known(OfficeId office, RoundRepository.Recorded recorded) {
        return new RecordedRounds(recorded, (system, year) -> standard.of(office, system, year));
    }
}
