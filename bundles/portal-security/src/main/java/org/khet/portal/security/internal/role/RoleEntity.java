package org.khet.portal.security.internal.role;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Row of sec_role: a standard role of all offices (office 0) or an office's own, which stands before a standard one. */
@Entity
@Cacheable(false)
@Table(name = "sec_role")
class RoleEntity {
    /** Office of the standard roles. */
    static final long STANDARD = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    private String code;

    /** For JPA. */
    protected RoleEntity() {}

    RoleEntity(String code) {
        this(STANDARD, code);
    }

    RoleEntity(long office, String code) {
        this.office = office;
        this.code = code;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    boolean standard() {
        return office == STANDARD;
    }
}
