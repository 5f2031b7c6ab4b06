package org.khet.processes.internal;

import java.time.Clock;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.api.time.WorkingDays;
import org.khet.processes.internal.matter.CaseClock;
import org.khet.processes.internal.setting.SettingValues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Days and settings of offices, as the module uses them. Safe for concurrent use. */
@Component(service = ProcessesCalendar.class)
public final class ProcessesCalendar {
    /** Settings of today. */
    public final SettingValues settings;
    /** School years. */
    public final SchoolYears years;
    /** Due days. */
    public final CaseClock cases;

    /** For the component runtime. */
    @Activate
    public ProcessesCalendar(
            @Reference WorkingDays days,
            @Reference SchoolYears years,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.years = years;
        this.settings = new SettingValues(settings, clock);
        this.cases = new CaseClock(days, years, this.settings);
    }
}
