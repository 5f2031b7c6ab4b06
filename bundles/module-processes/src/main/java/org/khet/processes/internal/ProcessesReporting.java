package org.khet.processes.internal;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;
import org.khet.processes.internal.report.OwnReportLabels;
import org.khet.processes.internal.report.OwnReportReader;
import org.khet.processes.internal.report.OwnReportRegisters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What reports over the registers of all modules are made with. Safe for concurrent use. */
@Component(service = ProcessesReporting.class)
public final class ProcessesReporting {
    /** Registers of all modules that reports count. */
    public final OwnReportRegisters registers;
    /** Reads them. */
    public final OwnReportReader reader;
    /** Takes reports out. */
    public final ListExports exports;
    /** Committees of other modules. */
    public final GroupsLink groups;
    /** Rounds in which schools owe. */
    public final RoundsLink rounds;

    private volatile @Nullable RecordCatalogue known;

    /** For the component runtime. The catalogue knows this very module, so it is told later, by {@link CatalogueLink}. */
    @Activate
    public ProcessesReporting(
            @Reference ProcessesPortal portal,
            @Reference ProcessesCalendar calendar,
            @Reference CodeLists codes,
            @Reference ListExports exports,
            @Reference GroupsLink groups,
            @Reference CountedLink counted,
            @Reference RoundsLink rounds) {
        this.exports = exports;
        this.groups = groups;
        this.rounds = rounds;
        registers = new OwnReportRegisters(
                this::catalogue,
                counted::of,
                new OwnReportLabels(this::catalogue, portal.units, portal.people, portal.schools, codes),
                calendar.cases);
        reader = new OwnReportReader(registers);
    }

    /** A kind of another module, while it is on in the caller's office. */
    public Optional<CataloguedKind> kind(Caller caller, String type, Locale locale) {
        return catalogue().find(caller.office(), type, locale);
    }

    /** Tells the catalogue. */
    void know(RecordCatalogue catalogue) {
        known = catalogue;
    }

    private RecordCatalogue catalogue() {
        RecordCatalogue found = known;
        if (found == null) {
            throw new IllegalStateException("the catalogue of records is away");
        }
        return found;
    }
}
