package org.khet.portal.core.internal.office.school;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolEnding;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_school_change. */
@Entity
@Cacheable(false)
@Table(name = "core_school_change")
class SchoolChangeEntity extends OfficeRecord {
    @Column(name = "school_id")
    @SuppressWarnings("unused") // read by queries
    private long school;

    @Enumerated(EnumType.STRING)
    private SchoolStatus status;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "successor_id")
    private @Nullable Long successor;

    private String document;

    @Column(name = "document_day")
    private @Nullable LocalDate documentDay;

    @Column(name = "file_id")
    private @Nullable Long file;

    @Column(name = "reopened_on")
    private @Nullable LocalDate reopened;

    /** For JPA. */
    protected SchoolChangeEntity() {}

    SchoolChangeEntity(SchoolEntity school, SchoolEnding ending, LocalDate lastDay, @Nullable FileId file) {
        super(school.office());
        this.school = school.id();
        this.lastDay = lastDay;
        status = ending.status();
        successor = ending.successor() == null ? null : ending.successor().value();
        document = ending.document().strip();
        documentDay = ending.documentDay();
        this.file = file == null ? null : file.value();
    }

    void reopen(LocalDate day) {
        reopened = day;
    }

    boolean holds() {
        return reopened == null;
    }

    @Nullable FileId file() {
        return file == null ? null : new FileId(file);
    }

    SchoolChange toValue(Files.@Nullable Stored stored) {
        return new SchoolChange(
                status,
                lastDay.plusDays(1),
                successor == null ? null : new SchoolId(successor),
                document,
                documentDay,
                stored,
                reopened);
    }
}
