package org.khet.processes.internal;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;

/** The rounds that a story names. */
public final class NamedRounds extends NoRounds {
    public final List<RoundStatus> all = new ArrayList<>();

    @Override
    public List<DataSystem> systems(OfficeId office) {
        return all.stream().map(RoundStatus::system).distinct().toList();
    }

    @Override
    public List<RoundStatus> ofYear(OfficeId office, String system, int year) {
        return all.stream()
                .filter(status -> status.round().key().system().equals(system)
                        && status.round().key().year() == year)
                .toList();
    }
}
