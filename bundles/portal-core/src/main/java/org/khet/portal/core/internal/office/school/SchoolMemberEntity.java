package org.khet.portal.core.internal.office.school;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_member: a school in a group for a time. */
@Entity
@Cacheable(false)
@Table(name = "core_school_member")
class SchoolMemberEntity extends OfficeRecord {
    @Column(name = "school_id")
    private long school;

    @Column(name = "group_id")
    @SuppressWarnings("unused") // read by queries
    private long group;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected SchoolMemberEntity() {}

    SchoolMemberEntity(SchoolEntity school, SchoolGroupEntity group, LocalDate from) {
        super(school.office());
        this.school = school.id();
        this.group = group.id();
        this.from = from;
    }

    long school() {
        return school;
    }

    /** Whether it has not ended before that day. */
    boolean lastsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    LocalDate from() {
        return from;
    }

    @Nullable LocalDate until() {
        return until;
    }

    void end(LocalDate lastDay) {
        until = lastDay;
    }
}
