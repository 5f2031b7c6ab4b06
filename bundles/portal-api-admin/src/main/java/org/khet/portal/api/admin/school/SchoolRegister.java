package org.khet.portal.api.admin.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * The register of schools for those who keep it. Reading needs {@link Schools#VIEW}, changing {@link Schools#EDIT}; a
 * permission for schools reaches only these. Each change is on the audit trail. Safe for concurrent use. Source: core
 * C.2, CORE-32, CORE-33, E-68.
 */
public interface SchoolRegister {
    /** Dimension of districts (อำเภอ). */
    String DISTRICT = "district";

    /** Dimension of school networks (เครือข่าย). */
    String NETWORK = "network";

    /** Dimension of sizes (ขนาด), in the words of the office. */
    String SIZE = "size";

    /** Dimension of project groups (โครงการ): a school is in several at once. */
    String PROJECT = "project";

    /**
     * Which schools.
     *
     * @param text      part of name or any code; empty for all
     * @param districts only these districts today; empty for all
     * @param networks  only these networks today; empty for all
     * @param closed    merged and closed ones, instead of those that are open
     */
    record Filter(String text, Set<String> districts, Set<String> networks, boolean closed) {
        /** All that are open. */
        public static final Filter ALL = new Filter("", Set.of(), Set.of(), false);

        /** Keeps immutable copies. */
        public Filter {
            districts = Set.copyOf(districts);
            networks = Set.copyOf(networks);
        }
    }

    /**
     * Being in a group of a dimension for a time.
     *
     * @param dimension {@link #DISTRICT}, {@link #NETWORK} or an office's own
     * @param group     name of the group
     * @param from      first day
     * @param until     last day, {@code null} while it lasts
     */
    record Membership(
            String dimension,
            String group,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A page; sorted by {@code name} (Thai dictionary order), {@code short} or {@code phone}. */
    List<School> page(Caller caller, Filter filter, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Filter filter);

    /**
     * A school, opened for changing.
     *
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    Versioned<School> open(Caller caller, SchoolId school);

    /**
     * Adds a school that is open.
     *
     * @throws Rejected for unusable fields, and for a code that another school of the office has
     */
    SchoolId add(Caller caller, SchoolDraft draft);

    /**
     * Changes a school.
     *
     * @param edition number of the edition that was opened
     * @throws Outdated if somebody saved first
     */
    void edit(Caller caller, SchoolId school, int edition, SchoolDraft draft);

    /**
     * Puts the school into a group of a dimension from a day on; the group before ends the day before.
     *
     * @param group name of the group, made when it is new; empty for none
     * @throws Rejected if a later membership exists, or the name is too long
     */
    void move(Caller caller, SchoolId school, String dimension, String group, LocalDate from);

    /**
     * As {@link #move(Caller, SchoolId, String, String, LocalDate)} in several dimensions at once, all or none.
     *
     * @param groups name of the group by dimension
     */
    void move(Caller caller, SchoolId school, Map<String, String> groups, LocalDate from);

    /** All memberships of a school, newest first. */
    List<Membership> memberships(Caller caller, SchoolId school);

    /** Names of the groups of a dimension, in Thai dictionary order. */
    List<String> groups(OfficeId office, String dimension);

    /** The group of each school on a day, for reports; schools in none are missing. */
    Map<SchoolId, String> groupsOn(OfficeId office, String dimension, LocalDate day);

    /**
     * Ends or suspends a school: from that day it is no longer chosen in lists, older records keep it.
     *
     * @param status    not {@link SchoolStatus#ACTIVE}
     * @param from      first day of the new state
     * @param successor who goes on with its pupils and records, {@code null} when nobody
     * @throws Rejected if it is ended already, or the successor is itself or closed
     */
    void end(Caller caller, SchoolId school, SchoolStatus status, LocalDate from, @Nullable SchoolId successor);

    /** Takes an end back. */
    void reopen(Caller caller, SchoolId school);
}
