package org.khet.forms.internal.design;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.security.Roles;
import org.khet.portal.api.text.ThaiOrder;

/** Roles to which designs grant rights. Safe for concurrent use. Source: core CORE-101. */
public final class GrantRoles {
    private volatile @Nullable Roles known;

    /** Roles of offices, which come later than this module. */
    public void know(Roles roles) {
        known = roles;
    }

    /** Roles of an office by their names. */
    public List<OfferedValue> offered(OfficeId office, Locale locale) {
        boolean thai = locale.getLanguage().equals(TextCatalog.THAI.getLanguage());
        Roles roles = known;
        return roles == null
                ? List.of()
                : roles.of(office).stream()
                        .map(role -> new OfferedValue(role.code(), thai ? role.thai() : role.english()))
                        .sorted(Comparator.comparing(OfferedValue::words, ThaiOrder.of()))
                        .toList();
    }

    /** Whether the office has the role. */
    boolean isThere(OfficeId office, String code) {
        return offered(office, Locale.ROOT).stream()
                .anyMatch(role -> role.value().equals(code));
    }
}
