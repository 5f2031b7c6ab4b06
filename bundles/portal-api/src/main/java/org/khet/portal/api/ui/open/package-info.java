/** Screens that nobody needs to sign in for: answers by a link, published figures. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.ui.open;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
