package org.khet.portal.core.internal.privacy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.ProcessingActivity;
import org.khet.portal.api.admin.personal.ProcessingDetails;
import org.khet.portal.api.admin.personal.ProcessingDraft;
import org.khet.portal.api.admin.personal.ProcessingId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.Paging;

/** Row of core_processing. */
@Entity
@Cacheable(false)
@Table(name = "core_processing")
class ProcessingEntity extends OfficeRecord {
    private static final int FOLDED_MAX = 2000;

    private String name;
    private String purpose;
    private String basis;
    private String data;
    private String people;

    @Column(name = "data_source")
    private String source;

    private String recipients;
    private String retention;
    private String safeguards;

    @Column(name = "access_ways")
    private String access;

    @Column(name = "unit_id")
    private @Nullable Long unit;

    private String origin;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    @SuppressWarnings("unused") // read by queries
    private String folded;

    /** For JPA. */
    protected ProcessingEntity() {}

    ProcessingEntity(OfficeId office, ProcessingDraft draft, LocalDate from) {
        super(office.value());
        origin = draft.origin();
        fill(draft, from);
    }

    /** All but where it was taken from, which stays. */
    final void fill(ProcessingDraft draft, LocalDate from) {
        ProcessingDetails facts = draft.facts();
        name = facts.name().strip();
        purpose = facts.purpose().strip();
        basis = facts.basis();
        data = facts.data().strip();
        people = facts.people().strip();
        source = facts.source().strip();
        recipients = facts.recipients().strip();
        retention = facts.retention().strip();
        safeguards = facts.safeguards().strip();
        access = facts.access().strip();
        unit = draft.unit() == null ? null : draft.unit().value();
        first = from;
        last = draft.until();
        String all = Paging.folded(name) + "|" + Paging.folded(data) + "|" + Paging.folded(people) + "|"
                + Paging.folded(purpose);
        folded = all.length() <= FOLDED_MAX ? all : all.substring(0, FOLDED_MAX);
    }

    ProcessingActivity toValue() {
        return new ProcessingActivity(
                new ProcessingId(id()),
                new ProcessingDetails(
                        name, purpose, basis, data, people, source, recipients, retention, safeguards, access),
                unit == null ? null : new UnitId(unit),
                first,
                last,
                origin);
    }
}
