/** Papers: a module hands over a template and what is to stand in it, and gets a PDF with right Thai. */
@Export
@Version("1.2.0")
@NullMarked
package org.khet.portal.api.print;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
