package org.khet.policyplan.internal.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.setting.NameList;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.settings.CodeList;

/**
 * Schools without a count that is acknowledged, and purposes whose figures nobody certified: an allocation holds what they would get,
 * and names them. Source: policyplan, PLAN-16, 17.
 */
final class HeldSchools {
    private static final int MOST = 4000;

    private final Schools schools;

    HeldSchools(Schools schools) {
        this.schools = schools;
    }

    /** Schools that miss the first purpose; of each other purpose those that miss it alone, or that nobody certified it. */
    List<String> of(OfficeId office, List<String> purposes, Map<String, CertifiedCounts.Figures> known) {
        List<String> all = new ArrayList<>();
        Set<SchoolId> told = new HashSet<>();
        for (String purpose : purposes) {
            CertifiedCounts.@Nullable Figures figures = known.get(purpose);
            String before = purpose.equals(purposes.getFirst()) ? "" : name(purpose);
            if (figures == null) {
                all.add(before + "ไม่มีผู้รับรองข้อมูล");
                continue;
            }
            Set<SchoolId> missing = new HashSet<>(figures.missing());
            missing.removeAll(told);
            if (before.isEmpty()) {
                told.addAll(missing);
            }
            schools.findAll(office, missing).values().stream()
                    .map(School::name)
                    .sorted()
                    .map(school -> before + school)
                    .forEach(all::add);
        }
        return all;
    }

    private static String name(String purpose) {
        return PolicyplanCodes.PURPOSE.standard().stream()
                        .filter(code -> code.code().equals(purpose))
                        .map(CodeList.Code::thai)
                        .findFirst()
                        .orElse(purpose)
                + ": ";
    }

    /** Their names, as many as the field takes; of the others how many there are. */
    static String named(List<String> names) {
        return NameList.of(names, MOST);
    }
}
