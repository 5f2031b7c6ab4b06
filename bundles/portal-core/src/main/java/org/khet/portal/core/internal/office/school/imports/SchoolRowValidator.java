package org.khet.portal.core.internal.office.school.imports;

import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.DISTRICT;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.NAME;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.NETWORK;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.PHONE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.SHORT;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.core.internal.office.school.MembershipBatch;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshot.Known;

/** What can be said of a row by itself and by the record it meets. For one look. */
final class SchoolRowValidator {
    private static final Pattern SCHOOL = Pattern.compile("^(ร\\.? ?ร\\.? ?)(?=[\\u0E01-\\u0E46])");
    private static final Pattern ABBREVIATED = Pattern.compile("^(ร\\.|รร\\.|รร ).*");
    private static final int LONGEST_SHORT = 80;
    private final Set<String> mapped;
    private final SchoolSnapshot known;
    private final ProfileVocabulary words;
    private final Findings findings;

    SchoolRowValidator(Set<String> mapped, SchoolSnapshot known, ProfileVocabulary words, Findings findings) {
        this.mapped = mapped;
        this.known = known;
        this.words = words;
        this.findings = findings;
    }

    /** Words before names that senders shorten. */
    void spelling(ImportRow row) {
        String name = row.get(NAME);
        if (ABBREVIATED.matcher(name).matches()) {
            String whole = SCHOOL.matcher(name).replaceFirst("โรงเรียน");
            if (!whole.equals(name)) {
                findings.found(row, SchoolFindings.PREFIX, NAME, whole);
            }
        }
        String district = row.get(DISTRICT);
        String whole =
                district.startsWith("อ.") ? "อำเภอ" + district.substring(2).strip() : "อำเภอ" + district;
        boolean meant = district.startsWith("อ.") || (!known.hasDistrict(district) && known.hasDistrict(whole));
        if (!district.isEmpty() && meant) {
            findings.found(row, SchoolFindings.PREFIX, DISTRICT, whole);
        }
    }

    /** Form of the codes, and whether they tell the same province. */
    void codes(ImportRow row) {
        boolean any = false;
        for (SchoolScheme scheme : SchoolScheme.values()) {
            String code = row.get(scheme.field());
            if (!code.isEmpty() && !scheme.fits(code)) {
                findings.found(row, SchoolFindings.CODE_FORM, scheme.field(), "");
                if (findings.choice(SchoolFindings.CODE_FORM) == FindingChoice.KEEP) {
                    row.set(scheme.field(), "");
                    continue;
                }
            }
            any |= !code.isEmpty();
        }
        if (!any) {
            findings.found(row, SchoolFindings.NO_CODE, SchoolScheme.MOE10.field(), "");
        }
        long provinces = Arrays.stream(SchoolScheme.values())
                .flatMap(scheme -> scheme.province(row).stream())
                .distinct()
                .count();
        if (provinces > 1) {
            findings.found(row, SchoolFindings.DISAGREE, SchoolScheme.SMIS.field(), "");
        }
    }

    /** The record that it meets; called last, when all values are final. */
    void record(ImportRow row) {
        if (mapped.contains(DISTRICT) && row.get(DISTRICT).isEmpty()) {
            findings.found(row, SchoolFindings.NO_DISTRICT, DISTRICT, "");
        }
        Set<Known> meets = known.of(row);
        if (meets.size() > 1) {
            findings.found(
                    row,
                    SchoolFindings.TWO_SCHOOLS,
                    NAME,
                    meets.stream().map(Known::name).collect(Collectors.joining(" · ")));
        } else if (meets.size() == 1) {
            Known school = meets.iterator().next();
            row.meets(school.id(), school.version(), differs(school, row));
            if (!school.open()) {
                findings.found(row, SchoolFindings.CLOSED, NAME, "");
            }
        }
        if (row.get(SHORT).isEmpty() && row.get(NAME).length() > LONGEST_SHORT && keepsNoShortName(row)) {
            findings.found(row, SchoolFindings.SHORT_NEEDED, SHORT, "");
        }
    }

    private boolean keepsNoShortName(ImportRow row) {
        Known school = known.one(row);
        return school == null || school.shortName().equals(school.name());
    }

    private boolean differs(Known school, ImportRow row) {
        boolean codes = Arrays.stream(SchoolScheme.values())
                .anyMatch(scheme ->
                        differs(row.get(scheme.field()), school.codes().get(scheme.name())));
        Map<String, String> groups = school.groups();
        return codes
                || differs(row.get(NAME), school.name())
                || differs(row.get(SHORT), school.shortName())
                || differs(row.get(PHONE), school.phone())
                || differs(row.get(DISTRICT), groups.get(DISTRICT))
                || differs(row.get(NETWORK), groups.get(NETWORK))
                || differs(row.get(SchoolImporter.SIZE), groups.get(SchoolImporter.SIZE))
                || !school.projects().containsAll(MembershipBatch.projects(row))
                || !words.profile(row, school.profile()).equals(school.profile());
    }

    private static boolean differs(String typed, @org.jspecify.annotations.Nullable String stored) {
        return !typed.isEmpty() && !Objects.equals(typed, stored);
    }
}
