package org.khet.portal.core.internal.time;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_holiday: what the office changed about a day, its own holiday or a national one on which it works. */
@Entity
@Cacheable(false)
@Table(name = "core_holiday")
class HolidayEntity extends OfficeRecord {
    @Column(name = "holiday_on")
    private LocalDate day;

    private String name = "";
    private int working;

    /** For JPA. */
    protected HolidayEntity() {}

    HolidayEntity(long office, LocalDate day) {
        super(office);
        this.day = day;
    }

    void off(String reason) {
        name = reason;
        working = 0;
    }

    void working(String nationalName) {
        name = nationalName;
        working = 1;
    }

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }

    boolean isWorking() {
        return working != 0;
    }
}
