package org.khet.ict.internal.learning.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.learning.CourseEnrolmentRecord;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How somebody who takes part stands on a sheet: the name, and the school of whoever comes from one. */
@Component(service = ParticipantNames.class)
public final class ParticipantNames {
    private final People people;
    private final Schools schools;

    /** For the component runtime. */
    @Activate
    public ParticipantNames(@Reference People people, @Reference Schools schools) {
        this.people = people;
        this.schools = schools;
    }

    /** The words of an enrolment. */
    String of(RecordRow enrolment) {
        CourseEnrolmentRecord kind = (CourseEnrolmentRecord) enrolment.kind();
        OfficeId office = enrolment.head().office();
        Optional<String> name = people.find(office, enrolment.get(kind.person)).map(Person::fullName);
        Optional<String> school = enrolment
                .get(kind.school)
                .flatMap(id -> schools.find(office, id))
                .map(School::name);
        return Stream.of(name, school).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
