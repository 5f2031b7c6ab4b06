package org.khet.finance.internal.keeping;

import org.khet.finance.internal.asset.AssetRepairs;
import org.khet.finance.internal.setting.OtherKinds;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.law.CitedLaws;
import org.khet.portal.api.person.People;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.api.time.WorkingDays;

/**
 * What the portal knows of an office's rules.
 *
 * @param settings    settings by day
 * @param workingDays working days
 * @param acting      who decides for whom
 * @param people      names of people
 * @param years       school years with their terms
 * @param repairs     who repairs assets
 * @param laws        the register of laws
 * @param kinds       kinds of records of other modules
 */
public record OfficeRules(
        Settings settings,
        WorkingDays workingDays,
        Acting acting,
        People people,
        SchoolYears years,
        AssetRepairs repairs,
        CitedLaws laws,
        OtherKinds kinds) {
    /** Where nobody else repairs and nobody keeps laws. */
    public OfficeRules(Settings settings, WorkingDays workingDays, Acting acting, People people, SchoolYears years) {
        this(settings, workingDays, acting, people, years, new AssetRepairs(), new CitedLaws(), new OtherKinds());
    }
}
