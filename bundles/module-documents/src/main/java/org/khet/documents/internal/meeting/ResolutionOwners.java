package org.khet.documents.internal.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.directive.Directives;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Permission;

/**
 * Who carries out a resolution: a person, a group by its head, or a school by its head; whoever it is gets the notice and the work with its
 * day. Source: SEC-07, other-groups S-05.
 */
final class ResolutionOwners {
    private final DocumentsServices services;

    ResolutionOwners(DocumentsServices services) {
        this.services = services;
    }

    /** One owner for a line, and somebody who answers for a group or a school. */
    Optional<Problem> problem(MeetingKind kind, RecordRow row) {
        for (RecordLine line : row.lines(kind.items)) {
            long named = Stream.of(line.has(kind.owner), line.has(kind.ownerUnit), line.has(kind.ownerSchool))
                    .filter(one -> one)
                    .count();
            if (named > 1) {
                return Optional.of(Problem.of(kind.items.name(), "documents.error.meeting.owner-one"));
            }
            boolean due = !line.get(kind.resolution).isEmpty() && !line.has(kind.follows);
            if (due && named == 1 && of(kind, row, line).isEmpty()) {
                return Optional.of(Problem.of(kind.items.name(), "documents.error.meeting.owner-none"));
            }
        }
        return Optional.empty();
    }

    /** Whose work a resolution is; nobody's when nobody is named. */
    Optional<Directives.Duty> of(MeetingKind kind, RecordRow row, RecordLine line) {
        OfficeId office = row.head().office();
        if (line.has(kind.ownerUnit)) {
            return line.get(kind.ownerUnit)
                    .flatMap(unit -> head(office, services.people().inUnit(office, unit), MeetingPermissions.KEEP)
                            .map(owner -> new Directives.Duty(owner, unit, null)));
        }
        if (line.has(kind.ownerSchool)) {
            return line.get(kind.ownerSchool)
                    .flatMap(school -> head(office, services.people().inSchool(office, school), DirectiveKind.VIEW)
                            .map(owner -> new Directives.Duty(owner, row.get(kind.unit), school)));
        }
        return line.get(kind.owner).map(owner -> new Directives.Duty(owner, row.get(kind.unit), null));
    }

    /** The head among people: of a group who gives instructions and calls its meetings, of a school who answers instructions. */
    private Optional<PersonId> head(OfficeId office, List<Person> people, Permission permission) {
        Set<PersonId> holders = services.callers().holders(office, permission);
        Set<PersonId> givers = services.callers().holders(office, DirectiveKind.GIVE);
        return people.stream()
                .map(Person::id)
                .filter(holders::contains)
                .min(Comparator.comparing((PersonId one) -> !givers.contains(one))
                        .thenComparingLong(PersonId::value));
    }
}
