/** The portal's own components: looks come from the theme, so no module writes a class name, CSS or an icon file. */
@Export
@Version("2.0.0")
@NullMarked
package org.khet.portal.api.ui.component;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
