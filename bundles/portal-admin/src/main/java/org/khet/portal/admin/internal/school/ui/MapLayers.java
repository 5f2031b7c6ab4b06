package org.khet.portal.admin.internal.school.ui;

import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.admin.school.SchoolMapRegister;

/**
 * What lies under the schools of an office.
 *
 * @param outlines areas of the office
 * @param tiles    pictures of the land, none where the office named no server
 */
record MapLayers(SchoolMapRegister outlines, MapTiles tiles) {}
