package org.khet.portal.core.internal.round;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_round_reminder: people were reminded, so they are not again. */
@Entity
@Cacheable(false)
@Table(name = "core_round_reminder")
class RoundReminderEntity extends OfficeRecord {
    @Column(name = "system_code")
    private String system = "";

    @Column(name = "round_year")
    private int year;

    @Column(name = "number")
    private int number;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "days_before")
    private int daysBefore;

    @Column(name = "told_at")
    private Instant at;

    /** For JPA. */
    protected RoundReminderEntity() {}

    RoundReminderEntity(long office, DataRound round, int daysBefore, Instant at) {
        super(office);
        system = round.key().system();
        year = round.key().year();
        number = round.key().number();
        closesOn = round.days().closesOn();
        this.daysBefore = daysBefore;
        this.at = at;
    }
}
