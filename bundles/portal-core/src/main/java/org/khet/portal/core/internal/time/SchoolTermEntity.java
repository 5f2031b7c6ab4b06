package org.khet.portal.core.internal.time;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_term. */
@Entity
@Cacheable(false)
@Table(name = "core_school_term")
class SchoolTermEntity extends OfficeRecord {
    @Column(name = "year_id")
    private long year;

    private int number;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    /** For JPA. */
    protected SchoolTermEntity() {}

    SchoolTermEntity(SchoolYearEntity year, SchoolTerm term) {
        super(year.office());
        this.year = year.id();
        fill(term);
    }

    final void fill(SchoolTerm term) {
        number = term.number();
        first = term.firstDay();
        last = term.lastDay();
    }

    long year() {
        return year;
    }

    SchoolTerm toValue() {
        return new SchoolTerm(number, first, last);
    }
}
