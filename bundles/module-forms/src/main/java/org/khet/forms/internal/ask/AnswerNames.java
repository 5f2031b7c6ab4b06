package org.khet.forms.internal.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/** Names of the schools, units and people of a whole list, read by one question each. */
public final class AnswerNames {
    private static final String NOBODY = "–";
    private final Map<Object, String> whole = new HashMap<>();
    private final Map<Object, String> brief = new HashMap<>();

    /** Who knows them. */
    public record Sources(Schools schools, Units units, People people, Posts posts) {}

    private AnswerNames() {}

    /** @param values of any sort; those that are no keys of schools, units and people are passed over */
    static AnswerNames read(OfficeId office, Stream<? extends @Nullable Object> values, Sources of) {
        AnswerNames names = new AnswerNames();
        List<SchoolId> ofSchools = new ArrayList<>();
        List<PersonId> ofPeople = new ArrayList<>();
        values.distinct().forEach(value -> {
            switch (value) {
                case SchoolId id -> ofSchools.add(id);
                case PersonId id -> ofPeople.add(id);
                case PostId id ->
                    of.posts().find(office, id).ifPresent(post -> names.put(id, post.number(), post.number()));
                case null, default -> {}
            }
        });
        of.schools()
                .findAll(office, ofSchools)
                .forEach((id, school) -> names.put(id, school.name(), school.shortName()));
        of.people()
                .findAll(office, ofPeople)
                .forEach((id, person) -> names.put(id, person.fullName(), person.fullName()));
        of.units().of(office).forEach(unit -> names.put(unit.id(), unit.name(), unit.shortName()));
        return names;
    }

    private void put(Object id, String name, String shortName) {
        whole.put(id, name);
        brief.put(id, shortName);
    }

    /** The name of a receiver. */
    String whole(Object id) {
        return whole.getOrDefault(id, NOBODY);
    }

    /** A value as it stands in a cell. */
    String brief(Object value) {
        boolean named = value instanceof SchoolId
                || value instanceof UnitId
                || value instanceof PersonId
                || value instanceof PostId;
        return named ? brief.getOrDefault(value, NOBODY) : AnswerService.text(value);
    }
}
