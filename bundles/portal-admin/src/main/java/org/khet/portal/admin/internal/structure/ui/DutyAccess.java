package org.khet.portal.admin.internal.structure.ui;

import org.khet.portal.api.admin.duty.DutyRegister;
import org.khet.portal.api.admin.duty.UnitDuties;

/**
 * Where the screens of the structure read and write duties.
 *
 * @param shown    powers and duties as they count today
 * @param register the office's own words
 */
record DutyAccess(UnitDuties shown, DutyRegister register) {}
