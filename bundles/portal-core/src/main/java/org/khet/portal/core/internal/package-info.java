/** The core of the portal: one package per topic. */
@NullMarked
package org.khet.portal.core.internal;

import org.jspecify.annotations.NullMarked;
