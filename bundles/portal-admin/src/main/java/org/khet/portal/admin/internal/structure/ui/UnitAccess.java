package org.khet.portal.admin.internal.structure.ui;

import java.time.LocalDate;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.structure.Units;

/**
 * Where the screens of the structure read and write.
 *
 * @param register changes, with their days
 * @param units    units of any day
 * @param heads    who heads them on any day
 * @param duties   their duties
 * @param today    today in the offices
 */
record UnitAccess(UnitRegister register, Units units, UnitHeads heads, DutyAccess duties, LocalDate today) {}
