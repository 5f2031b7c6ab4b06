package org.khet.portal.api.admin.post;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;

/**
 * What people of an office do without the number of an order: duties of units, functions, acting in vacant posts. Needs
 * {@code core:person:view}; a permission for units reaches what is done in these units only. Safe for concurrent use. Source:
 * core CORE-30; that an order without any digit counts as none is our proposal.
 */
public interface MissingOrders {
    /** What is done. */
    enum Kind {
        /** A duty of a unit. */
        DUTY,
        /** A function beside the post. */
        FUNCTION,
        /** Acting in a vacant post. */
        ACTING
    }

    /**
     * Somebody does something.
     *
     * @param kind   what it is
     * @param person who does it
     * @param unit   for which unit, {@code null} for the whole office
     * @param post   the vacant post, {@code null} for what is none
     * @param what   letter of the duty, code of {@link PostLists#FUNCTIONS}, or name of the capacity
     * @param order  what stands in place of an order, mostly empty
     * @param from   first day
     */
    record Line(
            Kind kind,
            PersonId person,
            @Nullable UnitId unit,
            @Nullable PostId post,
            String what,
            String order,
            LocalDate from) {}

    /**
     * Those that count on that day: duties, then functions, then acting, each by its first day.
     *
     * @throws NotPermitted without the permission
     */
    List<Line> on(Caller caller, LocalDate day);
}
