package org.khet.portal.admin.internal.round.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.security.Caller;

/** DMC with the first two rounds of 2569, the second of which closes soon; remembers what is recorded, or refuses it. */
final class FakeDataRoundRegister implements DataRoundRegister {
    static final DataSystem DMC = new DataSystem(
            "DMC", "ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล", "Students", RoundYears.SCHOOL, "", "", "ICT-P27");
    final List<RoundDraft> recorded = new ArrayList<>();
    final List<DataSystem> kept = new ArrayList<>();
    final List<String> withdrawn = new ArrayList<>();
    final List<Integer> editions = new ArrayList<>();

    @Nullable RuntimeException failure;

    static DataRound round(int number, boolean own) {
        LocalDate opens = number == 1 ? LocalDate.of(2026, 5, 16) : LocalDate.of(2026, 7, 15);
        LocalDate closes = number == 1 ? LocalDate.of(2026, 6, 10) : LocalDate.of(2026, 11, 10);
        return new DataRound(
                new DataRound.Key("DMC", 2026, number),
                "ภาคเรียนที่ " + number,
                "Term " + number,
                new DataRound.Days(opens, closes, closes),
                own);
    }

    @Override
    public List<DataSystem> systems(Caller caller) {
        return List.of(DMC);
    }

    @Override
    public List<RoundStatus> list(Caller caller) {
        return List.of(
                new RoundStatus(DMC, round(1, false), RoundStatus.State.CLOSED, 0),
                new RoundStatus(DMC, round(2, true), RoundStatus.State.CLOSING, 3));
    }

    @Override
    public List<RoundStatus> mine(Caller caller) {
        return list(caller).subList(1, 2);
    }

    @Override
    public Opened open(Caller caller, DataRound.Key key) {
        return new Opened(round(key.number(), false), 0, Optional.empty());
    }

    @Override
    public RoundDraft propose(Caller caller, String system, int year) {
        return new RoundDraft(new DataRound.Key(system, year, 4), "", "", null, null, null, "");
    }

    @Override
    public void record(Caller caller, int edition, RoundDraft draft) {
        refuse();
        recorded.add(draft);
        editions.add(edition);
    }

    @Override
    public void withdraw(Caller caller, int edition, DataRound.Key key, String reason) {
        refuse();
        withdrawn.add(key + " " + reason);
        editions.add(edition);
    }

    @Override
    public Versioned<DataSystem> openSystem(Caller caller, String code) {
        return new Versioned<>(DMC, 0);
    }

    @Override
    public void keep(Caller caller, int edition, DataSystem system) {
        refuse();
        kept.add(system);
    }

    private void refuse() {
        if (failure != null) {
            throw failure;
        }
    }
}
