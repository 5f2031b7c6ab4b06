package org.khet.portal.admin.internal.office.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitDraft;
import org.khet.portal.api.office.UnitEnding;
import org.khet.portal.api.office.UnitEstate;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.UnitPeriod;
import org.khet.portal.api.office.UnitRegister;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;

/** A register that remembers what it was asked to do. */
final class KeptUnits implements UnitRegister {
    final List<Saved> saved = new ArrayList<>();
    final List<UnitEnding> ended = new ArrayList<>();
    List<UnitPeriod> periods = List.of();
    UnitEstate estate = new UnitEstate(List.of(), List.of());

    @Nullable RuntimeException failure;

    record Saved(int edition, UnitDraft draft, LocalDate from) {}

    @Override
    public Edition<Unit> open(Caller caller, UnitId unit) {
        throw new NoLongerThere("core.unit/" + unit.value());
    }

    @Override
    public List<UnitPeriod> periods(Caller caller, UnitId unit) {
        return periods;
    }

    @Override
    public UnitId add(Caller caller, UnitDraft draft, LocalDate from) {
        refuse();
        saved.add(new Saved(0, draft, from));
        return new UnitId(77);
    }

    @Override
    public void change(Caller caller, UnitId unit, int edition, UnitDraft draft, LocalDate from) {
        refuse();
        saved.add(new Saved(edition, draft, from));
    }

    @Override
    public UnitEstate estate(Caller caller, UnitId unit, LocalDate lastDay) {
        return estate;
    }

    @Override
    public void end(Caller caller, UnitId unit, int edition, UnitEnding ending) {
        refuse();
        ended.add(ending);
    }

    private void refuse() {
        if (failure != null) {
            throw failure;
        }
    }
}
