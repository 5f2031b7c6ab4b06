package org.khet.portal.api.admin.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where each role of a person comes from, so that nobody has to search for it. What it tells is what the rights of the person are made
 * of now. Safe for concurrent use. Source: core CORE-14, CORE-17; DESIGN picture 16.
 */
@ProviderType
public interface RoleSources {
    /** What gives a role. */
    sealed interface Source {}

    /**
     * Somebody who manages accounts gave it.
     *
     * @param account whose grants they are
     * @param by      who gave it, {@code null} where nobody did it by hand or the portal did not keep it yet
     * @param on      when, {@code null} where the portal did not keep it yet
     */
    record ByHand(
            AccountId account,
            @Nullable PersonId by,
            @Nullable LocalDate on) implements Source {}

    /**
     * It comes with a function by order.
     *
     * @param function code of the office's list of functions
     * @param order    the order as cited
     */
    record ByFunction(String function, String order) implements Source {}

    /**
     * It comes with acting in a vacant post.
     *
     * @param acting   who acts since when
     * @param capacity in which capacity
     * @param order    the order as cited
     */
    record InPost(PostActingId acting, ActingCapacity capacity, String order) implements Source {}

    /**
     * It is that of somebody who is absent, and counts while the person works in that place.
     *
     * @param holder   who is absent
     * @param capacity in which capacity the person acts
     * @param order    the order as cited
     */
    record InPlaceOf(PersonId holder, ActingCapacity capacity, String order) implements Source {}

    /**
     * No role, but leave to read what a module keeps, by a decision of the office.
     *
     * @param module what is read
     */
    record ByDecision(ModuleId module) implements Source {}

    /**
     * A role in force, with what gives it.
     *
     * @param grant       role, reach and days; acting for somebody who is absent ends with the absence. Of a {@link ByDecision} it names no
     *                    role, and its days are today: how long it lasts that module knows
     * @param source      what gives it
     * @param limits      within which limits; none but for who acts
     * @param permissions what it gives now: nothing of modules that are off in the office or not there
     */
    record SourcedRole(Grant grant, Source source, ActingLimits limits, Set<Permission> permissions) {
        /** Keeps an immutable copy. */
        public SourcedRole {
            permissions = Set.copyOf(permissions);
        }
    }

    /**
     * The roles that a person has today, the own ones first; none while the person has no open account. Needs {@link Accounts#MANAGE} for
     * that person.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the person is not of the caller's office, has left, or is out of the caller's
     *     reach
     */
    List<SourcedRole> of(Caller caller, PersonId person);
}
