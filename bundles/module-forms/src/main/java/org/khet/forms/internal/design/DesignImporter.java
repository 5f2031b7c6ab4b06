package org.khet.forms.internal.design;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/**
 * Takes designs in that come as files, and gives them out. What comes in is a draft that the office looks at, tries and publishes
 * itself; a design of the same name is never overwritten. Source: core CORE-100; kinds-processes.md §6 (Packs).
 */
public final class DesignImporter {
    private static final String GRANTS = "grants";
    private static final String ROLE = "role";
    private static final Pattern GRANT = Pattern.compile(GRANTS + "\\.(\\d{1,4})(.*)");
    private final DesignRecords records;
    private final EditionRules rules;
    private final GrantRoles roles;
    private final Transactions transactions;
    private final Clock clock;

    /**
     * Over the registers of the module.
     *
     * @param records designs and editions
     * @param rules   what an edition fulfils before it is tried
     * @param roles   of offices
     */
    public DesignImporter(
            DesignRecords records, EditionRules rules, GrantRoles roles, Transactions transactions, Clock clock) {
        this.records = records;
        this.rules = rules;
        this.roles = roles;
        this.transactions = transactions;
        this.clock = clock;
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
        List<Map<String, String>> all = grants(file).toList();
        Map<String, List<Map<String, String>>> parts = new LinkedHashMap<>(file.parts());
        parts.put(GRANTS, comingIn(caller, file).stream().map(all::get).toList());
        return new DesignFile(parts);
    }

    /** Numbers, from 0, of the lines of the file that grant something to a role of the office. */
    private List<Integer> comingIn(Caller caller, DesignFile file) {
        List<String> unknown = unknownRoles(caller, file);
        List<Map<String, String>> all = grants(file).toList();
        return IntStream.range(0, all.size())
                .filter(line -> !unknown.contains(all.get(line).getOrDefault(ROLE, "")))
                .boxed()
                .toList();
    }

    /** Problems name the line of the file, also where one before it does not come in. */
    private List<Problem> ofFile(Caller caller, DesignFile file, List<Problem> problems) {
        List<Integer> lines = comingIn(caller, file);
        return problems.stream()
                .map(problem -> {
                    Matcher place = GRANT.matcher(problem.field());
                    return place.matches() && Integer.parseInt(place.group(1)) < lines.size()
                            ? new Problem(
                                    GRANTS + "." + lines.get(Integer.parseInt(place.group(1))) + place.group(2),
                                    problem.key(),
                                    problem.args())
                            : problem;
                })
                .toList();
    }

    /** What would be refused if the file were taken in, of the design and of its edition; nothing is stored. */
    public List<Problem> check(Caller caller, DesignFile file, UnitId unit) {
        caller.require(FormsPermissions.DESIGN_EDIT);
        List<Problem> all = new ArrayList<>(told(() -> records.designs().problems(caller, draft(caller, file, unit))));
        RecordService<Editions> editions = records.editions().internal();
        all.addAll(told(() -> editions.problems(caller, file.edition(editions.kind()))));
        return ofFile(caller, file, all);
    }

    private static List<Problem> told(Supplier<List<Problem>> looked) {
        try {
            return looked.get();
        } catch (Rejected unreadable) {
            return unreadable.problems();
        }
    }

    /** As {@link #check}, and what would be wrong with the design that came in when it is tried; nothing is stored. */
    public DesignFindings look(Caller caller, DesignFile file, UnitId unit) {
        List<Problem> refused = check(caller, file, unit);
        return new DesignFindings(
                refused, refused.isEmpty() ? ofFile(caller, file, untriable(caller, file, unit)) : List.of());
    }

    private List<Problem> untriable(Caller caller, DesignFile file, UnitId unit) {
        Instant instant = clock.instant();
        RecordContext now = new RecordContext(caller, instant, OfficeTime.day(instant));
        Editions kind = records.editions().kind();
        return rules.check(
                UnstoredRecordFactory.of(records.designs().kind(), draft(caller, file, unit), now),
                UnstoredRecordFactory.of(kind, file.edition(kind), now).with(kind.no, 1),
                now);
    }

    /**
     * Takes a file in, as a design with an edition to be tried.
     *
     * @throws Rejected with what {@link #check} says; nothing is stored
     */
    public RecordRow take(Caller caller, DesignFile file, UnitId unit, DesignOrigin origin) {
        return transactions.call(() -> {
            Designs kind = records.designs().kind();
            RecordRow made = made(caller, file, unit);
            RecordRow design =
                    records.designs().internal().change(caller, made, new RecordDraft().with(kind.origin, origin));
            RecordRow edition = records.editionsOf(caller, design.id()).getFirst();
            records.editions()
                    .internal()
                    .change(caller, edition, file.edition(records.editions().kind()));
            return design;
        });
    }

    private RecordRow made(Caller caller, DesignFile file, UnitId unit) {
        try {
            return records.designs().create(caller, draft(caller, file, unit));
        } catch (Rejected refused) {
            throw new Rejected(ofFile(caller, file, refused.problems()));
        }
    }

    private RecordDraft draft(Caller caller, DesignFile file, UnitId unit) {
        Designs kind = records.designs().kind();
        return known(caller, file).design(kind).with(kind.unit, unit);
    }
}
