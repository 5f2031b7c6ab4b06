package org.khet.portal.core.internal.settings;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_code: one code of a list that the office changed. */
@Entity
@Cacheable(false)
@Table(name = "core_code")
class CodeEntity extends OfficeRecord {
    private String list;
    private String code;
    private @Nullable String parent;
    private String thai = "";
    private String english = "";
    private int active;

    @Column(name = "sort_no")
    @SuppressWarnings("unused") // read by queries
    private int order;

    /** For JPA. */
    protected CodeEntity() {}

    CodeEntity(long office, String list, String code) {
        super(office);
        this.list = list;
        this.code = code;
    }

    void fill(Code content, int place) {
        parent = content.parent();
        thai = content.thai().strip();
        english = content.english().strip();
        active = content.active() ? 1 : 0;
        order = place;
    }

    String list() {
        return list;
    }

    String code() {
        return code;
    }

    Code toValue() {
        return new Code(code, parent, thai, english, active != 0);
    }
}
