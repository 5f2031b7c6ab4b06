package org.khet.portal.core.internal.office.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.Paging;

/** Where people of an office may work, by what lists call it. Immutable after it was made. */
public final class PersonWorkplaces {
    private final Map<String, Set<UnitId>> units = new HashMap<>();
    private final Map<String, Set<SchoolId>> schools = new HashMap<>();

    /**
     * A code of an open school.
     *
     * @param code   in any scheme
     * @param school whose it is
     */
    record Coded(String code, SchoolId school) {}

    PersonWorkplaces(Collection<Unit> units, Collection<Coded> codes) {
        for (Unit unit : units) {
            List.of(unit.name(), unit.shortName(), unit.code(), unit.nameEnglish())
                    .forEach(called -> put(this.units, Paging.folded(called), unit.id()));
        }
        codes.forEach(one -> put(schools, coded(one.code()), one.school()));
    }

    private static <T> void put(Map<String, Set<T>> all, String name, T place) {
        all.computeIfAbsent(name, key -> new HashSet<>(1)).add(place);
    }

    private static String coded(String code) {
        return Paging.folded(code).replace("-", "");
    }

    /** The one unit of that name, short name or code; {@code null} for none or several. */
    @Nullable public UnitId unit(String called) {
        return called.isEmpty() ? null : one(units.get(Paging.folded(called)));
    }

    /** The one open school that has the code in any scheme; {@code null} for none or several. */
    @Nullable public SchoolId school(String code) {
        return code.isEmpty() ? null : one(schools.get(coded(code)));
    }

    private static <T> @Nullable T one(@Nullable Set<T> found) {
        return found == null || found.size() != 1 ? null : found.iterator().next();
    }
}
