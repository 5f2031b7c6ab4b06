package org.khet.forms.internal.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * Takes designs in that come as files, and gives them out. What comes in is a draft that the office looks at, tries and publishes
 * itself; a design of the same name is never overwritten. Source: core CORE-100; kinds-processes.md §6 (Packs).
 */
public final class DesignImporter {
    private static final String GRANTS = "grants";
    private static final String ROLE = "role";
    private final DesignRecords records;
    private final GrantRoles roles;
    private final Transactions transactions;

    /**
     * Over the registers of the module.
     *
     * @param records designs and editions
     * @param roles   of offices
     */
    public DesignImporter(DesignRecords records, GrantRoles roles, Transactions transactions) {
        this.records = records;
        this.roles = roles;
        this.transactions = transactions;
    }

    /** The design with its edition in force, else its last, as a file. The caller must see it. */
    public String export(Caller caller, long design) {
        RecordRow row = records.designs().open(caller, design);
        Designs kind = records.designs().kind();
        long edition = row.get(kind.live)
                .orElseGet(() -> records.editionsOf(caller, design).getLast().id());
        return DesignFile.write(row, records.edition(caller.office(), edition));
    }

    /** Roles that the file names and the caller's office does not have: what it grants to them does not come in. */
    public List<String> unknownRoles(Caller caller, DesignFile file) {
        return grants(file)
                .map(line -> line.getOrDefault(ROLE, ""))
                .filter(role -> !role.isEmpty() && !roles.isThere(caller.office(), role))
                .distinct()
                .toList();
    }

    private static Stream<Map<String, String>> grants(DesignFile file) {
        return file.parts().getOrDefault(GRANTS, List.of()).stream();
    }

    private DesignFile known(Caller caller, DesignFile file) {
        List<String> unknown = unknownRoles(caller, file);
        Map<String, List<Map<String, String>>> parts = new LinkedHashMap<>(file.parts());
        parts.put(
                GRANTS,
                grants(file)
                        .filter(line -> !unknown.contains(line.getOrDefault(ROLE, "")))
                        .toList());
        return new DesignFile(parts);
    }

    /** What would be refused if the file were taken in; nothing is stored. */
    public List<Problem> check(Caller caller, DesignFile file, UnitId unit) {
        caller.require(FormsPermissions.DESIGN_EDIT);
        return records.designs().problems(caller, draft(caller, file, unit));
    }

    /**
     * Takes a file in, as a design with an edition to be tried.
     *
     * @throws org.khet.portal.api.outcome.Rejected with what {@link #check} says; nothing is stored
     */
    public RecordRow take(Caller caller, DesignFile file, UnitId unit, DesignOrigin origin) {
        return transactions.call(() -> {
            Designs kind = records.designs().kind();
            RecordRow made = records.designs().create(caller, draft(caller, file, unit));
            RecordRow design =
                    records.designs().internal().change(caller, made, new RecordDraft().with(kind.origin, origin));
            RecordRow edition = records.editionsOf(caller, design.id()).getFirst();
            records.editions()
                    .internal()
                    .change(caller, edition, file.edition(records.editions().kind()));
            return design;
        });
    }

    private RecordDraft draft(Caller caller, DesignFile file, UnitId unit) {
        Designs kind = records.designs().kind();
        return known(caller, file).design(kind).with(kind.unit, unit);
    }
}
