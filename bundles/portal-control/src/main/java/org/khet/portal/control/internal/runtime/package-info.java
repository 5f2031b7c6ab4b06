/** The framework's side: bundles of modules, their start and their needs. */
@NullMarked
package org.khet.portal.control.internal.runtime;

import org.jspecify.annotations.NullMarked;
