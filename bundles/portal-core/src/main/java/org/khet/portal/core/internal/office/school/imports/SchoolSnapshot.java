package org.khet.portal.core.internal.office.school.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.school.SchoolCode;

/** The register of an office as it stands when a list is looked at. Immutable after it was made. */
public final class SchoolSnapshot {
    /**
     * A school.
     *
     * @param id        key
     * @param version   edition
     * @param name      as stored
     * @param shortName as stored
     * @param phone     as stored
     * @param open      whether it is in pick lists
     * @param codes     value by scheme
     * @param groups    name by dimension, today; of projects any
     * @param projects  names of the projects, today
     * @param profile   the rest of the record
     */
    public record Known(
            long id,
            int version,
            String name,
            String shortName,
            String phone,
            boolean open,
            Map<String, String> codes,
            Map<String, String> groups,
            Set<String> projects,
            SchoolProfile profile) {}

    private final Map<SchoolCode, Known> byCode = new HashMap<>();
    private final Set<String> districts = new HashSet<>();

    SchoolSnapshot(Collection<Known> schools, Collection<String> districts) {
        schools.forEach(school ->
                school.codes().forEach((scheme, code) -> byCode.put(new SchoolCode(scheme, code), school)));
        this.districts.addAll(districts);
    }

    /** The schools that have one of the row's codes. */
    public Set<Known> of(ImportRow row) {
        Set<Known> found = new LinkedHashSet<>();
        for (SchoolScheme scheme : SchoolScheme.values()) {
            Known school = byCode.get(new SchoolCode(scheme.name(), row.get(scheme.field())));
            if (school != null) {
                found.add(school);
            }
        }
        return found;
    }

    /** The one school that the row means, {@code null} for none or several. */
    @Nullable Known one(ImportRow row) {
        Set<Known> found = of(row);
        return found.size() == 1 ? found.iterator().next() : null;
    }

    boolean hasDistrict(String name) {
        return districts.contains(name);
    }

    /** Codes of open schools in a scheme. */
    public Collection<String> codes(SchoolScheme scheme) {
        return byCode.entrySet().stream()
                .filter(entry -> entry.getKey().scheme().equals(scheme.name())
                        && entry.getValue().open())
                .map(entry -> entry.getKey().value())
                .toList();
    }
}
