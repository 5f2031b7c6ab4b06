package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.people.ui.PhotoScreens;
import org.khet.portal.admin.internal.personal.ui.UnmaskingScreens;
import org.khet.portal.admin.internal.privacy.ui.ErasureScreens;
import org.khet.portal.admin.internal.privacy.ui.PrivacyScreens;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens of the data protection officer: what is kept of people, who looked at it, who asked, who was erased; and everybody's own photo. */
@Component(service = PersonalScreens.class)
public final class PersonalScreens {
    private final List<ViewEntry> entries;

    /** Screens of these topics. */
    @Activate
    public PersonalScreens(
            @Reference UnmaskingScreens unmaskings,
            @Reference PrivacyScreens privacy,
            @Reference ErasureScreens erasures,
            @Reference PhotoScreens photos) {
        this.entries = Stream.of(unmaskings.entries(), privacy.entries(), erasures.entries(), photos.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
