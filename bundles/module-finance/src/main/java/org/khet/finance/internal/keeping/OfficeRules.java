package org.khet.finance.internal.keeping;

import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.person.People;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;

/**
 * What the portal knows of an office's rules.
 *
 * @param settings    settings by day
 * @param workingDays working days
 * @param acting      who decides for whom
 * @param people      names of people
 */
public record OfficeRules(Settings settings, WorkingDays workingDays, Acting acting, People people) {}
