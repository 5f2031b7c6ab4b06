package org.khet.ict.internal.paper.ui;

import java.util.Map;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/** Where the forms of the manual are filled in: registers of this module; the others are papers or forms of the office. */
final class FormRegisters {
    private record Place(String address, Permission needed) {}

    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("F1", new Place("ict/requisitions", IctPermissions.SUPPLY_REQUEST)),
            Map.entry("F2", new Place("ict/repair-form", IctPermissions.REPAIR_SUBMIT)),
            Map.entry("F3", new Place("ict/loans", IctPermissions.SUPPLY_REQUEST)),
            Map.entry("F4", new Place("ict/repair-form", IctPermissions.REPAIR_SUBMIT)),
            Map.entry("F5", new Place("ict/specifications", IctWorkPermissions.SPEC_VIEW)),
            Map.entry("F6", new Place("ict/specifications", IctWorkPermissions.SPEC_VIEW)),
            Map.entry("F7", new Place("ict/account-requests", IctPermissions.ACCOUNT_REQUEST)),
            Map.entry("F8", new Place("ict/id-cards", IctPermissions.ACCOUNT_VIEW)),
            Map.entry("F9", new Place("ict/reports", IctPermissions.FIGURES_VIEW)),
            Map.entry("F12", new Place("ict/studies", IctWorkPermissions.STUDY_VIEW)),
            Map.entry("F13", new Place("ict/account-requests", IctPermissions.ACCOUNT_REQUEST)),
            Map.entry("F14", new Place("ict/studies", IctWorkPermissions.STUDY_VIEW)),
            Map.entry("F15", new Place("ict/improvements", IctWorkPermissions.STUDY_VIEW)),
            Map.entry("F16", new Place("ict/improvements", IctWorkPermissions.STUDY_VIEW)),
            Map.entry("F20", new Place("ict/year-reports", IctPermissions.FIGURES_VIEW)));

    /** The register of a form that the caller may open. */
    Optional<String> address(Caller caller, String form) {
        return Optional.ofNullable(PLACES.get(form))
                .filter(place -> caller.may(place.needed()))
                .map(Place::address);
    }
}
