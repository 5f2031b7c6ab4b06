package org.khet.portal.admin.internal.structure.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.duty.DutyRegister;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** Three duties of one unit: of the announcement, reworded, and added. */
final class FakeDutyRegister implements UnitDuties, DutyRegister {
    static final UnitDuty OFFICIAL = new UnitDuty("(ก)", "ปฏิบัติงานสารบรรณ", "ปฏิบัติงานสารบรรณ");
    static final UnitDuty REWORDED = new UnitDuty("(ข)", "งานช่วยอำนวยการและงานประชุม", "งานช่วยอำนวยการ");
    static final UnitDuty ADDED = new UnitDuty("(ฎ)", "ดูแลห้องประชุม", "");
    final List<UnitDutyText> written = new ArrayList<>();
    final List<UnitDuty> takenBack = new ArrayList<>();

    @Nullable RuntimeException failure;

    private final UnitId unit;

    FakeDutyRegister(UnitId unit) {
        this.unit = unit;
    }

    @Override
    public List<UnitDuty> powers(OfficeId office) {
        return List.of();
    }

    @Override
    public Map<UnitId, List<UnitDuty>> all(OfficeId office) {
        return Map.of(unit, of(office, unit));
    }

    @Override
    public List<UnitDuty> of(OfficeId office, UnitId asked) {
        return asked.equals(unit) ? List.of(OFFICIAL, REWORDED, ADDED) : List.of();
    }

    @Override
    public void write(Caller caller, UnitDutyText wording) {
        fail();
        written.add(wording);
    }

    @Override
    public void takeBack(Caller caller, UnitId asked, UnitDuty seen) {
        fail();
        takenBack.add(seen);
    }

    private void fail() {
        if (failure != null) {
            throw failure;
        }
    }
}
