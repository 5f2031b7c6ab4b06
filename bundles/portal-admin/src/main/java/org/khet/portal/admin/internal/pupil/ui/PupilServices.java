package org.khet.portal.admin.internal.pupil.ui;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * What the list of pupils of all schools works with.
 *
 * @param totals  pupils of schools
 * @param schools the register
 * @param exports writes files
 * @param codes   levels and grades in the office's order
 * @param days    as of which pupils are counted, the latest first, at least one
 */
record PupilServices(
        PupilTotals totals, SchoolRegister schools, ListExports exports, List<Code> codes, List<LocalDate> days) {}
