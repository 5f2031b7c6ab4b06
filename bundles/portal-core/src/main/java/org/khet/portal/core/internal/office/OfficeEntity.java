package org.khet.portal.core.internal.office;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;

/** Row of core_office. */
@Entity
@Cacheable(false)
@Table(name = "core_office")
class OfficeEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    private String code;

    @Column(name = "code_key")
    @SuppressWarnings("unused") // read by queries
    private String codeKey;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "name_english")
    private String nameEnglish;

    private String province;

    @Column(name = "letter_code")
    private String letterCode;

    private String phone;
    private String colour;

    @SuppressWarnings("unused") // kept for reports
    private String structure;

    @Column(name = "created_at")
    @SuppressWarnings("unused") // kept for reports
    private Instant createdAt;

    /** For JPA. */
    protected OfficeEntity() {}

    OfficeEntity(OfficeDraft draft, String structure, Instant now) {
        code = draft.code().strip();
        codeKey = key(code);
        this.structure = structure;
        createdAt = now;
        fill(draft);
    }

    public static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    public final void fill(OfficeDraft draft) {
        kind = draft.kind();
        name = draft.name().strip();
        shortName = draft.shortName().strip();
        nameEnglish = draft.nameEnglish().strip();
        province = draft.province().strip();
        letterCode = draft.letterCode().strip();
        phone = draft.phone().strip();
        colour = draft.colour().strip();
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String structure() {
        return structure;
    }

    public Office toValue() {
        return new Office(
                new OfficeId(id), code, kind, name, shortName, nameEnglish, province, letterCode, phone, colour);
    }
}
