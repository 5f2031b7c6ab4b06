package org.khet.portal.core.internal.year;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.FiscalYearStatus.Act;
import org.khet.portal.api.admin.time.FiscalYearStatus.Step;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_fiscal_year_step; never changed once it is written. */
@Entity
@Cacheable(false)
@Table(name = "core_fiscal_year_step")
class FiscalYearStepEntity extends OfficeRecord {
    @Column(name = "ending_year")
    private int endingYear;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "done_at")
    private Instant at;

    @Column(name = "person_id")
    private long person;

    @Column(name = "by_name")
    private String by;

    @Column(name = "locked_from")
    private @Nullable LocalDate from;

    private String reason;

    /** For JPA. */
    protected FiscalYearStepEntity() {}

    FiscalYearStepEntity(Caller caller, FiscalYear year, int number, Step step) {
        super(caller.office().value());
        endingYear = year.endingYear();
        this.number = number;
        act = step.act();
        at = step.at();
        person = caller.person().value();
        by = step.by();
        from = step.from();
        reason = step.reason();
    }

    FiscalYear year() {
        return new FiscalYear(endingYear);
    }

    Step toValue() {
        return new Step(act, at, by, from, reason);
    }
}
