/** Between core and administration, not for modules. What an IT officer does with a whole portal: back up, prove. */
@Export
@Version("1.0.0")
@NullMarked
package org.khet.portal.api.admin.operation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
