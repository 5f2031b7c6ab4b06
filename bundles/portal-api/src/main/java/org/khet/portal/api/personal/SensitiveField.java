package org.khet.portal.api.personal;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Whiteboard service of whoever keeps a sensitive field: announces it, and reads it when {@link SensitiveDataService} has asked for
 * the permission and noted the purpose. Everywhere else the keeper gives it masked only. Safe for concurrent use. Source:
 * core E-63, CORE-127.
 */
public interface SensitiveField {
    /**
     * A value in clear, which no log and no error message repeats.
     *
     * @param subject of whom or what it tells, as officials write it
     * @param person  of whom it tells, {@code null} if not of a person of the office
     * @param value   as people read it
     */
    record Clear(String subject, @Nullable PersonId person, String value) {
        @Override
        public String toString() {
            return "Clear[" + subject + "]";
        }
    }

    /**
     * {@code <module>.<record>.<field>}, e.g. {@code core.person.citizen-number}, at most 80 characters. {@code <name>.label}
     * names it, {@code <name>.why} says in one sentence why it is sensitive; both in the texts of the module.
     */
    String name();

    /** Who may see it in clear; a permission of the same module. */
    Permission permission();

    /**
     * Reads it, in the running transaction. The permission is held; how far it reaches is checked here.
     *
     * @param record key of the record
     * @throws NoLongerThere if the record is not of the caller's office, out of reach, or the field is empty
     */
    Clear read(Caller caller, long record);
}
