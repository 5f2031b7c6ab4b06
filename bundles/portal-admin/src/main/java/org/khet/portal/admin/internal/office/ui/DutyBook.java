package org.khet.portal.admin.internal.office.ui;

import org.khet.portal.api.office.DutyRegister;
import org.khet.portal.api.office.UnitDuties;

/**
 * Where the screens of the structure read and write duties.
 *
 * @param shown    powers and duties as they count today
 * @param register the office's own words
 */
record DutyBook(UnitDuties shown, DutyRegister register) {}
