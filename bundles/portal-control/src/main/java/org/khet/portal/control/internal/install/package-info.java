/** Modules that are wanted, their jars, and how they come and go. */
@NullMarked
package org.khet.portal.control.internal.install;

import org.jspecify.annotations.NullMarked;
