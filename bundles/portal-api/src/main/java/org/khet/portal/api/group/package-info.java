/** Groups of people that an order or a decision appoints: committees and working groups. */
@Export
@Version("1.1.0")
@NullMarked
package org.khet.portal.api.group;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
