package org.khet.portal.core.internal.round;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.admin.round.DataRoundRegister.Change;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_data_round: days that the office typed for one round of one year. */
@Entity
@Cacheable(false)
@Table(name = "core_data_round")
class DataRoundEntity extends OfficeRecord {
    @Column(name = "system_code")
    private String system = "";

    @Column(name = "round_year")
    private int year;

    private int number;
    private String thai = "";
    private String english = "";

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private int withdrawn;
    private String reason = "";

    @Column(name = "by_name")
    private String by = "";

    @Column(name = "changed_at")
    private Instant at;

    /** For JPA. */
    protected DataRoundEntity() {}

    DataRoundEntity(long office, DataRound round, Change change) {
        super(office);
        system = round.key().system();
        year = round.key().year();
        number = round.key().number();
        fill(round, change);
    }

    final void fill(DataRound round, Change change) {
        thai = round.thai();
        english = round.english();
        opensOn = round.days().opensOn();
        asOf = round.days().asOf();
        closesOn = round.days().closesOn();
        withdrawn = 0;
        by = change.by();
        at = change.at();
        reason = change.reason();
    }

    final void withdraw(Change change) {
        withdrawn = 1;
        by = change.by();
        at = change.at();
        reason = change.reason();
    }

    RecordedRound toValue() {
        DataRound round = new DataRound(
                new DataRound.Key(system, year, number),
                thai,
                english,
                new DataRound.Days(opensOn, asOf, closesOn),
                true);
        return new RecordedRound(round, version(), withdrawn != 0, new Change(by, at, reason));
    }
}
