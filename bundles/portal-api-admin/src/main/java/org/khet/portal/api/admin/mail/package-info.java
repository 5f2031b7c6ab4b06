/** Between core and administration, not for modules. Notices by e-mail. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
