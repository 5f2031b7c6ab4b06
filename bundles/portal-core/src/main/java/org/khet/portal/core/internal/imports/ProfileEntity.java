package org.khet.portal.core.internal.imports;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.TextMap;

/** Row of core_import_profile: how a sender writes a list. */
@Entity
@Cacheable(false)
@Table(name = "core_import_profile")
class ProfileEntity extends OfficeRecord {
    private static final int MOST = 4000;

    private String target;
    private String name;
    private String heads;
    private String choices;

    /** For JPA. */
    protected ProfileEntity() {}

    ProfileEntity(long office, String target, String name) {
        super(office);
        this.target = target;
        this.name = name;
        this.heads = "";
        this.choices = "";
    }

    void fill(Map<String, String> byField, Map<String, String> chosen) {
        heads = TextMap.write(byField, MOST);
        choices = TextMap.write(chosen, MOST);
    }

    String name() {
        return name;
    }

    String target() {
        return target;
    }

    Map<String, String> heads() {
        return TextMap.read(heads);
    }

    Map<String, String> choices() {
        return TextMap.read(choices);
    }
}
