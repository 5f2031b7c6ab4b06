package org.khet.portal.core.internal.round;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_data_system: one of the office, or who is reminded of one that comes with the portal. */
@Entity
@Cacheable(false)
@Table(name = "core_data_system")
class DataSystemEntity extends OfficeRecord {
    private String code = "";
    private String thai = "";
    private String english = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "year_kind")
    private RoundYears years = RoundYears.SCHOOL;

    @Column(name = "told_function")
    private String function = "";

    @Column(name = "told_role")
    private String role = "";

    /** For JPA. */
    protected DataSystemEntity() {}

    DataSystemEntity(long office, DataSystem system) {
        super(office);
        code = system.code();
        fill(system);
    }

    /** Everything but the code. */
    final void fill(DataSystem system) {
        thai = system.thai();
        english = system.english();
        years = system.years();
        function = system.function();
        role = system.role();
    }

    DataSystem toValue() {
        return new DataSystem(code, thai, english, years, function, role, "");
    }
}
