package org.khet.monitoring.internal;

import java.time.Clock;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = MonitoringPortal.class)
public final class MonitoringPortal {
    /** Who may act where. */
    public final Callers callers;
    /** Stored files. */
    public final Files files;
    /** Units of offices. */
    public final Units units;
    /** Schools of areas. */
    public final Schools schools;
    /** Code lists of offices. */
    public final CodeLists codes;
    /** Lists that go out. */
    public final ListExports exports;
    /** Fiscal years that are locked. */
    public final FiscalYears years;
    /** The time. */
    public final Clock clock;

    /** For the component runtime. */
    @Activate
    public MonitoringPortal(
            @Reference Callers callers,
            @Reference Files files,
            @Reference Units units,
            @Reference Schools schools,
            @Reference CodeLists codes,
            @Reference ListExports exports,
            @Reference FiscalYears years,
            @Reference Clock clock) {
        this.callers = callers;
        this.files = files;
        this.units = units;
        this.schools = schools;
        this.codes = codes;
        this.exports = exports;
        this.years = years;
        this.clock = clock;
    }
}
