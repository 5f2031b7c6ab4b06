/** What the page of a visit has of its own. */
@NullMarked
package org.khet.supervision.internal.visit.ui;

import org.jspecify.annotations.NullMarked;
