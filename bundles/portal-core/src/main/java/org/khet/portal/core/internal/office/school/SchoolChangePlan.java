package org.khet.portal.core.internal.office.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.FieldChanges;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.school.imports.ProfileVocabulary;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.core.internal.office.school.imports.SchoolScheme;

/** What a list changes in schools that are there; each of them is told on the audit trail with old and new values. */
final class SchoolChangePlan {
    private static final int AT_ONCE = 500;
    private final Known known;
    private final OfficeAudit trail;
    private final Caller caller;
    private final ProfileVocabulary words;
    private final List<Wanted> wanted = new ArrayList<>();

    /**
     * A school with what it shall be.
     *
     * @param id      key
     * @param version edition that was looked at
     * @param before  as it stands
     * @param after   as it shall be
     */
    record Wanted(long id, int version, Whole before, Whole after) {}

    /**
     * A whole record.
     *
     * @param draft   names and codes
     * @param profile the rest
     */
    record Whole(SchoolDraft draft, SchoolProfile profile) {}

    /**
     * Where the schools stand that are there.
     *
     * @param schools  names and codes
     * @param profiles the rest of their records
     */
    record Known(SchoolRepository schools, SchoolProfileRepository profiles) {}

    /** @param words what the office calls kinds and grades */
    SchoolChangePlan(Known known, OfficeAudit trail, Caller caller, ProfileVocabulary words) {
        this.known = known;
        this.trail = trail;
        this.caller = caller;
        this.words = words;
    }

    /** Reads them anew, in the transaction; notes their keys by row. */
    List<Wanted> wanted(List<ImportRow> rows, Map<ImportRow, Long> ids) {
        wanted.clear();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<ImportRow> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            List<SchoolId> keys =
                    some.stream().map(row -> new SchoolId(row.key())).toList();
            Map<SchoolId, School> there = known.schools().findAll(caller.office(), keys, trail.today());
            Map<SchoolId, SchoolProfile> profiles = known.profiles().findAll(caller.office(), keys);
            for (ImportRow row : some) {
                School school = there.get(new SchoolId(row.key()));
                if (school == null) {
                    throw Outdated.of("core.import.error.changed");
                }
                SchoolProfile profile = profiles.getOrDefault(school.id(), SchoolProfile.EMPTY);
                wanted.add(new Wanted(
                        row.key(),
                        row.version(),
                        new Whole(SchoolDraft.of(school), profile),
                        new Whole(draft(row, school), words.profile(row, profile))));
                ids.put(row, row.key());
            }
        }
        return wanted;
    }

    /** On the trail, school by school. */
    void tell() {
        for (Wanted one : wanted) {
            List<Change> changes = new ArrayList<>(
                    FieldChanges.of(one.before().draft(), one.after().draft()));
            changes.addAll(FieldChanges.of(one.before().profile(), one.after().profile()));
            trail.office(caller, "core.school.changed", "core.school/" + one.id(), changes);
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
        String name = or(row.get(SchoolImporter.NAME), school == null ? "" : school.name());
        String kept = school == null || school.shortName().equals(school.name()) ? name : school.shortName();
        return new SchoolDraft(
                name,
                or(row.get(SchoolImporter.SHORT), kept),
                codes,
                or(row.get(SchoolImporter.PHONE), school == null ? "" : school.phone()));
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
