/** What happened: recorded with the business data, numbered after the commit, delivered in order. */
@NullMarked
package org.khet.portal.core.internal.event;

import org.jspecify.annotations.NullMarked;
