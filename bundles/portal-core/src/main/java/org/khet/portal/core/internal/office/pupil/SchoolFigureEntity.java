package org.khet.portal.core.internal.office.pupil;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_figure. */
@Entity
@Cacheable(false)
@Table(name = "core_school_figure")
class SchoolFigureEntity extends OfficeRecord {
    @Column(name = "school_id")
    private long school;

    @Column(name = "school_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private SchoolFigure.Kind figure = SchoolFigure.Kind.MALE_PUPILS;

    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private FigureSource.Kind sourceKind = FigureSource.Kind.TYPED;

    @Column(name = "source_name")
    private String sourceName = "";

    @Column(name = "sourced_at")
    private Instant sourcedAt;

    /** For JPA. */
    protected SchoolFigureEntity() {}

    SchoolFigureEntity(OfficeId office, SchoolFigure value) {
        super(office.value());
        school = value.school().value();
        year = value.year();
        figure = value.kind();
        fill(value);
    }

    final void fill(SchoolFigure value) {
        amount = value.amount();
        sourceKind = value.source().kind();
        sourceName = value.source().name();
        sourcedAt = value.source().at();
    }

    Versioned<SchoolFigure> toValue() {
        var source = new FigureSource(sourceKind, sourceName, sourcedAt);
        return new Versioned<>(new SchoolFigure(new SchoolId(school), year, figure, amount, source), version());
    }
}
