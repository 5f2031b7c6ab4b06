package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.admin.school.OfficePlace;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The map beside the list of schools. */
@Component(service = SchoolMapFactory.class)
public final class SchoolMapFactory {
    private final SchoolServices schools;
    private final SchoolMapRegister outlines;
    private final AuditTrail trail;
    private final Preferences preferences;
    private final Settings settings;

    /** Where schools stand, areas of offices, who took what, how wide somebody wants the map, and where offices take pictures from. */
    @Activate
    public SchoolMapFactory(
            @Reference SchoolServices schools,
            @Reference SchoolMapRegister outlines,
            @Reference AuditTrail trail,
            @Reference Preferences preferences,
            @Reference Settings settings) {
        this.settings = settings;
        this.schools = schools;
        this.outlines = outlines;
        this.trail = trail;
        this.preferences = preferences;
    }

    /**
     * For one page.
     *
     * @param caller  who opens it
     * @param changes who goes on for schools that ended
     */
    MapServices sources(Caller caller, SchoolChangeRegister changes, LocalDate today) {
        SchoolLocations places = new SchoolLocations(schools, changes);
        return new MapServices(
                places,
                new MapLayers(outlines, MapTiles.of(settings, caller.office(), today)),
                new SchoolGeoJson(places, trail),
                preferences,
                () -> distances(caller, today),
                today);
    }

    /** How far the open schools that a person sees are from the office and from each other. */
    SchoolDistances distances(Caller caller, LocalDate today) {
        return new SchoolDistances(
                OfficePlace.of(settings, caller.office(), today).orElse(null),
                schools.records().places(caller, Selection.ALL).located());
    }
}
