package org.khet.portal.core.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolCode;
import org.khet.portal.api.office.SchoolDraft;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.security.Caller;

/** What a list changes in schools that are there; each of them is told on the audit trail with old and new values. */
final class SchoolChanges {
    private static final int AT_ONCE = 500;
    private final SchoolRows schools;
    private final Trail trail;
    private final Caller caller;
    private final List<ImportRow> rows;
    private final List<Wanted> wanted = new ArrayList<>();

    /**
     * A school with what it shall be.
     *
     * @param id      key
     * @param version edition that was looked at
     * @param before  as it stands
     * @param after   as it shall be
     */
    record Wanted(long id, int version, SchoolDraft before, SchoolDraft after) {}

    SchoolChanges(SchoolRows schools, Trail trail, Caller caller, List<ImportRow> rows) {
        this.schools = schools;
        this.trail = trail;
        this.caller = caller;
        this.rows = rows;
    }

    /** Reads them anew, in the transaction; notes their keys by row. */
    List<Wanted> wanted(Map<ImportRow, Long> ids) {
        wanted.clear();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<ImportRow> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            Map<SchoolId, School> known = schools.findAll(
                    caller.office(),
                    some.stream().map(row -> new SchoolId(row.key())).toList(),
                    trail.today());
            for (ImportRow row : some) {
                School school = known.get(new SchoolId(row.key()));
                if (school == null) {
                    throw Outdated.of("core.import.error.changed");
                }
                wanted.add(new Wanted(row.key(), row.version(), SchoolDraft.of(school), draft(row, school)));
                ids.put(row, row.key());
            }
        }
        return wanted;
    }

    /** On the trail, school by school. */
    void tell() {
        for (Wanted one : wanted) {
            trail.office(
                    caller,
                    "core.school.changed",
                    "core.school/" + one.id(),
                    Differences.of(one.before(), one.after()));
        }
    }

    /** What a row makes of a school; blank cells leave it as it is. */
    static SchoolDraft draft(ImportRow row, @Nullable School school) {
        List<SchoolCode> codes = new ArrayList<>();
        for (SchoolScheme scheme : SchoolScheme.values()) {
            String code = row.get(scheme.field());
            String before = school == null ? null : SchoolDraft.of(school).code(scheme.name());
            if (!code.isEmpty()) {
                codes.add(new SchoolCode(scheme.name(), code));
            } else if (before != null) {
                codes.add(new SchoolCode(scheme.name(), before));
            }
        }
        if (school != null) {
            school.codes().stream().filter(code -> isOwn(code.scheme())).forEach(codes::add);
        }
        String name = or(row.get(SchoolImport.NAME), school == null ? "" : school.name());
        String kept = school == null || school.shortName().equals(school.name()) ? name : school.shortName();
        return new SchoolDraft(
                name,
                or(row.get(SchoolImport.SHORT), kept),
                codes,
                or(row.get(SchoolImport.PHONE), school == null ? "" : school.phone()));
    }

    private static boolean isOwn(String scheme) {
        for (SchoolScheme known : SchoolScheme.values()) {
            if (known.name().equals(scheme)) {
                return false;
            }
        }
        return true;
    }

    private static String or(String typed, String kept) {
        return typed.isEmpty() ? kept : typed;
    }
}
