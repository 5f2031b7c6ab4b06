package org.khet.portal.security.internal.role;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Row of sec_role_permission: what a role gives. */
@Entity
@Cacheable(false)
@Table(name = "sec_role_permission")
class RolePermissionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Column(name = "role_id")
    private long role;

    private String permission;

    /** For JPA. */
    protected RolePermissionEntity() {}

    RolePermissionEntity(long role, String permission) {
        this.role = role;
        this.permission = permission;
    }

    long role() {
        return role;
    }

    String permission() {
        return permission;
    }
}
