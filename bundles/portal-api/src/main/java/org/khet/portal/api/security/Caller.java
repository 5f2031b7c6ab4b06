package org.khet.portal.api.security;

import java.math.BigDecimal;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;

/**
 * Who acts, and in which office. Each service method takes one; it is never kept in a static or thread variable.
 * Rights are read at each call (cached for seconds), so a withdrawn role is gone without a new sign-in.
 */
public interface Caller {
    /** The sign-in. */
    AccountId account();

    /** The person behind the sign-in in this office. */
    PersonId person();

    /** The office of the browser tab or of the job; no check and no query crosses it. */
    OfficeId office();

    /** Name as officials write it, for records that keep who acted. */
    String name();

    /**
     * Name of the absent holder for whom the person acts now (core A-1), for records that keep in whose place somebody
     * acted; empty in the own name.
     */
    default String actingFor() {
        return "";
    }

    /**
     * In whose place: the absent holder for whom the person acts now (core A-1), for what belongs to the holder, e.g. the diary; the person
     * in the own name.
     */
    default PersonId inPlaceOf() {
        return person();
    }

    /**
     * Name of who looks at the portal as this person and changes nothing, see {@code Impersonation}; empty for everybody who acts.
     */
    default String onlooker() {
        return "";
    }

    /**
     * Demands that the caller acts, and does not only look as somebody else. Everything that is noted on the audit trail asks, so
     * services ask themselves only before what is not noted there: what is a person's own, and content of files.
     *
     * @throws Rejected if the caller only looks; nothing has been done
     */
    default void requireToAct() {
        if (!onlooker().isEmpty()) {
            throw Rejected.of("", "core.onlook.refused", name());
        }
    }

    /**
     * How far the permission reaches in this office; {@link Scope#NONE} when it is not held, and while the module that owns it
     * is off in this office.
     */
    Scope scope(Permission permission);

    /**
     * How far the caller has a role of this office now, given, by an order or by acting, in what the permission is about: acting that an
     * order limits to other modules gives no role there. {@link Scope#NONE} without it, and while the module that brings the role is off
     * in this office; the portal itself has none.
     *
     * @param role  code of one of {@link Roles}
     * @param under a permission of whoever asks
     */
    default Scope role(String role, Permission under) {
        return Scope.NONE;
    }

    /** Whether the permission is held in this office in any scope. */
    default boolean may(Permission permission) {
        return !scope(permission).isEmpty();
    }

    /**
     * Demands the permission in any scope.
     *
     * @return the scope, to be applied to the records
     * @throws NotPermitted if it is not held; nothing has been done
     */
    default Scope require(Permission permission) {
        Scope scope = scope(permission);
        if (scope.isEmpty()) {
            throw new NotPermitted(permission);
        }
        return scope;
    }

    /**
     * Demands the permission for a sum of money. Whoever acts for somebody decides only up to the sum that the order names
     * (core E-27, CORE-28); in the own name it is {@link #require(Permission)}.
     *
     * @param baht what is decided about
     * @throws NotPermitted if it is not held, or not for that sum; nothing has been done
     */
    default Scope require(Permission permission, BigDecimal baht) {
        return require(permission);
    }
}
