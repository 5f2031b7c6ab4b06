package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.person.ui.PhotoRoutes;
import org.khet.portal.admin.internal.personal.ui.UnmaskingRoutes;
import org.khet.portal.admin.internal.privacy.ui.ErasureRoutes;
import org.khet.portal.admin.internal.privacy.ui.PrivacyRoutes;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens of the data protection officer: what is kept of people, who looked at it, who asked, who was erased; and everybody's own photo. */
@Component(service = PersonalDataSection.class)
public final class PersonalDataSection {
    private final List<ViewEntry> entries;

    /** Screens of these topics. */
    @Activate
    public PersonalDataSection(
            @Reference UnmaskingRoutes unmaskings,
            @Reference PrivacyRoutes privacy,
            @Reference ErasureRoutes erasures,
            @Reference PhotoRoutes photos) {
        this.entries = Stream.of(unmaskings.entries(), privacy.entries(), erasures.entries(), photos.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
