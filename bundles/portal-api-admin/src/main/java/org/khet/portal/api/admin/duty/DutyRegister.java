package org.khet.portal.api.admin.duty;

import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;

/**
 * Where an office writes duties of its units in its own words. Needs {@link Offices#CONFIGURE} for the whole office; each change
 * is on the audit trail. Safe for concurrent use. Source: core CORE-151.
 */
public interface DutyRegister {
    /**
     * Words of the office.
     *
     * @param unit   whose duty
     * @param letter as papers number it; a new one adds a duty
     * @param text   Thai words; those of the announcement take the office's own away
     * @param seen   words that stood there when the person began; empty for a new duty
     */
    record UnitDutyText(UnitId unit, String letter, String text, String seen) {}

    /**
     * Writes a duty.
     *
     * @throws Rejected      with field {@code letter} or {@code text}
     * @throws NoLongerThere if the unit is not of the caller's office
     * @throws Outdated      if other words stand there meanwhile
     * @throws NotPermitted  without the permission
     */
    void write(Caller caller, UnitDutyText wording);

    /**
     * Takes the office's own words away: those of the announcement count again, a duty that the office added is gone.
     *
     * @throws Rejected      with field {@code letter} if somebody does a duty that the office added, now or later
     * @throws NoLongerThere if the unit is not of the caller's office
     * @throws Outdated      if other words stand there meanwhile
     * @throws NotPermitted  without the permission
     */
    void takeBack(Caller caller, UnitId unit, UnitDuty seen);
}
