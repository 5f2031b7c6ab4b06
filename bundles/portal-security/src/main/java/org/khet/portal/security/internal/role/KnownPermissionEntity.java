package org.khet.portal.security.internal.role;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of sec_known_permission: was given to its standard roles once; what roles hold is data from then on. */
@Entity
@Cacheable(false)
@Table(name = "sec_known_permission")
class KnownPermissionEntity {
    @Id
    private String permission;

    /** For JPA. */
    protected KnownPermissionEntity() {}

    KnownPermissionEntity(String permission) {
        this.permission = permission;
    }
}
