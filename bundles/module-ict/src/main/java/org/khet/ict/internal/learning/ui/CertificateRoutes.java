package org.khet.ict.internal.learning.ui;

import java.util.Map;
import org.khet.ict.internal.learning.CertificateCheck;
import org.khet.ict.internal.learning.LearningRegister;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page on which everybody verifies a certificate by its number. Source: ict ICT-84. */
@Component(service = PublicViews.class)
public final class CertificateRoutes implements PublicViews {
    private final CertificateCheck certificates;
    private final People people;

    /** For the component runtime. */
    @Activate
    public CertificateRoutes(
            @Reference LearningRegister register, @Reference Callers callers, @Reference People people) {
        this.certificates = new CertificateCheck(register, callers);
        this.people = people;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public Map<String, ViewFactory> views() {
        return Map.of("certificate", request -> new CertificateView(request, certificates, people));
    }
}
