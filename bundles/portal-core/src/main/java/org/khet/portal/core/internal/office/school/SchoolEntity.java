package org.khet.portal.core.internal.office.school;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.Paging;

/** Row of core_school. */
@Entity
@Cacheable(false)
@Table(name = "core_school")
class SchoolEntity extends OfficeRecord {
    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String phone;

    @Enumerated(EnumType.STRING)
    private SchoolStatus status;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "successor_id")
    @SuppressWarnings("unused") // read by queries
    private @Nullable Long successor;

    private String folded;

    private String kind = "";

    @Column(name = "lowest_grade")
    private String lowestGrade = "";

    @Column(name = "highest_grade")
    private String highestGrade = "";

    @Column(name = "sub_district")
    private String subDistrict = "";

    private String village = "";
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private String head = "";

    /** For JPA. */
    protected SchoolEntity() {}

    SchoolEntity(OfficeId office, SchoolDraft draft) {
        super(office.value());
        status = SchoolStatus.ACTIVE;
        fill(draft);
    }

    final void fill(SchoolDraft draft) {
        name = draft.name().strip();
        shortName = draft.shortName().isBlank() ? name : draft.shortName().strip();
        phone = draft.phone().strip();
        folded = Paging.folded(name) + "|" + Paging.folded(shortName) + "|"
                + draft.codes().stream()
                        .map(code -> Paging.folded(code.value()))
                        .collect(Collectors.joining("|"));
    }

    void describe(SchoolProfile profile) {
        Coordinates place = profile.coordinates();
        kind = profile.kind();
        lowestGrade = profile.lowestGrade();
        highestGrade = profile.highestGrade();
        subDistrict = profile.subDistrict();
        village = profile.village();
        latitude = place == null ? null : place.latitude();
        longitude = place == null ? null : place.longitude();
        head = profile.head();
    }

    SchoolProfile profile() {
        BigDecimal north = latitude;
        BigDecimal east = longitude;
        Coordinates place = north == null || east == null ? null : new Coordinates(north, east);
        return new SchoolProfile(kind, lowestGrade, highestGrade, subDistrict, village, place, head);
    }

    void end(SchoolStatus ended, @Nullable LocalDate lastDay, @Nullable Long next) {
        status = ended;
        until = lastDay;
        successor = next;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    String phone() {
        return phone;
    }

    String folded() {
        return folded;
    }

    SchoolStatus status() {
        return status;
    }

    @Nullable LocalDate until() {
        return until;
    }
}
