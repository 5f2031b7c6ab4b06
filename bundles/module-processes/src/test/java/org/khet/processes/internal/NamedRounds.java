package org.khet.processes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;

/** The rounds that a story names. */
public final class NamedRounds extends NoRounds {
    public final List<RoundStatus> all = new ArrayList<>();

    @Override
    public List<DataSystem> systems(OfficeId office) {
        return all.stream().map(RoundStatus::system).distinct().toList();
    }

    /** A data system has a round that is open from one day to another. */
    public NamedRounds with(String system, int year, int number, LocalDate from, LocalDate until) {
        all.add(new RoundStatus(
                new DataSystem(system, system, "", RoundYears.SCHOOL, "", "", "X-01"),
                new DataRound(
                        new DataRound.Key(system, year, number),
                        "รอบที่ " + number,
                        "",
                        new DataRound.Days(from, until, until),
                        false),
                RoundStatus.State.OPEN,
                20));
        return this;
    }

    @Override
    public List<RoundStatus> open(OfficeId office) {
        return all.stream().filter(RoundStatus::isOpen).toList();
    }

    @Override
    public Optional<RoundStatus> current(OfficeId office, String system) {
        return open(office).stream()
                .filter(status -> status.system().code().equals(system))
                .findFirst();
    }

    @Override
    public List<RoundStatus> ofYear(OfficeId office, String system, int year) {
        return all.stream()
                .filter(status -> status.round().key().system().equals(system)
                        && status.round().key().year() == year)
                .toList();
    }
}
