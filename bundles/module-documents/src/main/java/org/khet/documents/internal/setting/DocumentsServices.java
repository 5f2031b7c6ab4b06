package org.khet.documents.internal.setting;

import java.time.Clock;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.person.People;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.WorkingDays;

/**
 * What the registers ask of the portal.
 *
 * @param settings    settings by day
 * @param workingDays working days
 * @param series      running numbers
 * @param units       units
 * @param schools     schools
 * @param people      people
 * @param callers     who holds what
 * @param forms       forms by which schools answer
 * @param codes       code lists as each office has them
 * @param clock       the time
 */
public record DocumentsServices(
        Settings settings,
        WorkingDays workingDays,
        Series series,
        Units units,
        Schools schools,
        People people,
        Callers callers,
        SchoolForms forms,
        CodeLists codes,
        Clock clock) {}
