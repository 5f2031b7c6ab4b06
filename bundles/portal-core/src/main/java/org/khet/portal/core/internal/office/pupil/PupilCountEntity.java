package org.khet.portal.core.internal.office.pupil;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_pupil_count. */
@Entity
@Cacheable(false)
@Table(name = "core_pupil_count")
class PupilCountEntity extends OfficeRecord {
    @Column(name = "school_id")
    private long school;

    @Column(name = "as_of")
    private LocalDate asOf;

    private String grade = "";
    private int male;
    private int female;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private FigureSource.Kind sourceKind = FigureSource.Kind.TYPED;

    @Column(name = "source_name")
    private String sourceName = "";

    @Column(name = "sourced_at")
    private Instant sourcedAt;

    /** For JPA. */
    protected PupilCountEntity() {}

    PupilCountEntity(OfficeId office, PupilCount value) {
        super(office.value());
        school = value.school().value();
        asOf = value.asOf();
        grade = value.grade();
        fill(value);
    }

    final void fill(PupilCount value) {
        male = value.male();
        female = value.female();
        sourceKind = value.source().kind();
        sourceName = value.source().name();
        sourcedAt = value.source().at();
    }

    Versioned<PupilCount> toValue() {
        var source = new FigureSource(sourceKind, sourceName, sourcedAt);
        return new Versioned<>(new PupilCount(new SchoolId(school), asOf, grade, male, female, source), version());
    }

    /** Which row of its office it is. */
    PupilCountRepository.Key key() {
        return new PupilCountRepository.Key(school, asOf, grade);
    }
}
