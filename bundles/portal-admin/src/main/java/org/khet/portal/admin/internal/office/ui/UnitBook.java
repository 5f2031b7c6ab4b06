package org.khet.portal.admin.internal.office.ui;

import java.time.LocalDate;
import org.khet.portal.api.office.UnitRegister;
import org.khet.portal.api.office.Units;

/**
 * Where the screens of the structure read and write.
 *
 * @param register changes, with their days
 * @param units    units of any day
 * @param heads    who heads them on any day
 * @param duties   their duties
 * @param today    today in the offices
 */
record UnitBook(UnitRegister register, Units units, UnitHeads heads, DutyBook duties, LocalDate today) {}
