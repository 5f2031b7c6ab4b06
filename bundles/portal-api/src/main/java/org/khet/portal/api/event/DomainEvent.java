package org.khet.portal.api.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;

/**
 * Something that happened to a record. The type is at the same time the text key of its notice, whose named places are
 * the facts.
 *
 * @param type       {@code <module>.<topic>.<past participle>}, e.g. {@code ict.ticket.submitted}
 * @param office     owner
 * @param recordType {@code <module>.<topic>}, see {@link org.khet.portal.api.search.RecordSource}
 * @param recordId   key of the record
 * @param link       address {@code <module>/<view>/<key>}
 * @param facts      codes and numbers, never free text of a person
 * @param actor      who did it, {@code null} for a job; gets no notice
 * @param audience   who is told
 */
public record DomainEvent(
        String type,
        OfficeId office,
        String recordType,
        long recordId,
        String link,
        Map<String, String> facts,
        @Nullable PersonId actor,
        Audience audience) {
    /** Keeps an immutable copy. */
    public DomainEvent {
        facts = Map.copyOf(facts);
    }

    /** Id of the module it belongs to. */
    public String module() {
        return type.substring(0, type.indexOf('.'));
    }

    /**
     * Who is told: these people and the holders of these permissions in the office.
     *
     * @param people      named people
     * @param permissions holders of any of these
     */
    public record Audience(Set<PersonId> people, Set<Permission> permissions) {
        /** Nobody. */
        public static final Audience NOBODY = new Audience(Set.of(), Set.of());

        /** Keeps immutable copies. */
        public Audience {
            people = Set.copyOf(people);
            permissions = Set.copyOf(permissions);
        }
    }
}
