package org.khet.documents.internal.outgoing;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Who gets a letter; exactly one of the four is there.
 *
 * @param key     the same for the same receiver, e.g. {@code school:105}
 * @param name    as it stands in the list
 * @param school  a school
 * @param unit    a unit
 * @param person  a person of the office
 * @param contact key of a contact
 */
record Receiver(
        String key,
        String name,
        @Nullable SchoolId school,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        @Nullable Long contact) {}
