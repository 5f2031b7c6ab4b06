/** This runtime as one of perhaps several that share a database. */
@NullMarked
package org.khet.portal.core.internal.node;

import org.jspecify.annotations.NullMarked;
