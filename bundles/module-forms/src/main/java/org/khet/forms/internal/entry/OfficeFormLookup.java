package org.khet.forms.internal.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.OfficeForms.OfficeForm;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Caller;

/** Finds the form with a name for ever, for those whom its design lets fill it. Source: core CORE-100. */
public final class OfficeFormLookup {
    private final DesignRecords designs;
    private final FormEntryService entries;

    /** Over the designs. */
    public OfficeFormLookup(DesignRecords designs, FormEntryService entries) {
        this.designs = designs;
        this.entries = entries;
    }

    /** Forms in force, by name. */
    public List<AskForm> all(Caller system) {
        Designs kind = designs.designs().kind();
        return designs.designs().internal().all(system, RecordFilter.of(kind.in(kind.used))).stream()
                .filter(row -> row.get(kind.live).isPresent())
                .map(row -> new AskForm(row.get(kind.key), row.get(kind.name)))
                .sorted(Comparator.comparing(AskForm::name))
                .toList();
    }

    /** The form; empty where none is in force, or the caller may not fill it. */
    public Optional<OfficeForm> find(Caller caller, String designKey) {
        return designs.named(caller, designKey)
                .filter(row -> row.state().equals(designs.designs().kind().used))
                .filter(row -> row.get(designs.designs().kind().live).isPresent())
                .filter(row -> entries.as(caller, row.id()).may(DataPermissions.MAKE))
                .map(row -> new OfficeForm(row.get(designs.designs().kind().name), "forms/entry/" + row.id()));
    }
}
