package org.khet.forms.internal.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.ReferredTargets;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/**
 * The registers that an office made itself, for what follows from every register: imports, and where data of people stand. A design
 * of which an edition was published is one. Safe for concurrent use. Source: core CORE-101.
 */
public final class OfficeRegisters {
    private static final Pattern ADDRESS = Pattern.compile("forms/register/([1-9]\\d{0,17})");
    private final DesignRecords designs;
    private final FormEntryService entries;
    private final Callers callers;

    /** @param callers reads in the portal's name */
    public OfficeRegisters(DesignRecords designs, FormEntryService entries, Callers callers) {
        this.designs = designs;
        this.entries = entries;
        this.callers = callers;
    }

    /** All of an office, in use and ended ones. */
    public List<OfficeRegister> of(OfficeId office) {
        return designs.designs().internal().all(callers.system(office), RecordFilter.ALL).stream()
                .flatMap(row -> register(designs.design(office, row.id())).stream())
                .toList();
    }

    /** The one whose list has this address. */
    public Optional<OfficeRegister> at(OfficeId office, String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? designs.designs().find(office, Long.parseLong(parts.group(1))).flatMap(this::register)
                : Optional.empty();
    }

    /** The one to which fields of other forms refer by this type, {@code forms.<name of its design>}. */
    public Optional<OfficeRegister> named(OfficeId office, String type) {
        return type.startsWith(ReferredTargets.OWN)
                ? designs.named(callers.system(office), type.substring(ReferredTargets.OWN.length()))
                        .flatMap(this::register)
                : Optional.empty();
    }

    private Optional<OfficeRegister> register(RecordRow design) {
        Designs kind = designs.designs().kind();
        if (design.get(kind.live).isEmpty()) {
            return Optional.empty();
        }
        RecordService<DataKind> now = entries.inForce(design);
        return Optional.of(new OfficeRegister(
                now,
                now.kind().definition().head().edition(),
                design.state().equals(kind.used),
                FormsPermissions.REGISTER_USE,
                caller -> granted(caller, design),
                (person, permission) -> entries.reach(callers, design, person, permission),
                texts -> new DataTexts(texts, now.kind().definition()),
                () -> readings(design)));
    }

    private Caller granted(Caller caller, RecordRow design) {
        if (!caller.office().equals(design.head().office())) {
            return caller;
        }
        return caller.account().equals(Callers.SYSTEM_ACCOUNT)
                ? entries.filling(caller)
                : entries.as(caller, design.id());
    }

    /** A record is read by the edition with which it was made. */
    private List<OfficeRegister.Reading> readings(RecordRow design) {
        Editions kind = designs.editions().kind();
        OfficeId office = design.head().office();
        return designs.editionsOf(callers.system(office), design.id()).stream()
                .filter(edition -> edition.state() == kind.published || edition.state() == kind.replaced)
                .map(edition -> {
                    RecordService<DataKind> reads = entries.edition(office, edition.id());
                    return new OfficeRegister.Reading(
                            reads, reads.kind().edition.is(edition.id()));
                })
                .toList();
    }
}
