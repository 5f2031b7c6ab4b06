package org.khet.portal.admin.internal.person.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.security.RoleSources.ByHand;
import org.khet.portal.api.admin.security.RoleSources.InPlaceOf;
import org.khet.portal.api.admin.security.RoleSources.InPost;
import org.khet.portal.api.admin.security.RoleSources.SourcedRole;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.post.Posts.Seat;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * What roles and their sources point at; each kind asked for once, however many roles there are.
 *
 * @param people    who gave a role, or in whose place it counts
 * @param units     the units of the office
 * @param schools   schools to which a role is limited
 * @param posts     vacant posts by who acts in them
 * @param functions the office's list of functions
 */
record RoleSourceNames(
        Map<PersonId, Person> people,
        Map<UnitId, Unit> units,
        Map<SchoolId, School> schools,
        Map<PostActingId, Post> posts,
        List<Code> functions) {
    static RoleSourceNames of(List<SourcedRole> roles, Workplaces places, People people, Posts posts) {
        return new RoleSourceNames(
                people.findAll(
                        places.office(),
                        roles.stream()
                                .flatMap(RoleSourceNames::person)
                                .distinct()
                                .toList()),
                places.allUnits().of(places.office()).stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity(), (one, _) -> one)),
                schools(roles, places),
                roles.stream().anyMatch(role -> role.source() instanceof InPost)
                        ? posts.seats(places.office(), places.today()).stream()
                                .flatMap(RoleSourceNames::acting)
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                        : Map.of(),
                places.lists().of(places.office(), PostLists.FUNCTIONS));
    }

    private static Stream<PersonId> person(SourcedRole role) {
        @Nullable PersonId person = switch (role.source()) {
            case ByHand hand -> hand.by();
            case InPlaceOf place -> place.holder();
            default -> null;
        };
        return Stream.ofNullable(person);
    }

    private static Map<SchoolId, School> schools(List<SourcedRole> roles, Workplaces places) {
        List<SchoolId> keys = roles.stream()
                .flatMap(role -> Optional.ofNullable(role.grant().school()).stream())
                .distinct()
                .toList();
        return keys.isEmpty() ? Map.of() : places.all().findAll(places.office(), keys);
    }

    private static Stream<Map.Entry<PostActingId, Post>> acting(Seat seat) {
        PostActing acting = seat.acting();
        return acting == null ? Stream.empty() : Stream.of(Map.entry(acting.id(), seat.post()));
    }
}
