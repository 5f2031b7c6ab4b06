package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.imports.ui.ModuleImportRoutes;
import org.khet.portal.admin.internal.pupil.ui.PupilRoutes;
import org.khet.portal.admin.internal.school.ui.SchoolRoutes;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens over what an office keeps: staff, schools, settings; and over what the portal does by itself. */
@Component(service = RegistersSection.class)
public final class RegistersSection {
    private final List<ViewEntry> entries;
    private final List<CardEntry> cards;

    /** Screens of the topics. */
    @Activate
    public RegistersSection(
            @Reference StaffSection staff,
            @Reference SchoolRoutes schools,
            @Reference PupilRoutes pupils,
            @Reference ModuleImportRoutes imports,
            @Reference OfficeRulesSection rules,
            @Reference OperationsSection operations) {
        this.entries = Stream.of(
                        staff.entries(),
                        schools.entries(),
                        pupils.entries(),
                        imports.entries(),
                        rules.entries(),
                        operations.entries())
                .flatMap(List::stream)
                .toList();
        this.cards = Stream.of(staff.cards(), rules.cards(), operations.cards())
                .flatMap(List::stream)
                .toList();
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
