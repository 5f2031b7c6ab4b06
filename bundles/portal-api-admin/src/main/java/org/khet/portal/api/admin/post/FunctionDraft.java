package org.khet.portal.api.admin.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to give a function.
 *
 * @param person who gets it
 * @param code   code of {@link PostLists#FUNCTIONS}, needed
 * @param unit   needed for a function of a group, see {@link PostLists#ofUnit}
 * @param role   code of a role that the caller may give, empty for none
 * @param order  number and date of the order, needed, at most 120 characters
 * @param from   first day, needed
 * @param until  last day, not before the first; {@code null} without end
 */
public record FunctionDraft(
        PersonId person,
        String code,
        @Nullable UnitId unit,
        String role,
        String order,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
