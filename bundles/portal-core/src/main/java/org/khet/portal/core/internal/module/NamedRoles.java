package org.khet.portal.core.internal.module;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Roles;
import org.khet.portal.core.internal.mail.EventTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles of an office in the words of the modules that bring them, {@code <module>.role.<name>}; one without words is not told. */
@Component(service = Roles.class)
public final class NamedRoles implements Roles {
    private final RoleRegister roles;
    private final Callers callers;
    private final EventTexts texts;

    /** Over the roles that there are, in words of modules. */
    @Activate
    public NamedRoles(@Reference RoleRegister roles, @Reference Callers callers, @Reference EventTexts texts) {
        this.roles = roles;
        this.callers = callers;
        this.texts = texts;
    }

    @Override
    public List<Role> of(OfficeId office) {
        return roles.list(callers.system(office)).stream()
                .map(role ->
                        new Role(role.code(), name(role.code(), TextCatalog.THAI), name(role.code(), Locale.ENGLISH)))
                .filter(role -> !role.thai().isEmpty())
                .toList();
    }

    private String name(String code, Locale locale) {
        return texts.of(code.replaceFirst("\\.", ".role."), Map.of(), locale);
    }
}
