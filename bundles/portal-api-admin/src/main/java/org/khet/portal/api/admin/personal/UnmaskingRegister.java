package org.khet.portal.api.admin.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;

/**
 * Who saw which sensitive field of whom, for what and when: for the data protection officer (เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล), and of
 * the own person for everybody. Nothing in it changes or goes. Safe for concurrent use. Source: core R-DPO, E-63, CORE-127.
 */
public interface UnmaskingRegister {
    /** Permission to see all showings of the office. */
    Permission VIEW = Permission.of("core:unmasking:view");

    /**
     * Which showings.
     *
     * @param text   part of a name or of the purpose; empty for all
     * @param fields only these fields; empty for all
     * @param from   first day, {@code null} for all
     * @param until  last day, {@code null} for all
     */
    record Filter(
            String text,
            Set<String> fields,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        /** All of them. */
        public static final Filter ALL = new Filter("", Set.of(), null, null);

        /** Keeps an immutable copy. */
        public Filter {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * A page, newest first. Needs {@link #VIEW} for the whole office.
     *
     * @throws NotPermitted without it
     */
    List<Unmasking> page(Caller caller, Filter filter, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Filter filter);

    /** Fields that may stand in the register: those that are there now and those of which something was shown, sorted. */
    List<String> fields(Caller caller);

    /** Showings of what is kept of the caller's own person, newest first; needs no permission. */
    List<Unmasking> ofOwnPerson(Caller caller, PageRequest page);
}
