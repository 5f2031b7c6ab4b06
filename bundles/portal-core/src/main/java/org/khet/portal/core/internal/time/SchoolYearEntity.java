package org.khet.portal.core.internal.time;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_year. */
@Entity
@Cacheable(false)
@Table(name = "core_school_year")
class SchoolYearEntity extends OfficeRecord {
    @Column(name = "starting_year")
    private int startingYear;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    /** For JPA. */
    protected SchoolYearEntity() {}

    SchoolYearEntity(long office, SchoolYear year) {
        super(office);
        startingYear = year.startingYear();
        fill(year);
    }

    /** The days; the number stays. */
    final void fill(SchoolYear year) {
        first = year.firstDay();
        last = year.lastDay();
    }

    SchoolYear toValue(List<SchoolTermEntity> terms) {
        return new SchoolYear(
                startingYear,
                first,
                last,
                terms.stream().map(SchoolTermEntity::toValue).toList());
    }
}
