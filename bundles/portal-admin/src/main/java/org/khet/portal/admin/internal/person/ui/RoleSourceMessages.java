package org.khet.portal.admin.internal.person.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.RoleSources.ByDecision;
import org.khet.portal.api.admin.security.RoleSources.ByFunction;
import org.khet.portal.api.admin.security.RoleSources.ByHand;
import org.khet.portal.api.admin.security.RoleSources.InPlaceOf;
import org.khet.portal.api.admin.security.RoleSources.InPost;
import org.khet.portal.api.admin.security.RoleSources.Source;
import org.khet.portal.api.admin.security.RoleSources.SourcedRole;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;

/**
 * Roles and what gives them, in words.
 *
 * @param texts  of all modules
 * @param names  what they point at
 * @param limits what an order limits acting to, empty for nothing
 */
record RoleSourceMessages(Texts texts, RoleSourceNames names, Function<ActingLimits, String> limits) {
    /** Name of the role; what is read where there is none. */
    String role(SourcedRole role) {
        return role.source() instanceof ByDecision decision
                ? texts.get(
                        "admin.rights.reading",
                        RoleNames.module(texts, decision.module().value()))
                : RoleNames.of(texts, role.grant().role());
    }

    /** Name of the permission, after that of its module. */
    String permission(Permission permission) {
        return RoleNames.module(texts, permission.module()) + ": " + RoleNames.permission(texts, permission.text());
    }

    /** How far the role reaches. */
    String reach(SourcedRole role) {
        Grant grant = role.grant();
        UnitId unit = grant.unit();
        SchoolId school = grant.school();
        if (unit != null) {
            Unit known = names.units().get(unit);
            return known == null
                    ? texts.get("admin.grants.ended")
                    : texts.choose(known.shortName(), known.nameEnglish());
        }
        if (school != null) {
            return Optional.ofNullable(names.schools().get(school))
                    .map(School::shortName)
                    .orElse("–");
        }
        return texts.get(grant.own() ? "admin.grants.own" : "admin.grants.office");
    }

    /** First day, which of leave to read only its module knows. */
    String from(SourcedRole role) {
        return day(role, role.grant().from());
    }

    /** Last day; none of what goes on. */
    String until(SourcedRole role) {
        return day(role, role.grant().until());
    }

    private String day(SourcedRole role, @Nullable LocalDate day) {
        return day == null || role.source() instanceof ByDecision
                ? "–"
                : ScreenDates.in(texts.locale()).listDate(day);
    }

    /** What gives the role, and within which limits. */
    String source(SourcedRole role) {
        String within = role.limits().equals(ActingLimits.NONE) ? "" : limits.apply(role.limits());
        String source = words(role.source());
        return within.isEmpty() ? source : texts.get("admin.acting.limited", source, within);
    }

    private String words(Source source) {
        return switch (source) {
            case ByHand hand -> hand(hand);
            case ByFunction function ->
                texts.get("admin.rights.source.function", function(function.function()), function.order());
            case InPost post ->
                texts.get(
                        "admin.rights.source.post",
                        capacity(post.capacity()),
                        Optional.ofNullable(names.posts().get(post.acting()))
                                .map(Post::number)
                                .orElse("–"),
                        post.order());
            case InPlaceOf place ->
                texts.get(
                        "admin.rights.source.place", capacity(place.capacity()), person(place.holder()), place.order());
            case ByDecision _ -> texts.get("admin.rights.source.decision");
        };
    }

    private String hand(ByHand hand) {
        LocalDate on = hand.on();
        PersonId by = hand.by();
        String name = by == null ? "" : person(by);
        if (on == null) {
            return texts.get("admin.rights.source.hand");
        }
        return name.isEmpty()
                ? texts.get("admin.rights.source.hand.on", on)
                : texts.get("admin.rights.source.hand.by", name, on);
    }

    private String capacity(ActingCapacity capacity) {
        return texts.get("admin.acting.capacity." + capacity);
    }

    private String function(String code) {
        return names.functions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> texts.choose(one.thai(), one.english()))
                .orElse(code);
    }

    /** Empty for who is no person of the office, such as the portal itself. */
    private String person(PersonId person) {
        return Optional.ofNullable(names.people().get(person))
                .map(Person::fullName)
                .orElse("");
    }
}
