package org.khet.portal.admin.internal.structure.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.admin.structure.UnitHoldings;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** A register that remembers what it was asked to do. */
final class FakeUnitRegister implements UnitRegister {
    final List<Saved> saved = new ArrayList<>();
    final List<UnitEnding> ended = new ArrayList<>();
    List<UnitPeriod> periods = List.of();
    UnitHoldings estate = new UnitHoldings(List.of(), List.of());

    @Nullable RuntimeException failure;

    record Saved(int edition, UnitDraft draft, LocalDate from) {}

    @Override
    public Versioned<Unit> open(Caller caller, UnitId unit) {
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
    public UnitHoldings estate(Caller caller, UnitId unit, LocalDate lastDay) {
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
