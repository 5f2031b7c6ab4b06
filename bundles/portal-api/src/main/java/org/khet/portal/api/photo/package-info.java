/** Photos of people: who may see them, how they come in, small and without what the camera wrote beside the picture. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.photo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
