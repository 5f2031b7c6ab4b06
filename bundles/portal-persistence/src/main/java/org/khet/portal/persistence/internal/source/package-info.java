/** The pool of connections to Derby or PostgreSQL. */
@NullMarked
package org.khet.portal.persistence.internal.source;

import org.jspecify.annotations.NullMarked;
