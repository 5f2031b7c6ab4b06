package org.khet.bench.rounds;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;

/** No round of data is open. */
public final class EmptyRounds implements DataRounds {
    @Override
    public List<DataSystem> systems(OfficeId office) {
        return List.of();
    }

    @Override
    public List<RoundStatus> ofYear(OfficeId office, String system, int year) {
        return List.of();
    }

    @Override
    public Optional<RoundStatus> current(OfficeId office, String system) {
        return Optional.empty();
    }

    @Override
    public Optional<RoundStatus> next(OfficeId office, String system) {
        return Optional.empty();
    }

    @Override
    public List<RoundStatus> open(OfficeId office) {
        return List.of();
    }
}
