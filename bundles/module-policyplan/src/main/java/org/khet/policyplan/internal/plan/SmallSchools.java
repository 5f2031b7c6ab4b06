package org.khet.policyplan.internal.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khet.policyplan.internal.school.CountedPupils;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.Settings;

/**
 * Finds the open schools that have no more pupils than the office's limit, the smallest first, and names those of which nobody says how
 * many they have. Source: policyplan P23, PLAN-69.
 */
public final class SmallSchools implements SmallSchoolPart.Finder {
    private final Schools schools;
    private final Settings settings;
    private final Function<RecordContext, Map<SchoolId, CountedPupils>> counted;

    /** @param counted pupils of each school by its last acknowledged count */
    public SmallSchools(
            Schools schools, Settings settings, Function<RecordContext, Map<SchoolId, CountedPupils>> counted) {
        this.schools = schools;
        this.settings = settings;
        this.counted = counted;
    }

    @Override
    public SmallSchoolPart.Found find(RecordContext now) {
        int most = settings.get(now.office(), PolicyplanSettings.SMALL_LIMIT, now.today());
        Map<SchoolId, CountedPupils> pupils = counted.apply(now);
        Map<SchoolId, School> known = schools.findAll(now.office(), pupils.keySet());
        Map<SchoolId, CountedPupils> small = new LinkedHashMap<>();
        pupils.entrySet().stream()
                .filter(one -> one.getValue().pupils() <= most)
                .filter(one -> {
                    School school = known.get(one.getKey());
                    return school != null && school.status() == SchoolStatus.ACTIVE;
                })
                .sorted(Map.Entry.<SchoolId, CountedPupils>comparingByValue(
                                Comparator.comparingInt(CountedPupils::pupils))
                        .thenComparingLong(one -> one.getKey().value()))
                .forEach(one -> small.put(one.getKey(), one.getValue()));
        return new SmallSchoolPart.Found(small, uncounted(now, pupils.keySet()));
    }

    private List<String> uncounted(RecordContext now, Set<SchoolId> known) {
        return schools.open(now.office(), now.today()).stream()
                .filter(school -> school.status() == SchoolStatus.ACTIVE && !known.contains(school.id()))
                .map(School::name)
                .toList();
    }
}
