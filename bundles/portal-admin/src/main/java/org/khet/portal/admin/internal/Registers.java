package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.school.ui.PupilScreens;
import org.khet.portal.admin.internal.school.ui.SchoolScreens;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over what an office keeps: staff, schools, settings; and over what the portal does by itself. */
@Component(service = Registers.class)
public final class Registers {
    private final List<ViewEntry> entries;
    private final List<CardEntry> cards;

    /** Screens of the topics. */
    @Activate
    public Registers(
            @Reference Staff staff,
            @Reference SchoolScreens schools,
            @Reference PupilScreens pupils,
            @Reference OfficeRules rules,
            @Reference Operations operations) {
        this.entries = Stream.of(
                        staff.entries(), schools.entries(), pupils.entries(), rules.entries(), operations.entries())
                .flatMap(List::stream)
                .toList();
        this.cards = staff.cards();
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return cards;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
